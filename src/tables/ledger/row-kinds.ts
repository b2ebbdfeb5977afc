// Labels are compared as facts.csv keeps them: spaces, ordinals and line breaks already taken out.
const TOTAL = /^(本年(收入|支出)合计|(收入|支出)?合计)$/;
const GRAND_TOTAL = /^(收入|支出)?总计$/;
const CARRIED = /结转|结余|弥补|其中|^(收入|支出)总计$|合计$|总计$/;

/** 合计 (本年收入合计, 本年支出合计): the row that the items above it add up to. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** 总计: the total with what was carried over. It stands for 合计 in a table that prints no 合计. */
export function isGrandTotalLabel(label: string): boolean {
  return GRAND_TOTAL.test(label);
}

/** Rows of a list by label that repeat or regroup others and must not be added: carry-overs, 其中, subtotals. */
export function isMemoLabel(label: string): boolean {
  return CARRIED.test(label);
}
