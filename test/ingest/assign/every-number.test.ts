import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../src/model/statement.ts';
import { haveReports, readStatements, REPORTS_DIR } from './sources.ts';

/** Lines of each table, title to last row, found by reading the documents by eye. */
const RANGES: Readonly<Record<string, Partial<Record<StatementId, readonly [number, number]>>>> = {
  'meixian-2020.txt': {
    income_expenditure: [112, 175],
    income: [177, 283],
    expenditure: [285, 369],
    appropriation: [371, 448],
    general_budget: [449, 523],
    basic_expenditure: [527, 573],
    three_public: [577, 615],
    government_fund: [621, 644],
    state_capital: [648, 662],
  },
  'linyou-2022.md': {
    income_expenditure: [331, 371],
    income: [377, 402],
    expenditure: [406, 432],
    appropriation: [436, 478],
    general_budget: [482, 508],
    basic_expenditure: [512, 554],
    government_fund: [558, 569],
    state_capital: [573, 584],
    three_public: [588, 601],
  },
  'qinyang-2020.txt': {
    income_expenditure: [89, 159],
    income: [165, 213],
    expenditure: [219, 269],
    appropriation: [275, 353],
    general_budget: [359, 410],
    basic_expenditure: [416, 482],
    three_public: [488, 514],
    government_fund: [521, 539],
    state_capital: [547, 559],
  },
  'yanggu-2019.txt': {
    income_expenditure: [95, 166],
    income: [169, 226],
    expenditure: [229, 280],
    appropriation: [283, 348],
    general_budget: [351, 380],
    basic_expenditure: [404, 508],
    three_public: [560, 564],
    government_fund: [569, 610],
  },
};

/** Every number with decimals; in a line of “三公” whole numbers too, because 0 is printed without them. */
function numbersIn(lines: readonly string[], wholeNumbers: boolean): string[] {
  const pattern = wholeNumbers ? /\d[\d,.]*/gu : /\d[\d,]*\.+\d+/gu;
  return lines.flatMap((line) => line.match(pattern) ?? []).sort();
}

describe.skipIf(!haveReports).each(Object.keys(RANGES))('every number of %s', (name) => {
  it.each(Object.entries(RANGES[name] ?? {}))(
    'in %s is read once, and no other',
    async (statement, [first, last]) => {
      const { facts } = await readStatements(`${REPORTS_DIR}/${name}`);
      const lines = readFileSync(`${REPORTS_DIR}/${name}`, 'utf8')
        .split('\n')
        .slice(first - 1, last);
      const printed = facts.filter((fact) => fact.statement === statement);
      const whole = name.startsWith('yanggu') && statement === 'three_public';
      expect(printed.map((fact) => fact.printed).sort()).toEqual(numbersIn(lines, whole));
      for (const fact of printed) {
        expect(lines[(fact.sourceLine ?? 0) - first]).toContain(fact.printed);
      }
    },
  );
});
