import type { Phase } from '../../../model/statement.ts';

/** 年初预算 is the initial budget, 预算 and 全年预算 the adjusted one, everything else said of an amount is final (决算). */
export function phaseOf(label: string): Phase {
  if (/年初预算(?:数|额|总计|合计|总额|共计)*(?:为|是)?$/.test(label)) return 'initial_budget';
  return /预算(?:数|额|总计|合计|总额|共计|支出)*(?:为|是|安排)?$/.test(label) ? 'budget' : 'final';
}

/** The last clause of the words before an amount: what the amount is named by. */
export function lastClause(label: string): string {
  const clause = /[^，；：。\n]*$/.exec(label)?.[0] ?? '';
  return clause
    .replace(/^[、）]+/, '')
    .replace(/^(?:（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）)+/, '')
    .trim();
}

/** Whether a clause names no thing, only the phase (年初预算为, 支出决算为): the thing was named before. */
export function isPhaseOnly(clause: string): boolean {
  return /^(?:支出)?(?:年初|全年|调整后?)?(?:预算|决算)(?:数|额)?(?:为|是)?$/.test(clause);
}

/** The name in a clause as printed: without ordinal and introduction (主要包括, 其中). */
export function printedName(clause: string): string {
  return clause.replace(/^\d{1,2}[.、]/, '').replace(/^(?:主要)?(?:包括|用于|是|有)|^其中|^[和及与]/, '');
}

/** A clause as a name to look up: without ordinal, introduction (主要包括, 其中) and what only says that it was spent. */
export function nameOf(clause: string): string {
  return printedName(clause)
    .replace(/类支出$/, '')
    .replace(/(?:支出)?(?:(?:年初|全年|调整后?)?预算|决算)?(?:数|额)?(?:为|是)?$/, '');
}

/** A printed name without the phase that is said of it (教育支出年初预算数为). */
export function withoutPhase(name: string): string {
  return name.replace(/(?:(?:(?:年初|全年|调整后?)?预算|决算)(?:数|额)?)?(?:为|是)?$/, '');
}
