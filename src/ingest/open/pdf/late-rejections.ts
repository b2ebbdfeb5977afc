type NodeProcess = {
  on?: (event: 'unhandledRejection', listener: (reason: unknown) => void) => void;
  listenerCount?: (event: 'unhandledRejection') => number;
};
type Rejection = { reason: unknown; preventDefault: () => void };
type Listening = {
  addEventListener?: (event: 'unhandledrejection', listener: (event: Rejection) => void) => void;
};

/** What pdf.js throws for a file that is not in order. */
const OF_A_FILE =
  /^(?:XRef(?:Entry|Parse)Exception|MissingDataException|FormatError|ParserEOFException|InvalidPDFException)$/u;

const isOfAFile = (reason: unknown): boolean => reason instanceof Error && OF_A_FILE.test(reason.name);

let isWatching = false;

/**
 * Keeps a damaged file from ending the process: pdf.js fetches the pages after the first ahead, and the promise of a page that
 * is not there is rejected before anyone waits for it. Whoever asks for that page is told. Any other rejection ends what it
 * would have ended.
 */
export function watchLateRejections(): void {
  if (isWatching) return;
  isWatching = true;
  const node = (globalThis as { process?: NodeProcess }).process;
  node?.on?.('unhandledRejection', (reason) => {
    if (!isOfAFile(reason) && node.listenerCount?.('unhandledRejection') === 1) throw reason;
  });
  (globalThis as Listening).addEventListener?.('unhandledrejection', (event) => {
    if (isOfAFile(event.reason)) event.preventDefault();
  });
}
