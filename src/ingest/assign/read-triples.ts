import type { ReadRow } from './rows.ts';
import { hasCells } from './rows.ts';
import { startsWithCode, type TableLines } from './table-lines.ts';
import { labelOf, tokensOf, type NumberToken } from './tokens.ts';

type Item = { ordinal: number; code: string; words: string[]; numbers: NumberToken[] };

const ECONOMIC_CODE = /^3\d{2}(?:\d{2,3})?$/u;
const SUM_LABEL = /^(?:(?:人员|公用)(?:经费)?合计|合计)$/u;
const DASH = /^[—–―-]+$/u;

/**
 * The rows of 一般公共预算财政拨款基本支出决算表 where several code, name, amount triples share a line. The printed order is
 * the same with and without cells: a number can only be the amount of the code before it, so a blank amount moves nothing.
 */
export function readTriples({ body }: TableLines): ReadRow[] {
  const items: Item[] = [];
  const cells = hasCells(body);
  let ordinal = 0;
  for (const line of body) {
    const tokens = tokensOf(line);
    const first = tokens[0];
    const sums = first?.kind === 'words' && SUM_LABEL.test(labelOf([first.text.split(' ')[0] ?? '']));
    if (cells || startsWithCode(line) || sums || ordinal === 0) ordinal += 1;
    for (const token of tokens) {
      if (token.kind === 'number') {
        const isCode = token.integer && ECONOMIC_CODE.test(token.printed);
        if (isCode) items.push({ ordinal, code: token.printed, words: [], numbers: [] });
        else items.at(-1)?.numbers.push(token);
        continue;
      }
      for (const text of token.text.split(' ').filter((part) => !DASH.test(part))) {
        if (SUM_LABEL.test(labelOf([text]))) items.push({ ordinal, code: '', words: [text], numbers: [] });
        else items.at(-1)?.words.push(text);
      }
    }
  }
  return items.map(({ ordinal: row, code, words, numbers }) => ({
    ordinal: row,
    codePrinted: code,
    label: labelOf(words),
    numbers,
    places: null,
  }));
}
