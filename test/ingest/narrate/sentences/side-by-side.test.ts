import { describe, expect, it } from 'vitest';
import { narrateLines } from '../document-of.ts';

const factsOf = (...lines: string[]): string[] =>
  narrateLines(lines)
    .facts.filter(({ origin }) => origin === 'narrative')
    .map((fact) => `${fact.code}${fact.label} ${fact.measure} ${fact.phase} ${fact.amount}`);

const BUDGET = '五、一般公共预算财政拨款支出决算情况说明';

describe('phases and items side by side in one sentence', () => {
  it('are each read under their own name, which is no phase', () => {
    expect(
      factsOf(
        BUDGET,
        '教育支出年初预算数为10万元，调整预算数为12万元，决算数为11万元；住房保障支出年初预算2万元，决算3万元。',
      ),
    ).toEqual([
      '205教育支出 total initial_budget 10',
      '205教育支出 total budget 12',
      '205教育支出 total final 11',
      '221住房保障支出 total initial_budget 2',
      '221住房保障支出 total final 3',
    ]);
  });

  it('are told apart by 分别为 where there are as many names as amounts', () => {
    expect(
      factsOf(
        BUDGET,
        '教育支出年初预算、决算分别为10万元、11万元；社会保障和就业支出、住房保障支出分别为4万元和3万元。',
      ),
    ).toEqual([
      '205教育支出 total initial_budget 10',
      '205教育支出 total final 11',
      '208社会保障和就业支出 total final 4',
      '221住房保障支出 total final 3',
    ]);
  });

  it('and are nobody’s where there are not', () => {
    const { facts, undecided } = narrateLines([
      BUDGET,
      '教育支出、住房保障支出、卫生健康支出分别为10万元、11万元。',
    ]);
    expect([facts, undecided.map(({ printed }) => printed)]).toEqual([[], ['10', '11']]);
  });
});

describe('the year before said beside its change', () => {
  const changesOf = (...lines: string[]): string[] =>
    narrateLines(lines).changes.map((c) => `${c.measure} ${c.amount} ${c.change} ${c.priorAmount ?? ''}`);

  it.each([
    '2021年收入总计100万元，比上年90万元增加10万元，增长11.11%。',
    '2021年收入总计100万元，2020年收入总计90万元，增加10万元。',
    '收入总计100万元，上年90万元，增加10万元。',
  ])('is what the change gives, and is settled: %s', (sentence) => {
    expect(changesOf('一、收入支出决算总体情况说明', sentence)).toEqual(['income 100 10 90']);
    expect(narrateLines(['一、收入支出决算总体情况说明', sentence]).undecided).toEqual([]);
  });

  it('is no change of the year where the three do not agree and nothing compares them', () => {
    const { changes, undecided } = narrateLines([
      '一、收入支出决算总体情况说明',
      '收入总计100万元，上年90万元，增加20万元。',
    ]);
    expect([changes, undecided.map(({ why }) => why)]).toEqual([[], ['other_year', 'no_change_amount']]);
  });

  it('is no running cost of this year', () => {
    const { indicators } = narrateLines([
      '七、机关运行经费支出情况',
      '机关运行经费支出50万元，比2020年45万元增加5万元。',
    ]);
    expect(indicators.map(({ fiscalYear, value }) => `${String(fiscalYear)} ${value}`)).toEqual([
      '2021 50',
      '2020 45',
    ]);
  });
});
