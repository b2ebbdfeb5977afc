import type { Cell, Line } from '../../document.ts';
import { rowText, type Block, type TableBlock } from './blocks.ts';
import { fillGrid } from './fill-grid.ts';
import { findGrids, type Grid } from './grids.ts';
import { middleOf, type PageContent } from './page-content.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { glyphLines } from './runs.ts';
import { markCutFigures } from './seen/cut-figures.ts';
import { findLooseTables, isLoose, type LooseTable } from './unruled/find-tables.ts';
import { toPageLine, toTextBlock, type PageLine } from './unruled/page-line.ts';
import { chainColumns, fits, toTable } from './unruled/to-table.ts';

/** A page's ruled tables and the lines of text beside them. */
export type LaidOutPage = { height: number; tables: TableBlock[]; lines: PageLine[] };

const stands = ({ xs, ys }: Grid, { x, y }: { x: number; y: number }): boolean =>
  x >= (xs[0] ?? 0) - 2 && x <= (xs.at(-1) ?? 0) + 2 && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);

const SEVERAL_LINES = 4;

/** Whether a grid rules columns only, its head and all its rows in one band: their places tell them better. */
function hasNoRows(grid: Grid, glyphs: PageContent['glyphs']): boolean {
  if (grid.ys.length > 2) return false;
  return glyphLines(glyphs.filter((glyph) => stands(grid, middleOf(glyph)))).length >= SEVERAL_LINES;
}

/** Parts a page into ruled tables and lines of text. Of its glyphs nothing is kept but words with their places. */
export function layOutPage(content: PageContent, page: number): LaidOutPage {
  const grids = findGrids(content.across, content.down).filter((grid) => !hasNoRows(grid, content.glyphs));
  markCutFigures(content.glyphs, grids);
  const inGrids = grids.map(() => [] as PageContent['glyphs']);
  const outside: PageContent['glyphs'] = [];
  for (const glyph of content.glyphs) {
    const place = middleOf(glyph);
    // A table inside another's cell comes later in the list; the innermost has the glyph.
    const at = grids.findLastIndex((grid) => stands(grid, place));
    (at === -1 ? outside : (inGrids[at] ?? outside)).push(glyph);
  }
  return {
    height: content.height,
    tables: grids.map((grid, index) => fillGrid(grid, inGrids[index] ?? [])),
    lines: glyphLines(outside).map((line) => toPageLine(page, line)),
  };
}

type PageItem = Block | LooseTable;
const topOf = (item: PageItem): number => (isLoose(item) ? (item.lines[0]?.top ?? 0) : item.top);

/** Text above, between and below ruled tables, each stretch searched for tables without rules by itself. */
function itemsOf(tables: readonly TableBlock[], lines: readonly PageLine[], goesOn: boolean): PageItem[] {
  const stretches = new Map<number, PageLine[]>();
  for (const line of lines) {
    const above = tables.filter((table) => table.top < line.top).length;
    stretches.set(above, [...(stretches.get(above) ?? []), line]);
  }
  const loose = [...stretches].flatMap(([above, stretch]) =>
    findLooseTables(stretch, goesOn && above === 0).map((item) => (isLoose(item) ? item : toTextBlock(item))),
  );
  return [...tables, ...loose].sort((a, b) => topOf(a) - topOf(b));
}

/** Tables without rules that go on from the page before: nothing stands between them but a repeated head. */
function chainsOf(pages: readonly PageItem[][]): LooseTable[][] {
  const chains: LooseTable[][] = [];
  let open: LooseTable[] | null = null;
  for (const items of pages) {
    items.forEach((item, index) => {
      if (!isLoose(item)) {
        open = null;
        return;
      }
      if (open !== null && index === 0) open.push(item);
      else chains.push((open = [item]));
    });
  }
  return chains;
}

const SAME_COLUMN = 6;

/** The columns of `xs` among the edges `others`; null where they are no part of them, in order. */
function placesAmong(xs: readonly number[], others: readonly number[]): number[] | null {
  if (xs.length >= others.length) return null;
  const places = xs.map((x) => others.findIndex((other) => Math.abs(other - x) <= SAME_COLUMN));
  const isInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return isInOrder ? places : null;
}

/**
 * A ruled table with fewer rules than its part on the page before or after (a head that merges all code columns, rows of one
 * cell): its columns take the numbers of the other's.
 */
function withColumnsOf(table: TableBlock, other: TableBlock): TableBlock {
  const places = placesAmong(table.xs, other.xs);
  if (places === null) return table;
  const rows = table.rows.map((row) => {
    const cells = other.xs.slice(1).map((right, column): Cell => ({
      text: '',
      column,
      left: other.xs[column] ?? 0,
      right,
    }));
    row.cells.forEach((cell, index) => {
      const column = places[index] ?? 0;
      const columns = (places[index + (cell.columns ?? 1)] ?? column + 1) - column;
      cells[column] = { ...cell, column, ...(cell.columns === undefined ? {} : { columns }) };
    });
    return { ...row, cells };
  });
  return { ...table, xs: other.xs, rows };
}

/** Whether a table's first cell is as wide as it is: a title, so that it goes on with nothing before it. */
const opensWithWhole = ({ rows, xs }: TableBlock): boolean => rows[0]?.cells[0]?.columns === xs.length - 1;

/** The stretches of ruled tables that follow each other over pages with nothing between them. */
function joinTables(pages: readonly Block[][]): Block[][] {
  const joined = pages.map((blocks) => [...blocks]);
  let before: { page: number; at: number }[] = [];
  joined.forEach((blocks, page) => {
    blocks.forEach((block, at) => {
      if (block.kind === 'text' || at > 0 || opensWithWhole(block)) before = [];
      if (block.kind === 'text') return;
      let own = block;
      for (const place of before) {
        const other = joined[place.page]?.[place.at];
        if (other?.kind !== 'table') continue;
        own = withColumnsOf(own, other);
        const widened = withColumnsOf(other, own);
        joined[place.page]?.splice(place.at, 1, widened);
      }
      blocks[at] = own;
      before.push({ page, at });
    });
  });
  return joined;
}

/** The document's lines, page after page: text as it runs, tables row by row with their cells. */
export function layOut(pages: readonly LaidOutPage[]): Line[] {
  const texts = withoutRunningHeads(pages);
  const items: PageItem[][] = [];
  pages.forEach((page, index) => {
    const before = items.at(-1)?.at(-1);
    items.push(itemsOf(page.tables, texts[index] ?? [], before !== undefined && isLoose(before)));
  });
  const columns = new Map(
    chainsOf(items).flatMap((chain) => {
      const own = chainColumns(chain);
      return fits(chain, own) ? chain.map((table) => [table, own] as const) : [];
    }),
  );
  const toBlocks = (item: PageItem): Block[] => {
    if (!isLoose(item)) return [item];
    const own = columns.get(item);
    return own === undefined ? item.lines.map(toTextBlock) : [{ ...toTable(item, own), isByPosition: true }];
  };
  const blocks = joinTables(items.map((page) => page.flatMap(toBlocks)));
  const lines: Line[] = [];
  blocks.forEach((page, index) => {
    for (const block of page) {
      const rows =
        block.kind === 'text'
          ? [{ ...block, cells: null }]
          : block.rows.map((row) => ({ ...row, text: rowText(row) }));
      const placed = block.kind === 'table' && block.isByPosition === true ? { isByPosition: true } : {};
      for (const { text, cells, top, bottom } of rows)
        lines.push({ number: lines.length + 1, page: index + 1, text, cells, top, bottom, ...placed });
    }
  });
  return lines;
}
