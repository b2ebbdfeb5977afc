import { describe, expect, test } from 'vitest';
import { readPathClaims } from '../../../../../src/ingest/narrate/claims/path-claims.ts';
import { passageOf } from '../marks/passage-of.ts';

function paths(lines: readonly string[]): (string | boolean | undefined)[][] {
  return readPathClaims(passageOf(lines)).flatMap((claim) =>
    claim.kind === 'path'
      ? [[claim.names.join('/'), claim.codes.join('/'), claim.said?.value, claim.glossary]]
      : [],
  );
}

describe('paths of 类, 款 and 项 in words', () => {
  test('a whole path with the amount called 决算', () => {
    expect(
      paths([
        '1.卫生健康支出（类）医疗救助（款）城乡医疗救助（项）。年初预算为 7 万元，支出决算为 5.5 万元。',
      ]),
    ).toEqual([['卫生健康支出/医疗救助/城乡医疗救助', '210/21013/2101301', '5.5', false]]);
  });

  test('levels go on until another is named; the amount may stand in the next paragraph', () => {
    expect(
      paths([
        '主要用于社会保障和就业（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费（项）3 万元、归口管理的行政单位离退休（项）：',
        '支出决算 2 万元。',
      ]),
    ).toEqual([
      ['社会保障和就业/行政事业单位离退休/机关事业单位基本养老保险缴费', '208/20805/2080505', '3', false],
      ['社会保障和就业/行政事业单位离退休/归口管理的行政单位离退休', '208/20805/2080501', '2', false],
    ]);
  });

  test('a wrong mark and a wrong branch keep the code that the name has', () => {
    expect(paths(['医疗保障管理事务（类）行政运行（款）一般行政管理事务（项）8 万元。'])[0]?.[1]).toBe(
      '21015/2101501/2101502',
    );
    expect(paths(['卫生健康支出（类）企业改革补助（款）9 万元。'])[0]?.[1]).toBe('210/20806/');
  });

  test('what no list has is shown by its end and has no code; the glossary is told apart', () => {
    expect(paths(['本年用于某种从未有过的全新安排（项）4 万元。'])).toEqual([
      ['//于某种从未有过的全新安排', '//', '4', false],
    ]);
    expect(paths(['第四部分 名词解释', '一、其他支出（类）：指某事。'])).toEqual([
      ['其他支出//', '229//', undefined, true],
    ]);
  });
});
