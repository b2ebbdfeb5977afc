/**
 * Times our page against a plain one that starts DuckDB before it draws, in a real browser: `npm run bench`. Prints the
 * median of three alternating runs, and the ratios.
 */
import type { Server } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { listen } from '../../src/cli/serve/listen.mjs';
import { createStaticServer, prepareFiles } from '../../src/cli/serve/static-server.mjs';
import { benchReadingMany } from './reading-many.ts';
import { benchReading } from './reading.ts';
import { OURS, PLAIN } from './sites.ts';
import type { Site } from './sites.ts';
import { watchChart } from './watch-chart.ts';
import type { Seen } from './watch-chart.ts';

const RUNS = 3;
const FIRST_PORT = 5411;
const TOO_LONG = 60_000;
const MEGABIT = 1_000_000 / 8;
const NETWORKS = {
  '10 Mbit/s, 40 ms': {
    offline: false,
    latency: 40,
    downloadThroughput: 10 * MEGABIT,
    uploadThroughput: 10 * MEGABIT,
  },
  unthrottled: null,
};

type Served = { site: Site; url: string; server: Server };
/** Milliseconds from the navigation, and from a click to its answer, for each step down. */
type Times = { firstChart: number; answered: number; firstClick: number; secondClick: number };
/** The figures in the chart, before a click and after each. */
type Visit = { times: Times; figures: string[][] };

const STEPS = ['210', '21013'];

/** Builds and serves a site, with every file compressed beforehand, as a static host has them. */
async function serve(site: Site, folder: string): Promise<Served> {
  const outDir = join(folder, site.name);
  await site.build(outDir);
  await prepareFiles(outDir);
  const server = createStaticServer(outDir);
  const url = `http://localhost:${await listen(server, FIRST_PORT)}/`;
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name).slice(outDir.length + 1);
    await (await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
  }
  return { site, url, server };
}

/** A page of its own with nothing cached, on the network, that notes when it shows its chart. */
async function openPage(context: BrowserContext, url: string, network: keyof typeof NETWORKS): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(TOO_LONG);
  // tsx marks functions with their names by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchChart);
  const conditions = NETWORKS[network];
  if (conditions !== null) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', conditions);
  }
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchSeen.firstChart !== null);
  return page;
}

/** Milliseconds until an embed of the default chart has drawn it, in a page of its own. */
async function visitEmbed(
  browser: Browser,
  { url }: Served,
  network: keyof typeof NETWORKS,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 640, height: 900 } });
  try {
    const page = await openPage(context, `${url}embed.html`, network);
    return (await page.evaluate(() => window.benchSeen.firstChart)) ?? NaN;
  } finally {
    await context.close();
  }
}

/** One visit with nothing cached, and two clicks as soon as the page can answer to them. */
async function visit(
  browser: Browser,
  { site, url }: Served,
  network: keyof typeof NETWORKS,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await openPage(context, url, network);
    await site.ready(page);
    const figures = [await page.evaluate(() => window.benchSeen.figures())];
    for (const code of STEPS) {
      await page.locator('.legend a', { hasText: new RegExp(`^${code} `) }).click();
      await page.waitForFunction(() => window.benchSeen.clicks.at(-1)?.answered);
      figures.push(await page.evaluate(() => window.benchSeen.figures()));
    }
    const seen = await page.evaluate((): Pick<Seen, 'firstChart' | 'clicks'> => {
      const { firstChart, clicks } = window.benchSeen;
      return { firstChart, clicks };
    });
    const { firstChart, clicks } = seen;
    const [first, second] = clicks.map(({ clicked, answered }) => (answered ?? NaN) - clicked);
    const answered = clicks[0]?.answered;
    if (!firstChart || !answered || !first || !second) throw new Error(`${site.name}: nothing seen`);
    return { times: { firstChart, answered, firstClick: first, secondClick: second }, figures };
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const MEASURES = {
  firstChart: 'first chart',
  answered: 'a drill-down answered, from the start',
  firstClick: `from the click on ${STEPS[0]} to its answer`,
  secondClick: `from the click on ${STEPS[1]} to its answer`,
} as const;

function report(network: string, ours: readonly Times[], plain: readonly Times[]): void {
  console.log(`\n${network}`);
  for (const [measure, name] of Object.entries(MEASURES) as [keyof Times, string][]) {
    const our = median(ours.map((times) => times[measure]));
    const their = median(plain.map((times) => times[measure]));
    print(name, our, their);
  }
}

function print(name: string, our: number, their: number): void {
  const ratio = our <= their ? `1/${(their / our).toFixed(1)}` : `SLOWER: ${(our / their).toFixed(1)}/1`;
  console.log(`  ${name.padEnd(40)} ours ${our.toFixed(0)} ms   plain ${their.toFixed(0)} ms   ${ratio}`);
}

await benchReading();
benchReadingMany();

const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
const executablePath = (await findBrowser()) ?? undefined;
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const served: Served[] = [];
try {
  for (const site of [OURS, PLAIN]) served.push(await serve(site, folder));
  for (const network of Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]) {
    const visits: Record<Site['name'], Visit[]> = { ours: [], plain: [] };
    const embeds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      for (const each of served) visits[each.site.name].push(await visit(browser, each, network));
      const [ours] = served;
      if (ours) embeds.push(await visitEmbed(browser, ours, network));
    }
    const shown = new Set(
      Object.values(visits).flatMap((all) => all.map(({ figures }) => JSON.stringify(figures))),
    );
    if (shown.size > 1) throw new Error(`the pages do not show the same figures:\n${[...shown].join('\n')}`);
    const timesOf = (name: Site['name']): Times[] => visits[name].map(({ times }) => times);
    report(network, timesOf('ours'), timesOf('plain'));
    print('an embed’s chart', median(embeds), median(timesOf('plain').map(({ firstChart }) => firstChart)));
  }
} finally {
  await browser.close();
  for (const { server } of served) server.close();
  await rm(folder, { recursive: true, force: true });
}
