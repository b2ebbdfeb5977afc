import type { StatementId } from '../../model/statement.ts';
import { foldWidth, withoutSpaces } from './fold-text.ts';

/**
 * What a line names: one of the nine statements, or a statement of another kind (a province's own addition). `isStandIn`
 * where a report may print it beside the statement itself (财政拨款基本支出决算表 beside 一般公共预算基本支出决算表), and then
 * it is another.
 */
export type StatementTitle = { statement: StatementId | null; printed: string; isStandIn?: boolean };

/** Official titles from the longest to the shortest; the first that fits wins, so each may be a part of the ones before. */
const TITLES: readonly { statement: StatementId | null; pattern: RegExp; isStandIn?: boolean }[] = [
  {
    statement: null,
    pattern:
      /政府性基金.*(?:三公|基本支出)|一般公共预算.*(?:收入支出|收支)决算(?:情况)?总表|项目(?:收入支出|收支|支出)决算(?:明细)?表|绩效|自评/u,
  },
  { statement: 'three_public', pattern: /三公.*表$/u },
  // 三公经费 with the running costs, the assets and the procurement of the year (财决 F03 and what came after it).
  {
    statement: 'three_public',
    pattern: /^(?:部门决算)?相关信息统计表$|机构运行信息(?:决算)?表$/u,
    isStandIn: true,
  },
  {
    statement: 'general_budget',
    pattern: /一般公共预算(?:财政拨款)?(?:收入支出|收支)决算(?:情况)?表$/u,
    isStandIn: true,
  },
  { statement: 'basic_expenditure', pattern: /一般公共预算.*基本支出(?:经济分类)?决算(?:明细|情况)?表$/u },
  { statement: 'basic_expenditure', pattern: /基本支出(?:经济分类)?决算(?:明细|情况)?表$/u, isStandIn: true },
  {
    statement: 'government_fund',
    pattern: /政府性基金(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)(?:明细)?决算(?:情况)?表$/u,
  },
  {
    statement: 'state_capital',
    pattern: /国有资本经营(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算(?:情况)?表$/u,
  },
  { statement: 'general_budget', pattern: /一般公共预算(?:财政拨款)?支出决算(?:情况)?表$/u },
  { statement: 'appropriation', pattern: /财政拨款(?:收入支出|收支)决算(?:总|情况)?表$/u },
  { statement: null, pattern: /财政拨款|[、及和]|(?:政府性基金|国有资本经营|一般公共预算|专户|社会保险)/u },
  {
    statement: null,
    pattern:
      /(?:经费|费用?|采购|教育收费|基建|基本建设|经营|补助|资产|非税|服务)(?:收入支出|收支|收入|支出)决算(?:总|情况)?表$/u,
  },
  { statement: 'income_expenditure', pattern: /(?:收入支出|收支)决算(?:情况)?总表$/u },
  // Yunnan's 总表 has no 总; in a full set of accounts (财决) it is another, printed beside it.
  { statement: 'income_expenditure', pattern: /(?:收入支出|收支)决算(?:情况)?表$/u, isStandIn: true },
  { statement: null, pattern: /收入支出/u },
  { statement: 'income', pattern: /收入决算(?:总|情况)?表$/u },
  { statement: 'expenditure', pattern: /支出决算(?:总|情况)?表$/u },
];

/** 公开01表, 公开表1, 财决公开01表, Yunnan's GK01表. */
const NUMBER = /[（(]?(?:(?:财决)?公开(?:\d{1,2}[-\d]*表|表\d{1,2})|GK\d{2}表?)[)）]?/u;

/** `公开01表` where a line prints it, spaces removed; otherwise ''. */
export function printedNumber(text: string): string {
  return NUMBER.exec(withoutSpaces(foldWidth(text)))?.[0].replace(/[（()）]/gu, '') ?? '';
}

/** The statement's title that `text` prints and nothing else (an ordinal or 表 1 before it and a bracket after it apart), or null. */
export function maybeTitle(text: string): StatementTitle | null {
  const plain = withoutSpaces(text)
    .replace(/^[#-]+/u, '')
    .replace(NUMBER, '');
  const title = plain.replace(
    /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d{1,2}[.、．]|\d{1,2}-\d{1,2}|附?[表件](?:\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]+)[:：、.．]?)+/u,
    '',
  );
  const bare = title.replace(/(?:[（(][^（()）]*[)）])+$|[-—]?续表?\d?$/u, '').replace(/[“”"'‘’]/gu, '');
  if (
    bare.length > 40 ||
    !/决算(?:总|明细|明细总|情况|情况总)?表$|三公.*经费.*(?:情况|支出)表$|相关信息统计表$|机构运行信息表$/u.test(
      bare,
    ) ||
    /[。；，,;：:]/u.test(bare)
  )
    return null;
  // 收入决算表（分单位）, beside the one by 科目: its rows are bodies and no codes.
  if (/[（(](?:分|按)单位/u.test(title)) return { statement: null, printed: title };
  const known = TITLES.find(({ pattern }) => pattern.test(bare));
  if (known === undefined) return null;
  const isStandIn = known.isStandIn === true;
  return { statement: known.statement, printed: title, ...(isStandIn ? { isStandIn } : {}) };
}
