import { divideDecimal } from '../../../model/money.ts';
import type { TakeawayFigure } from '../model/takeaway.ts';

/** Digits that a number of a spreadsheet keeps exactly (IEEE 754, as Excel writes it). */
const EXACT_DIGITS = 15;

/** The number of a cell, exactly the amount (a percentage as its hundredth); null where a number cannot hold its digits. */
export function cellNumber({ amount, percent }: Pick<TakeawayFigure, 'amount' | 'percent'>): number | null {
  const exact = percent ? divideDecimal(amount, '100', 10) : amount;
  if (exact === null) return null;
  const digits = exact.replace(/^-?0*\.?0*|\./gu, '').replace(/^0+/u, '');
  return digits.length > EXACT_DIGITS ? null : Number(exact);
}

/** A number format of Excel by which the cell reads as on the screen: `#,##0.00" 万元"`, `0.0%`. */
export function numberFormat({
  decimals,
  percent,
  signed,
  suffix,
}: Pick<TakeawayFigure, 'decimals' | 'percent' | 'signed' | 'suffix'>): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '%' : ''}`;
  const behind = suffix === '' ? '' : `" ${suffix.replaceAll('"', '')}"`;
  const form = `${digits}${behind}`;
  return signed ? `+${form};-${form};${form}` : form;
}
