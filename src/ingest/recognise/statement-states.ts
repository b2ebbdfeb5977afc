import type { StatementRecord } from '../../model/records.ts';
import { STATEMENTS, type StatementId } from '../../model/statement.ts';
import type { Document, Line } from '../document.ts';
import { withoutSpaces } from './fold-text.ts';
import { declaredTables, emptyReason, type DeclaredTable } from './empty-tables.ts';
import type { StatementTable } from './recognise-tables.ts';
import { maybeTitle } from './statement-title.ts';

/** What a note under a table, or a sentence in its place, says when there is nothing in it. */
const EMPTY_NOTE =
  /[^。；;]*(?:[本此该]表(?:无|空|没有|为空)|公开空表|空表列示|为空表|无数据|(?:没有|无|不涉及|未发生|未安排|未使用|不存在)[^。；;，,]{0,30}(?:收入|支出|收支|拨款|资金|此项|该项|情况))/u;

/** The reason in a table's own note, or null where no note calls the table empty. */
function reasonInNote(document: Document, table: StatementTable): string | null {
  const lines = document.lines.filter(
    (line) => line.number >= table.headLine && line.number <= table.lastLine,
  );
  const note = EMPTY_NOTE.exec(withoutSpaces(lines.map((line) => line.text).join('')))?.[0];
  return note === undefined ? null : emptyReason(note);
}

function stateOf(
  document: Document,
  table: StatementTable,
  isEmpty: boolean,
  declared: DeclaredTable | undefined,
): Pick<StatementRecord, 'state' | 'reason'> {
  // A printed 0.00 is a figure: a table of zeros is disclosed even where a note calls it empty.
  if (!isEmpty) return { state: 'disclosed', reason: '' };
  if (declared?.empty === true) return { state: 'declared_empty', reason: declared.reason };
  const reason = reasonInNote(document, table);
  return reason === null ? { state: 'blank', reason: '' } : { state: 'declared_empty', reason };
}

/** Whether a table begins or goes on where the document has a picture in place of text. */
function touchesPicture(document: Document, table: StatementTable): boolean {
  const pageOf = (line: number): number => document.lines[line - 1]?.page ?? 0;
  const isInside = ({ after }: { after: number }): boolean =>
    after >= table.firstLine && after <= table.lastLine;
  if ((document.pictures ?? []).some(isInside)) return true;
  const pictures = document.picturePages ?? [];
  const next = document.lines.find((line) => line.number > table.lastLine)?.page ?? Number.POSITIVE_INFINITY;
  const first = pageOf(table.firstLine);
  // A picture between the table's last line and what comes next may hold the rest of it.
  return pictures.some((page) => page >= first && (page <= pageOf(table.lastLine) || page < next));
}

const MAX_LINES_TO_PICTURE = 3;

const LONGEST_HEADING = 40;

/** Whether the last heading says that statements follow (第二部分 2023年度部门决算表), and no explanations with their charts. */
function standsAmongTables(above: readonly Line[]): boolean {
  const last = above.findLast(
    ({ text }) =>
      text.length <= LONGEST_HEADING &&
      /决算(?:公开)?报?表|附[表件]|说明|解释|概况/u.test(withoutSpaces(text)),
  );
  return last === undefined || !/说明|解释|概况/u.test(withoutSpaces(last.text));
}

/** Whether a picture stands under a title of the statement, or one as large as a table where the statements are. */
function mayBeOnPicture(document: Document, statement: StatementId): boolean {
  const { pictures = [], lines } = document;
  if (pictures.some(({ after, isLarge }) => isLarge && standsAmongTables(lines.slice(0, after)))) return true;
  return pictures.some(({ after }) => {
    const above = lines.slice(Math.max(0, after - MAX_LINES_TO_PICTURE), after);
    const title = above.map((line) => maybeTitle(line.text)).findLast((found) => found !== null);
    return title?.statement === statement;
  });
}

/** What became of each of the nine statements in a report, in the contract's order. `emptyTables` hold no number at all, the
 * numbers of `unreadTables` could not be taken. */
export function statementStates(
  document: Document,
  tables: readonly StatementTable[],
  emptyTables: ReadonlySet<StatementId>,
  reportId: string,
  unreadTables: ReadonlySet<StatementId> = new Set(),
): StatementRecord[] {
  const declared = declaredTables(document, tables[0]?.firstLine ?? Number.POSITIVE_INFINITY);
  return STATEMENTS.map((statement): StatementRecord => {
    const table = tables.find(
      (candidate) => candidate.statement === statement && candidate.ofAnother === undefined,
    );
    if (table === undefined) {
      const none = { titlePrinted: '', numberPrinted: '', sourcePage: null, sourceLine: null };
      // What is nowhere in the text may stand on a page that is a picture.
      const isPictured = (document.picturePages ?? []).length > 0 || mayBeOnPicture(document, statement);
      const state = isPictured ? 'unreadable' : 'absent';
      return { reportId, statement, state, reason: '', ...none };
    }
    const entry = declared.find((candidate) => candidate.statement === statement);
    const found = stateOf(document, table, emptyTables.has(statement), entry);
    const isUnread =
      unreadTables.has(statement) || (found.state === 'blank' && touchesPicture(document, table));
    return {
      reportId,
      statement,
      titlePrinted: table.titlePrinted,
      numberPrinted: table.numberPrinted,
      ...(isUnread ? { state: 'unreadable' as const, reason: '' } : found),
      sourcePage: document.lines[table.firstLine - 1]?.page ?? null,
      sourceLine: table.firstLine,
    };
  });
}
