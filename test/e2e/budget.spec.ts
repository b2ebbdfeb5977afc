import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// Readers of one page, one after the other.
test.use({ shared: true });

test('see where 沁阳 left its budget, item by item, and open the place of one budget', async ({ page }) => {
  await page.goto(linkTo({ view: 'budget', counties: ['410882', '371521'] }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('沁阳 7.9%');
  await expect(
    page.getByRole('img', { name: /医疗保障经办事务 181\.7% · 预算 40\.00 → 决算 72\.67/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: '表格' }).click();
  const row = page.getByRole('row', { name: /城乡医疗救助 2101301/ }).filter({ hasText: '671.03' });
  await expect(row).toContainText('超预算');
  await row.getByRole('button', { name: '671.03' }).click();
  await expect(page.getByRole('complementary')).toContainText('671.03');
});
