import { describe, expect, test } from 'vitest';
import { DENIED_SPENDING, SOURCES_FILLED, ZERO_ROWS } from '../../../src/checks/emptiness/figures.ts';
import {
  ANNOUNCED_TABLE,
  DENIED_FORM,
  INDICATOR_FILLED,
  PROJECT_FORMS,
  PROJECTS_EVALUATED,
} from '../../../src/checks/emptiness/performance.ts';
import {
  BLANK_WITH_REASON,
  DECLARED_EMPTY,
  DEPARTMENT_FILLED,
  LISTED_TABLES,
  NO_DATA_NOTE,
} from '../../../src/checks/emptiness/statements.ts';
import { outcomes } from '../own-report.ts';
import { mark, row, statement, words } from '../residue/input-of.ts';

const TOTAL = ['', '合计'] as const;

describe('a statement declared empty', () => {
  const empty = [mark('declared_table', '是', 'government_fund')];
  const blank = [statement('government_fund', 'declared_empty', 'none_in_year')];

  test('holds where it is blank, fails where it or the prose has a figure', () => {
    expect(outcomes(DECLARED_EMPTY, { claims: empty, statements: blank })).toEqual(['holds']);
    const figure = row('government_fund', 1, TOTAL, '3.50');
    const statements = [statement('government_fund', 'disclosed')];
    expect(outcomes(DECLARED_EMPTY, { claims: empty, statements, facts: [figure] })).toEqual(['fails error']);
    expect(words(DECLARED_EMPTY, { claims: empty, statements, facts: [figure] })[0]?.[0]).toBe(
      '政府性基金决算表声明为空表，表中却有 3.50。',
    );
    const said = { ...figure, origin: 'narrative' as const };
    expect(words(DECLARED_EMPTY, { claims: empty, statements: blank, facts: [said] })[0]?.[1]).toBe(
      'The government-fund statement is declared empty; the text says 3.50.',
    );
    const zero = row('government_fund', 1, TOTAL, '0.00');
    expect(outcomes(DECLARED_EMPTY, { claims: empty, statements, facts: [zero] })).toEqual(['fails notice']);
  });

  test('declared not empty and blank; absent; nothing declared', () => {
    const claims = [mark('declared_table', '否', 'income')];
    expect(outcomes(DECLARED_EMPTY, { claims, statements: [statement('income', 'blank')] })).toEqual([
      'fails error',
    ]);
    const facts = [row('income', 1, TOTAL, '1.00')];
    expect(
      outcomes(DECLARED_EMPTY, { claims, facts, statements: [statement('income', 'disclosed')] }),
    ).toEqual(['holds']);
    expect(outcomes(DECLARED_EMPTY, { claims, statements: [statement('income', 'absent')] })).toEqual([
      'could_not_run',
    ]);
    expect(outcomes(DECLARED_EMPTY, {})).toEqual(['could_not_run']);
  });

  test('a blank statement says why', () => {
    const statements = [
      statement('income', 'disclosed'),
      statement('state_capital', 'declared_empty', 'not_applicable'),
      statement('government_fund', 'declared_empty'),
      statement('three_public', 'blank'),
      statement('expenditure', 'absent'),
    ];
    expect(outcomes(BLANK_WITH_REASON, { statements })).toEqual([
      'holds',
      'holds',
      'fails notice',
      'fails notice',
    ]);
  });

  test('a note of no data over figures', () => {
    const claims = [mark('note_no_data', '本表无数据', 'state_capital')];
    expect(outcomes(NO_DATA_NOTE, { claims })).toEqual(['holds']);
    expect(outcomes(NO_DATA_NOTE, { claims, facts: [row('state_capital', 1, TOTAL, '0.00')] })).toEqual([
      'fails notice',
    ]);
    expect(outcomes(NO_DATA_NOTE, { claims, facts: [row('state_capital', 1, TOTAL, '2.00')] })).toEqual([
      'fails error',
    ]);
  });
});

describe('announced and absent', () => {
  test('statements listed: one run for the whole list', () => {
    const there = mark('listed_table', '有', '有', 1);
    const absent = [mark('listed_table', '无', '有', 2), mark('listed_table', '无', '有', 3)];
    expect(outcomes(LISTED_TABLES, { claims: [there] })).toEqual(['holds']);
    expect(outcomes(LISTED_TABLES, {})).toEqual(['could_not_run']);
    expect(words(LISTED_TABLES, { claims: [there, ...absent] })).toEqual([
      ['目录列出 3 张报表，其中 2 张文中没有。', '3 statements are listed; 2 of them are not in the report.'],
    ]);
  });

  test('performance forms', () => {
    const absent = mark('announced_table', '无', '有');
    expect(outcomes(ANNOUNCED_TABLE, { claims: [absent, absent] })).toEqual(['fails notice']);
    expect(outcomes(ANNOUNCED_TABLE, { claims: [mark('announced_table', '有', '有')] })).toEqual(['holds']);
    expect(outcomes(DENIED_FORM, { claims: [mark('evaluation_denied', '有', '无')] })).toEqual([
      'fails error',
    ]);
    expect(outcomes(DENIED_FORM, { claims: [mark('evaluation_denied', '无', '无')] })).toEqual(['holds']);
    expect(outcomes(DENIED_FORM, {})).toEqual(['could_not_run']);
    expect(words(PROJECT_FORMS, { claims: [mark('project_tables', '1', '4')] })[0]?.[0]).toBe(
      '文中称自评项目 4 个，附有自评表 1 张。',
    );
    expect(outcomes(PROJECT_FORMS, { claims: [mark('project_tables', '4', '4')] })).toEqual(['holds']);
    expect(outcomes(INDICATOR_FILLED, { claims: [mark('indicator_blank', '指标：')] })).toEqual([
      'fails notice',
    ]);
    expect(outcomes(INDICATOR_FILLED, {})).toEqual(['holds']);
  });

  test('no project is evaluated though projects cost money', () => {
    const claims = [mark('no_project_evaluation', '不填写')];
    const project = (amount: string) => [row('general_budget', 1, TOTAL, amount, { measure: 'project' })];
    expect(outcomes(PROJECTS_EVALUATED, { claims, facts: project('5.00') })).toEqual(['fails notice']);
    expect(outcomes(PROJECTS_EVALUATED, { claims, facts: project('0.00') })).toEqual(['holds']);
    expect(outcomes(PROJECTS_EVALUATED, { claims })).toEqual(['could_not_run']);
  });

  test('a department left blank', () => {
    expect(outcomes(DEPARTMENT_FILLED, {})).toEqual(['holds']);
    const claims = [
      mark('blank_department', '编制部门：', '', 1),
      mark('blank_department', '编制部门：', '', 9),
    ];
    expect(words(DEPARTMENT_FILLED, { claims })[0]?.[0]).toBe('2 张报表的编制部门一栏空白。');
  });
});

describe('spending said to be none', () => {
  const claims = [mark('denial', '无培训费', 'three_public training')];
  const disclosed = [statement('three_public', 'disclosed')];
  const training = (amount: string) => [row('three_public', 1, ['', ''], amount, { measure: 'training' })];

  test('against its own statement, the economic item and the prose', () => {
    expect(outcomes(DENIED_SPENDING, { claims, statements: disclosed, facts: training('0.00') })).toEqual([
      'holds',
    ]);
    expect(words(DENIED_SPENDING, { claims, statements: disclosed, facts: training('8.00') })).toEqual([
      ['文字称无培训费，表中却有 8.00。', 'The text says there is no 培训费; a statement prints 8.00.'],
    ]);
    const economic = [row('basic_expenditure', 1, ['30216', '培训费'], '1.20')];
    expect(outcomes(DENIED_SPENDING, { claims, facts: economic })).toEqual(['fails error']);
    const said = training('2.00').map((fact) => ({ ...fact, origin: 'narrative' as const }));
    expect(words(DENIED_SPENDING, { claims, facts: said })[0]?.[0]).toBe('文字称无培训费，文字却有 2.00。');
  });

  test('a blank statement does not contradict it; an absent one says nothing', () => {
    expect(outcomes(DENIED_SPENDING, { claims, statements: [statement('three_public', 'blank')] })).toEqual([
      'holds',
    ]);
    expect(outcomes(DENIED_SPENDING, { claims, statements: [statement('three_public', 'absent')] })).toEqual([
      'could_not_run',
    ]);
    const other = [row('three_public', 1, ['', ''], '9.00', { measure: 'reception' })];
    expect(outcomes(DENIED_SPENDING, { claims, statements: disclosed, facts: other })).toEqual(['holds']);
  });

  test('the government fund, against its column in the appropriation statement', () => {
    const fund = [mark('denial', '无政府性基金', 'government_fund total')];
    const facts = [row('appropriation', 1, ['', '其他支出'], '6.00', { measure: 'fund' })];
    expect(outcomes(DENIED_SPENDING, { claims: fund, facts })).toEqual(['fails error']);
  });
});

describe('blanks and zeros inside statements', () => {
  const income = (at: number, label: string, amount: string) =>
    row('appropriation', at, ['', label], amount, { measure: 'income' });
  const run = (facts: Parameters<typeof outcomes>[1]['facts']): string[] =>
    outcomes(SOURCES_FILLED, { facts }).slice(1);

  test('a total of income without any source', () => {
    const total = income(4, '本年收入合计', '9.00');
    expect(run([total, income(7, '一般公共预算财政拨款', '0.00')])).toEqual(['fails error']);
    expect(run([income(1, '一般公共预算财政拨款', '9.00'), total])).toEqual(['holds']);
    expect(run([income(4, '本年收入合计', '0.00')])).toEqual(['holds']);
    expect(run([])).toEqual(['could_not_run']);
  });

  test('rows of nothing but zero that the expenditure statement lacks', () => {
    const spent = row('expenditure', 1, ['21013', '医疗救助'], '4.00');
    const zero = row('general_budget', 2, ['20801', '人力资源和社会保障管理事务'], '0.00');
    const other = row('general_budget', 1, ['21013', '医疗救助'], '4.00');
    expect(outcomes(ZERO_ROWS, { facts: [spent, other] })).toEqual(['holds']);
    expect(words(ZERO_ROWS, { facts: [spent, other, zero] })[0]?.[0]).toBe(
      '20801 各栏都是 0.00，支出决算表没有这些科目。',
    );
    expect(outcomes(ZERO_ROWS, { facts: [other] })).toEqual(['could_not_run']);
  });
});
