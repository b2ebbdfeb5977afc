import { describe, expect, test } from 'vitest';
import { COMPLETION_PERCENT } from '../../../src/checks/words/completion-percent.ts';
import { COMPLETION_DIFFERENCE, COMPLETION_WORD } from '../../../src/checks/words/completion-word.ts';
import { FALL_OVER_100 } from '../../../src/checks/words/fall-over-100.ts';
import { GROWTH_PERCENT } from '../../../src/checks/words/growth-percent.ts';
import { GROWTH_FROM_ZERO, GROWTH_LEVEL, GROWTH_PRIOR } from '../../../src/checks/words/growth-prior.ts';
import {
  ABOUT_EXACT,
  ALL_TASKS_DONE,
  TASK_DONE,
  USE_OF_NOTHING,
} from '../../../src/checks/words/marked-words.ts';
import { judgePercent } from '../../../src/checks/words/percent-run.ts';
import { PERCENT_OF_ZERO } from '../../../src/checks/words/percent-of-zero.ts';
import { PRIORS_AGREE } from '../../../src/checks/words/priors-agree.ts';
import { SHARE_PERCENT } from '../../../src/checks/words/share-percent.ts';
import { SHARES_SUM } from '../../../src/checks/words/shares-sum.ts';
import type { Project } from '../../../src/model/records.ts';
import { outcomes, printedFact, priorFact, saidReport } from './said-report.ts';

const INCOME = '二、收入决算情况说明';
const OVERVIEW = '一、收入支出决算总体情况说明';
const GENERAL = '五、一般公共预算财政拨款支出决算情况说明';
const COST = '十、机关运行经费支出情况说明';
const ITEM = '1. 卫生健康支出（类）医疗保障管理事务（款）行政运行（项）。';

describe('a percentage against its amounts', () => {
  test.each([
    // 2 / 3 = 66.67 %
    ['66.67', 2, '2.00', '3.00', 'holds'],
    ['66.66', 2, '2.00', '3.00', 'rounding'],
    ['67', 0, '2.00', '3.00', 'holds'],
    ['65', 0, '2.00', '3.00', 'fails'],
    // 0.13 may be 0.134 and 0.85 may be 0.846: 15.9 % is possible, 16.9 % is not.
    ['15.9', 1, '0.13', '0.85', 'rounding'],
    ['16.9', 1, '0.13', '0.85', 'fails'],
  ] as const)('%s (%i decimals) of %s in %s: %s', (printed, digits, part, whole, outcome) => {
    expect(judgePercent(printed, digits, part, whole)).toBe(outcome);
  });
});

describe('shares', () => {
  const shares = (a: string, b: string): string[] => [
    INCOME,
    `全年收入合计 90 万元，其中：财政拨款收入 60 万元，占 ${a}%；其他收入 30 万元，占 ${b}%。`,
  ];

  test('each is recomputed', () => {
    expect(outcomes(SHARE_PERCENT, saidReport(shares('66.67', '33.34')))).toEqual([
      'holds 66.67',
      'rounding 33.33',
    ]);
    expect(outcomes(SHARE_PERCENT, saidReport(shares('76.67', '33.33')))).toEqual([
      'fails 66.67',
      'holds 33.33',
    ]);
  });

  test('the whole is taken from the statements where the words name it', () => {
    const lines = [
      '十三、预算绩效情况说明',
      '自评项目 1 个，资金 3.00 万元，占一般公共预算项目支出总额的 0.06%。',
    ];
    const report = saidReport(lines, [printedFact('general_budget', 'project', '50.00')]);
    expect(outcomes(SHARE_PERCENT, report)).toEqual(['fails 6.00']);
    expect(SHARE_PERCENT.run(report)[0]?.words.zh).toContain('3.00 ÷ 50.00 = 6.00 %');
    expect(SHARE_PERCENT.run(saidReport(lines))[0]).toMatchObject({
      outcome: 'could_not_run',
      missing: ['whole'],
    });
  });

  test('all of one whole add up to 100 %, unless one of them is told of already', () => {
    expect(outcomes(SHARES_SUM, saidReport(shares('66.67', '33.33')))).toEqual(['holds 100']);
    expect(outcomes(SHARES_SUM, saidReport(shares('66.67', '33.34')))).toEqual(['rounding 100.01']);
    expect(outcomes(SHARES_SUM, saidReport(shares('66.68', '33.34')))).toEqual(['fails 100.02']);
    expect(outcomes(SHARES_SUM, saidReport(shares('76.67', '33.33')))).toEqual([]);
  });
});

describe('growth', () => {
  const fell = (percent: string): string[] => [
    OVERVIEW,
    `本年收入 20.00 万元，支出 20.00 万元。与上年相比，支出减少 60.00 万元，减少 ${percent}%。`,
  ];

  test('is recomputed on current − change', () => {
    expect(outcomes(GROWTH_PERCENT, saidReport(fell('75.0')))).toEqual(['holds 75.0']);
    expect(outcomes(GROWTH_PERCENT, saidReport(fell('75.1')))).toEqual(['rounding 75.0']);
    expect(outcomes(GROWTH_PERCENT, saidReport(fell('57')))).toEqual(['fails 75.00']);
  });

  test('a fall of more than 100 % names what it is', () => {
    const [run] = GROWTH_PERCENT.run(
      saidReport(fell('175.0'), [priorFact('income_expenditure', 'expenditure', '80.00')]),
    );
    expect(run).toMatchObject({
      outcome: 'fails',
      expected: '75.0',
      actual: '175',
      arithmetic: '60.00 ÷ 80.00 = 75.0 %',
    });
    expect(run?.words.zh).toContain('不可能超过 100 %');
    expect(run?.words.en).toContain('more than 100 %');
  });

  test('a ratio printed as growth names what it is', () => {
    const cost = (percent: string): string[] => [
      COST,
      `机关运行经费支出 15.00 万元，比上年增加 5.00 万元，增长 ${percent}%。`,
    ];
    const [run] = GROWTH_PERCENT.run(saidReport(cost('150')));
    expect(run).toMatchObject({ outcome: 'fails', expected: '50.00', statement: '' });
    expect(run?.words.zh).toContain('两年之比');
    expect(outcomes(GROWTH_PERCENT, saidReport(cost('50')))).toEqual(['holds 50']);
    expect(GROWTH_PERCENT.run(saidReport(cost('33.3')))[0]?.words.zh).toContain('以本年数为基数');
  });

  test('words that go apart', () => {
    const [run] = GROWTH_PERCENT.run(
      saidReport([OVERVIEW, '本年收入 30 万元，比上年增加 10 万元，下降 50%。']),
    );
    expect(run?.outcome).toBe('fails');
    expect(run?.words.zh).toContain('增减的词前后相反');
  });

  test('a percentage alone cannot be recomputed, but a fall of more than 100 % cannot be', () => {
    const alone = (percent: string): string[] => [OVERVIEW, `本年收入 30 万元，比上年下降 ${percent}%。`];
    expect(GROWTH_PERCENT.run(saidReport(alone('20')))[0]).toMatchObject({
      outcome: 'could_not_run',
      missing: ['change'],
    });
    expect(outcomes(FALL_OVER_100, saidReport(alone('20')))).toEqual(['holds 100']);
    expect(outcomes(FALL_OVER_100, saidReport(alone('120')))).toEqual(['fails 100']);
    expect(outcomes(FALL_OVER_100, saidReport(fell('175.0')))).toEqual([]);
  });

  test('current − change is the year before as a chart has it', () => {
    const prior = (amount: string): string[] =>
      outcomes(
        GROWTH_PRIOR,
        saidReport(fell('75.0'), [priorFact('income_expenditure', 'expenditure', amount)]),
      );
    expect(prior('80.00')).toEqual(['holds 80']);
    expect(prior('80.01')).toEqual(['rounding 80']);
    expect(prior('81.00')).toEqual(['fails 80']);
    const rise = [OVERVIEW, '本年收入 20 万元，比上年增加 60 万元。'];
    expect(outcomes(GROWTH_PRIOR, saidReport(rise))).toEqual(['fails']);
  });

  test('level with the year before', () => {
    const level = (word: string, amount: string): string[] =>
      outcomes(
        GROWTH_LEVEL,
        saidReport(
          ['七、“三公”经费支出决算情况说明', `公务接待费支出 3.00 万元，与上年${word}。`],
          [priorFact('three_public', 'reception', amount)],
        ),
      );
    expect(level('持平', '3.00')).toEqual(['holds 3.00']);
    expect(level('持平', '3.01')).toEqual(['rounding 3.01']);
    expect(level('持平', '3.10')).toEqual(['fails 3.10']);
    expect(level('基本持平', '3.10')).toEqual(['holds 3.10']);
    expect(level('基本持平', '6.00')).toEqual(['fails 6.00']);
  });

  test('a rise by all there is', () => {
    const cost = (change: string): string[] => [
      COST,
      `机关运行经费支出 15.00 万元，较上年增加 ${change} 万元。`,
    ];
    expect(outcomes(GROWTH_FROM_ZERO, saidReport(cost('15.00')))).toEqual(['fails']);
    expect(outcomes(GROWTH_FROM_ZERO, saidReport(cost('5.00')))).toEqual(['holds']);
    const founded = saidReport(cost('15.00'));
    expect(GROWTH_FROM_ZERO.run({ ...founded, report: { ...founded.report, firstYear: true } })).toEqual([]);
  });

  test('the same money has one past', () => {
    const both = (change: string): string[] => [
      ...fell('75.0'),
      '四、财政拨款收入支出决算总体情况说明',
      `财政拨款支出 20.00 万元，比上年减少 ${change} 万元。`,
    ];
    expect(outcomes(PRIORS_AGREE, saidReport(both('60.00')))).toEqual(['holds 80']);
    expect(outcomes(PRIORS_AGREE, saidReport(both('60.01')))).toEqual(['rounding 80']);
    expect(outcomes(PRIORS_AGREE, saidReport(both('61.00')))).toEqual(['fails 80']);
  });
});

describe('completion', () => {
  const done = (final: string, percent: string, word = ''): string[] => [
    GENERAL,
    `${ITEM}年初预算为 30.00 万元，支出决算为 ${final} 万元，完成年初预算的 ${percent}%。${word}`,
  ];

  test('is recomputed', () => {
    expect(outcomes(COMPLETION_PERCENT, saidReport(done('20.00', '66.67')))).toEqual(['holds 66.67']);
    expect(outcomes(COMPLETION_PERCENT, saidReport(done('20.00', '66.66')))).toEqual(['rounding 66.67']);
    expect(outcomes(COMPLETION_PERCENT, saidReport(done('20.00', '100')))).toEqual(['fails 66.67']);
  });

  test('the budget of 三公 is in its statement', () => {
    const lines = ['七、“三公”经费支出决算情况说明', '公务接待费支出决算 3.00 万元，完成预算的 75%。'];
    const budget = printedFact('three_public', 'reception', '4.00', { label: '', phase: 'budget' });
    expect(outcomes(COMPLETION_PERCENT, saidReport(lines, [budget]))).toEqual(['holds 75']);
    expect(COMPLETION_PERCENT.run(saidReport(lines))[0]).toMatchObject({
      outcome: 'could_not_run',
      missing: ['budget'],
    });
  });

  test.each([
    ['30.00', '100', '决算数与年初预算持平。', 'holds'],
    ['30.01', '100', '决算数与年初预算持平。', 'rounding'],
    ['20.00', '66.67', '决算数与年初预算持平。', 'fails'],
    ['29.00', '96.67', '决算数与年初预算基本持平。', 'holds'],
    ['20.00', '66.67', '决算数与年初预算基本持平。', 'fails'],
    ['20.00', '66.67', '决算数大于年初预算。', 'fails'],
    ['20.00', '66.67', '决算数小于年初预算。', 'holds'],
    ['20.00', '66.67', '决算数与年初预算数存在差异的主要原因是节约。', 'holds'],
    ['30.00', '100', '决算数与年初预算数存在差异的主要原因是节约。', 'fails'],
    ['30.00', '100', '主要原因是节约。', 'fails'],
  ])('%s of 30.00, said to be %s per cent, %s: %s', (final, percent, word, outcome) => {
    expect(COMPLETION_WORD.run(saidReport(done(final, percent, word))).map((run) => run.outcome)).toEqual([
      outcome,
    ]);
  });

  test('a word without a budget cannot be held against anything', () => {
    const [run] = COMPLETION_WORD.run(saidReport([COST, '机关运行经费支出 3 万元，与 2021 年预算持平。']));
    expect(run).toMatchObject({ outcome: 'could_not_run', missing: ['budget'] });
  });

  test('the distance to the budget', () => {
    const lines = (difference: string): string[] => [
      '九、会议费、培训费支出决算情况说明',
      '（三）培训费支出情况说明。',
      `培训费预算为 1.00 万元，支出决算为 3.00 万元，决算数较预算数增加 ${difference} 万元。`,
    ];
    expect(outcomes(COMPLETION_DIFFERENCE, saidReport(lines('2.00')))).toEqual(['holds 2']);
    expect(outcomes(COMPLETION_DIFFERENCE, saidReport(lines('2.01')))).toEqual(['rounding 2']);
    expect(outcomes(COMPLETION_DIFFERENCE, saidReport(lines('3.00')))).toEqual(['fails 2']);
  });

  test('a percentage of nothing', () => {
    const of = (budget: string): string[] => [
      '七、“三公”经费支出决算情况说明',
      `公务接待费预算 ${budget} 万元，支出决算 0 万元，完成预算的 0%。`,
    ];
    expect(outcomes(PERCENT_OF_ZERO, saidReport(of('0')))).toEqual(['fails']);
    expect(outcomes(PERCENT_OF_ZERO, saidReport(of('2.00')))).toEqual(['holds']);
    expect(PERCENT_OF_ZERO.run(saidReport(of('0')))[0]?.severity).toBe('notice');
    expect(COMPLETION_PERCENT.run(saidReport(of('0')))).toEqual([]);
  });
});

describe('words beside figures', () => {
  const task = (completed: string, executed: string): Project => ({
    reportId: 'own-2021',
    project: '',
    budget: '10',
    executed,
    completed,
    score: null,
    sourcePage: 1,
    sourceLine: 7,
  });

  test('a task is done when all of its money was carried out', () => {
    const runs = (project: Project): string[] =>
      outcomes(TASK_DONE, { ...saidReport([]), projects: [project] });
    expect(runs(task('done', '10'))).toEqual(['holds 10']);
    expect(runs(task('not_done', '0'))).toEqual(['holds 10']);
    expect(runs(task('done', '4'))).toEqual(['fails 10']);
    expect(runs(task('not_done', '10'))).toEqual(['fails 10']);
    expect(runs({ ...task('done', '4'), budget: null })).toEqual([]);
  });

  test('all tasks done beside one that is not', () => {
    const said = saidReport(['一、概况', '全面完成年度目标任务。']);
    expect(outcomes(ALL_TASKS_DONE, { ...said, projects: [task('done', '10')] })).toEqual(['holds']);
    expect(outcomes(ALL_TASKS_DONE, { ...said, projects: [task('not_done', '0')] })).toEqual(['fails']);
  });

  test('what nothing was used for, and an exact number called approximate', () => {
    const lines = [
      '七、“三公”经费支出决算情况说明',
      '公务接待费支出 0.00 万元。主要用于公务活动。',
      '惠及约 4321 人。',
    ];
    expect(outcomes(USE_OF_NOTHING, saidReport(lines))).toEqual(['fails']);
    expect(outcomes(ABOUT_EXACT, saidReport(lines))).toEqual(['fails']);
    expect(
      outcomes(USE_OF_NOTHING, saidReport([lines[0] ?? '', '公务接待费支出 2.00 万元。主要用于公务活动。'])),
    ).toEqual([]);
  });
});
