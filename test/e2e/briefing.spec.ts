import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { all, chartIn, complaints, open, words } from '../views/files/office.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.setTimeout(180_000);

/** Waits until every page has its figures, and saves. */
async function save(page: Page, name: string): Promise<Uint8Array> {
  const button = page.getByRole('button', { name });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** What each slide says, in the order of the deck. */
function slidesOf(bytes: Uint8Array): string[] {
  const file = open(bytes);
  return file.paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    .sort((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
    .map((path) => words(file.xml(path)));
}

test('a department and its peers become a briefing: picked, ordered, edited, saved as slides and document, printed', async ({
  page,
}) => {
  // What the view itself says, to be held against the files.
  await page.goto(linkTo({ view: 'ratio', year: 2020, own: '610326', show: 'table' }));
  const frame = page.locator('.chart-frame').first();
  const headline = (await frame.locator('.headline').textContent()) ?? '';
  const source = ((await frame.locator('.chart-foot > span').first().textContent()) ?? '').replace(
    '来源：',
    '',
  );
  const row = frame.locator('.table-scroll tbody tr').filter({ hasText: '眉县' });
  const shown = await row.locator('.figure').allTextContents();

  await page.getByRole('link', { name: '简报', exact: true }).click();
  await expect(page.getByLabel('本部门')).toHaveValue('610326');
  await expect(page.getByLabel('“基本与项目”的标题')).toHaveValue(headline);
  await expect(page.getByLabel('“基本与项目”的文字')).toHaveValue(/^眉县.*占比为 \d/u);

  // Pick, order, edit.
  await page.getByRole('checkbox', { name: '放入“三公经费”' }).uncheck();
  // Past the page of economic classes, which is not in the briefing, and past the structure.
  await page.getByRole('button', { name: '“基本与项目”上移' }).click();
  await page.getByRole('button', { name: '“基本与项目”上移' }).click();
  await page.getByLabel('“医疗救助”的标题').fill('本县医疗救助 <力度> & 走向');
  await expect(page.getByText('改动只存在这个浏览器里')).toBeVisible();

  const deck = await save(page, '存为 PPT');
  expect(complaints(deck)).toEqual([]);
  const slides = slidesOf(deck);
  const at = (said: string): number => slides.findIndex((slide) => slide.includes(said));
  expect(slides[0]).toContain('眉县医疗保障局');
  expect(slides.join()).not.toContain('“三公”经费预算数与决算数');
  expect(at(headline)).toBeLessThan(at('卫生健康占'));
  expect(at('本县医疗救助 <力度> & 走向')).toBeGreaterThan(at('卫生健康占'));
  const ratio = slides[at(headline)] ?? '';
  expect(ratio).toContain(source);
  expect(ratio).toContain('可比性提示');
  // The first chart of the deck is the page moved up; its figures are the table's.
  const file = open(deck);
  const [first = ''] = file.paths
    .filter((path) => /charts\/chart\d+\.xml$/u.test(path))
    .sort((a, b) => Number(/chart(\d+)/u.exec(a)?.[1]) - Number(/chart(\d+)/u.exec(b)?.[1]));
  const chart = chartIn(file.xml(first));
  const county = chart.categories.findIndex((category) => category.includes('眉县'));
  expect(chart.series.map(({ name, values }) => [name, `${values[county]?.toFixed(1)}%`])).toEqual([
    ['基本支出', shown[0]],
    ['项目支出', shown[1]],
  ]);

  const document = await save(page, '存为 Word');
  expect(complaints(document)).toEqual([]);
  const written = open(document).xml('word/document.xml');
  expect(words(written)).toContain('本县医疗救助 <力度> & 走向');
  expect(words(written)).toContain(source);
  const sizes = all(written, 'w:pgSz').map(({ attributes }) => Number(attributes['w:h']));
  expect(sizes.every((height) => height === 16_838 || height === 11_906)).toBe(true);

  // On paper every page has a sheet of its own, what was written stands in it, and no control does.
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.briefing-sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakAfter));
  expect(breaks).toEqual([...breaks.slice(1).map(() => 'page'), 'auto']);
  await expect(page.getByRole('button', { name: '存为 PPT' })).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/gu) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(breaks.length);
  await page.emulateMedia({ media: null });

  // What was written outlives a reload; where the figures under it become others, that is said and nothing is overwritten.
  await page.reload();
  const title = page.getByLabel('“医疗救助”的标题');
  await expect(title).toHaveValue('本县医疗救助 <力度> & 走向');
  const stale = page.locator('#briefing-aid').getByRole('note');
  await expect(stale).toBeHidden();
  await page.getByLabel('读法').selectOption('amount');
  await expect(stale).toContainText('它下面的数字后来变了');
  await expect(title).toHaveValue('本县医疗救助 <力度> & 走向');
  await stale.getByRole('button', { name: '改用新的' }).click();
  await expect(title).not.toHaveValue(/力度/u);
});
