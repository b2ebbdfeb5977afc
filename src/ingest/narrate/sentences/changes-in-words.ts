import type { DecimalText } from '../../../model/records.ts';

/** 收入 or 支出 or both, as a year-over-year clause names them. */
export type Sides = { income: boolean; spending: boolean };

const COMPARED = /(?:与|同|和|比|较)(?:上一?年度?|去年|(20\d\d)年度?)(?:决算数?)?(?:相比|比)?|同比/;
const COMPARED_WITH_BUDGET =
  /(?:与|同|和|比|较|大于|小于|高于|低于|超出?)(?:20\d\d年度?)?[^，。；：]{0,4}预算/;
const VERB = /(增加|增长|上升|上涨|提高|减少|下降|降低)(?:了|约|近|额|额为|数额?为?|金额为?)?$/;
const PERCENT = /(增加|增长|上升|上涨|提高|减少|下降|降低)(?:了|约)?(\d+(?:\.\d+)?)%/;

function isDown(verb: string): boolean {
  return /减少|下降|降低/.test(verb);
}

const lastIndexOf = (text: string, pattern: RegExp): number =>
  [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;

/** Whether the words speak of the year before (与上年相比, 比2019年), and have not gone on to the budget (较年初预算). */
export function comparesYears(text: string): boolean {
  const compared = lastIndexOf(text, COMPARED);
  return compared !== -1 && compared > lastIndexOf(text, COMPARED_WITH_BUDGET);
}

/** The year that the words compare with, where they name it; null for 上年 and 去年. */
export function yearCompared(text: string): number | null {
  const year = [...text.matchAll(new RegExp(COMPARED, 'g'))].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

/** A change: its sign, the sides it names, and the words between comparison and verb and before the comparison. */
export type ChangeSaid = { sign: '' | '-'; sides: Sides; after: string; before: string };

/** The change that `label` (the words before an amount) says; `null` where it says none. */
export function readChange(label: string): ChangeSaid | null {
  const verb = VERB.exec(label);
  if (!verb) return null;
  const compared = COMPARED.exec(label);
  const subject = label.slice(compared ? compared.index + compared[0].length : 0, verb.index);
  const before = compared ? label.slice(0, compared.index) : '';
  const said = /收|支/.test(subject) ? subject : before;
  return { sign: isDown(verb[1] ?? '') ? '-' : '', sides: sidesOf(said), after: subject, before };
}

/** Which of 收入 and 支出 the words name; 财政拨款支出 is spending alone. */
export function sidesOf(text: string): Sides {
  return { income: /收入|收、|收支/.test(text), spending: /支出|、支|收支/.test(text) };
}

/** The percentage said right after a change, signed as its verb says; `null` where none is. */
export function readPercent(tail: string): DecimalText | null {
  const found = PERCENT.exec(tail);
  if (!found) return null;
  return (isDown(found[1] ?? '') ? '-' : '') + (found[2] ?? '');
}

/** Reasons by words; the first that fits is the reason. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/代缴|参保缴费补助|由财政填报/, 'insurance_subsidy_moved'],
  [/新成立|新增单位|新设立|新组建/, 'body_founded'],
  [/机构合并|合并/, 'merger'],
  [/(?:医疗救助|临时救助)[^。]*(?:减少|下降)/, 'aid_funds_down'],
  [/(?:医疗救助|临时救助)[^。]*(?:增加|提高|增长)/, 'aid_funds_up'],
  [/只减不增|厉行节约|压缩|从严控制|八项规定/, 'thrift'],
  [/无此项/, 'none_in_year'],
  [/卫生健康[^。]*减少/, 'health_spending_down'],
  [/项目[^。]*减少/, 'project_spending_down'],
  [/(?:人员|职工)[^。]*增加|工资[^。]*(?:增长|增加)/, 'staff_up'],
];

/** The id of the reason that `text` (from the amount to the end of its paragraph) gives; `''` where it gives none. */
export function readReason(text: string): string {
  const given = /(?:原因(?:是|：|为)?|主要是|由于|，因)(.*)/.exec(text);
  if (!given) return '';
  const words = given[1] ?? '';
  return REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
