import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect as expectStory } from '@playwright/test';
import { printedFact, shown } from './figures.ts';
import { linkTo } from './links.ts';
import { BAR } from './site/bars.ts';
import { test } from './story.ts';

const REAL_PDF = '../shared/reports/pdf/putuo-shehuigongzuobu-2024.pdf';
const FIXTURE = 'test/fixtures/reports/cells-of-markdown.md';
const CELL = { statement: 'expenditure', code: '2101301', measure: 'total' } as const;
const expect = expectStory.configure({ timeout: 60_000 });

test.describe.configure({ timeout: 480_000 });

test('the edition in one file opens from disk without a network: chart, database, a report brought in, a file saved', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-file-'));
  try {
    const made = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/cli/build-offline.ts', folder],
      {
        encoding: 'utf8',
        // The answers are those of the site that is under test.
        env: { ...process.env, MADE_SNAPSHOT: 'dist/snapshot.json' },
      },
    );
    expect(made.status, made.stderr).toBe(0);
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(file).size).toBeLessThan(25_000_000);
    const address = pathToFileURL(file).href;

    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.locator(BAR).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('单文件离线版')).toBeVisible();

    // In no snapshot: the database answers.
    const choice = {
      view: 'ledger',
      statement: 'expenditure',
      counties: ['610326', '410882'],
      year: 2020,
      depth: 3,
    } as const;
    await page.goto(address + linkTo(choice).slice(2));
    await expect(main).toContainText(shown(printedFact('meixian-2020', CELL).amount));

    await page.goto(address + linkTo({ view: 'import' }).slice(2));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(existsSync(REAL_PDF) ? REAL_PDF : FIXTURE);
    await expect(page.getByRole('button', { name: '确认并加入' })).toBeVisible();

    await page.goto(address + linkTo({ view: 'method' }).slice(2));
    const link = main.getByRole('link', { name: 'datapackage.json' });
    await expect(link).toHaveAttribute('href', /^blob:/);
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(readFileSync(await saved.path(), 'utf8')).toBe(
      readFileSync('public/data/datapackage.json', 'utf8'),
    );

    expect(asked.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(address))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
