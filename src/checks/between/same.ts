import type { Fact } from '../../model/records.ts';
import type { StatementId } from '../../model/statement.ts';
import type { Run, Subject, Words } from '../rule.ts';
import { addUpRun, sumWords } from '../statements/add-up.ts';
import { STATEMENT_NAMES } from '../statements/names.ts';

/** Two places that give the same figure: the one held against the sum of the others. */
export type Same = {
  key: string;
  whole: Fact | undefined;
  parts: readonly (Fact | undefined)[];
  /** Where each is, when it is missing. */
  wholeId: string;
  partsId: string;
  from: readonly StatementId[];
  /** Money of the treasury is a part of all money: less is no error. */
  atMost?: boolean;
  /** A row that the other statement leaves out is nought. */
  noneIsZero?: boolean;
  /** Where the failure is shown, if not at the whole. */
  subject?: Partial<Subject>;
};

/** The run that holds a figure against the same figure in other statements. */
export function sameRun(same: Same): Run[] {
  const { whole, key } = same;
  const parts = same.parts.flatMap((fact) => fact ?? []);
  const about = whole ?? parts[0];
  if (about === undefined) return [];
  return addUpRun(
    { key, statement: about.statement, code: about.code, measure: about.measure, ...same.subject },
    { whole, parts, wholeId: same.wholeId, partsId: same.partsId },
    {
      words: sumWords(whole, fromStatements(same, parts.length)),
      noneIsZero: same.noneIsZero === true,
      atMost: same.atMost === true,
      missing: [whole === undefined ? same.wholeId : same.partsId],
    },
  );
}

function fromStatements({ from, atMost }: Same, count: number): Words {
  const zh = from.map((statement) => `《${STATEMENT_NAMES[statement].zh}》`).join('、');
  const en = from.map((statement) => STATEMENT_NAMES[statement].en).join(' + ');
  if (count === 0) return { zh: `${zh}没有这一项，即`, en: `no such row in ${en}, that is` };
  return atMost === true
    ? { zh: `其中的财政拨款在${zh}`, en: `the treasury’s part of it in ${en} is` }
    : { zh, en: `${en}:` };
}
