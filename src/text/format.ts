import { inUnit } from '../model/money.ts';
import type { MoneyUnit } from '../model/money.ts';
import type { DecimalText } from '../model/records.ts';
import type { Money } from './message.ts';
import type { TextLanguage } from './translate.ts';

const NUMBERS = new Map<string, Intl.NumberFormat>();

/** One formatter for each language and number of digits: making them is slow, using them is not. */
function numbers(language: TextLanguage, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = NUMBERS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  NUMBERS.set(key, made);
  return made;
}

/** Decimal text formatted as such: Intl takes a string exactly, so no digit passes through a binary float. */
function formatDecimal(amount: DecimalText | number | null, language: TextLanguage, digits: number): string {
  if (amount === null || amount === '' || !Number.isFinite(Number(amount))) return '';
  return numbers(language, digits)
    .format(amount as `${number}`)
    .replace(/^-/, '−');
}

/** An amount in 万元 as a report's own page has it, whatever unit the reader chose: `1,833.40`; `''` for none. */
export function formatAmountWan(amount: DecimalText | null, language: TextLanguage): string {
  return formatDecimal(amount, language, 2);
}

/** A share or growth already in percent: `75.1%`; `''` for none. */
export function formatPercent(
  percent: DecimalText | number | null,
  language: TextLanguage,
  digits = 1,
): string {
  const text = formatDecimal(percent, language, digits);
  return text === '' ? '' : `${text}%`;
}

/** A number with its sign said: `+642.62`, `−162.60`. */
export function formatSigned(amount: DecimalText | null, language: TextLanguage, digits = 2): string {
  const text = formatDecimal(amount, language, digits);
  return text !== '' && Number(amount) > 0 ? `+${text}` : text;
}

/** A count of persons, vehicles, batches. */
export function formatCount(count: DecimalText | number | null, language: TextLanguage): string {
  return formatDecimal(count, language, 0);
}

/**
 * Money in the unit it is written in: `1,833.40` 万元 or `18,334,000` yuan, fen only where there are some; `''` for none.
 * The one place where an amount becomes text that a reader compares.
 */
export function formatMoney({ wan, signed, round }: Money, language: TextLanguage, unit: MoneyUnit): string {
  if (wan === null || wan === '' || !Number.isFinite(Number(wan))) return '';
  const amount = inUnit(wan, unit);
  const digits = round ? 0 : unit === 'wan' || /\.\d*[1-9]/u.test(amount) ? 2 : 0;
  return signed ? formatSigned(amount, language, digits) : formatDecimal(amount, language, digits);
}

/** Yuan with two decimals, as in amounts per person. */
export function formatYuan(amount: DecimalText | null, language: TextLanguage): string {
  return formatDecimal(amount, language, 2);
}
