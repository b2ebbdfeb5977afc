import type { QueryBar } from '../../../charts/query-option.ts';
import type { OwnAnswer } from '../../data/own-sql/sql-desk.ts';
import { decimalsOf, writeFigure } from '../../../tables/result/write-values.ts';

/** More bars than this are no picture. */
export const MOST_BARS = 40;
const LONGEST_NAME = 24;
const PLAIN = /^\d+(\.\d+)?$/;

/** An answer as bars: what the rows are named by, the columns drawn, and the rows. */
export type AnswerChart = { by: string; columns: readonly string[]; bars: readonly QueryBar[] };

/**
 * The answer as a chart where it fits one: a column of short names, each once, and one or two of figures, none below zero and
 * some above; null where it does not.
 */
export function answerChart({ columns, rows }: OwnAnswer): AnswerChart | null {
  const names = columns.findIndex(({ kind }) => kind === 'text');
  const figures = columns.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  if (names < 0 || figures.length < 1 || figures.length > 2 || columns.length !== figures.length + 1)
    return null;
  const drawn = rows.slice(0, MOST_BARS);
  if (drawn.length < 2 || new Set(drawn.map((row) => row[names])).size < drawn.length) return null;
  const isShort = drawn.every((row) => row[names] !== null && [...(row[names] ?? '')].length <= LONGEST_NAME);
  const values = drawn.flatMap((row) => figures.map((index) => row[index] ?? null));
  const isDrawable = values.every((value) => value === null || PLAIN.test(value));
  if (!isShort || !isDrawable || !values.some((value) => value !== null && Number(value) > 0)) return null;
  return {
    by: columns[names]?.name ?? '',
    columns: figures.map((index) => columns[index]?.name ?? ''),
    bars: drawn.map((row) => ({
      name: row[names] ?? '',
      figures: figures.map((index) => {
        const value = row[index] ?? null;
        const decimals = decimalsOf(rows.map((other) => other[index] ?? null));
        return value === null
          ? null
          : { amount: value, text: writeFigure(value, columns[index]?.type ?? '', decimals) };
      }),
    })),
  };
}
