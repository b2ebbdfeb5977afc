import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLAUSIBILITY_RULES } from '../../../src/checks/plausibility/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { WORDS_RULES } from '../../../src/checks/words/rules.ts';
import { readTerms } from '../../../src/checks/write-terms.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import type { Check } from '../../../src/model/check.ts';
import type { Contradiction } from '../contradictions/contradiction.ts';
import { LINYOU_2022 } from '../contradictions/linyou-2022.ts';
import { MEIXIAN_2020 } from '../contradictions/meixian-2020.ts';
import { QINYANG_2020 } from '../contradictions/qinyang-2020.ts';
import { XUANHAN_2020 } from '../contradictions/xuanhan-2020.ts';
import { YANGGU_2019 } from '../contradictions/yanggu-2019.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/reports');
const REPORTS: readonly (readonly [string, readonly Contradiction[]])[] = [
  ['meixian-2020.txt', MEIXIAN_2020],
  ['linyou-2022.md', LINYOU_2022],
  ['xuanhan-2020.txt', XUANHAN_2020],
  ['qinyang-2020.txt', QINYANG_2020],
  ['yanggu-2019.txt', YANGGU_2019],
];

/**
 * Errors written down by hand that no general rule can find: each needs to know what a name or a sentence means.
 */
const BEYOND_RULES: ReadonlySet<string> = new Set([
  // A reason names one insurance of the retirees where the performance table shows another to be the unpaid one.
  'bankrupt-firms-reason-names-wrong-insurance',
  // An indicator marked done whose other count stands in another table, under other words.
  'aided-persons-done-but-short',
  // Direct settlement is called done; a passage on what is still missing says otherwise.
  'cross-province-settlement-done-but-not-open',
]);

const found = new Map<string, Check[]>();

function linesOf(check: Check): number[] {
  return readTerms(check.terms).flatMap((term) => (term.sourceLine === null ? [] : [term.sourceLine]));
}

function failing(name: string, family: 'words' | 'plausibility'): Check[] {
  return (found.get(name) ?? []).filter((check) => check.outcome === 'fails' && check.family === family);
}

describe.skipIf(!existsSync(FOLDER))('words and plausibility in the five reports', () => {
  beforeAll(async () => {
    for (const [name] of REPORTS) {
      const document = await openDocument(name, new Uint8Array(readFileSync(resolve(FOLDER, name))));
      found.set(name, runChecks(readReport(document), [...WORDS_RULES, ...PLAUSIBILITY_RULES]));
    }
  });

  describe.each(REPORTS)('%s', (name, contradictions) => {
    const words = contradictions.filter(({ family }) => family === 'words');

    test('every error in its words is found on its line, by an error', () => {
      const missed = words
        .filter(({ severity, id }) => severity === 'error' && !BEYOND_RULES.has(id))
        .filter(
          ({ lines }) =>
            !failing(name, 'words').some(
              (check) => check.severity === 'error' && linesOf(check).some((line) => lines.includes(line)),
            ),
        );
      expect(missed.map(({ id }) => id)).toEqual([]);
    });

    test('no error is told of that was not written down', () => {
      const unexplained = failing(name, 'words').filter(
        (check) =>
          check.severity === 'error' &&
          !words.some(
            ({ severity, lines }) =>
              severity === 'error' && linesOf(check).some((line) => lines.includes(line)),
          ),
      );
      expect(unexplained.map(({ checkId }) => checkId)).toEqual([]);
    });

    test('what is odd is never an error', () => {
      expect(failing(name, 'plausibility').filter(({ severity }) => severity !== 'notice')).toEqual([]);
    });
  });

  test('what could not be run wants a budget or a year before that the report does not print', () => {
    const missing = REPORTS.flatMap(([name]) =>
      (found.get(name) ?? []).flatMap((check) =>
        check.outcome === 'could_not_run' ? [`${name} ${check.rule} ${check.missing}`] : [],
      ),
    );
    expect([...new Set(missing)]).toEqual([
      'xuanhan-2020.txt growth-level prior',
      'xuanhan-2020.txt completion-percent budget',
      'yanggu-2019.txt completion-word budget',
    ]);
  });

  test('the stated fall of 185.1 % is 85.1 %', () => {
    const [fall] = failing('xuanhan-2020.txt', 'words').filter(
      ({ statement }) => statement === 'income_expenditure',
    );
    expect(fall).toMatchObject({
      rule: 'growth-percent',
      severity: 'error',
      expected: '85.1',
      actual: '185.1',
      arithmetic: '4848.67 ÷ 5697.42 = 85.1 %',
    });
    expect(linesOf(fall as Check)).toEqual(expect.arrayContaining([29, 215]));
  });

  test.each([
    ['meixian-2020.txt', ['operating-cost-in-basic', 'aid-as-basic', 'twice-the-row', 'budget-equals-final']],
    ['linyou-2022.md', ['budget-equals-final', 'budget-far-from-final']],
    ['xuanhan-2020.txt', ['reason-above-change', 'staff-above-quota', 'vehicle-cost', 'budget-equals-final']],
    ['qinyang-2020.txt', ['aid-as-basic', 'operating-cost-in-item', 'equipment-without-procurement']],
    [
      'yanggu-2019.txt',
      ['operating-cost-in-basic', 'vehicle-cost', 'budget-equals-final', 'large-closing-balance'],
    ],
  ])('%s: %j', (name, rules) => {
    const told = new Set(failing(name, 'plausibility').map(({ rule }) => rule));
    expect(rules.filter((rule) => !told.has(rule))).toEqual([]);
  });
});
