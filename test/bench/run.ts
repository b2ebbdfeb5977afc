/**
 * Times our page against a plain one that starts DuckDB before it draws, in a real browser: `npm run bench`. Prints the
 * median of three alternating runs, and the ratios.
 */
import type { Server } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { listen } from '../../src/cli/serve/listen.mjs';
import { createStaticServer } from '../../src/cli/serve/static-server.mjs';
import { OURS, PLAIN } from './sites.ts';
import type { Site } from './sites.ts';
import { watchChart } from './watch-chart.ts';

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
/** Milliseconds: navigation to the first chart, navigation to an answered click, click to its answer. */
type Times = { firstChart: number; answered: number; click: number };

/** Builds and serves a site, with every file compressed beforehand, as a static host has them. */
async function serve(site: Site, folder: string): Promise<Served> {
  const outDir = join(folder, site.name);
  await site.build(outDir);
  const server = createStaticServer(outDir);
  const url = `http://localhost:${await listen(server, FIRST_PORT)}/`;
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name).slice(outDir.length + 1);
    await (await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
  }
  return { site, url, server };
}

/** One visit with nothing cached. */
async function visit(
  browser: Browser,
  { site, url }: Served,
  network: keyof typeof NETWORKS,
): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
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
    await site.drill(page);
    await page.waitForFunction(() => window.benchSeen.answered !== null);
    const { firstChart, clicked, answered } = await page.evaluate(() => window.benchSeen);
    if (firstChart === null || clicked === null || answered === null)
      throw new Error(`${site.name}: nothing seen`);
    return { firstChart, answered, click: answered - clicked };
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
  click: 'from the click to its answer',
} as const;

function report(network: string, ours: readonly Times[], plain: readonly Times[]): void {
  console.log(`\n${network}`);
  for (const [measure, name] of Object.entries(MEASURES) as [keyof Times, string][]) {
    const our = median(ours.map((times) => times[measure]));
    const their = median(plain.map((times) => times[measure]));
    const ratio = `1/${(their / our).toFixed(1)}`;
    console.log(`  ${name.padEnd(40)} ours ${our.toFixed(0)} ms   plain ${their.toFixed(0)} ms   ${ratio}`);
  }
}

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
    const times: Record<Site['name'], Times[]> = { ours: [], plain: [] };
    for (let run = 0; run < RUNS; run += 1) {
      for (const each of served) times[each.site.name].push(await visit(browser, each, network));
    }
    report(network, times.ours, times.plain);
  }
} finally {
  await browser.close();
  for (const { server } of served) server.close();
  await rm(folder, { recursive: true, force: true });
}
