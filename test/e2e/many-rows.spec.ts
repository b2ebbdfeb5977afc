import type { Locator, Page } from '@playwright/test';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// A statement that no department prints: 24 classes of 10 款 of 20 项, so that the sheet has some 5,000 rows.
const CODES = Array.from({ length: 24 }, (_, c) => String(201 + c)).flatMap((top) => [
  top,
  ...Array.from({ length: 10 }, (_, k) => `${top}${String(k + 1).padStart(2, '0')}`).flatMap((section) => [
    section,
    ...Array.from({ length: 20 }, (_, x) => `${section}${String(x + 1).padStart(2, '0')}`),
  ]),
]);
const ITEM_CENTS = 1_23;
const CENTS: Readonly<Record<number, number>> = { 3: 200 * ITEM_CENTS, 5: 20 * ITEM_CENTS, 7: ITEM_CENTS };
const amount = (cents: number): string => (cents / 100).toFixed(2);
const TOTAL_CENTS = 24 * 200 * ITEM_CENTS;

const FACTS = [
  'report_id,fiscal_year,statement,row,code,code_printed,label,measure,phase,amount,printed,origin,certainty,source_page,source_line',
  ...[...CODES, ''].map((code, index) => {
    const figure = amount(CENTS[code.length] ?? TOTAL_CENTS);
    const label = code === '' ? '合计' : `科目${code}`;
    return `meixian-2020,2020,expenditure,${index + 1},${code},${code},${label},total,final,${figure},${figure},printed,certain,,${index + 1}`;
  }),
  '',
].join('\n');

/** More rows than the eye can see, and a few beyond on either side: what is in the document stays below this. */
const MOST_ROWS = 80;

const bodyRows = (grid: Locator): Locator => grid.locator('tbody').getByRole('row');

async function openLargeLedger(page: Page): Promise<Locator> {
  await page.route('**/snapshot.json', (route) =>
    route.fulfill({ json: { dataVersion: 'test', answers: {} } }),
  );
  await page.route('**/data/facts.csv', (route) => route.fulfill({ body: FACTS, contentType: 'text/csv' }));
  await page.goto(linkTo({ view: 'ledger', counties: ['610326'], depth: 3 }));
  const grid = page.getByRole('treegrid');
  // A head, every row, and a foot of the sum and the printed total.
  await expect(grid).toHaveAttribute('aria-rowcount', String(CODES.length + 3));
  return grid;
}

test('a ledger of five thousand rows', async ({ page }) => {
  expect(CODES.length).toBeGreaterThan(5000);
  const grid = await openLargeLedger(page);

  await test.step('keeps those in sight in the document, and scrolls to its end', async () => {
    const scroller = page.locator('.ledger-scroll');
    const seen = new Set<string>();
    for (const part of [0, 0.1, 0.35, 0.5, 0.75, 0.9, 1]) {
      await scroller.evaluate((box, at) => box.scrollTo({ top: box.scrollHeight * at }), part);
      // What stands in the middle of the box after the scroll is a row, not the empty space of rows left out.
      const box = await scroller.boundingBox();
      const middle = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
      const inTheMiddle = (): Promise<string> =>
        page.evaluate(
          ({ x, y }) =>
            document.elementFromPoint(x, y)?.closest('[role=row]')?.querySelector('.ledger-code')
              ?.textContent ?? '',
          middle,
        );
      await expect.poll(inTheMiddle).toMatch(/^\d{3,7}$/);
      seen.add(await inTheMiddle());
      expect(await bodyRows(grid).count()).toBeLessThan(MOST_ROWS);
    }
    expect(seen.size).toBe(7);
    await expect(grid.getByText('科目2241020')).toBeVisible();
  });

  await test.step('its keyboard reaches the last row and the foot, and comes back', async () => {
    await page.locator('.ledger-scroll').evaluate((box) => box.scrollTo({ top: 0 }));
    await grid.locator('[data-row="0"][data-column="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect(grid.locator(`[data-row="${CODES.length + 1}"][data-column="1"]`)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const last = grid.locator(`[data-row="${CODES.length - 1}"][data-column="1"]`);
    await expect(last).toBeFocused();
    await expect(last).toHaveText(amount(ITEM_CENTS));
    await expect(last).toBeInViewport();
    expect(await bodyRows(grid).count()).toBeLessThan(MOST_ROWS);
    await page.keyboard.press('Control+Home');
    await expect(grid.locator('[data-row="0"][data-column="0"]')).toBeFocused();
  });

  await test.step('its sums agree with the total, whatever is drawn, and a search finds one row among them', async () => {
    const foot = (label: string): Locator =>
      grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
    const total = Number(amount(TOTAL_CENTS)).toLocaleString('en', { minimumFractionDigits: 2 });
    await expect(foot('所示各行之和')).toContainText(total);
    await expect(foot('合计（报告所列）')).toContainText(total);
    await page.getByRole('searchbox', { name: '查编码或名称' }).fill('2130715');
    await expect(bodyRows(grid)).toHaveCount(3);
    await expect(grid.getByText('科目2130715')).toBeVisible();
  });
});
