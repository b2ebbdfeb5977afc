import type { ImportOutcome, Kept } from '../../data/local/local-report.ts';
import type { ReadOutcome, ReadProgress } from '../../data/reading/read-outcome.ts';
import type { Message } from '../../../text/message.ts';

/** A file as it was dropped, chosen or pasted, with its path where it came in a folder. */
export type GivenFile = { readonly path: string; readonly file: File };

/** A report that was accepted: what the page needs to lead to it. */
export type Accepted = {
  readonly reportId: string;
  readonly name: string;
  readonly held: 'local' | 'draft';
  readonly keeping: Kept;
};

/** What became of something dropped so far. */
export type ItemPhase =
  | { readonly is: 'waiting' }
  | { readonly is: 'working'; readonly progress: ReadProgress | null }
  | { readonly is: 'read'; readonly outcome: ReadOutcome }
  | { readonly is: 'failed'; readonly why: Message; readonly error: unknown }
  | { readonly is: 'cancelled' }
  | { readonly is: 'given_up' }
  | { readonly is: 'accepted'; readonly report: Accepted }
  | { readonly is: 'package'; readonly outcome: ImportOutcome };

/** One report (of one file or of several) or one data package on its way in. */
export type ImportItem = {
  readonly id: number;
  /** What came in one drop has one number: its files may turn out to be one report. */
  readonly batch: number;
  readonly name: string;
  readonly files: readonly GivenFile[];
  /** Whether the files are known to be those of a data package. */
  readonly isPackage: boolean;
  readonly phase: ItemPhase;
};

/** Whether nothing more happens to it by itself. */
export const isSettled = ({ phase }: ImportItem): boolean => phase.is !== 'waiting' && phase.is !== 'working';

/** How many statements of a reading hold something: figures, or the word that there are none. */
export function statementsRead(outcome: ReadOutcome): number {
  return outcome.reading.statements.filter(({ state }) => state !== 'absent' && state !== 'unreadable')
    .length;
}
