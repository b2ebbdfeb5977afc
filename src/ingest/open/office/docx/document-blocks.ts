import { blocksOfTable, type Block, type TableCell, type TableRow } from '../../blocks/block.ts';
import { parseXml } from '../parse-xml.ts';
import type { ListCounter } from './numbering/count-lists.ts';
import { withNumber, type Paragraph } from './paragraph.ts';

/** A Word document's body. `pages` is null where Word left no marks of where its pages broke. */
export type DocumentBlocks = { blocks: Block[]; pages: number | null };

type OpenTable = { rows: TableRow[]; row: OpenRow | null };
type OpenRow = { cells: TableCell[]; isDeleted: boolean; page: number | null; isPaged: boolean };
type OpenCell = TableCell & { isMergedAway: boolean; isDeleted: boolean };
/** Where blocks go: the body, a cell, a text box. */
type Container = {
  blocks: Block[];
  paragraph: Paragraph | null;
  /** Text of a paragraph whose mark was deleted: it goes on in the next one. */
  carried: string;
  cell: OpenCell | null;
};

/** Elements of which nothing is read: what was deleted or moved away, old properties, field codes, readings of characters. */
const PASSED_OVER = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:sdtPr',
  'w:tblGrid',
]);

/** In EMU, 360,000 to a centimetre: a picture as large as a table (10 by 6 cm) or more. */
const LARGE_WIDTH = 3_600_000;
const LARGE_HEIGHT = 2_160_000;

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';
const count = (value: string | undefined): number =>
  Math.min(256, Math.max(1, Math.trunc(Number(value)) || 1));

/**
 * Reads word/document.xml: paragraphs, tables and text boxes in reading order, tracked changes accepted.
 * `chartOf` gives the lines of the chart that a relation's id names, `numberOf` the numbers of lists.
 * @throws UnreadableReportError for a damaged or endlessly nested part
 */
export function documentBlocks(
  fileName: string,
  bytes: Uint8Array,
  chartOf: (relation: string) => readonly string[],
  numberOf: ListCounter = () => '',
): DocumentBlocks {
  const newContainer = (): Container => ({ blocks: [], paragraph: null, carried: '', cell: null });
  const body = newContainer();
  const containers: Container[] = [body];
  const tables: OpenTable[] = [];
  const path: string[] = [];
  let prefix: string | null = null;
  let passedOver = 0;
  let page = 1;
  let hasPages = false;
  let isHidden = false;
  let extent: [number, number] = [0, 0];
  let isText = false;
  /** For each open mc:AlternateContent whether its first choice was read. */
  const choices: boolean[] = [];

  const top = (): Container => containers.at(-1) ?? body;
  const say = (text: string): void => {
    const { paragraph } = top();
    if (paragraph !== null && !isHidden) paragraph.text += text;
  };
  const row = (): OpenRow | null => tables.at(-1)?.row ?? null;
  const canonical = (name: string): string => {
    prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    return prefix !== 'w:' && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
  };

  function openParagraph(): void {
    const container = top();
    const numbered = { list: null, level: null, style: null };
    container.paragraph = {
      text: container.carried,
      number: '',
      numbered,
      page,
      after: [],
      isMarkDeleted: false,
    };
    container.carried = '';
    isHidden = false;
  }

  function closeParagraph(): void {
    const container = top();
    const { paragraph } = container;
    if (paragraph === null) return;
    container.paragraph = null;
    const text = withNumber(paragraph, container.cell !== null);
    if (paragraph.isMarkDeleted) container.carried = paragraph.text;
    else if (text !== '') container.blocks.push({ kind: 'text', text, page: paragraph.page });
    for (const block of paragraph.after) container.blocks.push(block);
  }

  function closeContainer(): Block[] {
    const container = top();
    if (container.carried.trim() !== '')
      container.blocks.push({ kind: 'text', text: container.carried, page });
    if (containers.length > 1) containers.pop();
    return container.blocks;
  }

  function openCell(): void {
    const container = newContainer();
    container.cell = { blocks: container.blocks, columns: 1, rows: 1, isMergedAway: false, isDeleted: false };
    containers.push(container);
  }

  function closeCell(): void {
    const { cell } = top();
    const blocks = closeContainer();
    if (cell === null || cell.isDeleted) return;
    row()?.cells.push({ blocks: cell.isMergedAway ? [] : blocks, columns: cell.columns, rows: 1 });
  }

  function closeRow(): void {
    const table = tables.at(-1);
    if (table === undefined || table.row === null) return;
    const { cells, isDeleted, page: rowPage } = table.row;
    if (!isDeleted && cells.length > 0) table.rows.push({ cells, page: rowPage });
    table.row = null;
  }

  function closeTable(): void {
    const table = tables.pop();
    for (const block of blocksOfTable(table?.rows ?? [])) top().blocks.push(block);
  }

  function openProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? attributes[`${prefix ?? ''}val`];
    const parent = path.at(-1);
    const { cell, paragraph } = top();
    if (parent === 'w:tcPr' && cell !== null) {
      if (name === 'w:gridSpan') cell.columns = count(value);
      else if (name === 'w:vMerge' || name === 'w:hMerge') cell.isMergedAway ||= value !== 'restart';
      else if (name === 'w:cellDel') cell.isDeleted = true;
    } else if (parent === 'w:trPr') {
      const open = row();
      if (name === 'w:del' && open !== null) open.isDeleted = true;
      if (name === 'w:gridBefore') row()?.cells.push({ blocks: [], columns: count(value), rows: 1 });
    } else if (parent === 'w:numPr' && path.at(-2) === 'w:pPr' && paragraph !== null) {
      if (name === 'w:ilvl') paragraph.numbered.level = Math.trunc(Number(value)) || 0;
      if (name === 'w:numId') paragraph.numbered.list = value ?? null;
    } else if (parent === 'w:pPr' && name === 'w:pStyle' && paragraph !== null) {
      paragraph.numbered.style = value ?? null;
    } else if (parent === 'w:rPr' && path.at(-2) === 'w:pPr') {
      if ((name === 'w:del' || name === 'w:moveFrom') && paragraph !== null) paragraph.isMarkDeleted = true;
    } else if (parent === 'w:rPr' && path.at(-2) === 'w:r' && name === 'w:vanish') {
      isHidden = !isOff(value);
    } else if (parent === 'w:rPr' && path.at(-2) === 'w:r' && name === 'w:vertAlign') say(' ');
  }

  function breakPage(): void {
    page += 1;
    hasPages = true;
    const { paragraph } = top();
    if (paragraph !== null && paragraph.text.trim() === '') paragraph.page = page;
    // A row that goes over to the next page stays where it began.
    for (const table of tables) if (table.row !== null && !table.row.isPaged) table.row.page = page;
  }

  function openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:p') openParagraph();
    else if (name === 'w:r') isHidden = false;
    else if (name === 'w:t') isText = true;
    else if (name === 'w:tab' && path.at(-1) === 'w:r') say('\t');
    else if (name === 'w:br' && attributes['w:type'] !== 'page') say('\n');
    else if (name === 'w:cr') say('\n');
    else if (name === 'w:noBreakHyphen') say('-');
    else if (name === 'w:lastRenderedPageBreak') breakPage();
    else if (name === 'w:txbxContent') containers.push(newContainer());
    else if (name === 'w:tbl') tables.push({ rows: [], row: null });
    else if (name === 'w:tr') {
      const table = tables.at(-1);
      if (table) table.row = { cells: [], isDeleted: false, page, isPaged: false };
    } else if (name === 'w:tc') openCell();
    else if (name === 'wp:extent') extent = [Number(attributes['cx']), Number(attributes['cy'])];
    else if (name === 'pic:pic' || name === 'v:imagedata') {
      const [width, height] = name === 'pic:pic' ? extent : [0, 0];
      const isLarge = width >= LARGE_WIDTH && height >= LARGE_HEIGHT;
      (top().paragraph?.after ?? top().blocks).push({ kind: 'picture', isLarge });
    } else if (name.endsWith(':chart') && path.includes('w:drawing')) {
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const lines = chartOf(relation).map((text): Block => ({ kind: 'text', text, page }));
      (top().paragraph?.after ?? top().blocks).push(...lines);
    } else openProperty(name, attributes);
  }

  function closeElement(name: string): void {
    const { paragraph } = top();
    if (name === 'w:p') closeParagraph();
    // A paragraph whose mark was deleted goes on in the next one and is none that Word counts.
    else if (name === 'w:pPr' && paragraph !== null && !paragraph.isMarkDeleted)
      paragraph.number = numberOf(paragraph.numbered);
    else if (name === 'w:t') isText = false;
    else if (name === 'w:r') isHidden = false;
    else if (name === 'w:txbxContent') {
      const blocks = closeContainer();
      const to = top().paragraph?.after ?? top().blocks;
      for (const block of blocks) to.push(block);
    } else if (name === 'w:tc') closeCell();
    else if (name === 'w:tr') closeRow();
    else if (name === 'w:tbl') closeTable();
    else if (name === 'mc:AlternateContent') choices.pop();
  }

  function isPassedOver(name: string): boolean {
    if (name.startsWith('w:') && name.endsWith('Change')) return true;
    if (name === 'mc:AlternateContent') choices.push(false);
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      // The same text box or chart is there once for each generation of Word.
      if (choices.at(-1) === true) return true;
      choices[choices.length - 1] = true;
    }
    const parent = path.at(-1) ?? '';
    return PASSED_OVER.has(name) && parent !== 'w:trPr' && parent !== 'w:rPr';
  }

  parseXml(fileName, bytes, {
    open(written, attributes) {
      const name = canonical(written);
      if (passedOver > 0 || isPassedOver(name)) passedOver += 1;
      else openElement(name, attributes);
      path.push(name);
    },
    text(data) {
      if (!isText || passedOver > 0 || isHidden) return;
      say(data);
      const open = row();
      if (open !== null && data.trim() !== '') open.isPaged = true;
    },
    close() {
      const name = path.pop() ?? '';
      if (passedOver > 0) passedOver -= 1;
      else closeElement(name);
    },
  });
  return { blocks: closeContainer(), pages: hasPages ? page : null };
}
