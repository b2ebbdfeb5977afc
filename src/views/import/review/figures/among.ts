import type { Fact } from '../../../../model/records.ts';
import { STATEMENT_MEASURES } from '../../../../model/statement.ts';
import type { ShownPlace } from '../PlaceButton.tsx';
import { LEFT_TO_RIGHT } from './statement-rows.ts';

/** Where a fact stands among those of its line, from left to right as far as its row, side and column tell. */
function placeInLine(fact: Fact): number[] {
  return [
    fact.row ?? 0,
    fact.measure === 'income' ? 0 : 1,
    STATEMENT_MEASURES[fact.statement].indexOf(fact.measure),
    LEFT_TO_RIGHT.indexOf(fact.phase),
  ];
}

function compare(a: Fact, b: Fact): number {
  const other = placeInLine(b);
  return placeInLine(a).reduce((found, value, at) => found || value - (other[at] ?? 0), 0);
}

/** The place of a figure in the document; equal figures of one line are told apart by their order. */
export function placeOfFact(facts: readonly Fact[], index: number): ShownPlace {
  const fact = facts[index];
  if (fact === undefined) return { page: null, line: null, printed: '' };
  const { sourcePage: page, sourceLine: line, printed } = fact;
  const equal = facts
    .filter(
      (other) =>
        other.origin === fact.origin &&
        other.statement === fact.statement &&
        other.sourceLine === line &&
        other.printed === printed,
    )
    .sort(compare);
  return { page, line, printed, among: { at: equal.indexOf(fact), of: equal.length } };
}
