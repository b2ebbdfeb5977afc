import { describe, expect, test } from 'vitest';
import { marks } from './passage-of.ts';

describe('what a report says there is none of', () => {
  const section = '七、“三公”经费支出决算情况说明';

  test('parts of 三公, conferences and training', () => {
    const lines = [
      section,
      '本年无因公出国（境）费支出。',
      '公务用车购置支出无。',
      '没有发生会议费、培训费。',
    ];
    expect(marks('denial', lines).map(([, about, at]) => [about, at])).toEqual([
      ['three_public abroad', [2]],
      ['three_public vehicle_purchase', [3]],
      ['three_public conference', [4]],
      ['three_public training', [4]],
    ]);
  });

  test('a change that is none is no spending that is none', () => {
    expect(marks('denial', [section, '公务接待费 2 万元，无公务接待费增加。', '培训费 3 万元。'])).toEqual(
      [],
    );
  });

  test('the fund that a section is about, and the one it speaks of', () => {
    const lines = [
      '七、政府性基金预算支出情况说明',
      '本年没有政府性基金支出。',
      '八、国有资本经营预算支出情况说明',
      '本年没有政府性基金支出。',
    ];
    expect(marks('denial', lines)).toEqual([['无政府性基金', 'government_fund total', [2]]]);
    expect(marks('fund_spoken_of', lines).map(([printed, expected]) => printed === expected)).toEqual([
      true,
      false,
    ]);
  });

  test('notes under tables, a department left blank', () => {
    const lines = [
      '政府性基金预算财政拨款收入支出决算表',
      '编制部门： 金额单位：万元',
      '合计 0.00',
      '说明：本表无数据。',
    ];
    expect(marks('note_no_data', lines)).toEqual([['本表无数据', 'government_fund', [4]]]);
    expect(marks('blank_department', lines)).toEqual([['编制部门：', '', [2]]]);
  });

  test('是否空表', () => {
    const lines = ['序号 内容 是否空表 理由', '表 1 收入决算表 否', '表 2 支出决算表 是 不涉及', '第二部分'];
    expect(marks('declared_table', lines)).toEqual([
      ['否', 'income', [2]],
      ['是', 'expenditure', [3]],
    ]);
  });
});

describe('performance forms', () => {
  const head = '十三、预算绩效情况说明';

  test('announced, denied, counted', () => {
    const absent = [head, '已公开“项目绩效自评表”。'];
    expect(marks('announced_table', absent)).toEqual([['无', '有', [2]]]);
    expect(marks('announced_table', [...absent, '项目支出绩效自评表'])).toEqual([['有', '有', [2]]]);
    const denied = [head, '本单位不单独填写绩效自评表。', '甲县医疗保障局整体支出绩效自评表'];
    expect(marks('evaluation_denied', denied)).toEqual([['有', '无', [2, 3]]]);
    const counted = [head, '完成项目绩效自评2个。', '项目支出绩效自评表'];
    expect(marks('project_tables', counted)).toEqual([['1', '2', [2, 3]]]);
  });

  test('indicators with nothing but their label', () => {
    expect(marks('indicator_blank', ['指标：', '指标1：参保率', ' 指标2： '])).toEqual([
      ['指标：', '', [1, 3]],
    ]);
  });
});
