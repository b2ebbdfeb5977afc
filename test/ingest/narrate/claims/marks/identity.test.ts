import { describe, expect, test } from 'vitest';
import { isVariant } from '../../../../../src/ingest/narrate/claims/marks/names.ts';
import { marks } from './passage-of.ts';

describe('years', () => {
  test('titles and forms', () => {
    const lines = ['第二部分 2020 年度部门决算情况说明', '（2021 年度）', '《2018年度某办法》要求公开情况'];
    expect(marks('year_title', lines)).toEqual([
      ['2020', '2021', [1]],
      ['2021', '2021', [2]],
    ]);
  });

  test('sentences about the accounts, and what they mention', () => {
    const lines = [
      '一、收入决算情况说明',
      '2021 年收入 10 万元，比 2020 年增加 2 万元。',
      '2019 年支出 9 万元。',
      '2020 年收入 8 万元，2021 年收入 10 万元。',
    ];
    expect(marks('year_sentence', lines)).toEqual([
      ['2021', '2021', [2]],
      ['2019', '2021', [3]],
    ]);
    expect(marks('year_mention', lines).map(([year]) => year)).toEqual(['2020', '2020', '2021']);
  });

  test('the date of assets and staff, not of the work', () => {
    const lines = [
      '一、国有资产占用情况说明',
      '截至2020年12月31日，我局共有车辆 1 辆。',
      '截至2021年末，在职人员 8 人。',
      '截至2019年底，累计办理备案 300 人次。',
    ];
    expect(marks('year_date', lines)).toEqual([
      ['2020', '2021', [2]],
      ['2021', '2021', [3]],
    ]);
  });
});

describe('names', () => {
  const county = { identity: { county: '甲乙县' } };

  test('heads, title and a list of one unit', () => {
    const lines = [
      '甲乙县统计中心（汇总）2021年度部门决算',
      '部门：甲乙县统计中心（汇总）',
      '编制部门：甲乙县统计机构 金额单位：万元',
    ];
    expect(marks('body_name', lines, county).map(([name, usual]) => [name, usual])).toEqual([
      ['甲乙县统计中心', '甲乙县统计中心'],
      ['甲乙县统计中心', '甲乙县统计中心'],
      ['甲乙县统计机构', '甲乙县统计中心'],
    ]);
  });

  test('a long name is one name, shown whole', () => {
    const name = '甲乙县某某族自治乡镇文学艺术界联合会';
    expect(marks('body_name', [`${name}2021年度部门决算`], county)).toEqual([
      expect.arrayContaining([name, name]) as unknown,
    ]);
  });

  test('a centre under two names, certain where there is one subordinate unit', () => {
    const lines = ['甲乙县医疗保障服务中心编制 5 人。', '所属县医疗保障事务中心在职 4 人。'];
    const names = ['医疗保障服务中心', '医疗保障事务中心'];
    expect(marks('agency_name_maybe', lines, county).map(([name]) => name)).toEqual(names);
    const stated = ['下属事业单位1个（甲乙县医疗保障服务中心）。', '下属单位县医疗保障事务中心在职 4 人。'];
    expect(marks('agency_name', stated, county).map(([name]) => name)).toEqual(names);
  });

  test('what is one name for another', () => {
    expect(isVariant('医疗保险中心', '社会医疗保险中心')).toBe(true);
    expect(isVariant('医疗保障服务中心', '医疗保障事务中心')).toBe(true);
    expect(isVariant('医疗保障服务中心', '信息中心')).toBe(false);
    expect(isVariant('财政支付中心', '财政投资评审中心')).toBe(false);
  });

  test('a department of another level', () => {
    const lines = [
      '省级部门决算中反映的拨款。',
      '由省级部门下达。',
      '省级以上用车 0 辆。',
      '组织省级部门预算项目自评。',
    ];
    expect(marks('other_level', lines, county)).toEqual([
      ['省级', '', [1]],
      ['省级', '', [4]],
    ]);
    expect(marks('other_level', lines)).toHaveLength(2);
    expect(marks('other_level', lines, { identity: { county: '' } })).toEqual([]);
  });
});

describe('units', () => {
  test('the number stated against the rows of the list, wherever it is said', () => {
    const lines = [
      '纳入编制范围的单位共 3 个，包括本级及所属 1 个二级预算单位：',
      '序号 单位名称',
      '1 甲县医疗保障局',
      '2 甲县医疗保障中心',
      '三、人员情况',
      '1、共 2 个预算单位。',
    ];
    expect(marks('unit_count', lines)).toEqual([
      ['3', '2', [1, 3, 4]],
      ['2', '2', [6, 3, 4]],
    ]);
    expect(marks('unit_parts', lines)).toEqual([['3', '2', [1]]]);
  });

  test('no list, nothing to hold it against', () => {
    expect(marks('unit_count', ['编制范围的单位共2个。', '三、人员'])).toEqual([['2', '', [1]]]);
  });
});

describe('contents', () => {
  test('statements listed and not there', () => {
    const lines = ['第五部分 附表', '一、收入决算表', '二、项目支出决算明细表'];
    expect(marks('listed_table', lines)).toEqual([
      ['无', '有', [2]],
      ['无', '有', [3]],
    ]);
  });

  test('a statement under another title than its list has', () => {
    const table = ['基本支出决算明细表', '公开06表', '单位：万元', '合计 3.00'];
    expect(marks('table_title', ['六、基本支出决算表', ...table])).toEqual([
      ['决算明细表', '决算表', [2, 1]],
    ]);
    expect(marks('listed_table', ['六、基本支出决算表', ...table])).toEqual([['有', '有', [1]]]);
  });

  test('headings of the table of contents', () => {
    const lines = ['目 录', '第一部分 概况', '一、职责', '二、人员', '第一部分 概况', '一、职责', '甲事。'];
    expect(marks('contents_heading', lines).map(([printed, expected]) => printed === expected)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
