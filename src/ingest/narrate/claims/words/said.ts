import type { Said } from '../../../../model/claim.ts';
import { multiplyDecimal } from '../../../../model/money.ts';
import type { DecimalText } from '../../../../model/records.ts';
import type { Line } from '../../../document.ts';
import type { AmountMention } from '../../prose/amounts.ts';
import { parseAmountWan, parseNumber } from '../../prose/parse-amount.ts';
import type { Prose } from '../../prose/prose.ts';

/** The size of the last printed digit of a number: `0.01` for 606.81, `1` for 756. */
export function stepOf(number: string): DecimalText {
  const decimals = /\.+(\d+)/.exec(number)?.[1]?.length ?? 0;
  return decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`;
}

function placeOf(line: Line): Pick<Said, 'sourcePage' | 'sourceLine'> {
  return { sourcePage: line.page, sourceLine: line.number };
}

/** An amount of money in prose as it was said. */
export function saidAmount(mention: AmountMention): Said {
  const [, number = '', unit = ''] = /^([^万亿元]*)(.*)$/.exec(mention.printed) ?? [];
  const factor = parseAmountWan('1', unit === '' ? '万元' : unit) ?? '1';
  return {
    value: mention.amount,
    unit: 'wan',
    printed: mention.printed,
    step: multiplyDecimal(stepOf(number), factor),
    ...placeOf(mention.line),
  };
}

/** A percentage in a sentence, with where it stands there. */
export type PercentMention = { said: Said; index: number; end: number };

const PERCENT = /([-−]?\d[\d,]*(?:\.{1,2}\d+)?)%/g;

/** Every percentage of a sentence, in order. */
export function findPercents(sentence: Prose): PercentMention[] {
  return [...sentence.text.matchAll(PERCENT)].flatMap((match) => {
    const [whole, number = ''] = match;
    const value = parseNumber(number);
    const line = sentence.places[match.index];
    if (value === null || !line) return [];
    const end = match.index + whole.length;
    const printed = sentence.printed.slice(match.index, end);
    const said: Said = { value, unit: 'percent', printed, step: stepOf(number), ...placeOf(line) };
    return [{ said, index: match.index, end }];
  });
}
