import { DATA, printedFact, shown } from './figures.ts';
import { expect, test } from './story.ts';

const QINYANG = DATA.reports.find((report) => report.reportId === 'qinyang-2020');

test.describe('a link with a bad part', () => {
  test.use({ shared: true });

  test('a bad county and a good year: says so, and shows what there is for the year', async ({ page }) => {
    await page.goto(`./#/ledger?c=999999~${QINYANG?.countyCode}&y=2020`);
    await expect(page.getByRole('status', { name: '链接中有无法使用的部分' })).toContainText('999999');
    const grid = page.getByRole('treegrid');
    await expect(grid.getByRole('columnheader')).toHaveCount(2);
    const total = printedFact('qinyang-2020', {
      statement: 'expenditure',
      code: '',
      label: '合计',
      measure: 'total',
    });
    await expect(grid).toContainText(shown(total.amount));
  });

  test('only a bad county and a good year: every county of that year', async ({ page }) => {
    await page.goto('./#/ledger?c=999999&y=2020');
    await expect(page.getByRole('status', { name: '链接中有无法使用的部分' })).toBeVisible();
    const of2020 = DATA.reports.filter((report) => report.fiscalYear === 2020);
    await expect(page.getByRole('treegrid').getByRole('columnheader')).toHaveCount(of2020.length + 1);
  });

  test('an unknown view, year, code, statement and column: never an empty page', async ({ page }) => {
    for (const hash of [
      '#/nowhere',
      '#/ledger?y=1999',
      '#/ledger?n=999',
      '#/ledger?st=nothing',
      '#/ledger?m=nothing',
    ]) {
      await page.goto(`./${hash}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page
          .getByRole('status')
          .filter({ hasText: /链接|没有/ })
          .first(),
      ).toBeVisible();
    }
  });

  test('dismissing the notice leaves a link that is good', async ({ page }) => {
    await page.goto(`./#/ledger?c=999999~${QINYANG?.countyCode}&y=2020`);
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(page.getByRole('status', { name: '链接中有无法使用的部分' })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('treegrid')).toBeVisible();
    await expect(page.getByRole('status', { name: '链接中有无法使用的部分' })).toHaveCount(0);
  });
});
