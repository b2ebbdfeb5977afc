import type { Briefing } from '../model/page.ts';

/** What a briefing is saved as. */
export type BriefingKind = 'pptx' | 'docx';

/** How the making is watched and withdrawn. `onProgress` is told how many pages are done. */
export type Making = { onProgress: (done: number) => void; signal: AbortSignal };

const TYPES = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Makes a file of the briefing; its writer is loaded no sooner. Rejects with the signal's reason once it is withdrawn. */
export async function makeBriefingFile(
  briefing: Briefing,
  kind: BriefingKind,
  making: Making,
): Promise<{ blob: Blob; name: string }> {
  const bytes =
    kind === 'pptx'
      ? await (await import('./pptx/write-briefing-pptx.ts')).writeBriefingPptx(briefing, making)
      : await (await import('./docx/write-briefing-docx.ts')).writeBriefingDocx(briefing, making);
  making.signal.throwIfAborted();
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[kind] }),
    name: `${briefing.fileName}.${kind}`,
  };
}

/** Says that a page is done and lets the browser answer to a hand before the next. */
export async function pageDone({ onProgress, signal }: Making, done: number): Promise<void> {
  onProgress(done);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
