import { describe, expect, test } from 'vitest';
import type { Claim, Said } from '../../../../src/model/claim.ts';
import { claimsOfLines } from '../../../checks/words/said-report.ts';

const number = (said: Said | null): string =>
  said === null ? '-' : `${said.value}@${said.sourceLine ?? ''}`;

function brief(claim: Claim): string {
  switch (claim.kind) {
    case 'share': {
      const whole = claim.whole
        ? number(claim.whole)
        : `${claim.wholeAbout?.statement ?? '?'}.${claim.wholeAbout?.measure ?? '?'}`;
      return `share ${number(claim.part)} of ${whole} ${number(claim.percent)}`;
    }
    case 'growth':
      return `growth ${claim.about?.statement ?? claim.subject} ${claim.about?.measure ?? ''} ${number(claim.current)} ${claim.direction} ${number(claim.change)} ${number(claim.percent)}`;
    case 'completion':
      return `completion ${claim.about?.code ?? claim.subject} ${number(claim.budget)} ${number(claim.final)} ${number(claim.percent)} ${number(claim.difference)} ${claim.word}`;
    case 'mark':
      return `mark ${claim.mark} ${claim.printed}`;
    default:
      return claim.kind;
  }
}

const read = (...lines: string[]): string[] => claimsOfLines(lines).map(brief);

describe('shares', () => {
  test('a part and the whole that the list was opened with', () => {
    expect(
      read(
        '二、收入决算情况说明',
        '全年收入合计 80 万元，其中：财政拨款收入 60 万元，占 75%；其他收入 20 万元，占 25%。',
      ),
    ).toEqual(['share 60@2 of 80@2 75@2', 'share 20@2 of 80@2 25@2']);
  });

  test('a whole of another statement named in words', () => {
    expect(
      read(
        '五、一般公共预算财政拨款支出决算情况说明',
        '一般公共预算财政拨款支出 40 万元，占本年支出合计的 50.0%。',
      ),
    ).toEqual(['share 40@2 of expenditure.total 50@2']);
  });

  test('the evaluated projects in all project spending', () => {
    expect(
      read('十三、预算绩效情况说明', '自评项目 2 个，资金 6.00 万元，占一般公共预算项目支出总额的 12%。'),
    ).toEqual(['share 6@2 of general_budget.project 12@2']);
  });

  test('a sub-heading starts anew: the components of 三公 are held against 三公', () => {
    const lines = [
      '七、“三公”经费财政拨款支出决算情况说明',
      '（一）总体情况说明。',
      '“三公”经费支出决算 5 万元。',
      '（二）具体情况说明。',
      '“三公”经费支出决算中，公务用车购置及运行费支出决算 4 万元，占 80%；公务接待费支出决算 1 万元，占 20%。',
    ];
    expect(read(...lines)).toEqual([
      'share 4@5 of three_public.total 80@5',
      'share 1@5 of three_public.total 20@5',
    ]);
  });

  test('a limit on a share (占比控制在 …%) is no share of an amount', () => {
    expect(read('一、概况', '发放 30 万元，个人支出占比控制在 10%以内。')).toEqual([]);
  });
});

describe('growth', () => {
  test('each side has its own change, and one percentage is of the last', () => {
    expect(
      read(
        '一、收入支出决算总体情况说明',
        '收入 30.00 万元、支出总计 31.00 万元。与上年相比，收入减少 10 万元、支出减少 9.00 万元，减少 22.5%。',
      ),
    ).toEqual([
      'growth income_expenditure income 30@2 down 10@2 -',
      'growth income_expenditure expenditure 31@2 down 9@2 22.5@2',
    ]);
  });

  test('a change and its percentage with words that go apart', () => {
    expect(read('一、收入支出决算总体情况说明', '本年收入 30 万元，比上年增加 10 万元，下降 50%。')).toEqual([
      'growth income_expenditure income 30@2 up 10@2 -50@2',
    ]);
  });

  test('operating cost, which no statement prints', () => {
    expect(
      read('十、机关运行经费支出情况说明', '机关运行经费支出 12 万元，比上年增加 2 万元，增长 20%。'),
    ).toEqual(['growth operating_cost  12@2 up 2@2 20@2']);
  });

  test('level with the year before', () => {
    const lines = ['七、“三公”经费支出决算情况说明', '公务接待费支出 3 万元，与上年基本持平。'];
    expect(read(...lines)).toEqual(['growth three_public reception 3@2 near - -']);
  });

  test('level with the budget of a year is no growth', () => {
    expect(read('十、机关运行经费支出情况说明', '机关运行经费支出 3 万元，与 2021 年预算持平。')).toEqual([
      'completion operating_cost - 3@2 - - flat',
    ]);
  });
});

describe('completion', () => {
  const section = '五、一般公共预算财政拨款支出决算情况说明';
  const item = '1. 卫生健康支出（类）医疗保障管理事务（款）行政运行（项）。';

  test('budget, final and percentage over two lines, with the word of the next sentence', () => {
    expect(
      read(
        section,
        `${item}年初预算为 50 万元，支出`,
        '决算为 40 万元，完成年初预算的 80%。决算数小于年初预算。',
      ),
    ).toEqual(['completion 2101501 50@2 40@3 80@3 - under']);
  });

  test('a completion without a budget', () => {
    expect(read(section, `${item}支出决算为 40 万元，完成预算 100%。`)).toEqual([
      'completion 2101501 - 40@2 100@2 - ',
    ]);
  });

  test('the distance to the budget is said', () => {
    const lines = [
      '（三）培训费支出情况说明。',
      '培训费预算为 1 万元，支出决算为 3 万元，决算数较预算数增加 2.00 万元。',
    ];
    expect(read('九、会议费、培训费支出决算情况说明', ...lines)).toEqual(['completion  1@3 3@3 - 2@3 over']);
  });

  test('a component level with its budget, without an amount', () => {
    expect(read('七、“三公”经费支出决算情况说明', '公务接待费与 2021 年预算基本持平。')).toEqual([
      'completion  - - - - near',
    ]);
  });

  test('an adjusted budget completed as an initial one is marked', () => {
    expect(
      read(
        '七、“三公”经费支出决算情况说明',
        '公务接待费预算为 4 万元，支出决算为 3 万元，完成年初预算的 75%。',
      ),
    ).toEqual(['completion  4@2 3@2 75@2 - ', 'mark completion_phase 年初预算']);
  });
});

test('words that figures cannot bear are marked, round numbers are not', () => {
  expect(
    read('一、概况', '参保率达 103.5%，参保约 20000 人，救助约 4321 人。', '圆满完成各项工作任务。'),
  ).toEqual(['mark about_exact 约4321', 'mark coverage_over_100 103.5%', 'mark all_tasks_done 圆满完成']);
});

test('the glossary asserts nothing', () => {
  expect(read('第四部分 名词解释', '基本支出：如支出合计 10 万元，其中：基本支出 5 万元，占 90%。')).toEqual(
    [],
  );
});
