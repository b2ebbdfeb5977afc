import type { Fact } from '../../model/records.ts';
import { ROW_IDENTITIES, type Identity } from '../../model/identities.ts';
import { PHASES, STATEMENTS, type Measure, type StatementId } from '../../model/statement.ts';
import type { Rule, Run } from '../rule.ts';
import { missingRun } from '../sum-run.ts';
import { addUpRun, sumWords, undisclosed } from '../statements/add-up.ts';
import { MEASURE_NAMES } from '../statements/names.ts';
import { cell, columnsOf, rowsOf, type Row } from '../statements/rows.ts';

type StatementIdentity = Identity & { statement: StatementId };

/** The identities of the layout that `choose` chooses, in the order of the statements. */
function identitiesWhere(choose: (identity: StatementIdentity) => boolean): StatementIdentity[] {
  return STATEMENTS.flatMap((statement) =>
    ROW_IDENTITIES[statement].map((identity) => ({ ...identity, statement })),
  ).filter(choose);
}

function makeRule(id: string, identities: readonly StatementIdentity[]): Rule {
  return {
    id,
    family: 'inside',
    run: (input) =>
      identities.flatMap((identity) => {
        const rows = rowsOf(input, identity.statement);
        if (rows.length === 0) return undisclosed(input, [identity.statement]);
        return runsOf(identity, rows);
      }),
  };
}

function runsOf(identity: StatementIdentity, rows: readonly Row[]): Run[] {
  const { statement, whole, parts, less = [] } = identity;
  const columns = columnsOf(rows, statement);
  const missing = [
    ...(columns.includes(whole) ? [] : [`${statement}.${whole}`]),
    ...(parts.some((part) => columns.includes(part)) ? [] : parts.map((part) => `${statement}.${part}`)),
  ];
  if (missing.length > 0) {
    return [missingRun({ key: `${statement}:${whole}`, statement, code: '', measure: whole }, missing)];
  }
  const made = madeOf(
    parts.filter((part) => columns.includes(part)),
    less,
  );
  return rows.flatMap((row) =>
    PHASES.flatMap((phase) => {
      const cells = (measures: readonly Measure[]): Fact[] =>
        measures.flatMap((measure) => cell(row, measure, phase) ?? []);
      const total = cell(row, whole, phase);
      const place = `${statement}.${row.key}`;
      return addUpRun(
        {
          key: `${statement}:${row.key}:${whole}:${phase}`,
          statement,
          code: listedCode(row),
          measure: whole,
        },
        {
          whole: total,
          parts: cells(parts),
          less: cells(less),
          wholeId: `${place}.${whole}`,
          partsId: `${place}.${parts.join('+')}`,
        },
        { words: sumWords(total, made) },
      );
    }),
  );
}

/** A code of the list; empty for a total and for a code that the list does not have. */
function listedCode(row: Row): string {
  return row.listed ? row.code : '';
}

function madeOf(parts: readonly Measure[], less: readonly Measure[]): { zh: string; en: string } {
  const say = (language: 'zh' | 'en', plus: string, minus: string): string =>
    parts.map((part) => MEASURE_NAMES[part][language]).join(plus) +
    less.map((part) => minus + MEASURE_NAMES[part][language]).join('');
  return { zh: say('zh', '＋', '－'), en: `${say('en', ' + ', ' − ')} make` };
}

/** The columns of a row make its total, in every statement that has such columns. */
export const ROW_TOTAL = makeRule(
  'row-total',
  identitiesWhere(({ statement, whole }) => whole === 'total' && statement !== 'three_public'),
);

/** 基本支出 = 人员经费 + 公用经费, where a province prints these columns by function. */
export const ROW_BASIC = makeRule(
  'row-basic',
  identitiesWhere(({ whole }) => whole === 'basic'),
);

/** “三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费, budget and final. */
export const THREE_PUBLIC_TOTAL = makeRule(
  'three-public-total',
  identitiesWhere(({ statement, whole }) => whole === 'total' && statement === 'three_public'),
);

/** 公务用车购置及运行维护费 = 购置费 + 运行维护费, budget and final. */
export const THREE_PUBLIC_VEHICLE = makeRule(
  'three-public-vehicle',
  identitiesWhere(({ whole }) => whole === 'vehicle'),
);

/** 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出, in every row of the fund. */
export const FUND_CLOSING = makeRule(
  'fund-closing',
  identitiesWhere(({ whole }) => whole === 'closing'),
);
