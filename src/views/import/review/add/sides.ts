import { STATEMENT_MEASURES } from '../../../../model/statement.ts';
import type { Measure, StatementId } from '../../../../model/statement.ts';
import { TWO_SIDED } from '../figures/statement-rows.ts';

/** A part of a statement with rows of its own: the left or the right side of a two-sided one, or the whole of another. */
export type Side = 'left' | 'right';

/** The columns that a row of this side can have a figure in. */
export function measuresOf(statement: StatementId, side: Side): readonly Measure[] {
  const all = STATEMENT_MEASURES[statement];
  if (!TWO_SIDED.has(statement)) return all;
  return all.filter((measure) => (measure === 'income') === (side === 'left'));
}

/** The side that a column belongs to. */
export const sideOf = (statement: StatementId, measure: Measure): Side =>
  TWO_SIDED.has(statement) && measure === 'income' ? 'left' : 'right';
