import type { StatementId } from '../../../../model/statement.ts';
import type { Line } from '../../../document.ts';
import { declaredTables } from '../../../recognise/empty-tables.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import { maybeTitle } from '../../../recognise/statement-title.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';

const ORDINAL =
  /^[#*-]*((?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]|附?表(?:\d{1,2}|[一二三四五六七八九十]{1,3})[:：、]?)/u;

/** A title in a list of statements: of one of the nine, or of a province's own (`''`). */
type Listed = { statement: StatementId | ''; title: string; ordinal: string; line: Line };

function bareTitle(printed: string): string {
  return printed.replace(/[（(][^（()）]*[)）]$/u, '').replace(/[“”"'‘’]/gu, '');
}

function listedTitles(passage: Passage): Listed[] {
  return passage.document.lines.flatMap((line) => {
    if (passage.tableLines.has(line.number)) return [];
    const texts = line.cells === null ? [line.text] : line.cells.map((cell) => cell.text);
    const ordinal = ORDINAL.exec(withoutSpaces(line.text))?.[1] ?? '';
    return texts.flatMap((text) => {
      const title = maybeTitle(text);
      if (title === null || ordinal === '') return [];
      return [
        { statement: title.statement ?? ('' as const), title: bareTitle(title.printed), ordinal, line },
      ];
    });
  });
}

/** How often each title stands alone on a line of the document, less how often the lists have it. */
function timesOutside(passage: Passage, listed: readonly Listed[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (title: string, by: number): void => {
    times.set(title, (times.get(title) ?? 0) + by);
  };
  for (const line of passage.document.lines) {
    const title = maybeTitle(line.text);
    if (title !== null) add(bareTitle(title.printed), 1);
  }
  for (const { title } of listed) add(title, -1);
  return times;
}

/** The end of a title that says what kind of table it is. */
function kindOf(title: string): string {
  return /决算(?:总|明细总|明细)?表$/u.exec(bareTitle(title))?.[0] ?? '';
}

function directory(passage: Passage): MarkClaim[] {
  const first = passage.tables[0]?.firstLine ?? Number.POSITIVE_INFINITY;
  return declaredTables(passage.document, first).flatMap(({ statement, empty, line }) => {
    const at = passage.document.lines[line - 1];
    const isThere = passage.tables.some((table) => table.statement === statement);
    return [
      makeMark('declared_table', { printed: empty ? '是' : '否', expected: statement }, at),
      makeMark('listed_table', { printed: isThere ? '有' : '无', expected: '有' }, at),
    ];
  });
}

const PART = /^第[一二三四五六七八九十\d]部分/u;
/** A heading with its dots and page number is no longer; what is, is no heading. */
const LONGEST_HEADING = 120;
const YEAR = /20\d\d(?=年)/gu;
const DOTS = /[.…·\s]*\d*$/u;

/** The headings of a table of contents (目录), each with whether it comes again behind it. */
function headings(passage: Passage): MarkClaim[] {
  const bare = (line: Line): string => withoutSpaces(line.text).replace(/<\/?b>|[#*]|^-/g, '');
  const lines = passage.document.lines.filter((line) => bare(line) !== '');
  const start = lines.findIndex((line) => bare(line) === '目录');
  if (start === -1) return [];
  const entries: { text: string; line: Line }[] = [];
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const text = line === undefined ? '' : bare(line).slice(0, LONGEST_HEADING).replace(DOTS, '');
    if (line === undefined || (entries.length > 0 && text === entries[0]?.text)) break;
    entries.push({ text, line });
  }
  if (at === lines.length) return [];
  const body = lines.slice(at).map(bare).join('');
  const withoutYears = body.replace(YEAR, '');
  const year = String(passage.identity.fiscalYear);
  // A heading with another year than the contents is a matter of its year, where the contents have the right one.
  const isThere = (text: string): boolean =>
    body.includes(text) || (text.includes(year) && withoutYears.includes(text.replace(YEAR, '')));
  return entries
    .filter(({ text }) => (PART.test(text) || ORDINAL.test(text)) && maybeTitle(text) === null)
    .map(({ text, line }) => {
      const printed = text.slice(0, 12);
      return makeMark('contents_heading', { printed, expected: isThere(text) ? printed : '' }, line);
    });
}

/** What the report says it contains (目录, 附表, 是否空表), against what is in it. */
export function readContents(passage: Passage): MarkClaim[] {
  const listed = listedTitles(passage);
  const outside = timesOutside(passage, listed);
  const tables = listed.map(({ statement, title, line }) => {
    // A statement of a province's own is there where its title stands once more than in the lists.
    const isThere =
      statement === ''
        ? (outside.get(title) ?? 0) > 0
        : passage.tables.some((table) => table.statement === statement);
    return makeMark('listed_table', { printed: isThere ? '有' : '无', expected: '有' }, line);
  });
  const titles = listed.flatMap(({ statement, title, line }) => {
    const table = passage.tables.find((candidate) => candidate.statement === statement);
    if (table === undefined) return [];
    const at = passage.document.lines[table.firstLine - 1];
    return [
      makeMark('table_title', { printed: kindOf(table.titlePrinted), expected: kindOf(title) }, at, [line]),
    ];
  });
  return [...directory(passage), ...tables, ...titles, ...headings(passage)];
}
