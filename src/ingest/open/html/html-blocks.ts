import { Parser } from 'htmlparser2';
import { blocksOfTable, type Block, type TableRow } from '../blocks/block.ts';
import { tooDeep } from '../blocks/refusals.ts';

const MAX_DEPTH = 2_000;
/** Pixels: less than a mark of the site has, and more than any but a table or a page. */
const SMALL = 100;
const LARGE = 400;
const LARGE_HEIGHT = 250;
/** Elements that a reader of the page does not see as text. */
const NOT_SHOWN = new Set(
  'script style noscript template head title textarea select option button object embed iframe frame svg math canvas audio video map del rp rt'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul'.split(
    ' ',
  ),
);
const HAN = '[\\p{Script=Han}，。；：、（）“”《》]';
const WRAP_IN_CHINESE = new RegExp(`(?<=${HAN})\\v(?=${HAN})`, 'gu');

type OpenTable = { rows: TableRow[]; cells: TableRow['cells'] | null };
type OpenCell = { columns: number; rows: number };
/** Where text goes: the page, a cell or a caption of the table that is `depth` deep. `cell` is null outside cells. */
type Container = { blocks: Block[]; text: string; cell: OpenCell | null; depth: number };
type Attributes = Readonly<Record<string, string>>;

const isHidden = (attributes: Attributes): boolean =>
  attributes['hidden'] !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '');

/** A span as the standard reads it: 1 where it is no number; 0 rows reach to the end of the table. */
function spanOf(value: string | undefined, zero: number): number {
  const span = /^\s*\+?(\d{1,7})/u.exec(value ?? '')?.[1];
  return span === undefined ? 1 : Number(span) === 0 ? zero : Number(span);
}

/**
 * Reads a web page as it is shown: paragraphs and tables in reading order; scripts, styles and what is hidden are passed
 * over, and nothing is run or loaded.
 * @throws UnreadableReportError where elements nest without end
 */
export function htmlBlocks(fileName: string, html: string): Block[] {
  const page: Container = { blocks: [], text: '', cell: null, depth: 0 };
  const containers: Container[] = [page];
  const tables: OpenTable[] = [];
  let depth = 0;
  let passedOver = 0;
  let preformatted = 0;
  const top = (): Container => containers.at(-1) ?? page;

  function endParagraph(): void {
    const container = top();
    const text = container.text
      .replace(/[ \v]+/gu, (blanks) => (blanks.includes('\v') ? '\v' : ' '))
      .replace(WRAP_IN_CHINESE, '')
      .replaceAll('\v', ' ');
    container.text = '';
    if (text.trim() !== '') container.blocks.push({ kind: 'text', text, page: null });
  }

  function closeContainer(): Container {
    endParagraph();
    return containers.length > 1 ? (containers.pop() ?? page) : page;
  }

  function openCell(attributes: Attributes): void {
    const table = tables.at(-1);
    if (table === undefined) return;
    closeInTable();
    table.cells ??= [];
    const cell = {
      columns: spanOf(attributes['colspan'], 1),
      rows: spanOf(attributes['rowspan'], 1_000_000),
    };
    containers.push({ blocks: [], text: '', cell, depth: tables.length });
  }

  /** Ends the cell or caption of the innermost table that is still open: in many pages nothing else ends it. */
  function closeInTable(): void {
    if (containers.length === 1 || top().depth !== tables.length) return;
    const { blocks, cell } = closeContainer();
    if (cell !== null) tables.at(-1)?.cells?.push({ blocks, ...cell });
    else for (const block of blocks) top().blocks.push(block);
  }

  function closeRow(): void {
    closeInTable();
    const table = tables.at(-1);
    if (table === undefined || table.cells === null) return;
    table.rows.push({ cells: table.cells, page: null });
    table.cells = null;
  }

  function closeTable(): void {
    closeRow();
    const table = tables.pop();
    for (const block of blocksOfTable(table?.rows ?? [])) top().blocks.push(block);
  }

  /** A picture that does not say it is small (a mark of the site, a button) may hold what the page tells. */
  function picture(attributes: Attributes): void {
    const size = (side: 'width' | 'height'): number => {
      const said =
        new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)px`, 'iu').exec(attributes['style'] ?? '')?.[1] ??
        attributes[side];
      return /^\d+(?:px)?$/u.test(said ?? '') ? Number.parseInt(said ?? '', 10) : Number.NaN;
    };
    const [width, height] = [size('width'), size('height')];
    if (width < SMALL || height < SMALL) return;
    const said = top().text;
    endParagraph();
    top().blocks.push({
      kind: 'picture',
      isLarge: width >= LARGE && !(height < LARGE_HEIGHT) && said.trim() === '',
    });
  }

  function open(name: string, attributes: Attributes): void {
    if (name === 'img') picture(attributes);
    else if (name === 'br') top().text += '\n';
    else if (name === 'table') {
      endParagraph();
      tables.push({ rows: [], cells: null });
    } else if (name === 'tr') {
      closeRow();
      const table = tables.at(-1);
      // A row without cells is one: cells from above reach over it.
      if (table !== undefined) table.cells = [];
    } else if (name === 'td' || name === 'th') openCell(attributes);
    else if (name === 'caption' && tables.length > 0) {
      closeInTable();
      containers.push({ blocks: [], text: '', cell: null, depth: tables.length });
    } else if (name === 'sup' || name === 'sub') top().text += ' ';
    else if (BLOCKS.has(name)) endParagraph();
    if (name === 'pre') preformatted += 1;
  }

  function close(name: string): void {
    if (name === 'table') closeTable();
    else if (name === 'tr') closeRow();
    else if (name === 'td' || name === 'th' || name === 'caption') closeInTable();
    else if (name === 'sup' || name === 'sub') top().text += ' ';
    else if (BLOCKS.has(name)) endParagraph();
    if (name === 'pre') preformatted -= 1;
  }

  const parser = new Parser({
    onopentagname() {
      depth += 1;
      if (depth > MAX_DEPTH) throw tooDeep(fileName);
    },
    onopentag(name, attributes) {
      if (passedOver > 0 || NOT_SHOWN.has(name) || isHidden(attributes)) passedOver += 1;
      else open(name, attributes);
    },
    ontext(data) {
      if (passedOver > 0) return;
      // A line break of the source is a blank, and nothing at all between Chinese characters.
      top().text +=
        preformatted > 0
          ? data
          : data.replace(/[\t\r\n\f ]+/gu, (blank) => (/[\r\n]/u.test(blank) ? '\v' : ' '));
    },
    onclosetag(name) {
      depth -= 1;
      if (passedOver > 0) passedOver -= 1;
      else close(name);
    },
  });
  parser.write(html);
  parser.end();
  endParagraph();
  return page.blocks;
}
