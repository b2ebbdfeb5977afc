import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumDecimal } from '../../src/model/money.ts';
import {
  formatAmountWan,
  formatCount,
  formatMoney,
  formatPercent,
  formatSigned,
  formatYuan,
} from '../../src/text/format.ts';
import { translate } from '../../src/text/translate.ts';

test('amounts have thousands separators and two decimals, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(formatAmountWan('1833.4', language)).toBe('1,833.40');
    expect(formatAmountWan('0', language)).toBe('0.00');
    expect(formatYuan('12.5', language)).toBe('12.50');
    expect(formatCount('275123', language)).toBe('275,123');
  }
});

test('what is no number is written as nothing, never as NaN', () => {
  for (const nothing of [null, '', 'NaN', 'x', 'Infinity']) {
    expect(formatAmountWan(nothing, 'zh')).toBe('');
    expect(formatPercent(nothing, 'zh')).toBe('');
    expect(formatSigned(nothing, 'zh')).toBe('');
    expect(formatCount(nothing, 'zh')).toBe('');
  }
  expect(formatPercent(NaN, 'zh')).toBe('');
  expect(formatPercent(Infinity, 'en')).toBe('');
});

test('no digit is lost: an amount larger than a binary float holds is written in full', () => {
  expect(formatAmountWan('90071992547409931.07', 'zh')).toBe('90,071,992,547,409,931.07');
  const cents = fc.bigInt({ min: 0n, max: 10n ** 24n });
  fc.assert(
    fc.property(cents, (value) => {
      const digits = value.toString().padStart(3, '0');
      const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(formatAmountWan(text, 'zh').replaceAll(',', '')).toBe(text);
    }),
  );
});

test('in yuan every digit is kept, fen too, however many; a bound has no decimals', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => {
      const digits = String(fen < 0n ? -fen : fen).padStart(7, '0');
      const wan = `${fen < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
      const [whole = '', fraction = ''] = formatMoney({ wan }, 'en', 'yuan')
        .replaceAll(',', '')
        .replace('−', '-')
        .split('.');
      expect(BigInt(whole + fraction.padEnd(2, '0'))).toBe(fen);
    }),
  );
  expect(formatMoney({ wan: '1833.4' }, 'zh', 'wan')).toBe('1,833.40');
  expect(formatMoney({ wan: '12.5', signed: true }, 'zh', 'yuan')).toBe('+125,000');
  expect(formatMoney({ wan: '10', round: true }, 'zh', 'wan')).toBe('10');
  expect(formatMoney({ wan: null }, 'zh', 'yuan')).toBe('');
});

test('money in a sentence is written in the unit, and the sentence says which', () => {
  const message = { zh: '决算 {final} {money}', en: 'final {cny}{final}{wan}' };
  const params = { final: { wan: '377.37' } };
  expect(translate(message, 'zh', params)).toBe('决算 377.37 万元');
  expect(translate(message, 'en', params)).toBe('final 377.37 (CNY 10,000)');
  expect(translate(message, 'zh', params, 'yuan')).toBe('决算 3,773,700 元');
  expect(translate(message, 'en', params, 'yuan')).toBe('final CNY 3,773,700');
});

test('signs: a rise is marked, a fall has a true minus sign, nothing has none', () => {
  expect(formatSigned('642.62', 'zh')).toBe('+642.62');
  expect(formatSigned('-4848.68', 'zh')).toBe('−4,848.68');
  expect(formatSigned('0', 'zh')).toBe('0.00');
});

test('halves are rounded away from zero, as accounts are', () => {
  expect(formatPercent('75.05', 'zh')).toBe('75.1%');
  expect(formatPercent('66.849999', 'en')).toBe('66.8%');
  expect(formatAmountWan(sumDecimal(['0.1', '0.2', '0.005']), 'zh')).toBe('0.31');
});

test('a sentence with a hole is an error', () => {
  const message = { zh: '{county}在 {year} 年', en: '{county} in {year}' };
  expect(translate(message, 'zh', { county: '眉县', year: 2020 })).toBe('眉县在 2020 年');
  expect(translate(message, 'en', { county: 'Mei', year: 2020 })).toBe('Mei in 2020');
  expect(() => translate(message, 'zh', { county: '眉县' })).toThrow(/year/);
  // A value is text: what looks like a place in it is not filled.
  expect(translate(message, 'en', { county: '{year}', year: 1 })).toBe('{year} in 1');
});
