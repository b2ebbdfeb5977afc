import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

// A4 with its usual margins.
test.use({ viewport: { width: 718, height: 1000 } });

for (const view of ['aid', 'three-public', 'changes'] as const) {
  test(`on a page of A4 every table of ${view} is whole, without a word about scrolling`, async ({
    page,
  }) => {
    await page.goto(linkTo({ view, show: 'table' }));
    await expect(page.locator('.figure-table').first()).toContainText(/\d\.\d/);
    await page.emulateMedia({ media: 'print' });
    for (const hint of await page.locator('.sideways-hint').all()) await expect(hint).toBeHidden();
    await expect(page.getByRole('button', { name: '复制链接' })).toBeHidden();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
