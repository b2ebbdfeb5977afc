import { linkTo } from './links.ts';
import { expect, test } from './story.ts';

test.use({ shared: true });

test('find a rule by a word, read its worked example, and switch to English', async ({ page }) => {
  await page.goto(linkTo({ view: 'method' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('条规则核对');
  const address = page.url();
  await page.getByRole('navigation', { name: '本页目录' }).getByRole('button', { name: '全部规则' }).click();
  await expect(page.getByRole('heading', { name: '全部规则' })).toBeInViewport();
  await page.getByRole('searchbox', { name: '查规则' }).fill('降幅');
  const rule = page.getByRole('article', { name: '降幅超过百分之百' });
  await expect(rule).toContainText('称下降 140 % > 100 %，不符');
  await expect(page.getByRole('article', { name: '下级之和等于上级' })).toHaveCount(0);
  // Going about the page is no step of the history: the address stays that of the view.
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: /Switch to English/ }).click();
  await expect(page.getByRole('article', { name: 'A fall of more than 100 %' })).toContainText(
    'A fall of 140 % > 100 %: contradictory',
  );
  await expect(page.getByRole('searchbox', { name: 'Find a rule' })).toHaveValue('降幅');
});

test('the citation names the version that stands at the foot of the page', async ({ page }) => {
  await page.goto(linkTo({ view: 'method' }));
  const foot = await page.getByRole('contentinfo').textContent();
  const version = /[0-9a-f]{12}/.exec(foot ?? '')?.[0] ?? 'no version';
  await expect(page.getByRole('blockquote')).toContainText(`数据版本 ${version}`);
});

test('a phone reads the whole page without moving it sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(linkTo({ view: 'method', language: 'en' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How figures are read');
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
