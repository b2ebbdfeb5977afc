import type { StatementId } from '../../model/statement.ts';
import type { Document, Line } from '../document.ts';
import { foldWidth, isResidueLine, withoutSpaces } from './fold-text.ts';
import { markAnothers } from './two-accounts.ts';
import { maybeTitle, printedNumber } from './statement-title.ts';

/** A statement's table in a document: its title and the lines it takes up, its notes included. */
export type StatementTable = {
  statement: StatementId;
  /** As printed, spaces removed, wrapped lines joined. */
  titlePrinted: string;
  /** `公开01表`, or '' where none is printed. */
  numberPrinted: string;
  firstLine: number;
  lastLine: number;
  /** The line after the title. */
  headLine: number;
  /** Whether the document has anything after the table. */
  closed: boolean;
  /**
   * Set where the table is not read: the file holds two accounts and this one is of the other (`account`, 本级 beside 汇总),
   * or it stands beside the statement proper (`wider`, 财政拨款基本支出 beside 一般公共预算基本支出).
   */
  ofAnother?: 'account' | 'wider';
};

type Found = {
  statement: StatementId | null;
  printed: string;
  at: number;
  after: number;
  isStandIn?: boolean;
};

const LOOK_AHEAD = 14;
/** A table whose unit stands over its title has its head right under it. */
const HEAD_SOON = 3;
const MAX_TITLE_LINES = 3;
const PART = /^[#\s]*第[一二三四五六七八九十\d]{1,3}部分/u;
const PROSE_HEAD = /^[#\s]*[一二三四五六七八九十]{1,3}、.*情况(?:说明)?[。:：]?$/u;

/** The lines that carry something, in order. */
function carryingLines(document: Document): Line[] {
  return document.lines.filter((line) => !isResidueLine(line.text));
}

const FIRST_OF_WRAPPED = /(?:预算|财政拨款|经费|收入|支出|及|和|、)$/u;

const isTableRow = (line: Line): boolean => (line.cells?.filter((cell) => cell.text !== '').length ?? 0) > 1;

/** A title of one line, or of up to three lines of which the first breaks off inside a statement's name. */
function titleAt(lines: readonly Line[], at: number): Found | null {
  let joined = '';
  for (let count = 0; count < MAX_TITLE_LINES; count += 1) {
    const line = lines[at + count];
    if (line === undefined || isTableRow(line) || (count > 0 && printedNumber(line.text) !== '')) return null;
    joined += withoutSpaces(line.text);
    const title = maybeTitle(joined);
    if (title !== null) return { ...title, at, after: at + count + 1 };
    if (joined.length > 60 || /[。；：\d]/u.test(joined) || !FIRST_OF_WRAPPED.test(joined)) return null;
  }
  return null;
}

/** A row of cells that names columns as statements do. */
const isHeadRow = (line: Line): boolean =>
  isTableRow(line) && /项目|科目|决算数|合计|预算数/u.test(withoutSpaces(line.text));

/** A unit of money in brackets, alone or beside the department. */
const UNIT_ALONE = /^(?:(?:编制)?(?:部门|单位)(?:名称)?[:：].*)?[（(](?:人民币)?[千百万亿]*元[)）]$/u;

/** A unit of money or a statement's number soon after the title: what a table has and a list of titles has not. */
function hasTableHead(lines: readonly Line[], title: Found): boolean {
  if (printedNumber(lines[title.at]?.text ?? '') !== '') return true;
  if (lines.slice(title.after, title.after + HEAD_SOON).some(isHeadRow)) return true;
  for (const line of lines.slice(title.after, title.after + LOOK_AHEAD)) {
    if (maybeTitle(line.text) !== null || PART.test(withoutSpaces(line.text))) return false;
    const plain = withoutSpaces(foldWidth(line.text));
    if (printedNumber(plain) !== '' || /单位[:：]万?元?/u.test(plain) || UNIT_ALONE.test(plain)) return true;
  }
  return false;
}

function findTitles(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < lines.length) {
    const title = titleAt(lines, at);
    if (title !== null && hasTableHead(lines, title)) found.push(title);
    at = title === null ? at + 1 : title.after;
  }
  return found;
}

/** The title of a table that is no statement (国有资产占用情况表, 机关运行经费情况表), with a table's head under it. */
function isOtherTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || isTableRow(line)) return false;
  const plain = withoutSpaces(line.text);
  const isNamed = plain.length <= 40 && /(?:情况|信息|统计|明细|目标|自评)表$/u.test(plain);
  if (!isNamed || /[。；，：:]/u.test(plain) || maybeTitle(plain) !== null) return false;
  return lines
    .slice(at + 1, at + 1 + HEAD_SOON)
    .some((next) => isTableRow(next) || /单位[:：]/u.test(withoutSpaces(next.text)));
}

/** Where the table of `title` ends: before the next table, the next part of the report, or its explanations. */
function endOf(lines: readonly Line[], title: Found, next: number): number {
  for (let at = title.after; at < next; at += 1) {
    const plain = withoutSpaces(lines[at]?.text ?? '');
    if (isOtherTitle(lines, at)) return at;
    if (PART.test(plain) || PROSE_HEAD.test(plain) || (maybeTitle(plain) === null && /^#/u.test(plain)))
      return at;
  }
  return next;
}

const BARE_NUMBER = /^[（(]?附?[表件](?:[\d一二三四五六七八九十]{1,3}(?:-\d{1,2})?)[:：]?[)）]?$/u;

/** A table's number alone in its line (附表2, 公开02表), as it stands above a title. */
function numberAbove(line: Line | undefined): string {
  const plain = withoutSpaces(foldWidth(line?.text ?? ''));
  if (BARE_NUMBER.test(plain)) return plain.replace(/[（(:：)）]/gu, '');
  const number = printedNumber(plain);
  return number !== '' && plain.replace(/[（(:：)）]/gu, '') === number ? number : '';
}

/** Leaves out at a table's end what belongs to the next: its number, and the page's (running text has it alone in a line). */
function withoutNextNumber(lines: readonly Line[], from: number, end: number): number {
  let last = end;
  const isNumber = (line: Line | undefined): boolean =>
    line !== undefined &&
    !isTableRow(line) &&
    (numberAbove(line) !== '' || /^\d{1,3}$/u.test(withoutSpaces(foldWidth(line.text))));
  while (last > from + 1 && isNumber(lines[last - 1])) last -= 1;
  return last;
}

const NOTE = /^(?:注|说明|备注|本表)|^\d[.、．]/u;
const CONTAINERS: readonly Document['format'][] = ['docx', 'xlsx', 'html', 'zip'];

/**
 * Where a format has real tables, the one after a title ends with its last row of cells and its notes: what follows is
 * prose. In a workbook it ends with its sheet.
 */
function endOfCells(document: Document, lines: readonly Line[], from: number, end: number): number {
  if (!CONTAINERS.includes(document.format)) return end;
  const sheet = lines[from]?.page ?? null;
  const leaves = (line: Line): boolean => document.format === 'xlsx' && line.page !== sheet;
  const left = lines.findIndex((line, at) => at >= from && at < end && leaves(line));
  const until = left === -1 ? end : left;
  const last = lines.findLastIndex((line, at) => at >= from && at < until && (line.cells?.length ?? 0) > 1);
  if (last === -1) return until;
  let after = last + 1;
  while (after < until && NOTE.test(withoutSpaces(lines[after]?.text ?? ''))) after += 1;
  return after;
}

/**
 * The statements' tables of a document, in printed order, known by title and head. Tables of contents and lists of titles
 * are not tables. A title printed again on the next page goes on with the same table.
 */
export function recogniseTables(document: Document): StatementTable[] {
  const lines = carryingLines(document);
  const titles = findTitles(lines);
  const tables: StatementTable[] = [];
  const proper = new Set(titles.flatMap((title) => (title.isStandIn === true ? [] : [title.statement])));
  titles.forEach((title, index) => {
    const next = endOf(lines, title, titles[index + 1]?.at ?? lines.length);
    const end = endOfCells(document, lines, title.after, withoutNextNumber(lines, title.after, next));
    const last = lines[end - 1];
    const first = lines[title.at];
    if (first === undefined || last === undefined || title.statement === null) return;
    const before = tables.at(-1);
    const goesOn = before?.statement === title.statement && titles[index - 1]?.statement === title.statement;
    if (goesOn && titles[index - 1]?.isStandIn === title.isStandIn) {
      before.lastLine = last.number;
      before.closed = end < lines.length;
      return;
    }
    const own = lines.slice(title.at, Math.min(title.at + LOOK_AHEAD, Math.max(end, title.after)));
    const numbers = [numberAbove(lines[title.at - 1]), ...own.map((line) => printedNumber(line.text))];
    tables.push({
      statement: title.statement,
      titlePrinted: title.printed,
      numberPrinted: numbers.find((printed) => printed !== '') ?? '',
      firstLine: first.number,
      lastLine: last.number,
      headLine: lines[title.after]?.number ?? last.number,
      closed: end < lines.length,
      ...(title.isStandIn === true && proper.has(title.statement) ? { ofAnother: 'wider' as const } : {}),
    });
  });
  return markAnothers(document, tables);
}
