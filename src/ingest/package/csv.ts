import Papa from 'papaparse';

function escapeCell(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** RFC 4180 text: comma, LF after each row, quotes only where a cell needs them. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(escapeCell).join(',')}\n`).join('');
}

/** A row with the line of the file (from 1) where it begins; `cells` is null where its quotation marks do not close. */
export type CsvRow = { line: number; cells: string[] | null };

function countLines(cells: readonly string[]): number {
  return 1 + cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
}

/**
 * The rows of a CSV file; a byte order mark, CRLF line ends and blank lines are tolerated. A row with broken quotation
 * marks costs its own line only: reading goes on at the next line of the file instead of swallowing the rest.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let rest = text.replace(/^\uFEFF/u, '');
  let line = 1;
  const newline = /^[^\n]*\r\n/u.test(rest) ? '\r\n' : '\n';
  while (rest !== '') {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter: ',', newline });
    const broken = errors.find((error) => error.type === 'Quotes')?.row;
    const start = line;
    for (const cells of data.slice(0, broken)) {
      if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
      line += countLines(cells);
    }
    if (broken === undefined) break;
    rows.push({ line, cells: null });
    line += 1;
    rest = rest
      .split('\n')
      .slice(line - start)
      .join('\n');
  }
  return rows;
}
