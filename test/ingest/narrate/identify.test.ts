import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/ingest/narrate/identify.ts';
import { documentOf } from './document-of.ts';

const NONE: ReadonlySet<number> = new Set();

describe('whose report, of which year', () => {
  test('a county of the list gets its code, city, province and a readable id; spaced digits are one year', () => {
    const identity = identify(
      documentOf([
        '部门：阳谷县医疗保障局',
        '20 1 8 年 度 部 门 决 算 表',
        '2018 年度收入 1 万元，2017 年收入无。',
        '本单位是新增单位，2017 年无决算。',
        '纳入决算编制范围的预算单位 1 个。',
      ]),
      NONE,
    );
    expect(identity).toMatchObject({
      reportId: 'yanggu-2018',
      department: '阳谷县医疗保障局',
      departmentKind: 'bureau',
      countyCode: '371521',
      province: '山东省',
      fiscalYear: 2018,
      scope: 'own',
      unitCount: 1,
      firstYear: true,
    });
  });

  test('a department of another kind, in a district of a municipality, is known by the head of its statements', () => {
    const identity = identify(
      documentOf([
        '部门：上海市甲乙区社会事务部 金额单位：万元',
        '2022年度支出 1 万元，丙丁县医疗保障局来访。',
      ]),
      NONE,
    );
    expect(identity).toMatchObject({
      department: '上海市甲乙区社会事务部',
      county: '甲乙区',
      city: '上海市',
      province: '上海市',
      departmentKind: 'bureau',
      fiscalYear: 2022,
    });
  });

  test('an unknown county keeps its name, has no code, and still an id that is plain ASCII', () => {
    const identity = identify(
      documentOf(['甲乙县医疗保障经办中心（汇总）2021年度部门决算', '2021年度收入 1 万元。']),
      NONE,
    );
    expect(identity).toMatchObject({
      county: '甲乙县',
      countyCode: '',
      departmentKind: 'agency',
      scope: 'consolidated',
    });
    expect(identity.reportId).toMatch(/^[0-9a-z]+-2021$/);
    expect(identity.title).toBe('甲乙县医疗保障经办中心（汇总）2021年度部门决算');
  });
});
