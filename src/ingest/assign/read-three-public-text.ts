import type { Measure, Phase } from '../../model/statement.ts';
import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { isForeign, phaseOfWords } from './cell-heads.ts';
import { measureOfLabel } from './columns.ts';
import type { TableLines } from './table-lines.ts';
import { labelOf, tokensOf, type NumberToken } from './tokens.ts';

/** A figure of running text with what its row and its place in the row say; `measure` null where they do not tell. */
export type TextFigure = { row: number; number: NumberToken; measure: Measure | null; phase: Phase };

/** The heads of columns that hold figures, as they stand one after the other in the head's text. */
const COLUMN =
  /(?:20\d\d年度?|上年度?)?(?:年初|全年|调整后?|本年度?)?(?:预算(?:调整)?数|决算(?:统计)?数|统计数)|(?:比上年)?增减(?:额|率|[%％])*|完成[^\s，]{0,6}率|备注/gu;

/**
 * The phase of each column of figures (null: none of the year's), the line number (行次) left out; `budget` is what 预算数
 * alone means in the table.
 */
function columnsOf({ head, fiscalYear }: TableLines, budget: Phase): (Phase | null)[] {
  const text = head.map((line) => withoutSpaces(line.text)).join(' ');
  return [...text.matchAll(COLUMN)].map(([words]) => {
    if (isForeign([words], fiscalYear)) return null;
    return /^(?:20\d\d年度?)?预算数$/u.test(words) ? budget : phaseOfWords([words]);
  });
}

const numbersOf = (line: Line): NumberToken[] =>
  tokensOf(line).flatMap((token) => (token.kind === 'number' ? [token] : []));

/**
 * “三公”经费 in running text with a part in each row: a row with as many figures as the head names columns is as printed,
 * the figures of every other row are of columns that are not known.
 */
export function readPartRows(lines: TableLines, budget: Phase): TextFigure[] {
  const columns = columnsOf(lines, budget);
  const isNumbered = lines.head.some((line) => /行次/u.test(withoutSpaces(line.text)));
  const seen = new Set<string>();
  return lines.body.flatMap((line, index) => {
    const words = tokensOf(line).flatMap((token) => (token.kind === 'words' ? [token.text] : []));
    const [first, ...rest] = numbersOf(line);
    const all = first === undefined ? [] : [first, ...rest];
    const figures = isNumbered && first?.integer === true ? rest : all;
    const measure = measureOfLabel(labelOf(words.map((text) => text.replace(/[%％—–-]+/gu, ''))));
    const isWhole = figures.length === columns.length && columns.length > 0;
    return figures.map((number, at): TextFigure => {
      const phase = columns[at] ?? null;
      const key = `${String(measure)} ${String(phase)}`;
      const isTaken = isWhole && measure !== null && phase !== null && !seen.has(key);
      if (isTaken) seen.add(key);
      return {
        row: index + 1,
        number,
        measure: isTaken ? measure : null,
        phase: phase ?? 'final',
      };
    });
  });
}
