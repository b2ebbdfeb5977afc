import { describe, expect, it } from 'vitest';
import { maybeFigure } from '../../../src/ingest/ocr/page/figure-text.ts';
import { mendLabel } from '../../../src/ingest/ocr/reading/known-words.ts';

describe('a recognised figure', () => {
  it.each([
    ['1,767.85', '1,767.85'],
    ['1.767.85', '1,767.85'],
    ['1，767。85', '1,767.85'],
    ['377,37', '377.37'],
    ['-5.00', '-5.00'],
    ['2080505', '2080505'],
  ])('%s has its marks put right and its digits kept', (text, figure) => {
    expect(maybeFigure(text)).toBe(figure);
    expect(figure.replace(/\D/gu, '')).toBe(text.replace(/\D/gu, ''));
  });

  it.each(['O.00', '12.4.7', '', '3—5', '1.2345.67'])('%s is none', (text) => {
    expect(maybeFigure(text)).toBeNull();
  });
});

describe('a recognised label', () => {
  it('becomes the one known word that it can be', () => {
    expect(mendLabel('三、国肪支出')).toBe('三、国防支出');
    expect(mendLabel('社会保障和就亚支出')).toBe('社会保障和就业支出');
  });

  it('stays where two known words are as near, where none is, and where it is known', () => {
    expect(mendLabel('年中财政拨款结转和结余')).toBe('年中财政拨款结转和结余');
    expect(mendLabel('某县某某中心')).toBe('某县某某中心');
    expect(mendLabel('住房公积金')).toBe('住房公积金');
  });

  it('of a unit keeps the unit that it says', () => {
    expect(mendLabel('单位：元')).toBe('单位：元');
    expect(mendLabel('单位：方元')).toBe('单位：万元');
  });
});
