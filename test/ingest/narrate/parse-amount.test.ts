import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmountWan, parseCount, parseNumber } from '../../../src/ingest/narrate/prose/parse-amount.ts';

const cents = fc.integer({ min: 0, max: 10_000_000_000 });

/** The decimal of whole hundredths, made without floats. */
function decimalOf(hundredths: number): string {
  const whole = Math.floor(hundredths / 100).toString();
  return `${whole}.${(hundredths % 100).toString().padStart(2, '0')}`;
}

function withSeparators(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

function fullWidth(text: string): string {
  return Array.from(text, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join('');
}

describe('a printed number is read exactly', () => {
  test('thousands separators, full-width digits and spaces do not change it', () => {
    fc.assert(
      fc.property(cents, (hundredths) => {
        const decimal = decimalOf(hundredths);
        const expected = parseNumber(decimal);
        expect(expected).not.toBeNull();
        expect(parseNumber(withSeparators(decimal))).toBe(expected);
        expect(parseNumber(fullWidth(decimal))).toBe(expected);
        expect(parseNumber(decimal.split('').join(' '))).toBe(expected);
        expect(Number(expected)).toBeCloseTo(hundredths / 100, 6);
      }),
    );
  });

  test('a doubled point is one point', () => {
    expect(parseNumber('85..54')).toBe('85.54');
  });

  test.each(['', '1,76.85', '12.', '.5', '1.2.3', '一百', '1,234,'])('%j is no number', (printed) => {
    expect(parseNumber(printed)).toBeNull();
  });

  test('signs are kept', () => {
    expect(parseNumber('-3.40')).toBe('-3.4');
    expect(parseNumber('−3.40')).toBe('-3.4');
  });
});

describe('units are converted exactly', () => {
  test('元 is a ten-thousandth of 万元 and 亿元 ten thousand times it, for any amount', () => {
    fc.assert(
      fc.property(cents, (hundredths) => {
        const decimal = decimalOf(hundredths);
        const wan = parseAmountWan(decimal, '万元');
        expect(parseAmountWan(wan ?? '', '万')).toBe(wan);
        // The same money said in 元 and in 亿元.
        const yuan = decimalOf(hundredths * 10_000);
        expect(parseAmountWan(yuan, '元')).toBe(wan);
        expect(parseAmountWan(parseAmountWan(decimal, '元') ?? '', '亿元')).toBe(wan);
      }),
    );
  });

  test.each([
    ['2.5', '亿元', '25000'],
    ['400', '万余元', '400'],
    ['120', '元', '0.012'],
  ])('%s%s is %s 万元', (number, unit, expected) => {
    expect(parseAmountWan(number, unit)).toBe(expected);
  });

  test('an unknown unit gives nothing', () => {
    expect(parseAmountWan('1', '美元')).toBeNull();
    expect(parseCount('1', '美元')).toBeNull();
  });

  test('counts in 万 are whole', () => {
    expect(parseCount('33.3', '万')).toBe('333000');
    expect(parseCount('33.3', '万余')).toBe('333000');
    expect(parseCount('12', '')).toBe('12');
  });
});
