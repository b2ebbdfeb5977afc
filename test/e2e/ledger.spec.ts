import type { Locator, Page } from '@playwright/test';
import { DATA, printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

const LEDGER = linkTo({ view: 'ledger' });

/** The columns as the head shows them, left to right. */
const heads = (grid: Locator): Locator => grid.getByRole('columnheader');

async function openLedger(page: Page): Promise<Locator> {
  await page.goto(LEDGER);
  const grid = page.getByRole('treegrid');
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  return grid;
}

/** What the body's rows show in a column, top to bottom; column 0 is the name. */
async function cellsOf(grid: Locator, column: number): Promise<string[]> {
  const rows = grid.locator('tbody').getByRole('row');
  return rows.locator(`[data-column="${column}"]`).allInnerTexts();
}

const codesOf = (names: readonly string[]): string[] =>
  names.map((name) => /\d{3,7}/.exec(name)?.[0] ?? name);

/** Printed totals of the classes (类) of one report, the largest first. */
function classesBySize(reportId: string): string[] {
  return DATA.facts
    .filter(
      (fact) =>
        fact.reportId === reportId &&
        fact.statement === 'expenditure' &&
        fact.measure === 'total' &&
        fact.phase === 'final' &&
        fact.origin === 'printed' &&
        fact.code.length === 3,
    )
    .sort((a, b) => Number(b.amount) - Number(a.amount))
    .map((fact) => fact.code);
}

async function columnIndex(grid: Locator, county: string): Promise<number> {
  const names = await heads(grid).allInnerTexts();
  const index = names.findIndex((name) => name.includes(county));
  expect(index).toBeGreaterThan(0);
  return index;
}

test('sorting by a county orders its classes by amount and leaves blanks last in both directions', async ({
  page,
}) => {
  const grid = await openLedger(page);
  await page.getByRole('button', { name: '全部收起' }).click();
  const column = await columnIndex(grid, '眉县');
  const largestFirst = classesBySize('meixian-2020');
  const head = heads(grid).nth(column);

  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const down = codesOf(await cellsOf(grid, 0));
  expect(down.slice(0, largestFirst.length)).toEqual(largestFirst);
  expect(down.length).toBeGreaterThan(largestFirst.length);
  const blanks = (await cellsOf(grid, column)).slice(largestFirst.length);

  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const up = codesOf(await cellsOf(grid, 0));
  expect(up.slice(0, largestFirst.length)).toEqual([...largestFirst].reverse());
  expect((await cellsOf(grid, column)).slice(largestFirst.length)).toEqual(blanks);
});

test('a search by code or by name shows the hits with their ancestors and nothing else', async ({ page }) => {
  const grid = await openLedger(page);
  const search = page.getByRole('searchbox', { name: '查编码或名称' });
  await search.fill('2101301');
  await expect.poll(async () => codesOf(await cellsOf(grid, 0))).toEqual(['210', '21013', '2101301']);
  await search.fill('城乡医疗救助');
  await expect
    .poll(async () => codesOf(await cellsOf(grid, 0)))
    .toEqual(expect.arrayContaining(['210', '21013', '2101301']));
  await search.fill('没有这个科目');
  await expect(page.getByText('没有符合条件的行。')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect.poll(async () => (await cellsOf(grid, 0)).length).toBeGreaterThan(3);
});

test('rows open and close by their button, and every figure is the printed one', async ({ page }) => {
  const grid = await openLedger(page);
  await page.getByRole('button', { name: '全部收起' }).click();
  const name = DATA.classifications.find(
    (entry) => entry.kind === 'functional' && entry.code === '210',
  )?.nameZh;
  await grid.getByRole('button', { name: `展开 210 ${name}` }).click();
  await grid.getByRole('button', { name: /^展开 21013 / }).click();
  const column = await columnIndex(grid, '眉县');
  for (const code of ['210', '21013', '2101301']) {
    const fact = printedFact('meixian-2020', { statement: 'expenditure', code, measure: 'total' });
    const row = grid.getByRole('row').filter({ has: page.getByText(code, { exact: true }) });
    await expect(row.locator(`[data-column="${column}"]`)).toContainText(shown(fact.amount));
  }
  await grid.getByRole('button', { name: `收起 210 ${name}` }).click();
  await expect(grid.getByText('2101301', { exact: true })).toHaveCount(0);
});

test('a column can be hidden and another pinned beside the names', async ({ page }) => {
  const grid = await openLedger(page);
  const before = await heads(grid).allInnerTexts();
  await page.getByText('显示与固定列').click();
  await page.getByRole('checkbox', { name: /^显示 眉县/ }).uncheck();
  await expect(heads(grid)).toHaveCount(before.length - 1);
  await expect(heads(grid).filter({ hasText: '眉县' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^固定 沁阳/ }).check();
  await expect(heads(grid).nth(1)).toContainText('沁阳');
  await page.getByRole('checkbox', { name: /^显示 眉县/ }).check();
  await expect(heads(grid)).toHaveCount(before.length);
});

test('the foot adds the rows up and agrees with the total the report prints', async ({ page }) => {
  const grid = await openLedger(page);
  const column = await columnIndex(grid, '沁阳');
  const total = printedFact('qinyang-2020', {
    statement: 'expenditure',
    code: '',
    label: '合计',
    measure: 'total',
  });
  for (const label of ['所示各行之和', '合计（报告所列）']) {
    const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
    await expect(row.locator(`[data-column="${column}"]`)).toContainText(shown(total.amount));
  }
});

test('the arrow keys move over the cells, → and ← open and close, Enter opens the source of a figure', async ({
  page,
}) => {
  const grid = await openLedger(page);
  await page.getByRole('button', { name: '全部收起' }).click();
  const first = grid.locator('[data-row="0"][data-column="0"]');
  await first.focus();
  const closed = await cellsOf(grid, 0);
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('row').nth(1)).toHaveAttribute('aria-expanded', 'true');
  expect((await cellsOf(grid, 0)).length).toBeGreaterThan(closed.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(grid.getByRole('row').nth(1)).toHaveAttribute('aria-expanded', 'false');
  const column = await columnIndex(grid, '眉县');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  // The first → opened the row again, the rest went along it.
  await page.keyboard.press('ArrowRight');
  await expect(grid.locator(`[data-row="0"][data-column="${column}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '出处' })).toContainText(
    shown(printedFact('meixian-2020', { statement: 'expenditure', code: '208', measure: 'total' }).amount),
  );
});

test('every statement and column can be read, and one without figures says so', async ({ page }) => {
  await openLedger(page);
  const statements = page.getByRole('combobox', { name: '报表' });
  for (const title of await statements.locator('option').allInnerTexts()) {
    await statements.selectOption({ label: title });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByRole('treegrid').or(page.getByText('都没有数'))).toBeVisible();
  }
});

test('only what is at least an amount is shown, and the whole comes back', async ({ page }) => {
  const grid = await openLedger(page);
  const all = (await cellsOf(grid, 0)).length;
  await page.getByRole('textbox', { name: '金额不少于（万元）' }).fill('1,000');
  await expect.poll(async () => (await cellsOf(grid, 0)).length).toBeLessThan(all);
  await expect(grid.getByText('所示各行之和')).toBeVisible();
  await page.getByRole('textbox', { name: '金额不少于（万元）' }).fill('');
  await expect.poll(async () => (await cellsOf(grid, 0)).length).toBe(all);
});

test('drilling to a class shows its 款 with what a report leaves undivided, and the path leads back', async ({
  page,
}) => {
  const grid = await openLedger(page);
  const name = DATA.classifications.find(
    (entry) => entry.kind === 'functional' && entry.code === '210',
  )?.nameZh;
  await grid.getByRole('button', { name: `只看 210 ${name}` }).click();
  await expect(page).toHaveURL(/n=210(&|$)/);
  const rest = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^未细分/ }) });
  const whole = DATA.facts.find(
    (fact) =>
      fact.reportId === 'xuanhan-2020' &&
      fact.statement === 'expenditure' &&
      fact.code === '210' &&
      fact.measure === 'total',
  );
  await expect(rest.first()).toContainText(shown(whole?.amount ?? ''));
  await page.getByRole('navigation', { name: '所在位置' }).getByRole('button', { name: '全部科目' }).click();
  await expect(page).not.toHaveURL(/n=/);
});

test.describe('with a history of its own', () => {
  test.use({ shared: false });

  test('what is looked at in the ledger is in its address: a link opened elsewhere shows the same sheet', async ({
    page,
  }) => {
    const grid = await openLedger(page);
    await page.getByRole('searchbox', { name: '查编码或名称' }).fill('医疗');
    await expect(page).toHaveURL(/[?&]q=/);
    await page.getByRole('textbox', { name: '金额不少于（万元）' }).fill('1,0');
    await page.getByRole('textbox', { name: '金额不少于（万元）' }).blur();
    await expect(page).toHaveURL(/[?&]min=10(&|$)/);
    await expect(page.getByRole('textbox', { name: '金额不少于（万元）' })).toHaveValue('1,0');
    await heads(grid)
      .nth(await columnIndex(grid, '眉县'))
      .getByRole('button')
      .click();
    await page.getByText('显示与固定列').click();
    await page.getByRole('checkbox', { name: /^显示 麟游/ }).uncheck();
    await page.getByRole('checkbox', { name: /^固定 沁阳/ }).check();
    await page.getByRole('button', { name: '全部展开' }).click();
    await grid.getByRole('button', { name: /^收起 210 / }).click();
    const sheet = async (of: Locator): Promise<string[][]> => [
      await heads(of).allInnerTexts(),
      await cellsOf(of, 0),
      await cellsOf(of, 1),
    ];
    const seen = await sheet(grid);
    const address = page.url();
    for (const key of ['q', 'min', 'o', 'hide', 'pin', 'e', 'x'])
      expect(address).toMatch(new RegExp(`[?&]${key}=`));

    const other = await page.context().newPage();
    await other.goto(address);
    const again = other.getByRole('treegrid');
    await expect(heads(again)).toHaveCount((seen[0] ?? []).length);
    await expect.poll(() => sheet(again)).toEqual(seen);
    await expect(other.getByRole('searchbox', { name: '查编码或名称' })).toHaveValue('医疗');
    await expect(other.getByRole('textbox', { name: '金额不少于（万元）' })).toHaveValue('10');
    await other.close();

    // Typing leaves no steps behind: back leaves the ledger.
    await page.goBack();
    await expect(page).not.toHaveURL(/ledger/);
  });
});

test('a column, a row or an order that does not exist is told, and the sheet is there', async ({ page }) => {
  await page.goto('./#/ledger?hide=atlantis-2020&o=meixian-2020~sideways&min=lots');
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(page.getByText('“atlantis-2020”不是任何报告的列')).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'meixian-2020~sideways' });
  await expect(notice).toContainText('lots');
});
