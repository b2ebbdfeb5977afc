import type { Document } from '../document.ts';
import { withoutSpaces } from './fold-text.ts';
import type { StatementTable } from './recognise-tables.ts';

/** How many lines before a title and after it may say whose statement it is. */
const LINES_AROUND = 4;

type Account = 'consolidated' | 'own' | null;

/** 汇总 or 本级 in a table's title, in its head, or in the lines between the table before and this one. */
function accountOf(document: Document, table: StatementTable, from: number): Account {
  const first = Math.max(from, table.firstLine - LINES_AROUND);
  const words = document.lines
    .slice(first - 1, table.headLine + LINES_AROUND)
    .map((line) => withoutSpaces(line.text))
    .filter((text) => text.length <= 60)
    .join('\n');
  if (/汇总/u.test(words)) return 'consolidated';
  return /本级/u.test(words) ? 'own' : null;
}

/** The tables in runs that hold no statement twice. */
function setsOf(tables: readonly StatementTable[]): StatementTable[][] {
  const sets: StatementTable[][] = [];
  for (const table of tables) {
    if (table.ofAnother !== undefined) continue;
    const last = sets.at(-1);
    if (last === undefined || last.some(({ statement }) => statement === table.statement)) sets.push([table]);
    else last.push(table);
  }
  return sets;
}

/**
 * In a file with the accounts of a body alone (本级) and those together with its units (汇总), the consolidated ones are the
 * report: the tables of the others are marked. Where nothing says which are which, none is.
 */
export function markAnothers(document: Document, tables: StatementTable[]): StatementTable[] {
  const sets = setsOf(tables);
  if (sets.length < 2) return tables;
  const accounts = sets.map((set): Account => {
    const said = set.map((table) => {
      const before = tables[tables.indexOf(table) - 1];
      return accountOf(document, table, (before?.lastLine ?? 0) + 1);
    });
    return (
      said.find((account) => account === 'consolidated') ?? said.find((account) => account === 'own') ?? null
    );
  });
  const consolidated = accounts.indexOf('consolidated');
  const read =
    consolidated === -1 && accounts.includes('own') ? accounts.findIndex((a) => a !== 'own') : consolidated;
  if (read === -1 || accounts.every((account) => account === accounts[read])) return tables;
  const kept = new Set(sets[read]);
  return tables.map((table) =>
    kept.has(table) || table.ofAnother !== undefined ? table : { ...table, ofAnother: 'account' as const },
  );
}
