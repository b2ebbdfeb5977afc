import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from '@playwright/test';
import papaparse from 'papaparse';
import { openDocument } from '../../src/ingest/open/open-document.ts';
import { all, chartIn, complaints, open, parse, words } from '../views/files/office.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.setTimeout(180_000);

/** The rows of a table as a reader sees them: the name, then what each cell says; a dash outside of the page is a word. */
async function onScreen(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr, tfoot tr').evaluateAll((elements) =>
    elements.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const shown = cell.cloneNode(true) as Element;
        shown
          .querySelectorAll('.visually-hidden, .figure-mark, .ledger-toggle')
          .forEach((one) => one.remove());
        return (shown.textContent ?? '').replace(/\s+/gu, ' ').trim();
      }),
    ),
  );
  return rows.map((cells) => cells.map((cell) => (cell === '—' ? '未列示' : cell)));
}

/** Opens the menu by keyboard and gives a way to save a kind of file. */
async function openMenu(page: Page): Promise<(name: string | RegExp) => Promise<Uint8Array>> {
  const button = page.getByRole('button', { name: '带走', exact: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: /^带走这张/ });
  await expect(menu.getByRole('button', { name: '复制链接' })).toBeFocused();
  return async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^医保账本_/);
    return new Uint8Array(readFileSync(await download.path()));
  };
}

/** The table of a workbook as it reads, its first column of codes put back before the names. */
function sheetRows(bytes: Uint8Array, columns: number): string[][] {
  const sheet = read(bytes, { cellText: true, cellNF: true }).Sheets['数据'] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
  return rows
    .slice(1)
    .map(([code = '', name = '', ...cells]) => [
      `${code} ${name}`.trim(),
      ...cells.slice(0, columns - 1).map((cell) => cell.replace('-', '−')),
    ]);
}

/** Width and height of a PNG, as its head says. */
function pixels(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The words on the pages that LibreOffice prints of each file, in one start of it; null where there is none. */
async function printed(files: Readonly<Record<string, Uint8Array>>): Promise<Map<string, string> | null> {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...paths];
    const { error, status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null;
    expect(status).toBe(0);
    const words = paths.map(async (path): Promise<[string, string]> => {
      const data = new Uint8Array(readFileSync(path.replace(/\w+$/u, 'pdf')));
      const { lines } = await openDocument('printed.pdf', data);
      const text = lines.map((line) => line.text).join('');
      return [basename(path), text.replace(/\s/gu, '')];
    });
    return new Map(await Promise.all(words));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a chart and a table leave as every kind of file with the figures of the screen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chosen = { counties: ['610326', '410882', '511722'], reading: 'amount' } as const;
  await page.goto(linkTo({ view: 'structure', ...chosen, show: 'table' }));
  const table = page.locator('.chart-frame table');
  await expect(table).toBeVisible();
  const screen = await onScreen(table);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: '图表', exact: true }).click();
  const save = await openMenu(page);

  const xlsx = await save('Excel 工作簿');
  expect(sheetRows(xlsx, 4)).toEqual(screen);
  expect(complaints(xlsx)).toEqual([]);
  const csv = papaparse.parse<string[]>(new TextDecoder().decode(await save('CSV 数据'))).data;
  const numbers = (cells: readonly string[]): (number | string)[] =>
    cells.map((cell) => (/\d/u.test(cell) ? Number(cell.replaceAll(',', '')) : cell));
  expect(
    csv
      .slice(1, screen.length + 1)
      .map(([code = '', name = '', ...cells]) => [
        `${code.trim()} ${name}`.trim(),
        ...numbers(cells.slice(0, 3)),
      ]),
  ).toEqual(screen.map(([name = '', ...cells]) => [name, ...numbers(cells)]));

  const pptx = await save(/^PPT/);
  expect(complaints(pptx)).toEqual([]);
  const deck = open(pptx);
  const chart = chartIn(deck.xml(deck.paths.find((path) => /charts\/chart\d+\.xml$/u.test(path)) ?? ''));
  expect(chart.categories).toHaveLength(3);
  // Each part as the table has it; the last row of the table is the whole, which the bars make up.
  for (const { name, values } of chart.series) {
    const row = screen.find(([first = '']) => first.startsWith(name.slice(0, 6))) ?? [];
    expect(values).toEqual(numbers(row.slice(1)).map((value) => (typeof value === 'number' ? value : null)));
  }
  const slide = words(deck.xml('ppt/slides/slide1.xml'));
  const version = /数据版本 (\w+)/u.exec(await page.locator('body').innerText())?.[1] ?? 'none';
  for (const part of [title, '可比性提示', '各部门决算公开', version]) expect(slide).toContain(part);

  const docx = await save('Word 文档');
  expect(complaints(docx)).toEqual([]);
  const body = open(docx).xml('word/document.xml');
  const cells = all(all(body, 'w:tbl')[0] ?? body, 'w:tc').map(words);
  expect(cells.slice(-3)).toEqual(screen.at(-1)?.slice(1));
  expect(open(docx).paths.filter((path) => /media\/.*\.png$/u.test(path))).toHaveLength(1);

  const svg = new TextDecoder().decode(await save('SVG 矢量图'));
  const said = all(parse(svg), 'text').map(words).join('').replace(/\s/gu, '');
  for (const part of [title, '可比性提示', version]) expect(said).toContain(part.replace(/\s/gu, ''));
  expect(svg).not.toMatch(/var\(/u);
  expect(pixels(await save('PNG 方形 2 倍'))).toEqual([1080, 1080]);
  expect(pixels(await save('PNG 竖版 3:4 3 倍'))).toEqual([1620, 2160]);
  expect(pixels(await save('PNG 横版 2 倍'))[0]).toBe(2000);

  const menu = page.getByRole('group', { name: '带走这张图表' });
  await menu.getByRole('button', { name: '复制图片' }).click();
  await expect(menu.getByRole('status')).toHaveText('图片已复制，可直接粘贴');
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(kinds).toEqual(['image/png']);
  await menu.getByRole('button', { name: '复制链接' }).click();
  await expect(menu.getByRole('status')).toHaveText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole('button', { name: '带走', exact: true })).toBeFocused();

  // The ledger as it is filtered and sorted.
  await page.goto(
    linkTo({
      view: 'ledger',
      ...chosen,
      search: '医疗',
      depth: 3,
      sort: { column: 'meixian-2020', desc: true },
    }),
  );
  const grid = page.getByRole('treegrid');
  await expect(grid.locator('tbody tr').first()).toBeVisible();
  const rows = await onScreen(grid);
  const saveLedger = await openMenu(page);
  const book = await saveLedger('Excel 工作簿');
  expect(sheetRows(book, 4).map(([name]) => name)).toEqual(rows.map(([name]) => name));
  expect(sheetRows(book, 4).slice(0, 6)).toEqual(rows.slice(0, 6));
  const about = words(parse(new TextDecoder().decode(open(book).bytes('xl/sharedStrings.xml'))));
  for (const part of ['查找', '医疗', '排序', '眉县 2020 由大到小']) expect(about).toContain(part);
  const slides = await saveLedger(/^PPT/);
  const document = await saveLedger('Word 文档');
  for (const file of [slides, document, book]) expect(complaints(file)).toEqual([]);
  const shown = rows[0]?.[1] ?? '';
  expect(words(open(slides).xml('ppt/slides/slide1.xml'))).toContain(shown);
  expect(words(open(document).xml('word/document.xml'))).toContain(shown);
  expect(new TextDecoder().decode(await saveLedger('CSV 数据'))).toContain('眉县 2020 由大到小');
  expect(new TextDecoder().decode(await saveLedger('SVG 矢量图'))).toContain(shown);
  expect(pixels(await saveLedger('PNG 横版 3 倍'))[0]).toBe(3000);

  const pages = await printed({ 'chart.pptx': pptx, 'text.docx': docx, 'table.xlsx': xlsx });
  if (pages === null) {
    test
      .info()
      .annotations.push({ type: 'left out', description: 'no LibreOffice here: nothing was printed' });
    return;
  }
  expect(pages.size).toBe(3);
  for (const [name, said] of pages)
    for (const part of [title, '可比性提示', version]) expect(said, name).toContain(part.replace(/\s/gu, ''));
});
