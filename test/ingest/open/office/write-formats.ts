import { strToU8, zipSync } from 'fflate';
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import type { MadeCell, Part } from './report-parts.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const run = (text: string): string =>
  text
    .split('\t')
    .map((piece) => `<w:r><w:t xml:space="preserve">${escape(piece)}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;

/** The rows of a made table on its grid: for each row its cells with their columns, those merged over from above too. */
function onGrid(rows: readonly MadeCell[][]): { column: number; cell: MadeCell; isBelow: boolean }[][] {
  const from: ({ cell: MadeCell; left: number; start: number } | undefined)[] = [];
  return rows.map((row) => {
    const placed: { column: number; cell: MadeCell; isBelow: boolean }[] = [];
    let column = 0;
    const takeBelow = (): void => {
      for (let above = from[column]; above !== undefined && above.left > 0; above = from[column]) {
        placed.push({ column, cell: above.cell, isBelow: true });
        const { start } = above;
        const next = start + (above.cell.columns ?? 1);
        for (let at = start; at < next; at += 1) from[at] = { ...above, left: above.left - 1 };
        column = next;
      }
    };
    for (const cell of row) {
      takeBelow();
      placed.push({ column, cell, isBelow: false });
      const start = column;
      for (let at = 0; at < (cell.columns ?? 1); at += 1) {
        from[column] = { cell, left: (cell.rows ?? 1) - 1, start };
        column += 1;
      }
    }
    takeBelow();
    return placed;
  });
}

function docxTable(rows: readonly MadeCell[][]): string {
  const cells = onGrid(rows).map((row) =>
    row
      .map(({ cell, isBelow }) => {
        const span = (cell.columns ?? 1) > 1 ? `<w:gridSpan w:val="${String(cell.columns)}"/>` : '';
        const merge = isBelow ? '<w:vMerge/>' : (cell.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
        return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(isBelow ? '' : cell.text)}</w:tc>`;
      })
      .join(''),
  );
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file whose body is `body` (WordprocessingML), with other parts as given. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export const toDocx = (parts: readonly Part[]): Uint8Array =>
  docxOf(parts.map((part) => ('rows' in part ? docxTable(part.rows) : paragraph(part.text))).join(''));

const htmlTable = (rows: readonly MadeCell[][]): string =>
  `<table><tbody>${rows
    .map(
      (row) =>
        `<tr>${row
          .map(
            ({ text, columns = 1, rows: down = 1 }) =>
              `<td colspan=${String(columns)} rowspan="${String(down)}"><p><span>${escape(text)}</span></p></td>`,
          )
          .join('\n')}</tr>`,
    )
    .join('\n')}</tbody></table>`;

/** A web page of a report inside the tables by which old sites lay out a page. */
export function toHtml(parts: readonly Part[]): Uint8Array {
  const body = parts.map((part) => ('rows' in part ? htmlTable(part.rows) : `<p>${escape(part.text)}</p>`));
  return strToU8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公开</title><style>p{}</style><script>document.write('收入 1.00 万元')</script></head><body><table><tr><td><table><tr><td width=1></td><td>${body.join('\n')}</td></tr></table></td></tr></table></body></html>`,
  );
}

function sheetOf(rows: readonly MadeCell[][]): WorkSheet {
  const sheet: WorkSheet = {};
  const merges = [];
  let width = 0;
  const grid = onGrid(rows);
  for (const [row, cells] of grid.entries()) {
    for (const { column, cell, isBelow } of cells) {
      width = Math.max(width, column + (cell.columns ?? 1));
      if (isBelow) continue;
      const { columns = 1, rows: down = 1, text } = cell;
      if (columns > 1 || down > 1) {
        merges.push({ s: { r: row, c: column }, e: { r: row + down - 1, c: column + columns - 1 } });
      }
      if (text === '') continue;
      const decimals = /^-?[\d,]*\d\.(\d+)$/u.exec(text)?.[1]?.length;
      const address = utils.encode_cell({ r: row, c: column });
      // Every other figure as a number in a format, the rest as text, as real workbooks mix them.
      sheet[address] =
        decimals !== undefined && row % 2 === 0
          ? {
              t: 'n',
              v: Number(text.replaceAll(',', '')),
              z: `${text.includes(',') ? '#,##' : ''}0.${'0'.repeat(decimals)}`,
            }
          : { t: 's', v: text };
    }
  }
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, grid.length - 1), c: Math.max(0, width - 1) },
  });
  sheet['!merges'] = merges;
  return sheet;
}

/** A workbook with a sheet for each statement and for each run of prose between them. */
export function toWorkbook(parts: readonly Part[], bookType: BookType): Uint8Array {
  const book = utils.book_new();
  let rows: MadeCell[][] = [];
  let hasTable = false;
  const close = (): void => {
    if (rows.length > 0)
      utils.book_append_sheet(book, sheetOf(rows), `表${String(book.SheetNames.length + 1)}`);
    rows = [];
    hasTable = false;
  };
  for (const [at, part] of parts.entries()) {
    const next = parts.slice(at, at + 4).find((other) => 'rows' in other && other.title !== '');
    const opensTable = 'text' in part && next !== undefined && 'title' in next && next.title === part.text;
    if (opensTable) close();
    if ('rows' in part) {
      rows.push(...part.rows);
      hasTable ||= part.title !== '';
    } else if (part.text.trim() !== '') {
      if (hasTable && !/^(?:注|说明|备注)/u.test(part.text.trim()) && part.text.length > 30) close();
      rows.push([{ text: part.text }]);
    }
  }
  close();
  const bytes: unknown = write(book, { type: 'array', bookType, compression: true });
  return new Uint8Array(bytes as ArrayBuffer);
}
