import { describe, expect, it } from 'vitest';
import { narrateLines } from '../document-of.ts';

const SPENT = '三、支出决算情况说明';
const read = (
  sentence: string,
  head = SPENT,
): { changes: string[]; facts: string[]; undecided: string[] } => {
  const { changes, facts, undecided } = narrateLines([head, sentence]);
  return {
    changes: changes.map((c) => `${c.measure} ${c.amount} ${c.change} ${c.priorAmount} ${c.percentPrinted}`),
    facts: facts
      .filter(({ origin }) => origin === 'narrative')
      .map((f) => `${f.measure} ${f.phase} ${f.amount}`),
    undecided: undecided.map(({ printed }) => printed),
  };
};

describe('what went from one amount to another', () => {
  it.each([
    ['2021年度支出合计由2020年的90万元增加到100万元，增长11.11%。', 'total 100 10 90 11.11'],
    ['支出合计从上年120万元减少至100万元。', 'total 100 -20 120 null'],
    ['支出合计100万元，由上年的90万元增加到100万元。', 'total 100 10 90 null'],
    ['支出合计由2020年90万元增加到2021年的100万元。', 'total 100 10 90 null'],
  ])('is the figure of the year and its change: %s', (sentence, change) => {
    expect(read(sentence)).toEqual({ changes: [change], facts: ['total final 100'], undecided: [] });
  });

  it.each([
    ['支出合计由上年的90万元减少到100万元。', ['90', '100']],
    ['支出合计由年初预算的90万元增加到100万元。', []],
    ['支出合计80万元，由上年的90万元增加到100万元。', ['90', '100']],
    ['支出合计由2018年的90万元增加到2021年的100万元。', ['90', '100']],
  ])('is none where the words and the amounts disagree, or another time is named: %s', (sentence, left) => {
    const { changes, undecided } = read(sentence);
    expect(changes).toEqual([]);
    for (const printed of left) expect(undecided).toContain(printed);
  });
});

describe('changes said of a list', () => {
  const LIST = '支出合计160万元，其中：基本支出100万元、项目支出60万元';

  it('are each of the amount in the same place, with its own percentage', () => {
    expect(read(`${LIST}，分别比上年增加10万元和减少5万元。`).changes).toEqual([
      'basic 100 10 90 null',
      'project 60 -5 65 null',
    ]);
    expect(read(`${LIST}，分别比上年增加10万元、5万元，分别增长11.11%、9.09%。`).changes).toEqual([
      'basic 100 10 90 11.11',
      'project 60 5 55 9.09',
    ]);
  });

  it('are nobody’s where there are more or fewer of them than of amounts', () => {
    const three = '支出合计170万元，其中：基本支出100万元、项目支出60万元、经营支出10万元';
    expect(read(`${three}，分别比上年增加10万元、5万元。`).changes).toEqual([]);
    expect(read(`${LIST}，分别比上年增加10万元、5万元、1万元。`).changes).toEqual([]);
  });
});
