import type { DecimalText } from '../../../model/records.ts';
import type { Line } from '../../document.ts';
import { NUMBER, parseAmountWan } from './parse-amount.ts';
import { sliceProse, type Prose } from './prose.ts';
import { eachCompared } from './each-compared.ts';
import { fromTo } from './from-to.ts';
import { respectively } from './respectively.ts';

/** An amount of money said in prose, with the words around it. */
export type AmountMention = {
  /** In 万元. */
  amount: DecimalText;
  /** The number as printed; with its unit where that is not 万元. */
  printed: string;
  line: Line;
  /** The words of the sentence since the amount before. */
  label: string;
  /** All words since the amount before, also over sentences. */
  gap: string;
  /** The sentence up to the amount. */
  before: string;
  /** The rest of the sentence. */
  after: string;
  /** The sentence that follows, where a reason may stand. */
  next: string;
  /** Ordinal of the sentence in its section, from 0. */
  sentence: number;
};

const AMOUNT = new RegExp(`(${NUMBER})(余?万余?元|亿余?元|元|万(?=[。；，、）\\n]|$))`, 'g');

/** How far words about an amount are looked for in its sentence: no sentence of sense is longer, and broken files stay linear. */
const REACH = 600;

/** The sentences of a text: parted by 。 and by line breaks. */
export function sentences(prose: Prose): Prose[] {
  const found: Prose[] = [];
  let start = 0;
  for (let at = 0; at <= prose.text.length; at++) {
    const character = prose.text[at];
    if (at < prose.text.length && character !== '。' && character !== '\n') continue;
    if (at > start) found.push(sliceProse(prose, start, at));
    start = at + 1;
  }
  return found;
}

/** Every amount of money in `prose`, in order. Prices that only bound a class of things (`单价50万元以上`) are none. */
export function findAmounts(prose: Prose): AmountMention[] {
  const found: AmountMention[] = [];
  const all = sentences(prose);
  let gap = '';
  all.forEach((sentence, ordinal) => {
    const matches = [...sentence.text.matchAll(AMOUNT)];
    matches.forEach((match, index) => {
      const before = matches[index - 1];
      const from = before ? before.index + before[0].length : 0;
      const end = match.index + match[0].length;
      const number = match[1] ?? '';
      const unit = match[2] ?? '';
      const amount = parseAmountWan(number, unit);
      const line = sentence.places[match.index];
      if (amount === null || !line || /^以[上下]/.test(sentence.text.slice(end))) return;
      const printedNumber = sentence.printed.slice(match.index, match.index + number.length);
      found.push({
        amount,
        printed: unit === '万元' || unit === '万' ? printedNumber : printedNumber + unit,
        line,
        label: sentence.text.slice(from, match.index),
        gap: gap + sentence.text.slice(from, match.index),
        before: sentence.text.slice(Math.max(0, match.index - REACH), match.index),
        after: sentence.text.slice(end, end + REACH),
        next: all[ordinal + 1]?.text ?? '',
        sentence: ordinal,
      });
      gap = '';
    });
    const last = matches.at(-1);
    gap += `${sentence.text.slice(last ? last.index + last[0].length : 0)}。`;
  });
  return fromTo(eachCompared(respectively(found)));
}
