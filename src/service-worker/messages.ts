/** What the page says to the worker: which version is the page's own, or that the reader wants the new one now. */
export type PageMessage = { say: 'which'; mine: string } | { say: 'take-over' };

/** The worker's answer to `which`, at the port that came with it. */
export type WhichAnswer = { version: string; dataVersion: string };

/** Why a version could not be kept: no room, or a file that did not arrive or was not the one of this version. */
export type NotKept = { say: 'not-kept'; reason: 'storage' | 'files' };

/** Whether a message to the worker is one of ours. */
export function isPageMessage(data: unknown): data is PageMessage {
  return typeof data === 'object' && data !== null && 'say' in data;
}

/** Whether a message of the worker says that a version could not be kept. */
export function isNotKept(data: unknown): data is NotKept {
  return typeof data === 'object' && data !== null && 'say' in data && data.say === 'not-kept';
}
