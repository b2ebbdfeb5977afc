import type { Fact } from '../../../../src/model/records.ts';
import { assignFacts, type Assigned } from '../../../../src/ingest/assign/assign-facts.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { recogniseTables } from '../../../../src/ingest/recognise/recognise-tables.ts';
import type { Layout } from './layouts.ts';

/** The statements' figures of a text as Markdown (`a.md`) or running text (`a.txt`). */
export async function readLaid(text: string, name = 'a.md'): Promise<Assigned> {
  const document = await openDocument(name, new TextEncoder().encode(text));
  return assignFacts(document, recogniseTables(document), { reportId: 'x', fiscalYear: 2023 });
}

/** What tells a figure from the others of its report: as the layouts' keys do. */
export const keyOf = ({ statement, codePrinted, label, measure, phase }: Fact): string =>
  [
    statement,
    statement === 'three_public' ? '' : codePrinted === '' ? label : codePrinted,
    measure,
    phase,
  ].join('|');

/** A figure's amount in hundredths of the unit that the layout prints. */
export const inCents = (fact: Fact, { unit }: Layout): number =>
  Math.round(Number(fact.amount) * (unit === '元' ? 1_000_000 : 100));
