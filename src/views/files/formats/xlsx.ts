import writeXlsxFile from 'write-excel-file/universal';
import type { CellObject, Sheet } from 'write-excel-file/universal';
import { FILES } from '../../../text/messages/files.ts';
import { translate } from '../../../text/translate.ts';
import { flatTable } from '../model/flat-table.ts';
import { takeawayNotes } from '../model/notes.ts';
import type {
  Takeaway,
  TakeawayCell,
  TakeawayColumn,
  TakeawayFigure,
  TakeawayTable,
} from '../model/takeaway.ts';
import { OFFICE_FACE } from './office-face.ts';
import { cellNumber, numberFormat } from './cell-number.ts';
import { neutralise } from './neutralise.ts';

const HEAD = { fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'bottom' } as const;
const TOP = { alignVertical: 'top' } as const;
/** Height of a line, in points. */
const LINE = 16;
/** Width of the names of what a file says of itself: the longest of both languages. */
const ABOUT_LABEL = 24;
/** A longer text is no cell of a workbook. */
const LONGEST_CELL = 32_767;

/** The table as an Excel workbook: numbers are numbers, exact, in the form of the screen; codes are text; a second sheet says the rest. */
export async function writeXlsx(takeaway: Takeaway): Promise<Uint8Array> {
  const say = (message: (typeof FILES)[keyof typeof FILES]): string => translate(message, takeaway.language);
  const table = flatTable(takeaway, { group: say(FILES.group), marks: say(FILES.marks) });
  const notes = [...takeawayNotes(takeaway), { label: '', text: say(FILES.neutralNote) }];
  const widths = table.columns.map((_, index) => columnWidth(table, index));
  const headLines = Math.max(
    ...table.columns.map(({ label }, index) => Math.ceil((size(label) * 1.15) / (widths[index] ?? 1))),
  );
  const sheets: Sheet<Blob>[] = [
    {
      sheet: say(FILES.sheetTable),
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: widths.map((width) => ({ width })),
      data: [
        table.columns.map(({ label, kind }) => ({
          ...text(label),
          ...HEAD,
          height: headLines * LINE + 4,
          ...(kind === 'figure' ? { align: 'right' as const } : {}),
        })),
        ...table.rows.map(({ cells, total }) =>
          cells.map((cell, index) => {
            const written = cellOf(cell, table.columns[index]);
            return written && total ? { ...written, fontWeight: 'bold' as const } : written;
          }),
        ),
      ],
    },
    {
      sheet: say(FILES.sheetAbout),
      // On paper both columns stand side by side.
      orientation: 'landscape',
      columns: [{ width: ABOUT_LABEL }, { width: 76 }],
      data: notes.map(({ label, text: said }) => [
        { ...text(label), ...TOP, fontWeight: 'bold' as const },
        { ...text(said), ...TOP, wrap: true, height: Math.ceil(size(said) / 70) * LINE + 3 },
      ]),
    },
  ];
  const blob = await writeXlsxFile(sheets, { fontFamily: OFFICE_FACE, fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function text(value: string): CellObject {
  return { type: String, value: neutralise(value).slice(0, LONGEST_CELL) };
}

function cellOf(cell: TakeawayCell, column: TakeawayColumn | undefined): CellObject | null {
  if (cell.kind === 'figure') return figure(cell);
  if (cell.kind === 'missing') return { ...text(cell.shown), ...TOP, align: 'right', textColor: '#5d5c58' };
  if (cell.text === '') return null;
  if (column?.kind === 'code') return { type: String, value: cell.text, ...TOP, format: '@' };
  // A word in a column of figures (相等) stands where they stand.
  const align = column?.kind === 'figure' ? { align: 'right' as const } : {};
  return { ...text(cell.text), ...TOP, ...align, wrap: cell.text.length > 40 };
}

function figure(cell: TakeawayFigure): CellObject {
  const value = cellNumber(cell);
  // More digits than a number of a spreadsheet holds: the exact text is worth more than a number.
  if (value === null) return { ...text(cell.amount), ...TOP, align: 'right' };
  return { type: Number, value, format: numberFormat(cell), ...TOP };
}

/** Width of a text in characters of a Latin digit. */
function size(said: string): number {
  return [...said].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
}

/** Wide enough for what is in it, in characters of a Latin digit. */
function columnWidth(table: TakeawayTable, index: number): number {
  const cells = table.rows.map(({ cells: row }) => row[index]);
  const widest = Math.max(
    ...cells.map((cell) =>
      cell === undefined
        ? 0
        : cell.kind === 'text'
          ? size(cell.text)
          : size(cell.shown) + (cell.kind === 'figure' ? size(cell.suffix) : 0),
    ),
    Math.min(size(table.columns[index]?.label ?? ''), 16),
    6,
  );
  return Math.min(widest + 3, 48);
}
