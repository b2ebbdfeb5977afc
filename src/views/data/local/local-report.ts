import type { Correction, Held, LedgerPackage } from '../../../model/records.ts';

export type { Correction, Held } from '../../../model/records.ts';

/** What is known of a report that the reader brought in, without its rows. */
export type LocalReportInfo = {
  readonly reportId: string;
  readonly held: Exclude<Held, 'site'>;
  /** What the reader calls it. */
  readonly name: string;
  /** When it was brought in, ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly corrections: readonly Correction[];
  /** What it was read from; null for one that came as a data package. */
  readonly source: LocalSource | null;
};

/** The file, or files, that a report was read from. `size` in bytes, of all of them. */
export type LocalSource = {
  readonly name: string;
  readonly format: string;
  readonly size: number;
  /** Where it was several: each in its order, as their bytes are put away one after the other. */
  readonly files?: readonly { readonly name: string; readonly size: number }[];
  /** Whether the browser had no room for the bytes, so that they are here for the visit alone. */
  readonly isVisitOnly?: true;
};

/** A report to be kept: its rows, with corrections applied to the facts, and the bytes of its files where they are at hand. */
export type NewLocalReport = {
  readonly info: LocalReportInfo;
  readonly records: Omit<LedgerPackage, 'classifications'>;
  readonly bytes: Uint8Array | null;
};

/** Whether all reports outlast this visit, and why not where they do not: the browser denies storage, or it is full. */
export type Keeping = 'kept' | 'visit_only';
/** What became of a report that was put away; `visit_file`: it is kept, and its file, for want of room, for the visit alone. */
export type Kept = Keeping | 'visit_file';
export type KeepingProblem = 'denied' | 'full' | null;

/** The reader's own reports as far as they are known. `opening` lasts until the browser's storage has been read. */
export type LocalState = {
  readonly phase: 'opening' | 'ready';
  readonly keeping: Keeping;
  readonly problem: KeepingProblem;
  /** In the order they were brought in. */
  readonly reports: readonly LocalReportInfo[];
};

/** A file of the reader's, as a file input or a drop gives it; `name` may be a path inside a chosen folder. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Something of a data package that was not taken as it is, in words. `error`: something was left out. */
export type ImportProblem = {
  readonly severity: 'error' | 'notice';
  readonly messageZh: string;
  readonly messageEn: string;
};

/** Which reports of a package were added, by the ids they have here, and what is to be said about the rest. */
export type ImportOutcome = {
  readonly added: readonly string[];
  readonly problems: readonly ImportProblem[];
};
