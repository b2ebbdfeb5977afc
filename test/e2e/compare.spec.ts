import type { Locator, Page } from '@playwright/test';
import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

/** The way down to a code, whether the view offers it as a link or as a button. */
function wayTo(page: Page, code: string): Locator {
  const name = new RegExp(`(^|\\s)${code}(\\s|$)`);
  const main = page.getByRole('main');
  return main.getByRole('link', { name }).or(main.getByRole('button', { name })).first();
}

test('compare basic and project spending of three counties in 2020, down to 2101301, and see where a figure stands', async ({
  page,
}) => {
  await page.goto(linkTo({}));
  const selection = page.getByRole('group', { name: '选择' });
  await selection.locator('summary').click();
  await selection.getByRole('checkbox', { name: /阳谷/ }).uncheck();
  await selection.getByRole('checkbox', { name: /麟游/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: '年度' }).selectOption('2020');
  await page
    .getByRole('navigation', { name: '视图' })
    .getByRole('link', { name: /基本与项目/ })
    .click();
  await page.getByRole('combobox', { name: '读法' }).selectOption({ label: '金额' });
  await page.getByRole('button', { name: '表格' }).first().click();

  const main = page.getByRole('main');
  for (const report of ['meixian-2020', 'qinyang-2020']) {
    for (const measure of ['basic', 'project'] as const) {
      const fact = printedFact(report, { statement: 'expenditure', code: '', label: '合计', measure });
      await expect(main.getByRole('button', { name: shown(fact.amount), exact: true }).first()).toBeVisible();
    }
  }
  await expect(main).toContainText('宣汉');
  await expect(main).not.toContainText('麟游');

  for (const code of ['210', '21013']) {
    await wayTo(page, code).click();
    await expect(page).toHaveURL(new RegExp(`n=${code}(&|$)`));
  }
  // The item is the last level there is: it stands here with its figures and leads no further.
  await expect(main.getByText(/^2101301 /).first()).toBeVisible();
  const aid = printedFact('meixian-2020', { statement: 'expenditure', code: '2101301', measure: 'basic' });
  await main
    .getByRole('button', { name: shown(aid.amount), exact: true })
    .first()
    .click();
  const source = page.getByRole('complementary', { name: '出处' });
  await expect(source).toContainText('2101301');
  await expect(source).toContainText(aid.printed);
  await expect(source).toContainText(`第 ${aid.sourceLine} 行`);
  await expect(source.getByRole('button', { name: '复制引文' })).toBeVisible();
  await source.getByRole('button', { name: '关闭' }).click();
  await expect(source).toHaveCount(0);

  await page.reload();
  await expect(main.getByRole('button', { name: shown(aid.amount), exact: true }).first()).toBeVisible();
});

test('spending by class is drilled with the keyboard and the path leads back up', async ({ page }) => {
  await page.goto(linkTo({ view: 'structure', year: 2020 }));
  await wayTo(page, '210').press('Enter');
  await expect(page).toHaveURL(/n=210(&|$)/);
  await wayTo(page, '21013').press('Enter');
  await expect(page).toHaveURL(/n=21013(&|$)/);
  const path = page.getByRole('navigation', { name: '分类路径' });
  await expect(path).toContainText('21013 医疗救助');
  await path.getByRole('link', { name: '全部支出' }).press('Enter');
  await expect(page).not.toHaveURL(/n=/);
});

test('what a report does not break down is shown as such, never as nothing', async ({ page }) => {
  await page.goto(linkTo({ view: 'structure', counties: ['511722'], code: '210', show: 'table' }));
  const main = page.getByRole('main');
  await expect(main).toContainText(/未细分|披露到此为止/);
});
