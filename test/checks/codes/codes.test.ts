import { describe, expect, test } from 'vitest';
import { judgeName } from '../../../src/checks/codes/names.ts';
import { GLOSSARY_PATH, PATH_IN_STATEMENTS, PATH_LEVELS } from '../../../src/checks/codes/paths.ts';
import {
  CODE_DIGITS,
  CODE_LISTED,
  CODE_NAME,
  CODE_PARENT,
  NAME_ONCE,
} from '../../../src/checks/codes/rows.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { outcomes } from '../own-report.ts';
import { row, words } from '../residue/input-of.ts';

const functional = (at: number, code: string, name: string, amount = '1.00') =>
  row('expenditure', at, [code, name], amount);

describe('printed codes', () => {
  test('digits', () => {
    const facts = [
      functional(1, '210', '卫生健康支出'),
      functional(2, '2101', '卫生健康支出'),
      row('basic_expenditure', 1, ['302201', '办公费'], '2.00', { code: '30201' }),
      row('basic_expenditure', 2, ['30202', '印刷费'], '2.00'),
    ];
    expect(outcomes(CODE_DIGITS, { facts })).toEqual(['holds', 'fails error', 'fails error', 'holds']);
    expect(words(CODE_DIGITS, { facts })[1]?.[0]).toBe('科目代码 302201 为 6 位，办公费的代码是 30201。');
    expect(outcomes(CODE_DIGITS, {})).toEqual(['could_not_run']);
  });

  test('in the list, where the list is whole', () => {
    const facts = [
      functional(1, '2101501', '行政运行'),
      functional(2, '2101588', '某事'),
      functional(3, '2030601', '兵役征集'),
      functional(4, '2089901', '其他社会保障和就业支出'),
      functional(5, '298', '某类'),
      row('basic_expenditure', 1, ['30298', '某费'], '1.00'),
    ];
    expect(outcomes(CODE_LISTED, { facts })).toEqual([
      'holds',
      'fails error',
      'could_not_run',
      'holds',
      'fails error',
      'fails error',
    ]);
  });

  test('the name is the code’s own, in any of its forms', () => {
    const facts = [
      functional(1, '20805', '行政事业单位离退休'),
      functional(2, '2101501', '行政运行'),
      functional(3, '2101103', '事业单位医疗'),
      functional(4, '2101506', '医疗保障经办'),
      functional(5, '2101301', '道路养护'),
    ];
    expect(outcomes(CODE_NAME, { facts })).toEqual([
      'holds',
      'holds',
      'fails error',
      'holds',
      'fails notice',
    ]);
    expect(words(CODE_NAME, { facts })[0]?.[0]).toBe(
      '2101103 是公务员医疗补助，表中名称“事业单位医疗”属于 2101102。',
    );
  });

  test('every official name is the code’s own', () => {
    for (const { kind, code, nameZh } of CLASSIFICATIONS) expect(judgeName(kind, code, nameZh)).toBe('own');
  });

  test('a child stands under its parent', () => {
    const right = [functional(1, '210', '卫生健康支出'), functional(2, '21013', '医疗救助')];
    expect(outcomes(CODE_PARENT, { facts: right })).toEqual(['holds']);
    const wrong = [
      ...right,
      functional(3, '2101501', '行政运行'),
      functional(4, '21015', '医疗保障管理事务'),
    ];
    expect(outcomes(CODE_PARENT, { facts: wrong })).toEqual(['holds', 'fails error', 'holds']);
    expect(words(CODE_PARENT, { facts: wrong })[0]?.[0]).toBe(
      '2101501 不在上级科目 21015 之下，上面是 21013。',
    );
    expect(outcomes(CODE_PARENT, { facts: [functional(1, '2101501', '行政运行')] })).toEqual([
      'could_not_run',
    ]);
    const economic = [
      row('basic_expenditure', 1, ['30201', '办公费'], '1.00'),
      row('basic_expenditure', 2, ['302', '商品和服务支出'], '1.00'),
      row('basic_expenditure', 3, ['30305', '生活补助'], '1.00'),
    ];
    expect(outcomes(CODE_PARENT, { facts: economic })).toEqual(['holds', 'fails error']);
  });

  test('one name for one code under a parent, one row for one code', () => {
    const facts = [
      functional(1, '2101501', '行政运行'),
      functional(2, '2101502', '行政运行'),
      functional(3, '2080101', '行政运行'),
      functional(4, '2101501', '行政运行'),
    ];
    expect(outcomes(NAME_ONCE, { facts })).toEqual(['holds', 'fails error', 'holds', 'fails notice']);
  });
});

describe('paths in words', () => {
  const path = (names: string, codes: string, said: string | null, glossary = false): Claim => ({
    kind: 'path',
    names: names.split('/'),
    codes: codes.split('/'),
    said:
      said === null
        ? null
        : { value: said, unit: 'wan', printed: said, step: '0.01', sourcePage: null, sourceLine: 3 },
    place: { sourcePage: null, sourceLine: 3 },
    glossary,
  });

  test('each name is of its level and under the one above it', () => {
    const right = path('卫生健康支出/医疗救助/城乡医疗救助', '210/21013/2101301', '5.00');
    expect(outcomes(PATH_LEVELS, { claims: [right] })).toEqual(['holds', 'holds', 'holds']);
    const level = path('医疗保障管理事务/行政运行/', '21015/2101501/', '5.00');
    expect(words(PATH_LEVELS, { claims: [level] }).map(([zh]) => zh)).toEqual([
      '医疗保障管理事务是款（21015），文中写作类。',
      '行政运行是项（2101501），文中写作款。',
    ]);
    const branch = path('卫生健康支出/企业改革补助/', '210/20806/', '5.00');
    expect(words(PATH_LEVELS, { claims: [branch] }).map(([zh]) => zh)).toEqual([
      '企业改革补助（20806）不在卫生健康支出（210）之下，而在 208 社会保障和就业支出之下。',
    ]);
    expect(outcomes(PATH_LEVELS, { claims: [path('某事//', '//', null)] })).toEqual(['could_not_run']);
    // Many items have this name, and no 款 has it.
    const many = path('住房保障支出/行政运行/', '221//', null);
    expect(words(PATH_LEVELS, { claims: [many] }).map(([zh]) => zh)).toEqual(['行政运行是项，文中写作款。']);
    expect(outcomes(PATH_LEVELS, {})).toEqual(['could_not_run']);
  });

  test('a level that goes on from the path before is one run', () => {
    const claims = [
      path('卫生健康支出/医疗救助/城乡医疗救助', '210/21013/2101301', '5.00'),
      path('卫生健康支出/医疗救助/其他医疗救助支出', '210/21013/2101399', '1.00'),
    ];
    expect(outcomes(PATH_LEVELS, { claims })).toHaveLength(4);
  });

  test('an item with money has a row in the statements', () => {
    const facts = [row('general_budget', 1, ['2101103', '公务员医疗补助'], '6.00')];
    const run = (claim: Claim) => outcomes(PATH_IN_STATEMENTS, { claims: [claim], facts });
    expect(run(path('//公务员医疗补助', '//2101103', '6.00'))).toEqual(['holds']);
    expect(run(path('//事业单位医疗', '//2101102', '0.00'))).toEqual(['holds']);
    expect(run(path('//事业单位医疗', '//2101102', '6.00'))).toEqual(['fails error']);
    expect(run(path('//某事', '//', '6.00'))).toEqual(['could_not_run']);
    const claims = [path('//事业单位医疗', '//2101102', '6.00')];
    expect(outcomes(PATH_IN_STATEMENTS, { claims })).toEqual(['could_not_run']);
    expect(words(PATH_IN_STATEMENTS, { claims, facts })[0]?.[0]).toBe(
      '文中列有事业单位医疗（2101102）6.00，各表没有这个科目，6.00 在表中列在 2101103 公务员医疗补助。',
    );
  });

  test('the glossary explains what the report has', () => {
    const facts = [row('general_budget', 1, ['2101501', '行政运行'], '6.00')];
    const run = (claim: Claim) => outcomes(GLOSSARY_PATH, { claims: [claim], facts });
    expect(run(path('//行政运行', '//2101501', null, true))).toEqual(['holds']);
    expect(run(path('//行政运行', '//2010601', null, true))).toEqual(['fails error']);
    expect(run(path('//社会发展', '//2130506', null, true))).toEqual(['fails notice']);
    expect(outcomes(GLOSSARY_PATH, { claims: [path('//社会发展', '//2130506', null, true)] })).toEqual([
      'could_not_run',
    ]);
  });
});
