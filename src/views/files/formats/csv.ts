import { FILES } from '../../../text/messages/files.ts';
import { translate } from '../../../text/translate.ts';
import { flatTable } from '../model/flat-table.ts';
import { takeawayNotes } from '../model/notes.ts';
import type { Takeaway, TakeawayCell, TakeawayColumn } from '../model/takeaway.ts';
import { neutralise } from './neutralise.ts';

const BOM = '\uFEFF';
const LINE = '\r\n';

/**
 * The table as CSV: UTF-8 with the mark that makes Excel read it as such, amounts exact and without thousands separators,
 * percentages as on the screen. A code has a tab before it: a spreadsheet then keeps it as text. What must go with the
 * figures stands below them, after an empty line.
 */
export function writeCsv(takeaway: Takeaway): Uint8Array {
  const say = (message: (typeof FILES)[keyof typeof FILES], params?: Record<string, string>): string =>
    translate(message, takeaway.language, params);
  const { columns, rows } = flatTable(takeaway, { group: say(FILES.group), marks: say(FILES.marks) });
  const remarks = columns.map((_, index) =>
    rows.some(({ cells }) => cells[index]?.kind === 'figure' && cells[index].suffix !== ''),
  );
  const head = columns.flatMap(({ label }, index) =>
    remarks[index] ? [label, say(FILES.remark, { label })] : [label],
  );
  const body = rows.map(({ cells }) =>
    cells.flatMap((cell, index) => {
      const value = written(cell, columns[index]);
      if (!remarks[index]) return [value];
      return [value, cell.kind === 'figure' ? neutralise(cell.suffix) : ''];
    }),
  );
  const notes = [...takeawayNotes(takeaway), { label: '', text: say(FILES.neutralNote) }].map(
    ({ label, text }) => [label, neutralise(text)],
  );
  const lines = [head.map(neutralise), ...body, [], ...notes];
  return new TextEncoder().encode(BOM + lines.map((line) => line.map(quoted).join(',') + LINE).join(''));
}

function written(cell: TakeawayCell, column: TakeawayColumn | undefined): string {
  if (cell.kind === 'missing') return neutralise(cell.shown);
  if (cell.kind === 'figure') return cell.percent ? plain(cell.shown) : cell.amount;
  return column?.kind === 'code' && cell.text !== '' ? `\t${cell.text}` : neutralise(cell.text);
}

/** A number as programs read it: `−1,234.5%` → `-1234.5%`. */
function plain(shown: string): string {
  return shown.replace(/−/gu, '-').replace(/[,+]/gu, '');
}

function quoted(value: string): string {
  return /[",\r\n\t]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
