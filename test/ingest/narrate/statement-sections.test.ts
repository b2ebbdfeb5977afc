import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/records.ts';
import { narrateLines } from './document-of.ts';

function brief(fact: Fact): string {
  const { fiscalYear, statement, code, label, measure, phase, amount, origin, certainty } = fact;
  const standing = [origin === 'narrative' ? '' : origin, certainty === 'certain' ? '' : certainty];
  return [fiscalYear, statement, code, label, measure, phase, amount, ...standing]
    .filter((s) => s !== '')
    .join(' ');
}

function factsOf(lines: readonly string[]): string[] {
  return narrateLines(lines).facts.map(brief);
}

describe('totals', () => {
  test('one amount said of income and spending alike is a figure of each', () => {
    expect(factsOf(['一、收入支出决算总体情况说明', '本年收、支总计均为 30.00 万元。'])).toEqual([
      '2021 income_expenditure 总计 income final 30',
      '2021 income_expenditure 总计 expenditure final 30',
    ]);
  });

  test('spending is split into basic, project and operating', () => {
    const lines = [
      '三、支出决算情况说明',
      '支出合计 9 万元，其中：基本支出 6 万元，占 67%；项目支出 3 万元；经营支出 0 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 expenditure 合计 total final 9',
      '2021 expenditure 合计 basic final 6',
      '2021 expenditure 合计 project final 3',
      '2021 expenditure 合计 operating final 0',
    ]);
  });
});

describe('year over year', () => {
  test('income and spending each changed: two changes, each with a derived year before', () => {
    const { facts, changes } = narrateLines([
      '四、财政拨款收入支出决算总体情况说明',
      '财政拨款收入 80 万元、支出 81 万元。与上年相比，收、支各减少 20 万元，下降 2%。主要原因是项目经费减少。',
    ]);
    expect(
      changes.map((c) => [c.measure, c.change, c.priorAmount, c.percentPrinted, c.percentComputed]),
    ).toEqual([
      ['income', '-20', '100', '-2', '-20.00'],
      ['total', '-20', '101', '-2', '-19.80'],
    ]);
    expect(changes.map((c) => c.reason)).toEqual(['project_spending_down', 'project_spending_down']);
    const derived = facts.filter((fact) => fact.origin === 'derived');
    expect(derived.map((f) => [f.fiscalYear, f.measure, f.amount, f.printed])).toEqual([
      [2020, 'income', '100', ''],
      [2020, 'total', '101', ''],
    ]);
  });

  test("a change said of an item is the item's, not the total's", () => {
    const { changes } = narrateLines([
      '五、一般公共预算财政拨款支出决算情况说明',
      '一般公共预算财政拨款支出 50 万元。',
      '1.住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为 4 万元，同比增加 1 万元。',
    ]);
    expect(changes.map((c) => [c.code, c.amount, c.change])).toEqual([['2210201', '4', '1']]);
  });

  test('a difference between budget and final is no change, and no reason given is none', () => {
    const { changes } = narrateLines([
      '七、一般公共预算财政拨款“三公”经费支出决算情况说明',
      '公务接待费预算为 1 万元，支出决算为 3 万元，决算数较预算数增加 2 万元。',
      '公务接待费比上年增加 1 万元。',
    ]);
    expect(changes.map((c) => [c.measure, c.change, c.priorAmount, c.reason])).toEqual([
      ['reception', '1', '2', ''],
    ]);
  });
});

describe('items', () => {
  const head = '五、一般公共预算财政拨款支出决算情况说明';

  test('a marked path carries over the full stop to its budget and its final', () => {
    const lines = [
      head,
      '1．卫生健康支出（类）医疗救助（款）城乡医疗救助（项）。年初预算为 5 万元，支出决算为 4 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 general_budget 2101301 城乡医疗救助 total initial_budget 5',
      '2021 general_budget 2101301 城乡医疗救助 total final 4',
    ]);
  });

  test('预算 is the adjusted budget, not the initial one', () => {
    const lines = [head, '1. 住房保障支出(类)住房改革支出(款)住房公积金(项)。预算 2 万元，支出决算 2 万元。'];
    expect(factsOf(lines)[0]).toBe('2021 general_budget 2210201 住房公积金 total budget 2');
  });

  test('a name without marks is looked for under what was named before it', () => {
    const lines = [
      head,
      '支出 9 万元为一般公共预算财政拨款支出 9 万元，其中：卫生健康支出 9 万元；医疗保障管理事务 9 万元，主要包括行政运行 9 万元。',
    ];
    expect(factsOf(lines).slice(-3)).toEqual([
      '2021 general_budget 210 卫生健康支出 total final 9',
      '2021 general_budget 21015 医疗保障管理事务 total final 9',
      '2021 general_budget 2101501 行政运行 total final 9',
    ]);
  });

  test('marks that contradict the list leave what the names have in common, inferred', () => {
    const lines = [
      head,
      '2、医疗保障管理事务（类）行政运行（款）一般行政管理事务（项）。年初预算为 7 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 general_budget 21015 医疗保障管理事务 total initial_budget 7 inferred',
    ]);
  });

  test("the template's example left in after 示例 is nobody's figure and is reported", () => {
    const { facts, undecided } = narrateLines([
      head,
      '示例：一般公共预算财政拨款支出决算为 8 万元。',
      '1.一般公共服务支出（类）财政事务（款）行政运行（项）。预算为 8 万元。',
    ]);
    expect(facts.map(brief)).toEqual(['2021 general_budget 合计 total final 8']);
    expect(undecided).toHaveLength(1);
  });

  test('economic items of basic expenditure keep their words and get the code', () => {
    const lines = [
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '人员经费 9 万元，主要包括：基本工资 5 万元，绩效 3 万元，水电费 1 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 basic_expenditure 人员经费合计 total final 9',
      '2021 basic_expenditure 30101 基本工资 total final 5',
      '2021 basic_expenditure 30107 绩效 total final 3',
      '2021 basic_expenditure 水电费 total final 1',
    ]);
  });

  test('an amount of another year quoted in a reason is a figure of that year', () => {
    const lines = [
      head,
      '一般公共预算财政拨款支出 5 万元，比 2020 年减少 2 万元，原因是 2020 年支出包括代缴费用 2 万元。',
    ];
    expect(factsOf(lines).at(-1)).toBe('2020 general_budget 代缴费用 total final 2 inferred');
  });
});

describe('三公', () => {
  test('the component named last owns the amounts that follow', () => {
    const lines = [
      '七、“三公”经费支出决算情况说明',
      '“三公”经费预算为 5 万元，支出决算为 4 万元，其中：公务用车购置及运行维护费 3 万元；公务接待费 1 万元。',
      '其中：公务用车购置费支出 0 万元。国内接待费 1 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 three_public total budget 5',
      '2021 three_public total final 4',
      '2021 three_public vehicle final 3',
      '2021 three_public reception final 1',
      '2021 three_public vehicle_purchase final 0',
      '2021 three_public 国内接待 reception final 1',
    ]);
  });

  test('a heading of 培训费 alone decides against the sentence under it, inferred', () => {
    const lines = [
      '七、“三公”经费支出决算情况说明',
      '（三）培训费支出情况说明。',
      '会议费预算为 0 万元，支出决算为 2 万元。',
    ];
    expect(factsOf(lines)).toEqual([
      '2021 three_public training budget 0 inferred',
      '2021 three_public training final 2 inferred',
    ]);
  });
});
