import type { Rule } from '../rule.ts';
import { BASIC_BY_CLASS, THREE_PUBLIC_BY_CLASS } from './economic.ts';
import { FUND_BALANCES, FUND_INCOME_ITEMS, INCOME_APPROPRIATION, INCOME_OVERVIEW } from './income.ts';
import { PRIOR_CLOSING } from './prior-closing.ts';
import { APPROPRIATION_COLUMNS, OVERVIEWS, SPENDING_ITEMS, SPENDING_OVERVIEW } from './spending.ts';

/** The rules of this family, in the order they are shown. */
export const BETWEEN_RULES: readonly Rule[] = [
  INCOME_OVERVIEW,
  INCOME_APPROPRIATION,
  SPENDING_OVERVIEW,
  OVERVIEWS,
  APPROPRIATION_COLUMNS,
  SPENDING_ITEMS,
  FUND_BALANCES,
  FUND_INCOME_ITEMS,
  BASIC_BY_CLASS,
  THREE_PUBLIC_BY_CLASS,
  PRIOR_CLOSING,
];
