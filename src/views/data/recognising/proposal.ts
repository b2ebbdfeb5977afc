import type { Document } from '../../../ingest/document.ts';
import type { SeenFigure } from '../../../ingest/ocr/page/recognise-page.ts';
import type { ReportReading } from '../../../ingest/read-report.ts';
import type { DecimalText } from '../../../model/records.ts';

/** A recognised figure that a person is asked about: its place among the reading's facts, and where it was seen. */
export type OfferedFigure = { index: number; seen: SeenFigure | null };

/** What was read with the recognised pages, before a person has looked at it. `taken` are places among the reading's facts. */
export type Proposal = {
  document: Document;
  reading: ReportReading;
  /** The recognised pages. */
  pages: readonly number[];
  taken: readonly number[];
  offered: readonly OfferedFigure[];
};

/** What a person says of an offered figure: it is as recognised, it is another, or it is left out. */
export type Decision =
  { is: 'accepted' } | { is: 'corrected'; printed: string; amount: DecimalText } | { is: 'left' };

/** The decisions by the figures' places among the reading's facts; a figure without one is left out. */
export type Decisions = ReadonlyMap<number, Decision>;
