import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

test('find by pinyin, code and name with the keyboard, go there, and come back to where one was', async ({
  page,
}) => {
  await page.goto(linkTo({}));
  const open = page.getByRole('button', { name: /^搜索/ });
  const box = page.getByRole('combobox', { name: /搜索县/ });
  const current = page.getByRole('listbox').getByRole('option', { selected: true });

  await open.focus();
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await box.fill('yljz');
  await expect(page.getByRole('listbox').getByRole('group')).toHaveCount(4);
  await expect(current).toHaveText(/^医疗救助/);
  await page.keyboard.press('ArrowDown');
  await expect(current).toHaveText(/^医疗救助\s*21013 · 功能分类/);
  await expect(box).toHaveAttribute('aria-activedescendant', (await current.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(open).toBeFocused();

  // A code is drilled to, and then a department is chosen for the same page.
  await page.keyboard.press('Control+k');
  await box.fill('21013');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/structure\?n=21013$/);
  await page.keyboard.press('Control+k');
  await box.fill('meixian');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/structure\?c=610326$/);

  // A rule is gone to on a page that is still on its way.
  await page.keyboard.press('Control+k');
  await box.fill('prose-figure');
  await page.keyboard.press('Enter');
  const rule = page.locator('#rule-prose-figure');
  await expect(rule).toBeFocused();
  await expect(rule).toBeInViewport();

  // On a phone, by touch.
  await page.setViewportSize({ width: 360, height: 740 });
  await open.click();
  await box.fill('没有这样的东西');
  await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
  await box.fill('明细');
  await page.getByRole('listbox').getByRole('option', { name: /^明细/ }).click();
  await expect(page).toHaveURL(/#\/ledger/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
