import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { BAR } from './site/bars.ts';
import { Host, edit, rename } from './site/served-versions.ts';
import { expect as expectStory, test as story } from './story.ts';

/** The site on a host of its own; the browser may keep it. */
const test = story.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(await host.open()),
});
// What is kept is kept once the database is there.
test.use({ serviceWorkers: 'allow', savesData: false });
// The whole site is fetched and kept, several times.
test.slow();
const expect = expectStory.configure({ timeout: 60_000 });

const REPORT = 'test/fixtures/reports/cells-of-markdown.md';
const CELL = { statement: 'expenditure', code: '2101301', measure: 'total' } as const;
/** One year of two counties is in no snapshot: the ledger of it is asked of the database. */
const ASKED = linkTo({
  view: 'ledger',
  statement: 'expenditure',
  counties: ['610326', '410882'],
  year: 2020,
  depth: 3,
});
const KEPT = /可离线使用/;
const offer = (page: Page) => page.getByRole('status').locator('.update');
const versionOf = (page: Page) => page.locator('meta[name="site-version"]').getAttribute('content');

test('a newer version is offered, taken by one page while another goes on with its own, a broken one changes nothing; then the site works without its host', async ({
  page,
  context,
  host,
}) => {
  const printed = printedFact('meixian-2020', CELL);
  const old = shown(printed.amount);
  const corrected = (folder: string, by: string): void => {
    edit(folder, 'data/facts.csv', (text) =>
      text
        .split('\n')
        .map((line) =>
          line.startsWith('meixian-2020,2020,expenditure,') && line.includes(',2101301,')
            ? line.replaceAll(`,${printed.amount},`, `,${by},`)
            : line,
        )
        .join('\n'),
    );
    edit(folder, 'snapshot.json', (text) => text.replace(/"dataVersion":"\w+"/, `"dataVersion":"of${by}"`));
  };
  await page.goto('./');
  await expect(page.getByText(KEPT)).toBeVisible();
  const first = await versionOf(page);
  const other = await context.newPage();
  await other.goto('./');

  const second = await host.version((folder) => {
    corrected(folder, '7777.77');
    // A part that no page has loaded yet: the host no longer has it under its old name.
    rename(folder, /^AidView-/);
  });
  host.serve(second);
  await page.reload();
  await expect(offer(page)).toContainText('有新数据（版本 of7777.77）');
  expect(await versionOf(page)).toBe(first);
  const main = page.getByRole('main');
  await page.goto(ASKED);
  await expect(main).toContainText(old);
  await page.goto(linkTo({ view: 'aid' }));
  await expect(page).toHaveTitle(/医疗救助/);
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(ASKED);
  await offer(page).getByRole('button', { name: '更新' }).click();
  await expect(main).toContainText('7,777.77');
  const now = await versionOf(page);
  expect(now).not.toBe(first);
  await expect(page.getByText('程序与数据（版本 of7777.77）')).toBeVisible();
  await page.goto(linkTo({ view: 'aid' }));
  await expect(page).toHaveTitle(/医疗救助/);

  // The other page was not touched: its own parts and its own data, though the worker and the host are the new ones.
  await expect(offer(other)).toBeVisible();
  await other.goto(linkTo({ view: 'aid' }));
  await expect(other).toHaveTitle(/医疗救助/);
  const facts = () => fetch('./data/facts.csv').then((response) => response.text());
  expect(await other.evaluate(facts)).not.toContain('7777.77');
  expect(await page.evaluate(facts)).toContain('7777.77');
  await other.close();

  const broken = await host.version((folder) => corrected(folder, '8888.88'));
  rmSync(join(broken, 'data/facts.csv'));
  host.serve(broken);
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data));
        void navigator.serviceWorker.getRegistration().then((found) => found?.update());
      }),
  );
  expect(await refused).toEqual({ say: 'not-kept', reason: 'files' });
  await page.goto(ASKED);
  await page.reload();
  await expect(main).toContainText('7,777.77');
  expect(await versionOf(page)).toBe(now);
  await expect(offer(page)).toHaveCount(0);

  // Without a host: what the database is asked, the overview, a report brought in, an embed.
  host.shut();
  await context.setOffline(true);
  await page.reload();
  await expect(main).toContainText('7,777.77');
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.goto(linkTo({}));
  await expect(main.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await page.goto(linkTo({ view: 'import' }));
  await page.locator('input[type=file]').first().setInputFiles(REPORT);
  await expect(page.getByRole('button', { name: '确认并加入' })).toBeVisible();
  const embed = await context.newPage();
  await embed.goto('embed.html#/structure');
  await expect(embed.locator(BAR).first()).toBeVisible();
});

test('where the storage is full the page says so and works; an embed is never kept', async ({
  page,
  context,
  baseURL,
}) => {
  const embed = await context.newPage();
  await embed.goto('embed.html#/structure');
  await expect(embed.locator(BAR).first()).toBeVisible();
  expect(await embed.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await embed.close();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    quotaSize: 5_000_000,
  });
  await page.goto('./');
  await expect(page.getByText('浏览器的存储空间不够')).toBeVisible();
  await page.goto(ASKED);
  await expect(page.getByRole('main')).toContainText(shown(printedFact('meixian-2020', CELL).amount));
});
