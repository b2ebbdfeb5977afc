import { compareDecimal, multiplyDecimal, subtractDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { Line } from '../../document.ts';
import { foldWidth, withoutSpaces } from '../../recognise/fold-text.ts';

/** An amount of a sentence in 元, and half of its last printed digit: what its rounding may hide. */
export type SaidAmount = { yuan: DecimalText; tolerance: DecimalText };

const SAID = /(\d[\d,]*(?:\.\d+)?)(亿|百万|万|千)?元/gu;
const IN_YUAN: Readonly<Record<string, DecimalText>> = {
  亿: '100000000',
  百万: '1000000',
  万: '10000',
  千: '1000',
};
/** An amount of fewer digits is met by chance. */
const DIGITS = 4;

/** The amounts with their units in sentences, those of a few digits left out. */
export function amountsSaid(lines: readonly Line[]): SaidAmount[] {
  return lines.flatMap((line) =>
    [...withoutSpaces(foldWidth(line.text)).matchAll(SAID)].flatMap(([, number = '', word = '']) => {
      const plain = number.replaceAll(',', '');
      if (plain.replace('.', '').replace(/^0+|0+$/gu, '').length < DIGITS) return [];
      const unit = IN_YUAN[word] ?? '1';
      const decimals = plain.split('.')[1]?.length ?? 0;
      const half = decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`;
      return [{ yuan: multiplyDecimal(plain, unit), tolerance: multiplyDecimal(half, unit) }];
    }),
  );
}

/** How many of `amounts`, each times `unit` in 元, are said in a sentence. */
export function countSaid(
  amounts: readonly DecimalText[],
  unit: DecimalText,
  said: readonly SaidAmount[],
): number {
  return amounts.filter((amount) => {
    const yuan = multiplyDecimal(amount, unit);
    return said.some((one) => {
      const difference = subtractDecimal(yuan, one.yuan).replace('-', '');
      return compareDecimal(difference, one.tolerance) <= 0;
    });
  }).length;
}
