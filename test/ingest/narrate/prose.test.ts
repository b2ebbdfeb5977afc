import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../src/ingest/narrate/prose/amounts.ts';
import { paragraphs } from '../../../src/ingest/narrate/prose/prose.ts';
import { sections } from '../../../src/ingest/narrate/prose/sections.ts';
import { documentOf } from './document-of.ts';

const NONE: ReadonlySet<number> = new Set();

describe('wrapped lines become paragraphs', () => {
  test('a figure keeps the line it stands in, over wraps (even of a number), blank lines and page numbers', () => {
    const document = documentOf([
      '三、支出决算情况说明',
      '',
      '2021 年支出 1',
      '— 7 —',
      '',
      '2.50 万元，其余',
      '为项目支出 3.00 万元。',
    ]);
    const [, body] = paragraphs(document, NONE);
    expect(body?.text).toBe('2021年支出12.50万元，其余为项目支出3.00万元。');
    expect(body?.places[body.text.indexOf('3.00')]?.number).toBe(7);
  });

  test('revision residue and statement lines are left out', () => {
    const document = documentOf(['甲字删除[Administrator]:', '乙字。', '丙字。']);
    expect(paragraphs(document, new Set([3])).map((p) => p.text)).toEqual(['乙字。']);
  });

  test('matching text and printed text have a place for each character, whatever is printed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 }), (lines) => {
        for (const p of paragraphs(documentOf(lines), NONE)) {
          expect(p.printed).toHaveLength(p.text.length);
          expect(p.places).toHaveLength(p.text.length);
        }
      }),
    );
  });
});

describe('sections are known by their headings', () => {
  test('by words, not by number; glossary terms are no sections of figures', () => {
    const document = documentOf([
      '二、支出决算情况说明',
      '共支出 5.00 万元。',
      '1、 收入决算情况说明',
      '共收入 5.00 万元。',
      '第四部分 名词解释',
      '一、机关运行经费：指各项资金。',
    ]);
    expect(sections(paragraphs(document, NONE)).map((s) => s.kind)).toEqual([
      'expenditure',
      'income',
      'glossary',
    ]);
  });
});

describe('amounts of money in prose', () => {
  test('a unit other than 万元 is printed with the number; a bound of a price is no amount', () => {
    const [prose] = paragraphs(
      documentOf(['得 1.5 亿元、12 元和 1,200.50 万元，另有单价50万元以上设备。']),
      NONE,
    );
    const found = prose ? findAmounts(prose) : [];
    expect(found.map(({ amount, printed }) => [amount, printed])).toEqual([
      ['15000', '1.5亿元'],
      ['0.0012', '12元'],
      ['1200.5', '1,200.50'],
    ]);
  });
});
