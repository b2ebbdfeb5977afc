import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

const heading = '#ledger-heading';

test('back, forward and reload keep what was chosen', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger' }));
  await expect(page.locator(heading)).toHaveText('明细 · 支出决算表');
  await page.getByRole('combobox', { name: '报表' }).selectOption({ label: '收入决算表' });
  await page.getByRole('combobox', { name: '列' }).selectOption({ label: '财政拨款收入' });
  await page.getByRole('combobox', { name: '年度' }).selectOption('2020');
  const chosen = page.url();
  await page.reload();
  await expect(page.locator(heading)).toHaveText('明细 · 收入决算表');
  await expect(page.getByRole('combobox', { name: '列' })).toHaveValue('fiscal');
  await expect(page.getByRole('treegrid').getByRole('columnheader')).toHaveCount(4);

  await page.goBack();
  await expect(page.getByRole('combobox', { name: '年度' })).toHaveValue('latest');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: '列' })).toHaveValue('total');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('明细 · 支出决算表');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(chosen);
  await expect(page.getByRole('combobox', { name: '年度' })).toHaveValue('2020');
});

test('a view is a link that keeps the selection', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger', counties: ['410882', '610326'], year: 2020 }));
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /三公/ }).click();
  await expect(page).toHaveURL(/three-public/);
  await expect(page.getByRole('combobox', { name: '年度' })).toHaveValue('2020');
  const chosen = page.getByRole('group', { name: '选择' }).locator('summary');
  await expect(chosen).toHaveAccessibleName(/^部门 沁阳 眉县/);
});

test('the interface switches to English and back, and the link keeps the language', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger' }));
  await page.getByRole('button', { name: /Switch to English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator(heading)).toHaveText('Ledger · Expenditure');
  await expect(page.getByRole('treegrid')).toContainText('Health');
  await page.reload();
  await expect(page.locator(heading)).toHaveText('Ledger · Expenditure');
  await page.getByRole('button', { name: /Switch to Chinese/ }).click();
  await expect(page.locator(heading)).toHaveText('明细 · 支出决算表');
});

test('with the keyboard alone: to the ledger, down to an item, its source, and back', async ({ page }) => {
  await page.goto(linkTo({ view: 'ledger', counties: ['610326'] }));
  const grid = page.getByRole('treegrid');
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('2101301');
  await expect(grid.getByRole('rowheader', { name: /2101301/ })).toBeVisible();
  // From the search to the grid's one tab stop, past the controls between them.
  const inGrid = () => page.evaluate(() => document.activeElement?.closest('[role=treegrid]') !== null);
  for (let step = 0; step < 20 && !(await inGrid()); step += 1) await page.keyboard.press('Tab');
  expect(await inGrid()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const fact = printedFact('meixian-2020', { statement: 'expenditure', code: '2101301', measure: 'total' });
  const source = page.getByRole('complementary', { name: '出处' });
  await expect(source).toContainText(fact.printed);
  await expect(source).toContainText(`第 ${fact.sourceLine} 行`);
  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(grid.getByRole('gridcell').and(page.locator(':focus'))).toHaveText(shown(fact.amount));
});

test('a shared link leads to its chart, by itself or by its own link where there are no scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('share/changes.html');
  await expect(page).toHaveURL(/index\.html#\/changes$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('变动最大的是');
  await page.getByRole('button', { name: '带走' }).first().click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制分享链接（带图）' }).click();
  await expect(page.getByText(/^分享链接已复制/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL('share/changes.html', baseURL).href);

  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const scriptless = await still.newPage();
  await scriptless.goto(link);
  await expect(scriptless.getByRole('heading', { level: 1 })).toContainText('变动最大的是');
  await expect(scriptless.getByRole('img')).toHaveJSProperty('naturalWidth', 1200);
  await expect(scriptless.getByRole('table')).toContainText('606.81');
  expect(await scriptless.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await scriptless.getByRole('link', { name: /打开可查询/ }).click();
  await expect(scriptless).toHaveURL(/index\.html#\/changes$/);
  await still.close();
});
