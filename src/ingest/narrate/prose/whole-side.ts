const BODY = '(?:单位|部门|系统|局|委|办|厅|中心|院|校|馆|队|会|处|园|政府)';
/**
 * Whose accounts and of when a clause says before it names income or spending. Only such words may stand there: `教育支出`,
 * `基本支出` or `用于救助的支出` is a part, whatever else the clause looks like. A body's name counts where a total is named:
 * `其他法院支出` is an item.
 */
const WHOSE =
  `(?:[^，；：。（）\\n]{0,40}?年度?|(?:本|我|全|该)[^，；：。（）\\n]{0,6}?${BODY}|[^，；：。（）\\n]{0,40}?${BODY}(?=20\\d\\d年|[^，]{0,8}(?:总计|合计|总额)))?` +
  '(?:20\\d\\d年度?|全年|当年|本年度?|年度|总|决算|实际|合计)*';
const BUDGET = '(?:一般公共预算|公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|财政拨款|拨款)*';
const SIDE = `(?:本年度?|当年|总|决算)*${BUDGET}(?:总)?(?:收入支出|收支|收入|支出|收|支)(?:总体)?(?:决算)?(?:总计|合计|总额|总数|数额|数|额|规模)*`;
const PHASE =
  '(?:(?:年初|全年|调整后?)?预算|决算|实际)?(?:数|额)?(?:均|各|都|分别|共计|总计|合计|共|达)*(?:为|是|达|安排|完成)?';

const WHOLE = new RegExp(
  `^（?(?:\\d{1,2}[.、])?(?:其中)?${WHOSE}${SIDE}(?:[、和与及]${WHOSE}${SIDE})*${PHASE}$`,
  'u',
);

/** The pattern of a clause that gives a part of the whole its name (基本支出) and says no more than whose and of when. */
export function ownPart(name: string): RegExp {
  return new RegExp(`^（?(?:\\d{1,2}[.、])?(?:其中)?${WHOSE}${BUDGET}(?:${name})${PHASE}$`, 'u');
}

/** No name of a whole is longer, and a broken file's clause may be. */
const LONGEST = 80;

/** The pattern of a name that a clause ends with, apart from the phase that is said of it (基本支出决算为). */
export function named(name: string): RegExp {
  return new RegExp(`(?:${name})${PHASE}$`, 'u');
}

/** Whether a clause names all income or all spending (or both) of the accounts, and no part of them. */
export function namesWholeSide(clause: string): boolean {
  // A remark in brackets that stands before is left out; a mark (类) after a name makes the name what it is.
  return clause.length <= LONGEST && WHOLE.test(clause.replace(/^.*(?<![类款项])）/u, ''));
}
