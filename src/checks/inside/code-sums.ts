import { STATEMENT_MEASURES } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { addUpRun, sumWords, undisclosed } from '../statements/add-up.ts';
import {
  cell,
  CODED_STATEMENTS,
  parentsOf,
  rowsOf,
  topRows,
  totalRow,
  type CodedStatement,
  type Row,
} from '../statements/rows.ts';

/** The runs of one parent row, one a column; none where nothing is printed below it. */
function below(statement: CodedStatement, parent: Row, children: readonly Row[]): Run[] {
  if (children.length === 0) return [];
  const place = `${statement}.${parent.key}`;
  return STATEMENT_MEASURES[statement].flatMap((measure) => {
    const whole = cell(parent, measure);
    return addUpRun(
      {
        key: `${statement}:${parent.key}:${measure}`,
        statement,
        code: parent.listed ? parent.code : '',
        measure,
      },
      {
        whole,
        parts: children.flatMap((child) => cell(child, measure) ?? []),
        wholeId: `${place}.${measure}`,
        partsId: `${place}.children.${measure}`,
      },
      { words: sumWords(whole, made(children.length)) },
    );
  });
}

function made(count: number): { zh: string; en: string } {
  return count === 1
    ? { zh: '其下唯一一项', en: 'the one item below it is' }
    : { zh: `其下 ${count} 项之和`, en: `the ${count} items below it add up to` };
}

function overStatements(
  input: CheckInput,
  runs: (statement: CodedStatement, rows: readonly Row[]) => Run[],
): Run[] {
  return CODED_STATEMENTS.flatMap((statement) => {
    const rows = rowsOf(input, statement);
    return rows.length === 0 ? undisclosed(input, [statement]) : runs(statement, rows);
  });
}

/** 项 make their 款 and 款 their 类, in every column of every statement of codes. */
export const CHILDREN_SUM: Rule = {
  id: 'children-sum',
  family: 'inside',
  run: (input) =>
    overStatements(input, (statement, rows) => {
      const parents = parentsOf(rows);
      return rows
        .filter((row) => row.code !== '')
        .flatMap((row) =>
          below(
            statement,
            row,
            rows.filter((other) => parents.get(other) === row),
          ),
        );
    }),
};

/** The classes (and what is printed without a class) make 合计, in every column of every statement of codes. */
export const CLASSES_SUM: Rule = {
  id: 'classes-sum',
  family: 'inside',
  run: (input) =>
    overStatements(input, (statement, rows) => {
      const total = totalRow(rows);
      return total === undefined ? [] : below(statement, total, topRows(rows));
    }),
};
