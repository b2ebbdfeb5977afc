import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROSE_RULES } from '../../../src/checks/prose/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
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

/** Written down under prose, found elsewhere or beyond a general rule. */
const NOT_HERE: ReadonlySet<string> = new Set([
  // The family of identity counts the units of a report against its list of units.
  'unit-count-one-or-two',
  // Within the tolerance of two rounded figures, or of a figure drawn with fewer digits: runs that end in rounding.
  'one-change-for-income-and-spending',
  'chart-6-health',
  // Reasons, and projects matched with items by what they are for: what words mean, not what figures say.
  'new-temporary-relief-business-absent',
  'basic-expenditure-reason-names-grand-totals',
  'bankrupt-firms-projects-against-initial-budget',
  'bankrupt-firms-executed-against-statement',
  'resident-insurance-executed-against-statement',
  'central-subsidy-not-fiscal',
  'target-and-result-measure-different-things',
  'insured-number-under-another-name',
]);

const found = new Map<string, Check[]>();

function linesOf(check: Check): number[] {
  return readTerms(check.terms).flatMap((term) => (term.sourceLine === null ? [] : [term.sourceLine]));
}

function failing(name: string): Check[] {
  return (found.get(name) ?? []).filter((check) => check.outcome === 'fails');
}

/** Whether the line is one of those written down; a review's money may stand on the line after its score. */
function isAt(place: number | null, lines: readonly number[]): boolean {
  return place !== null && (lines.includes(place) || lines.includes(place + 1));
}

/** The line on which the wrong thing stands: that of the whole, else of the first term. */
function placeOf(check: Check): number | null {
  const terms = readTerms(check.terms);
  return (terms.find((term) => term.role === 'whole') ?? terms[0])?.sourceLine ?? null;
}

describe.skipIf(!existsSync(FOLDER))('prose in the five reports', () => {
  beforeAll(async () => {
    for (const [name] of REPORTS) {
      const document = await openDocument(name, new Uint8Array(readFileSync(resolve(FOLDER, name))));
      found.set(name, runChecks(readReport(document), PROSE_RULES));
    }
  });

  describe.each(REPORTS)('%s', (name, contradictions) => {
    const prose = contradictions.filter(({ family, id }) => family === 'prose' && !NOT_HERE.has(id));

    test('everything contradictory in its prose is found on its line, as grave as it is', () => {
      const missed = prose.filter(
        ({ severity, lines }) =>
          !failing(name).some(
            (check) => check.severity === severity && linesOf(check).some((line) => lines.includes(line)),
          ),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    });

    test('nothing is told of that was not written down', () => {
      const unexplained = failing(name).filter((check) => {
        const place = placeOf(check);
        return !contradictions.some(
          ({ family, severity, lines }) =>
            family === 'prose' && severity === check.severity && isAt(place, lines),
        );
      });
      expect(unexplained.map(({ checkId }) => checkId)).toEqual([]);
    });
  });

  test('what could not be run wants a statement that the report does not disclose', () => {
    const missing = REPORTS.flatMap(([name]) =>
      (found.get(name) ?? []).flatMap((check) =>
        check.outcome === 'could_not_run' ? [`${name} ${check.missing}`] : [],
      ),
    ).filter((line) => !line.startsWith('xuanhan-2020.txt'));
    expect([...new Set(missing)]).toEqual(['linyou-2022.md three_public']);
  });

  test.each([
    // Basic expenditure is said to be all expenditure; that its parts do not make it follows.
    ['meixian-2020.txt', 'prose-figure', 738, '471.55', '606.81'],
    ['meixian-2020.txt', 'prose-items', 727, '630.02', '455.67'],
    ['meixian-2020.txt', 'prose-list', 715, '1213.62', '606.81'],
    ['meixian-2020.txt', 'performance-projects', 843, '30', '3'],
    ['linyou-2022.md', 'prose-items', 94, '377.37', '862.76'],
    ['linyou-2022.md', 'performance-whole', 274, '377.37', '182'],
    ['xuanhan-2020.txt', 'prose-operating-cost', 100, '58.16', '464.12'],
    ['xuanhan-2020.txt', 'prose-chart', 222, '406.57', '406.56'],
    ['qinyang-2020.txt', 'performance-accounts', 913, '1817.57', '461.4'],
    ['qinyang-2020.txt', 'performance-project-spending', 1885, '15.84', '21698.02'],
    ['yanggu-2019.txt', 'prose-figure', 681, '60.97', '673.88'],
    ['yanggu-2019.txt', 'prose-rate-twice', 1185, '90', '95'],
  ])('%s: %s on line %i: %s, not %s', (name, rule, line, expected, actual) => {
    const check = failing(name).find((each) => each.rule === rule && placeOf(each) === line);
    expect([check?.expected, check?.actual].map(Number)).toEqual([expected, actual].map(Number));
  });

  test('a total that is wrong takes the sums that miss it along', () => {
    const [follower] = failing('meixian-2020.txt').filter(({ rule }) => rule === 'prose-totals');
    expect(follower?.cause).toBe('prose-figure:basic_expenditure:合计:total:final:738');
  });
});
