import writeXlsxFile from 'write-excel-file/universal';
import type { CellObject } from 'write-excel-file/universal';
import type { Sheet, SheetCell } from './checks-workbook.ts';

const HEAD = { fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true } as const;

function written(cell: SheetCell, isHead: boolean): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') {
    return {
      type: String,
      value: cell,
      alignVertical: 'top',
      ...(isHead ? HEAD : { wrap: cell.length > 20 }),
    };
  }
  const format = cell.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.decimals)}`;
  return { type: Number, value: cell.number, format, alignVertical: 'top' };
}

/** The sheets as an Excel workbook; codes stay text, numbers are numbers, the head stays in sight. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, widths, rows }, index) => {
      const hasHead = index < sheets.length - 1;
      return {
        sheet: name,
        columns: widths.map((width) => ({ width })),
        ...(hasHead ? { stickyRowsCount: 1 } : {}),
        data: rows.map((row, rowIndex) => row.map((cell) => written(cell, hasHead && rowIndex === 0))),
      };
    }),
  ).toBlob();
}
