import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

const ATTACK = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const SQL = `'; DROP TABLE facts; --`;

const dataFile = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../public/data/${name}`, import.meta.url)), 'utf8');

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(
    await page.evaluate(() => [...document.scripts].some((script) => script.text.includes('hacked'))),
  ).toBe(false);
}

test('URL parameters never become HTML or SQL', async ({ page }) => {
  for (const key of ['c', 'y', 'b', 'r', 'a', 'k', 'n', 'st', 'm', 'f', 's', 'lang', 'unheard-of']) {
    for (const bad of [ATTACK, SQL]) {
      await page.goto(`./#/ledger?${key}=${encodeURIComponent(bad)}`);
      await expect(page.getByRole('treegrid')).toBeVisible();
      await expectHarmless(page);
    }
  }
});

test('a hostile county, code and label in the data are shown as the text they are', async ({ page }) => {
  const reports = dataFile('reports.csv').replace(/,眉县,610326,/, `,${csvCell(ATTACK)},610326,`);
  expect(reports).toContain('onerror');
  const facts = dataFile('facts.csv').replace(
    /^(meixian-2020,2020,expenditure,\d+,)(\d*),(\d*),卫生健康支出,/m,
    (_, start: string, code: string) => `${start}${code},${csvCell(SQL)},${csvCell(ATTACK)},`,
  );
  expect(facts).toContain('onerror');
  // Without the snapshot every answer is asked of the hostile files.
  await page.route('**/snapshot.json', (route) =>
    route.fulfill({ json: { dataVersion: 'test', answers: {} } }),
  );
  await page.route('**/data/reports.csv', (route) =>
    route.fulfill({ body: reports, contentType: 'text/csv' }),
  );
  await page.route('**/data/facts.csv', (route) => route.fulfill({ body: facts, contentType: 'text/csv' }));
  for (const view of ['ledger', 'structure', 'ratio', 'three-public', 'changes', 'aid', '']) {
    await page.goto(`./#/${view}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('group', { name: '选择' })).toContainText('<img');
    await expectHarmless(page);
  }
});
