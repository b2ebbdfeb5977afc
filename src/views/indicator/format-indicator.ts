import type { IndicatorRow } from '../../queries/rows.ts';
import { formatCount, formatYuan } from '../../text/format.ts';
import { INDICATOR_UNITS } from '../../text/messages/indicator-figure.ts';
import type { Message } from '../../text/message.ts';
import { moneyText } from '../../text/translate.ts';
import type { Text, TextLanguage } from '../../text/translate.ts';

/** Whether an indicator is money in 万元, which is written in the unit the reader chose. */
export function isMoneyIndicator({ unit }: Pick<IndicatorRow, 'unit'>): boolean {
  return unit === '万元';
}

/** An indicator's number: money in the unit of `text`, a count without decimals; one that is printed with decimals keeps two. */
export function formatIndicator(
  row: Pick<IndicatorRow, 'value' | 'unit'>,
  language: TextLanguage,
  text: Text,
): string {
  if (isMoneyIndicator(row)) return moneyText(text, row.value);
  const isWhole = /^-?\d+(\.0*)?$/.test(row.value);
  return isWhole ? formatCount(row.value, language) : formatYuan(row.value, language);
}

/** An indicator's unit, as the data writes it where we have no word for it. */
export function indicatorUnit(unit: string): Message {
  return INDICATOR_UNITS[unit] ?? { zh: unit, en: unit };
}
