import type { DecimalText } from './records.ts';
import type { Certainty, Origin } from './statement.ts';

/**
 * Why there is no figure. The first three are the states product.md tells apart beside a figure; the others say why a
 * reading cannot be computed. None is ever drawn or averaged as zero.
 */
export type MissingReason =
  | 'declared_empty' // the report says the table is empty 本表无数据
  | 'not_disclosed' // blank cell, row or statement not in the report 未列示
  | 'unreadable' // seen but not read
  | 'no_denominator' // e.g. insured persons not given
  | 'zero_denominator' // the whole or the count is disclosed, and it is zero
  | 'no_prior_year' // first year of a body, or nothing said
  | 'year_not_available'; // no report of this county for the chosen year

/** A place a figure stands, enough to open its provenance. */
export type FactRef = {
  reportId: string;
  fiscalYear: number;
  statement: string;
  /** One code; or what several codes come to, see {@link CodeTerms}. */
  code: string;
  label: string;
  measure: string;
  phase: string;
  /** Which of the rows printed with this label, from 2; the first needs no number. Rows with a code have none. */
  occurrence?: number;
  /** What the amount was divided by, where the figure shown is a reading of it. */
  reading?: ReadingRef;
};

/** Where another figure of the same report and year stands. */
export type WholeRef = Pick<FactRef, 'statement' | 'code' | 'label' | 'measure' | 'phase' | 'occurrence'>;

/** An amount read as percent of a whole, in yuan per insured person or in 万元 per member of staff. */
export type ReadingRef = { by: 'share'; of: WholeRef } | { by: 'per_insured' } | { by: 'per_staff' };

/** A figure of indicators.csv, of which a report has one for each year: the most trusted of those it says. */
export type IndicatorRef = { reportId: string; fiscalYear: number; indicator: string };

/** The codes a {@link FactRef} is computed from; `whole` is `''` for the row without a code that its label names. */
export type CodeTerms =
  | { kind: 'one' }
  | { kind: 'sum'; parts: readonly string[] }
  | { kind: 'remainder'; whole: string; parts: readonly string[] };

/** The code of what `parts`, all of them below `whole`, leave of it (未细分): `210-13-15` is 210 − 21013 − 21015. */
export function remainderCode(whole: string, parts: readonly string[]): string {
  return `${whole}-${parts.map((part) => part.slice(whole.length)).join('-')}`;
}

/** What a code stands for: itself, a sum (`21013+2296013`) or a remainder (`210-13-15`; `210-` where nothing is below). */
export function codeTerms(code: string): CodeTerms {
  if (code.includes('+')) return { kind: 'sum', parts: code.split('+') };
  if (!code.includes('-')) return { kind: 'one' };
  const [whole = '', ...ends] = code.split('-');
  return { kind: 'remainder', whole, parts: ends.filter((end) => end !== '').map((end) => whole + end) };
}

/** A cell of a view: a figure (0 included) with its standing, or the reason there is none. */
export type Value =
  | { state: 'figure'; amount: DecimalText; origin: Origin; certainty: Certainty; ref: FactRef | null }
  | { state: 'missing'; reason: MissingReason };
