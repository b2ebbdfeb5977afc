import { checkReading } from '../../../checks/check-reading.ts';
import { readTerms } from '../../../checks/write-terms.ts';
import type { Document } from '../../../ingest/document.ts';
import { confirmByIdentities } from '../../../ingest/ocr/reading/confirm-by-identities.ts';
import { figureEvidence } from '../../../ingest/ocr/reading/figure-evidence.ts';
import { isOn, readRecognised } from '../../../ingest/ocr/reading/read-recognised.ts';
import type { PageFigures } from '../../../ingest/ocr/page/recognise-page.ts';
import type { ReportReading } from '../../../ingest/read-report.ts';
import type { Term } from '../../../model/check.ts';
import type { Proposal } from './proposal.ts';

/** The identities within and between the statements that were run on a reading. */
function identitiesOf(reading: ReportReading): Term[][] {
  return checkReading(reading).checks.flatMap(({ family, terms }) =>
    family === 'inside' || family === 'between' ? [readTerms(terms)] : [],
  );
}

/** Whether anything in a claim stands on one of the pages. */
function standsOn(claim: unknown, pages: ReadonlySet<number>): boolean {
  if (typeof claim !== 'object' || claim === null) return false;
  return Object.entries(claim).some(([key, value]) =>
    key === 'sourcePage' ? pages.has(Number(value)) : standsOn(value, pages),
  );
}

/**
 * The reading without what only the prose of recognised pages says: no identity of a statement shows whether its figures were
 * recognised rightly, and a character taken for another would be a contradiction that the report does not have.
 */
function withoutRecognisedProse(reading: ReportReading, pages: ReadonlySet<number>): ReportReading {
  const elsewhere = ({ sourcePage }: { sourcePage: number | null }): boolean =>
    sourcePage === null || !pages.has(sourcePage);
  return {
    ...reading,
    facts: reading.facts.filter((fact) => fact.origin === 'printed' || elsewhere(fact)),
    changes: reading.changes.filter(elsewhere),
    indicators: reading.indicators.filter(elsewhere),
    projects: reading.projects.filter(elsewhere),
    claims: reading.claims.filter((claim) => !standsOn(claim, pages)),
  };
}

/**
 * Reads a document with its recognised pages, and parts their figures into those that the statements' identities confirm and
 * those that a person is asked about.
 * @throws UnreadableReportError where even with them it is no report of final accounts
 */
export function propose(document: Document, pages: readonly PageFigures[]): Proposal {
  const whole = readRecognised(document, pages);
  const numbers = new Set(pages.map(({ page }) => page));
  const reading = withoutRecognisedProse(whole.reading, numbers);
  const printed = reading.facts.filter(({ origin }) => origin === 'printed');
  const facts = printed.filter(isOn(numbers));
  const evidence = figureEvidence(whole.document, pages, facts);
  const { taken } = confirmByIdentities(
    { facts, known: printed.filter((fact) => !isOn(numbers)(fact)) },
    identitiesOf(reading),
    (fact) => evidence.get(fact)?.isSure === true,
  );
  const isTaken = new Set(taken);
  return {
    document: whole.document,
    reading,
    pages: [...numbers],
    taken: reading.facts.flatMap((fact, index) => (isTaken.has(fact) ? [index] : [])),
    offered: reading.facts.flatMap((fact, index) => {
      const own = evidence.get(fact);
      return own === undefined || isTaken.has(fact) ? [] : [{ index, seen: own.seen }];
    }),
  };
}
