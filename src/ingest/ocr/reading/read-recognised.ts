import type { Fact } from '../../../model/records.ts';
import type { Document, Line } from '../../document.ts';
import { readReport, type ReportReading } from '../../read-report.ts';
import type { PageFigures } from '../page/recognise-page.ts';
import { mendLabel } from './known-words.ts';
import { recognisedDocument } from './recognised-document.ts';

/** A document with recognised pages and what was read in it. */
export type RecognisedReading = { document: Document; reading: ReportReading };

/** A recognised line with its labels as the known words they can only be. */
function mendLine(line: Line): Line {
  if (line.cells === null) return { ...line, text: mendLabel(line.text) };
  const cells = line.cells.map((cell) => ({ ...cell, text: mendLabel(cell.text) }));
  const text = cells
    .map((cell) => cell.text)
    .filter((words) => words !== '')
    .join(' ');
  return { ...line, cells, text };
}

/** Whether a figure was read on one of these pages. */
export const isOn =
  (pages: ReadonlySet<number>) =>
  (fact: Fact): boolean =>
    fact.sourcePage !== null && pages.has(fact.sourcePage);

/**
 * Reads a report some of whose pages were recognised. Nothing of these pages is ever certain.
 * @throws UnreadableReportError where even with them it is no report of final accounts
 */
export function readRecognised(document: Document, pages: readonly PageFigures[]): RecognisedReading {
  const done = new Set(pages.map(({ page }) => page));
  const joined = recognisedDocument(document, pages);
  const mended: Document = {
    ...joined,
    lines: joined.lines.map((line) => (line.page !== null && done.has(line.page) ? mendLine(line) : line)),
  };
  // To the reader they stay pictures: what was not recognised on them is unread, and neither absent nor cut off.
  const reading = readReport({ ...mended, picturePages: document.picturePages ?? [] });
  const recognised = isOn(done);
  return {
    document: mended,
    reading: {
      ...reading,
      facts: reading.facts.map((fact) => (recognised(fact) ? { ...fact, certainty: 'inferred' } : fact)),
    },
  };
}
