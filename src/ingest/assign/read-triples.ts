import { foldWidth, withoutSpaces } from '../recognise/fold-text.ts';
import { cellColumns, hasCells, type CellColumn, type ReadRow } from './rows.ts';
import { startsWithCode, type TableLines } from './table-lines.ts';
import { labelOf, maybeCellNumber, tokensOf, type NumberToken, type Token } from './tokens.ts';

type Item = { ordinal: number; code: string; words: string[]; numbers: NumberToken[] };

const ECONOMIC_CODE = /^3\d{2}(?:\d{2,3})?$/u;
const SUM_LABEL = /^(?:(?:人员|公用)(?:经费)?合计|合计)$/u;
const DASH = /^[—–―-]+$/u;

const toRows = (items: readonly Item[]): ReadRow[] =>
  items.map(({ ordinal, code, words, numbers }) => ({
    ordinal,
    codePrinted: code,
    label: labelOf(words),
    numbers,
    places: null,
  }));

/** The number of the triple that each column is in: a triple begins at its code, or at its name where no code is before it. */
function triplesOf(columns: readonly CellColumn[]): number[] {
  let triple = -1;
  return columns.map((column, at) => {
    const before = columns[at - 1]?.role;
    const begins = column.role === 'code' ? before !== 'code' : column.role === 'name' && before !== 'code';
    if (begins && before !== 'name') triple += 1;
    return triple;
  });
}

/**
 * With cells each figure stands in the triple of its column, and a digit in a name is no figure. A sum (人员经费合计) may
 * have its label in one triple and its figure in a later one.
 */
function readCells({ head, body }: TableLines): ReadRow[] {
  const columns = cellColumns(head);
  const triples = triplesOf(columns);
  const rows = body.filter((line) => line.cells !== null);
  const items = rows.flatMap((line, index): Item[] => {
    const found: (Item & { triple: number })[] = [];
    const open = (triple: number): Item & { triple: number } => {
      const item = { ordinal: index + 1, code: '', words: [], numbers: [], triple };
      found.push(item);
      return item;
    };
    line.cells?.forEach((cell, at) => {
      const text = withoutSpaces(foldWidth(cell.text));
      const triple = triples[at] ?? -1;
      const role = columns[at]?.role ?? 'amount';
      if (text === '' || role === 'line_number' || role === 'other') return;
      const last = found.at(-1);
      const isSum = last !== undefined && last.code === '' && SUM_LABEL.test(labelOf(last.words));
      if (role === 'amount') {
        const number = maybeCellNumber(cell.text, line);
        if (number === null) return;
        // A figure beside no code and no name is nobody's, nor is one in a row that lacks a cell.
        const isRagged = line.cells?.length !== columns.length;
        const owner = !isRagged && (last?.triple === triple || isSum) ? last : open(triple);
        owner.numbers.push(number);
        return;
      }
      const item = last?.triple === triple ? last : open(triple);
      if (role === 'code' && /^\d+$/u.test(text)) item.code += text;
      else item.words.push(cell.text);
    });
    return found;
  });
  return toRows(items);
}

/**
 * The rows of 一般公共预算财政拨款基本支出决算表 where several code, name, amount triples share a line: a number can only be
 * the amount of the code before it, so a blank amount moves nothing.
 */
export function readTriples(lines: TableLines): ReadRow[] {
  return hasCells(lines.body) ? readCells(lines) : readText(lines);
}

/** Whether digits stand inside a name (信息网络及软件2019购置更新): a whole number between words that are no sum's. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || !token.integer || ECONOMIC_CODE.test(token.printed)) return false;
  const isName = before?.kind === 'words' && after?.kind === 'words';
  return isName && !SUM_LABEL.test(labelOf([after.text.split(' ')[0] ?? '']));
}

function readText({ body }: TableLines): ReadRow[] {
  const items: Item[] = [];
  let ordinal = 0;
  for (const line of body) {
    const tokens = tokensOf(line);
    const first = tokens[0];
    const sums = first?.kind === 'words' && SUM_LABEL.test(labelOf([first.text.split(' ')[0] ?? '']));
    if (startsWithCode(line) || sums || ordinal === 0) ordinal += 1;
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'number' && isInName(tokens, at)) {
        items.at(-1)?.words.push(token.printed);
        continue;
      }
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
  return toRows(items);
}
