import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { DATA } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

test('see why 眉县’s income and expenditure statement does not add up', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '核对', exact: true }).first().click();
  await page.getByRole('link', { name: /^眉县 · 表内：/ }).click();
  const [wrong] = DATA.checks.filter(
    ({ reportId, statement, rule }) =>
      reportId === 'meixian-2020' && statement === 'income_expenditure' && rule === 'overview-classes',
  );
  // What is said to be all of the year’s spending is at once its first class.
  expect(wrong?.arithmetic).toMatch(/^606\.81 \+/);
  const check = page.getByRole('article').filter({ hasText: `${wrong?.arithmetic}，表中为 606.81` });
  await expect(check).toBeVisible();
  await check.getByText(/^所用数字/).click();
  await check
    .getByRole('listitem')
    .filter({ hasText: '一般公共服务支出' })
    .getByRole('button', { name: '606.81' })
    .click();
  const source = page.getByRole('complementary', { name: '出处' });
  await expect(source).toContainText('一般公共服务支出');
  await expect(source).toContainText('606.81');
});

test('see that 宣汉’s stated fall of 185.1 % is 85.1 %', async ({ page }) => {
  await page.goto(linkTo({ view: 'checks' }));
  await page.getByRole('link', { name: /^宣汉 · 比例与用词：/ }).click();
  const check = page.getByRole('article').filter({ hasText: '÷ 5697.42 = 85.1 %' });
  await expect(check).toContainText('4848.67 ÷ 5697.42 = 85.1 %');
  await expect(check).toContainText(/应为\s*85\.1/);
  await expect(check).toContainText(/报告为\s*185\.1/);
});

test('take the list away as a workbook: what is on the screen, in its order', async ({ page }) => {
  const choice = { view: 'checks', report: 'meixian-2020', family: 'inside', grade: 'error' } as const;
  await page.goto(linkTo({ ...choice, unit: 'yuan' }));
  const messages = page.locator('.check-cause > .check > .check-message');
  await expect(messages.first()).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel 清单' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('核对清单-眉县-2020.xlsx');
  const book = read(readFileSync(await download.path()));
  expect(book.SheetNames).toEqual(['核对结果', '全部核对', '说明']);
  const listed = utils.sheet_to_json<Record<string, string>>(book.Sheets['核对结果'] ?? {});
  const causes = listed.filter((row) => /^\d+$/.test(row['序号'] ?? ''));
  const shown = await messages.allInnerTexts();
  expect(causes).toHaveLength(shown.length);
  causes.forEach((row, index) => expect(shown[index]).toContain(row['说明（金额：万元）']));
  // In the unit on the screen, as heads and rows say; the sentences keep theirs, and the page says so.
  expect(causes[0]).toMatchObject({ '报告为（金额：元）': 6_068_100, 单位: '元' });
  expect(shown[0]).toContain('（此句金额为万元）');
  const all = utils.sheet_to_json(book.Sheets['全部核对'] ?? {});
  const runs = DATA.checks.filter((run) => run.reportId === 'meixian-2020' && run.family === 'inside');
  expect(all).toHaveLength(runs.length);
});

test('go through the matrix by keyboard alone', async ({ page }) => {
  await page.goto(linkTo({ view: 'checks' }));
  const cell = page.getByRole('link', { name: /^眉县 · 表内：/ });
  await expect(cell).toBeVisible();
  await page.getByRole('link', { name: /^宣汉 · 全部规则：/ }).focus();
  await page.keyboard.press('Tab');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /眉县.*表内/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: '规则' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ shared: false, viewport: { width: 390, height: 844 } });

  test('the page does not move sideways, with the list open or not', async ({ page }) => {
    for (const choice of [{}, { report: 'meixian-2020' }] as const) {
      await page.goto(linkTo({ view: 'checks', ...choice }));
      await expect(page.getByRole('link', { name: /^眉县 · 表内：/ })).toBeVisible();
      if ('report' in choice) await expect(page.getByRole('article').first()).toBeVisible();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});

test('the printed list names department, year and data, and numbers what was found', async ({ page }) => {
  await page.goto(linkTo({ view: 'checks', report: 'meixian-2020' }));
  const first = page.getByRole('article').first();
  await expect(first).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^眉县医疗保障局 2020 年度部门决算核对清单 · 数据版本 \w+/)).toBeVisible();
  await expect(first.locator('.check-number')).toHaveText('1');
  await expect(first.locator('.check-places')).toBeVisible();
  await expect(page.getByRole('button', { name: '下载 Excel 清单' })).toBeHidden();
  await expect(page.getByRole('table')).toBeHidden();
});
