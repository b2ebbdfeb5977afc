import type { Page } from '@playwright/test';
import { BAR } from './site/bars.ts';
import { linkTo } from './links.ts';
import { expect, test } from './story.ts';
import { violations, watchPolicy } from './site/violations.ts';

/** A host that is not ours; nothing is ever sent there. */
const STRANGER = 'http://stranger.test';
const SOURCE = 'aside, [role=complementary]';

test.describe('what is put into the page', () => {
  test.use({ expectedErrors: /Content Security Policy|violates the following/ });

  test('as script is refused: inline, evaluated, written as text, in an attribute, of another host', async ({
    page,
  }) => {
    await watchPolicy(page);
    await page.goto('./');
    expect(await violations(page)).toEqual([]);
    // In a task of the page: code that the test driver runs itself is not held by the policy.
    await page.evaluate(
      (stranger) =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            const inline = document.createElement('script');
            inline.textContent = 'window.hacked = 1';
            document.body.append(inline);
            const away = document.createElement('script');
            away.src = `${stranger}/a.js`;
            document.body.append(away);
            const link = document.createElement('a');
            link.setAttribute('onclick', 'window.hacked = 1');
            document.body.append(link);
            link.click();
            try {
              Reflect.get(window, 'eval')('window.hacked = 1');
            } catch {
              // As it should be.
            }
            resolve();
          });
        }),
      STRANGER,
    );
    await expect
      .poll(() => violations(page))
      .toEqual(
        expect.arrayContaining([
          { directive: 'script-src-elem', blocked: 'inline' },
          { directive: 'script-src-elem', blocked: `${STRANGER}/a.js` },
          { directive: 'script-src-attr', blocked: 'inline' },
          { directive: 'script-src', blocked: 'eval' },
        ]),
      );
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('to fetch, show, style, embed or send something elsewhere is refused', async ({ page }) => {
    await watchPolicy(page);
    await page.goto('./');
    const reached = await page.evaluate(async (stranger) => {
      const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
      add(`<img src="${stranger}/a.png">`);
      add(`<link rel="stylesheet" href="${stranger}/a.css">`);
      add(`<style>body { display: none }</style>`);
      add(`<iframe src="${stranger}/a.html"></iframe>`);
      add(`<base href="${stranger}/">`);
      const form = document.createElement('form');
      form.action = `${stranger}/form`;
      document.body.append(form);
      form.submit();
      return fetch(`${stranger}/a.json`, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
    }, STRANGER);
    expect(reached).toBe(false);
    const refused = (directive: string, path: string) => ({ directive, blocked: `${STRANGER}${path}` });
    await expect
      .poll(() => violations(page))
      .toEqual(
        expect.arrayContaining([
          refused('img-src', '/a.png'),
          refused('style-src-elem', '/a.css'),
          { directive: 'style-src-elem', blocked: 'inline' },
          refused('frame-src', ''),
          refused('base-uri', '/'),
          refused('form-action', '/form?'),
          refused('connect-src', '/a.json'),
        ]),
      );
    // Asked of the page itself: the driver would wait for the form's page, which never comes.
    expect(await page.evaluate(() => document.querySelector('main')?.checkVisibility())).toBe(true);
  });
});

/** Every view there is, the database, a drill-down, the ledger, a figure's source, the table, the other language. */
async function visitEverything(page: Page): Promise<void> {
  await page.goto('./');
  const main = page.getByRole('main');
  const views = page.getByRole('navigation', { name: '视图' }).getByRole('link');
  const count = await views.count();
  expect(count).toBeGreaterThanOrEqual(7);
  for (let index = 0; index < count; index += 1) {
    await views.nth(index).click();
    await expect(views.nth(index)).toHaveAttribute('aria-current', 'page');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(linkTo({ view: 'structure' }));
  // Drawn by ECharts in this page, in its own element, not the still drawing.
  await expect(main.locator(`.echarts-for-react ${BAR}`).first()).toBeVisible();
  const way = main.getByRole('link', { name: /(^|\s)210(\s|$)/ });
  await way
    .or(main.getByRole('button', { name: /(^|\s)210(\s|$)/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/n=210(&|$)/);
  // No default view asks this, so that the database must answer.
  await page.goto(linkTo({ view: 'ledger', statement: 'income', measure: 'fiscal' }));
  const grid = page.getByRole('treegrid');
  await expect(grid).toContainText('社会保障和就业支出');
  await grid
    .getByRole('button', { name: /^[\d,]+\.\d\d$/ })
    .first()
    .click();
  const source = page.locator(SOURCE).filter({ hasText: '出处' });
  await expect(source).toContainText(/第 \d+ 行/);
  await page.getByRole('button', { name: /Switch to English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test.describe('behind a firewall', () => {
  // Every other host is behind a proxy that is not there.
  test.use({ proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' }, savesData: false });

  test('a visit to everything works, is within the policy, and every file is the site’s own', async ({
    page,
    context,
    baseURL,
  }) => {
    const other = await context.newPage();
    await expect(other.goto(STRANGER)).rejects.toThrow(/ERR_PROXY_CONNECTION_FAILED/);
    await other.close();
    await watchPolicy(page);
    await visitEverything(page);
    expect(await violations(page)).toEqual([]);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(file.startsWith(baseURL ?? 'none'), file).toBe(true);
  });
});
