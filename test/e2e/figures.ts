import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPackage } from '../../src/ingest/package/load-package.ts';
import type { Fact, LedgerPackage } from '../../src/model/records.ts';

const FOLDER = fileURLToPath(new URL('../../public/data/', import.meta.url));

/** The committed data package, read by the app's own loader: what the stories expect is looked up, never typed in. */
export const DATA: LedgerPackage = loadPackage(
  readdirSync(FOLDER).map((path) => ({ path, text: readFileSync(`${FOLDER}${path}`, 'utf8') })),
).package;

/** The printed final figure of one cell of one report; throws where there is none, so that no story passes on nothing. */
export function printedFact(
  reportId: string,
  cell: Pick<Fact, 'statement' | 'code' | 'measure'> & { label?: string },
): Fact {
  const found = DATA.facts.find(
    (fact) =>
      fact.reportId === reportId &&
      fact.statement === cell.statement &&
      fact.code === cell.code &&
      (cell.label === undefined || fact.label === cell.label) &&
      fact.measure === cell.measure &&
      fact.phase === 'final' &&
      fact.origin === 'printed',
  );
  if (!found) throw new Error(`no printed figure ${reportId} ${JSON.stringify(cell)}`);
  return found;
}

/** An amount as the page shows it: thousands separated, two decimals. */
export function shown(amount: string): string {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '-' : ''}${grouped}.${decimals.padEnd(2, '0').slice(0, 2)}`;
}
