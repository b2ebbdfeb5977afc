import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { mentions, type Column } from './columns.ts';

/** A column that is no amount of the year: a share, a difference, another year's figure. */
const NO_AMOUNT_OF_THE_YEAR =
  /[率%％]|比例|占比|比重|增减|增长|差额|差异|变动|完成|上年|去年|往年|上一年|备注|人数|数量|辆|台数|批次|人次/u;
/** 上年结转 is what is there at the year's beginning, not a figure of the year before. */
const CARRIED_OVER = /上(?:一?年度?)(?:末)?(?=(?:财政拨款)?结转)/gu;
/** Words that leave what a column holds to the head above them. */
const GENERAL =
  /^(?:小计|合计|总计|(?:支出|收入)(?:合计|总计|小计)|金额|支出金额|收入金额|[决预]算数|决算(?:统计)?数|统计数|(?:年初|全年|调整后?|本年|年度)?预算数?|预算调整数|本年|本年发生额|发生额|数额|支出|收入|费用?|支出数|收入数|20\d\d年(?:度)?(?:[决预]算数?)?)$/u;
const YEAR = /(20\d\d)年/u;

const speaksOfNoAmount = (word: string): boolean =>
  NO_AMOUNT_OF_THE_YEAR.test(withoutSpaces(word).replace(CARRIED_OVER, ''));

const withoutUnit = (word: string): string =>
  withoutSpaces(word)
    .replace(/[（(](?:单位[:：])?(?:人民币)?[千百万亿]*元[)）]/u, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\d+[.、．]|[（(][一二三四五六七八九十\d]+[)）])/u, '');

/** What is carried over from year to year, and parts of it (基本支出结转): nothing that was spent. */
const BALANCE = /结转|结余/u;
const GROUPED: ReadonlySet<StatementId> = new Set(['general_budget', 'government_fund', 'state_capital']);
const GROUPS: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:年初|上年(?:度|末)?)(?:财政拨款)?(?:结转|结余)/u, 'opening'],
  [/^本年(?:财政拨款)?收入(?:合计)?$/u, 'income'],
  [/^年末(?:财政拨款)?(?:结转|结余)/u, 'closing'],
];

/**
 * The side of a budget that a column is of, where it is not the year's spending: 年初结转和结余, 本年收入 and 年末结转和结余
 * repeat under them the heads (基本支出, 项目支出) of 本年支出.
 */
function groupOf(words: readonly string[]): Measure | undefined {
  return GROUPS.find(([pattern]) => words.some((word) => pattern.test(withoutUnit(word))))?.[1];
}

/** Whether a column holds all of its group, and no part of it. */
function holdsWhole(words: readonly string[]): boolean {
  const lowest = withoutUnit(words[0] ?? '');
  return GENERAL.test(lowest) || GROUPS.some(([pattern]) => pattern.test(lowest));
}

/** Whether two heads run together in one, of which one is over another column; what stands in brackets explains the head. */
function isRunTogether(statement: StatementId, plain: string): boolean {
  if (statement === 'three_public' && /三公/u.test(plain)) return true;
  const named = mentions(statement, plain.replace(/[（(](?!境)[^）)]*[）)]/gu, '')).flatMap(
    ({ measure }) => measure ?? [],
  );
  // 公务用车购置及运行维护费 with a character lost is not what was bought.
  return new Set(named).size > 1 || (named[0] === 'vehicle_purchase' && /[运维]/u.test(plain));
}

/**
 * The measure that the words over one column name, the lowest head first; undefined where they name none. A word of no
 * general meaning that names nothing known ends the search: what it holds is a part of the head above (其中：教育收费).
 */
export function measureOfWords(statement: StatementId, words: readonly string[]): Measure | null | undefined {
  if (words.some(speaksOfNoAmount)) return null;
  const group = GROUPED.has(statement) ? groupOf(words) : undefined;
  if (group !== undefined) return holdsWhole(words) && statement === 'government_fund' ? group : null;
  for (const word of words) {
    const plain = withoutUnit(word);
    if (BALANCE.test(plain)) return null;
    const [found] = mentions(statement, plain);
    if (found !== undefined) return isRunTogether(statement, plain) ? null : found.measure;
    if (statement === 'three_public' && /三公/u.test(plain)) return 'total';
    if (!GENERAL.test(plain)) return null;
  }
  return words.some((word) => /合计|小计|总计|[决预]算数|金额/u.test(withoutSpaces(word)))
    ? 'total'
    : undefined;
}

/** Whether a column's words name one of the parts of “三公”经费, and not only a budget or a total. */
export function namesPart(words: readonly string[]): boolean {
  return words.some((word) => mentions('three_public', withoutSpaces(word)).length > 0);
}

/** 预算 in the name of a kind of money, which says nothing of a phase. */
const BUDGETS_BY_NAME =
  /(?:一般公共|政府性基金|国有资本经营|财政)预算(?:财政拨款)?|预算(?:财政拨款|单位|科目)/gu;
const BUDGET =
  /^(?:20\d\d年度?)?(?:全年|调整后?的?|本年度?|年度|当年)?预算(?:调整)?数?(?:[（(]调整后?[)）])?$/u;

/**
 * The phase that words name: 年初预算数, 预算数 (全年, 调整) or 决算数, which is also what is meant without any; null where
 * they speak of a budget of another kind.
 */
export function phaseOfWords(words: readonly string[]): Phase | null {
  const plain = words.map((word) => withoutUnit(word).replace(BUDGETS_BY_NAME, ''));
  if (plain.some((word) => /年初预算/u.test(word))) return 'initial_budget';
  if (plain.some((word) => BUDGET.test(word))) return 'budget';
  return plain.some((word) => /预算/u.test(word) && !/决算/u.test(word)) ? null : 'final';
}

/** Whether a column is none of the year's amounts: a share, a difference, another year's. */
export function isForeign(words: readonly string[], fiscalYear: number): boolean {
  const years = words.flatMap((word) => YEAR.exec(withoutSpaces(word))?.[1] ?? []);
  if (fiscalYear > 0 && years.some((year) => Number(year) !== fiscalYear)) return true;
  return words.some(speaksOfNoAmount);
}

/**
 * The columns of amounts of a grid by the words over them; where two say the same, what either holds is not known, unless
 * the words tell the second to be a part of the first. A column of another year than `fiscalYear` is no figure of the report.
 */
export function columnsOfCells(
  columns: readonly { role: string; words: readonly string[] }[],
  measureOf: (words: readonly string[]) => Measure | null | undefined,
  fiscalYear: number,
): Column[] {
  const amounts = columns.filter(({ role }) => role === 'amount');
  const hasHeads = amounts.some(({ words }) => words.length > 0);
  const found = amounts.map(({ words }): Column => {
    const phase = isForeign(words, fiscalYear) ? null : phaseOfWords(words);
    // Where others have a head, a column whose head is lost may hold anything.
    const isKnown = phase !== null && (words.length > 0 || !hasHeads);
    return { measure: isKnown ? (measureOf(words) ?? null) : null, phase: phase ?? 'final' };
  });
  const isSame = (one: Column, other: Column): boolean =>
    one.measure === other.measure && one.phase === other.phase;
  const isPart = (at: number): boolean => amounts[at]?.words.some((word) => /其中/u.test(word)) === true;
  // A head goes on over the blank columns at its right, where no figure stands.
  const goesOn = (at: number, over: number): boolean =>
    amounts[at]?.words.join(' ') === amounts[over]?.words.join(' ');
  return found.map((column, at) => {
    const isRepeated = found.some(
      (other, index) =>
        index !== at && isSame(column, other) && (index < at || (!isPart(index) && !goesOn(at, index))),
    );
    return isRepeated ? { ...column, measure: null } : column;
  });
}
