import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';

// It starts by itself, and fails.
test.use({ savesData: false });

const FAILED = '数据库没有启动';
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: FAILED });

/** The default views answer from the snapshot: their figures are there whatever became of the engine. */
async function expectSnapshotViews(page: Page): Promise<void> {
  for (const view of ['', 'structure', 'ratio', 'three-public', 'changes']) {
    await page.goto(`./#/${view}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/\d\.\d/);
  }
}

test.describe('without the engine', () => {
  test.use({ expectedErrors: /Failed to load resource|\.wasm/ });

  test('DuckDB’s wasm blocked: says so, the default views stand, and a retry works once it is free', async ({
    page,
  }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./#/ledger?st=income&m=fiscal');
    await expect(notice(page)).toBeVisible();
    await expectSnapshotViews(page);
    await page.goto('./#/ledger?st=income&m=fiscal');
    await page.reload();
    await expect(notice(page)).toBeVisible();
    await page.unroute('**/*.wasm');
    await notice(page).getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
    await expect(notice(page)).toHaveCount(0);
  });

  test('a data file that is missing: names it, and a retry works once it is back', async ({ page }) => {
    await page.route('**/data/facts.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./#/ledger?st=income&m=fiscal');
    await expect(notice(page)).toContainText('facts.csv');
    await expectSnapshotViews(page);
    await page.goto('./#/ledger?st=income&m=fiscal');
    await page.reload();
    await expect(notice(page)).toBeVisible();
    await page.unroute('**/data/facts.csv');
    await notice(page).getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
  });
});

test('a browser without WebAssembly: says so, and the default views stand', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('./#/ledger?st=income&m=fiscal');
  await expect(notice(page)).toContainText('WebAssembly');
  await expectSnapshotViews(page);
  // The default view can be drilled all the same.
  await page.goto('./#/structure');
  for (const code of ['210', '21013']) {
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`(^|\\s)${code}(\\s|$)`) })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`n=${code}(&|$)`));
  }
  await expect(page.getByRole('main')).toContainText(/2101301/);
});

test('a damaged row of the data is left out and named; the rest is there', async ({ page }) => {
  const path = fileURLToPath(new URL('../../public/data/facts.csv', import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  const damaged = lines.findIndex((line) => line.startsWith('yanggu-2019,2019,general_budget,'));
  const fields = lines[damaged]?.split(',') ?? [];
  fields[9] = 'not a number';
  lines[damaged] = fields.join(',');
  await page.route('**/data/facts.csv', (route) =>
    route.fulfill({ body: lines.join('\n'), contentType: 'text/csv' }),
  );
  await page.goto('./#/ledger?st=income&m=fiscal');
  await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
  const left = page.getByRole('status').filter({ hasText: '1 行数据损坏' });
  await left.getByText(/行数据损坏/).click();
  await expect(left).toContainText('facts.csv');
  await expect(left).toContainText(String(damaged + 1));
});

test('storage denied: everything works as before', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: deny, configurable: true });
    }
  });
  await page.goto('./#/ledger?st=income&m=fiscal');
  await expect(page.getByRole('treegrid')).toContainText('社会保障和就业支出');
});
