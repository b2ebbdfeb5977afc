import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../src/cli/serve/listen.mjs';
import { createStaticServer } from '../../../src/cli/serve/static-server.mjs';
import { BAR } from './bars.ts';
import { linkTo } from '../links.ts';
import { expect, test as story } from '../story.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const FOLDER = '/a/b';

/** The site in a folder of a host that has nothing else; what was asked for outside of the folder is told. */
const test = story.extend<{ outside: string[] }>({
  outside: async ({}, use) => use([]),
  baseURL: async ({ outside }, use) => {
    const site = createStaticServer(DIST);
    const host = createServer((request, response) => {
      const url = request.url ?? '';
      if (url.startsWith(`${FOLDER}/`)) {
        request.url = url.slice(FOLDER.length);
        site.emit('request', request, response);
        return;
      }
      outside.push(url);
      response.writeHead(404).end();
    });
    const port = await listen(host, 4790);
    await use(`http://127.0.0.1:${port}${FOLDER}/`);
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
  },
});

// The database starts by itself.
test.use({ savesData: false });

test('in a folder of a host everything is found: program, data, database, links', async ({
  page,
  outside,
}) => {
  const engine = page.waitForResponse(/\/a\/b\/assets\/duckdb-eh.*\.wasm$/);
  const data = page.waitForResponse(/\/a\/b\/data\/facts\.csv$/);
  await page.goto(linkTo({}));
  await expect(page.getByRole('main').locator(`.echarts-for-react ${BAR}`).first()).toBeVisible();
  expect((await engine).ok()).toBe(true);
  expect((await data).ok()).toBe(true);
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: /三公/ }).click();
  await expect(page).toHaveURL(/\/a\/b\/#\/three-public/);
  // Asked of the database, opened by a link of its own.
  await page.goto(linkTo({ view: 'ledger', statement: 'income', measure: 'fiscal' }));
  await page.reload();
  await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
  expect(outside).toEqual([]);
});
