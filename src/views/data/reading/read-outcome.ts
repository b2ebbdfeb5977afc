import type { VerifiedShare } from '../../../checks/verified-share.ts';
import type { Document } from '../../../ingest/document.ts';
import type { ReportReading } from '../../../ingest/read-report.ts';
import type { Check } from '../../../model/check.ts';
import type { Correction, Finding } from '../../../model/records.ts';
import type { Recognised } from '../recognising/proposal.ts';

export { UnreadableReportError } from '../../../ingest/document.ts';

/** What the reader is at: taking the file apart, finding the figures, holding them against each other. */
export type ReadStage = 'opening' | 'reading' | 'checking';

/** How far the reader is; pages only where the format has them, and none of them before the first is read. */
export type ReadProgress = { stage: ReadStage; page: number | null; pages: number | null };

/** A reading with the figures that a person put right by hand. */
export type CorrectedReading = ReportReading & { corrections?: readonly Correction[] };

/** What the rules say of a reading. */
export type Rechecked = { checks: Check[]; findings: Finding[]; verified: VerifiedShare };

/**
 * A report as it was read: the file's lines, what was found in them, and what the rules say of it; and, where pages of it
 * were recognised, what a further recognition goes on from.
 */
export type ReadOutcome = {
  document: Document;
  reading: ReportReading;
  recognised?: Recognised;
} & Rechecked;

/** A file to be read, as it was dropped; `name` may be a path in a folder. */
export type FileToRead = { readonly name: string; readonly bytes: Uint8Array };

/** Bytes that one report may have in all its files: a report of 300 scanned pages has some 60 MB. */
export const MOST_BYTES = 200 * 2 ** 20;
