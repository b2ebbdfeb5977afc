import { UnreadableReportError, type Document } from '../document.ts';
import { withoutSpaces } from './fold-text.ts';
import type { StatementTable } from './recognise-tables.ts';

/** Words of the accounts' own explanations (决算情况说明): figures said in sentences. */
const ACCOUNTS_PROSE =
  /(?:收入|支出|收支|收、支)(?:决算)?(?:总?合?计|总额)?[^。]{0,20}\d[\d,.]*(?:万元|元|亿元)|决算情况说明/u;
const ACCOUNTS = /部门决算|单位决算|年度决算|决算公开/u;
const NOTE = /^(?:注|说明)[:：]/u;

const textOf = (document: Document, from: number, to: number): string =>
  withoutSpaces(
    document.lines
      .slice(from - 1, to)
      .map((line) => line.text)
      .join('\n'),
  );

const hasNote = (document: Document, table: StatementTable): boolean =>
  document.lines
    .slice(table.headLine - 1, table.lastLine)
    .some((line) => NOTE.test(withoutSpaces(line.text)));

/** The last table runs to the end of the file and lacks the note that the other tables end with, or has no figures at all. */
function endsInsideTable(document: Document, tables: readonly StatementTable[]): boolean {
  const last = tables.at(-1);
  if (last === undefined || last.closed || hasNote(document, last)) return false;
  const othersHaveNotes = tables.slice(0, -1).some((table) => hasNote(document, table));
  const text = textOf(document, last.headLine, last.lastLine);
  const complete = /总计|合计/u.test(text) && /\d\.\d\d/u.test(text);
  return othersHaveNotes || tables.length === 1 || !complete;
}

/**
 * Refuses what is no report of final accounts, and a report that breaks off.
 * @throws UnreadableReportError naming the reason and what to do
 */
export function checkComplete(document: Document, tables: readonly StatementTable[]): void {
  const inTables = new Set(
    tables.flatMap((table) =>
      Array.from({ length: table.lastLine - table.firstLine + 1 }, (_, i) => table.firstLine + i),
    ),
  );
  const lines = document.lines.filter((line) => !inTables.has(line.number));
  const prose = withoutSpaces(lines.map((line) => line.text).join(''));
  const hasProse = ACCOUNTS_PROSE.test(prose) && /\d(?:\.\d+)?(?:万元|亿元|元)/u.test(prose);
  if (tables.length === 0 && !hasProse) {
    if (ACCOUNTS.test(prose)) {
      throw new UnreadableReportError(
        document.name,
        '文件不完整：提到部门决算，但没有一张决算表，也没有决算情况说明。请重新下载完整的报告。',
        'the file is cut off: it speaks of final accounts but has no statement and no explanation of one. Download the whole report again.',
      );
    }
    throw new UnreadableReportError(
      document.name,
      '这不像一份部门决算报告：没有找到决算表，也没有决算情况说明。请选择部门公开的年度决算文件。',
      'this does not look like a report of final accounts: no statement and no explanation of one was found. Choose the annual final accounts that a department published.',
    );
  }
  if (endsInsideTable(document, tables)) {
    const title = tables.at(-1)?.titlePrinted ?? '';
    throw new UnreadableReportError(
      document.name,
      `文件不完整：在“${title}”中间断了。请重新下载完整的报告。`,
      `the file is cut off inside the statement ${title}. Download the whole report again.`,
    );
  }
}
