/** 全部资金 or 一般公共预算, as in the view state; kept apart so that a query knows nothing of the page. */
export type Basis = 'all' | 'general';

/** Medical aid (医疗救助): `21013` and below; wide adds the lottery money `2296013`. */
export type AidReading = 'narrow' | 'wide';

/** 支出功能分类 or 支出经济分类. */
export type ClassificationKind = 'functional' | 'economic';

/** 支出决算表 for all funds, 一般公共预算财政拨款支出决算表 for the general public budget. */
export function functionalStatement(basis: Basis): 'expenditure' | 'general_budget' {
  return basis === 'all' ? 'expenditure' : 'general_budget';
}
