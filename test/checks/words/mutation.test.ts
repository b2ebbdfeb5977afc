import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { WORDS_RULES } from '../../../src/checks/words/rules.ts';
import { printedFact, priorFact, saidReport } from './said-report.ts';

/** Prose of our own in which every percentage and every word is right; 一 to 十 as in any report. */
const CLEAN: readonly string[] = [
  '一、收入支出决算总体情况说明',
  '收入 500.00 万元、支出总计 480.00 万元。与上年相比，收入增加 100.00 万元，增长 25.00%；支出减少 20.00 万元，下降 4.00%。',
  '二、收入决算情况说明',
  '全年收入合计 500.00 万元，其中：财政拨款收入 400.00 万元，占 80.00%；其他收入 100.00 万元，占 20.00%。',
  '三、支出决算情况说明',
  '全年支出合计 480.00 万元，其中：基本支出 360.00 万元，占 75.00%；项目支出 120.00 万元，占 25.00%。',
  '五、一般公共预算财政拨款支出决算情况说明',
  '一般公共预算财政拨款支出 384.00 万元，占本年支出合计的 80.00%。与上年相比，财政拨款支出增加 64.00 万元，增长 20.00%。',
  '1. 卫生健康支出（类）医疗保障管理事务（款）行政运行（项）。年初预算为 250.00 万元，支出决算为 200.00 万元，完成年初预算的 80.00%。决算数小于年初预算。',
  '2. 卫生健康支出（类）医疗救助（款）城乡医疗救助（项）。年初预算为 60.00 万元，支出决算为 90.00 万元，完成年初预算的 150.00%。决算数大于年初预算。',
  '3. 住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为 40.00 万元，支出决算为 40.00 万元，完成年初预算的 100.00%。决算数与年初预算持平。',
  '七、“三公”经费财政拨款支出决算情况说明',
  '“三公”经费支出决算中，公务用车购置及运行费支出决算 6.00 万元，完成预算的 75.00%，占 60.00%；公务接待费支出决算 4.00 万元，完成预算的 80.00%，占 40.00%。',
  '十、机关运行经费支出情况说明',
  '机关运行经费支出 55.00 万元，比上年增加 5.00 万元，增长 10.00%。',
];
const STATEMENTS = [
  printedFact('expenditure', 'total', '480.00'),
  printedFact('three_public', 'total', '10.00', { label: '' }),
  printedFact('three_public', 'vehicle', '8.00', { label: '', phase: 'budget' }),
  printedFact('three_public', 'reception', '5.00', { label: '', phase: 'budget' }),
  priorFact('income_expenditure', 'income', '400.00'),
];

const checksOf = (lines: readonly string[]): ReturnType<typeof runChecks> =>
  runChecks(saidReport(lines, STATEMENTS), WORDS_RULES);
const failing = (lines: readonly string[]): string[] =>
  checksOf(lines).flatMap((check) => (check.outcome === 'fails' ? [check.rule] : []));

test('the clean prose gives no finding, and everything in it is looked at', () => {
  const checks = checksOf(CLEAN);
  expect(checks.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
  const percents = CLEAN.join('').match(/%/g)?.length;
  const recomputed = checks.filter(({ rule }) => /^(?:share|growth|completion)-percent$/.test(rule));
  expect(recomputed).toHaveLength(percents ?? 0);
});

/** The rule that recomputes a percentage, told from the words before it. */
function ruleOf(before: string): string {
  if (/占[^，。；]*$/.test(before)) return 'share-percent';
  return /预算的 ?$/.test(before) ? 'completion-percent' : 'growth-percent';
}

/** Every percentage of the clean prose, replaced one at a time. */
const PERCENTAGES = CLEAN.flatMap((line, index) =>
  [...line.matchAll(/\d+\.\d\d(?=%)/g)].map((match) => ({ index, at: match.index, number: match[0] })),
);

describe.each([
  ['ten more', (number: string) => (Number(number) + 10).toFixed(2)],
  ['a tenth more', (number: string) => (Number(number) + 0.1).toFixed(2)],
  ['a hundred more', (number: string) => (Number(number) + 100).toFixed(2)],
  ['a hundredth of it', (number: string) => (Number(number) / 100).toFixed(2)],
  [
    'its digits swapped',
    (number: string) =>
      `${number.slice(0, -5)}${number.slice(-4, -3)}${number.slice(-5, -4)}${number.slice(-3)}`,
  ],
] as const)('with one percentage changed to %s', (_, change) => {
  test.each(PERCENTAGES)('line $index, $number', ({ index, at, number }) => {
    const line = CLEAN[index] ?? '';
    const wrong = change(number.padStart(5, '0'));
    const lines = CLEAN.with(index, line.slice(0, at) + wrong + line.slice(at + number.length));
    const isSame = Number(wrong) === Number(number);
    const rule = ruleOf(line.slice(0, at));
    // 6.00 of 8.00 may be 6.004 of 7.996: amounts as small as those of 三公 leave room for a tenth of a per cent.
    const isWithinRoom =
      index === 12 && rule === 'completion-percent' && Math.abs(Number(wrong) - Number(number)) < 0.2;
    expect(failing(lines)).toEqual(isSame || isWithinRoom ? [] : [rule]);
  });
});

test.each([
  ['收入增加 100.00 万元，增长', '收入增加 100.00 万元，下降', ['growth-percent']],
  ['支出减少 20.00 万元，下降', '支出减少 20.00 万元，增长', ['growth-percent']],
  // Turned as a whole the change implies another year before: the percentage and, where a chart has it, that year.
  ['收入增加 100.00 万元，增长', '收入减少 100.00 万元，下降', ['growth-percent', 'growth-prior']],
  ['支出减少 20.00 万元，下降', '支出增加 20.00 万元，增长', ['growth-percent']],
  ['决算数小于年初预算', '决算数大于年初预算', ['completion-word']],
  ['决算数大于年初预算', '决算数小于年初预算', ['completion-word']],
  ['决算数小于年初预算', '决算数与年初预算持平', ['completion-word']],
  ['决算数与年初预算持平', '决算数与年初预算存在差异', ['completion-word']],
  ['决算数与年初预算持平', '决算数大于年初预算', ['completion-word']],
  ['增加 64.00 万元', '增加 46.00 万元', ['growth-percent']],
  ['支出决算为 200.00 万元', '支出决算为 260.00 万元', ['completion-percent', 'completion-word']],
])('%s → %s', (from, to, rules) => {
  const lines = CLEAN.map((line) => line.replace(from, to));
  expect(lines).not.toEqual(CLEAN);
  expect(failing(lines)).toEqual(rules);
});
