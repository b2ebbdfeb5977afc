import type { Document } from '../../../ingest/document.ts';
import type { RecognisedPage, SeenFigure } from '../../../ingest/ocr/page/recognise-page.ts';
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

/**
 * What a further recognition goes on from: the document as it was opened, the pages recognised so far and what the person said
 * of their figures. The pages are read once more with the new ones, so that nothing of them ever counts as printed text.
 */
export type Recognised = {
  document: Document;
  pages: readonly RecognisedPage[];
  decided: ReadonlyMap<string, Decision>;
};

/**
 * The offered figures by a name that stays when more pages are recognised, as their places and lines do not: the page, the
 * cell, the characters, and which of those that are alike.
 */
export function namedFigures({ reading, offered }: Proposal): Map<string, number> {
  const named = new Map<string, number>();
  for (const { index } of offered) {
    const fact = reading.facts[index];
    if (fact === undefined) continue;
    const { sourcePage, statement, code, label, measure, phase, printed } = fact;
    const base = [sourcePage, statement, code, label, measure, phase, printed].join('|');
    let count = 0;
    while (named.has(`${base}|${String(count)}`)) count += 1;
    named.set(`${base}|${String(count)}`, index);
  }
  return named;
}
