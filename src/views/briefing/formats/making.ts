/** How the making is watched and withdrawn. `onProgress` is told how many pages are done. */
export type Making = { onProgress: (done: number) => void; signal: AbortSignal };

/** Says that a page is done and lets the browser answer to a hand before the next. */
export async function pageDone({ onProgress, signal }: Making, done: number): Promise<void> {
  onProgress(done);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
