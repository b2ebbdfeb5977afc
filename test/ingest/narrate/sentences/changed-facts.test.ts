import { describe, expect, it } from 'vitest';
import { narrateLines } from '../document-of.ts';

const SPENT = '三、支出决算情况说明';
const PARTS = '2021年度支出合计160万元，其中：基本支出100万元，占62.5%；项目支出60万元，占37.5%。';

const changesOf = (...lines: string[]): string[] =>
  narrateLines(lines).changes.map((c) => `${c.statement} ${c.code}${c.measure} ${c.amount} ${c.change}`);
const factsOf = (...lines: string[]): string[] =>
  narrateLines(lines)
    .facts.filter(({ origin }) => origin === 'narrative')
    .map((fact) => `${fact.statement} ${fact.code}${fact.label} ${fact.measure} ${fact.amount}`);

describe('what a change on the year before is about', () => {
  it('is the whole where 支出 alone is named after a list of its parts', () => {
    expect(changesOf(SPENT, `${PARTS}与上年相比，支出减少17万元，下降9.6%。`)).toEqual([
      'expenditure total 160 -17',
    ]);
  });

  it('is each part that is named, and each in whose clause it stands', () => {
    const each = ['expenditure basic 100 5', 'expenditure project 60 -2'];
    expect(changesOf(SPENT, `${PARTS}与上年相比，基本支出增加5万元；项目支出减少2万元。`)).toEqual(each);
    expect(
      changesOf(
        SPENT,
        '支出合计160万元，其中：基本支出100万元，较上年增加5万元，增长5.26%；项目支出60万元，较上年减少2万元。',
      ),
    ).toEqual(each);
    expect(
      changesOf(
        '二、收入决算情况说明',
        '收入合计160万元，其中：财政拨款收入150万元，其他收入10万元。比上年，财政拨款收入增加10万元，其他收入减少1万元。',
      ),
    ).toEqual(['income fiscal 150 10', 'income other 10 -1']);
  });

  it('is not known where it may be the last part of a list, or all of it', () => {
    const { changes, undecided } = narrateLines([
      SPENT,
      '支出合计160万元，其中：基本支出100万元，项目支出60万元，较上年减少17万元。',
    ]);
    expect(changes).toEqual([]);
    expect(undecided).toMatchObject([{ printed: '17' }]);
  });

  it('is both sides where 收入支出总计 is named', () => {
    expect(
      changesOf(
        '一、收入支出决算总体情况说明',
        '2021年度收入支出总计30万元。与2020年度相比，收入支出总计增加2万元。',
      ),
    ).toEqual(['income_expenditure income 30 2', 'income_expenditure expenditure 30 2']);
  });

  it('is nothing where a difference from the budget follows one from the year before, or another year is named', () => {
    const head = '五、一般公共预算财政拨款支出决算情况说明';
    expect(
      changesOf(head, '一般公共预算财政拨款支出50万元，较上年增加10万元，增长25%，较年初预算增加4万元。'),
    ).toEqual(['general_budget total 50 10']);
    expect(changesOf(head, '一般公共预算财政拨款支出50万元，与2019年相比增加10万元。')).toEqual([]);
  });

  it('is nothing in a reason that names no figure of the section', () => {
    expect(
      changesOf(
        SPENT,
        '支出合计160万元，较上年增加3万元，主要原因是人员工资增加30万元，设备购置减少27万元。',
      ),
    ).toEqual(['expenditure total 160 3']);
  });
});

describe('amounts that are no figures of the year', () => {
  it('stand in a reason, or are said of the year before', () => {
    expect(
      factsOf(
        '六、一般公共预算财政拨款基本支出决算情况说明',
        '人员经费80万元，较上年增加5万元，主要原因是调资补发12万元；公用经费20万元。',
      ),
    ).toEqual(['basic_expenditure 人员经费合计 total 80', 'basic_expenditure 公用经费合计 total 20']);
    expect(factsOf(SPENT, '本年支出160万元，与上年177万元相比，减少17万元。')).toEqual([
      'expenditure 合计 total 160',
    ]);
  });

  it('tell what a component of “三公”经费 was spent on', () => {
    expect(
      factsOf(
        '七、“三公”经费支出决算情况说明',
        '公务用车运行维护费8万元，主要用于燃油费3万元、维修费2万元。',
      ),
    ).toEqual(['three_public  vehicle_operation 8']);
  });

  it('are a part of a side, and not the side', () => {
    expect(
      factsOf(
        '一、收入支出决算总体情况说明',
        '收入总计160万元，其中：财政拨款收入150万元，其他收入10万元；支出总计160万元，其中：教育支出100万元，基本支出60万元。',
      ),
    ).toEqual(['income_expenditure 总计 income 160', 'income_expenditure 总计 expenditure 160']);
    expect(
      factsOf(
        '四、财政拨款收入支出决算总体情况说明',
        '财政拨款收入总计160万元，其中：一般公共预算财政拨款收入150万元，政府性基金预算财政拨款收入10万元。',
      ),
    ).toEqual(['appropriation 总计 income 160']);
  });
});
