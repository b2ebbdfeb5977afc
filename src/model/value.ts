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
  | 'no_prior_year' // first year of a body, or nothing said
  | 'year_not_available'; // no report of this county for the chosen year

/** A place a figure stands, enough to open its provenance. */
export type FactRef = {
  reportId: string;
  fiscalYear: number;
  statement: string;
  code: string;
  label: string;
  measure: string;
  phase: string;
};

/** A cell of a view: a figure (0 included) with its standing, or the reason there is none. */
export type Value =
  | { state: 'figure'; amount: DecimalText; origin: Origin; certainty: Certainty; ref: FactRef | null }
  | { state: 'missing'; reason: MissingReason };
