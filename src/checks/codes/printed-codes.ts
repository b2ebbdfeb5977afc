import type { Fact } from '../../model/records.ts';
import { STATEMENTS, type StatementId } from '../../model/statement.ts';
import type { CheckInput, Run, Subject } from '../rule.ts';

/** A row of a statement with its printed code and name; its first figure stands for it. */
export type CodedRow = { statement: StatementId; code: string; name: string; row: number; fact: Fact };

/** The rows with a code of each statement, in printed order; a code on two rows stands twice. */
export function codedRows(input: CheckInput): CodedRow[] {
  return STATEMENTS.flatMap((statement) => {
    const seen = new Set<string>();
    const rows: CodedRow[] = [];
    for (const fact of input.facts) {
      if (fact.statement !== statement || fact.origin !== 'printed' || fact.codePrinted === '') continue;
      const key = `${String(fact.row)}:${fact.codePrinted}`;
      if (seen.has(key)) continue;
      seen.add(key);
      rows.push({ statement, code: fact.codePrinted, name: fact.label, row: fact.row ?? 0, fact });
    }
    return rows.sort((a, b) => a.row - b.row);
  });
}

export function kindOfStatement(statement: StatementId): 'functional' | 'economic' {
  return statement === 'basic_expenditure' ? 'economic' : 'functional';
}

/** Whether a code has as many digits as its classification allows: 3, 5 or 7, economic codes 3 or 5. */
export function hasRightDigits(statement: StatementId, code: string): boolean {
  const lengths = kindOfStatement(statement) === 'economic' ? [3, 5] : [3, 5, 7];
  return /^\d+$/.test(code) && lengths.includes(code.length);
}

/** Where a row's failure is shown. */
export function rowSubject({ statement, code, fact, row }: CodedRow): Subject {
  return { key: `${statement}:${code}:${String(row)}`, statement, code: fact.code, measure: '' };
}

/** The terms of a row without its amount: a code and a name are compared, not a figure. */
export function rowTerm(row: CodedRow, printed: string): Run['terms'][number] {
  return {
    role: 'other',
    amount: null,
    printed,
    label: `${row.code} ${row.name}`,
    statement: row.statement,
    code: row.fact.code,
    measure: '',
    phase: '',
    sourcePage: row.fact.sourcePage,
    sourceLine: row.fact.sourceLine,
  };
}
