import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { ROOT, run } from '../../src/cli/set-up.mjs';
import { createStaticServer, listen } from '../../src/cli/static-server.mjs';
import { buildPlainPage } from './build-plain.mjs';
import { createShapedLine } from './shaped-line.mjs';
import { watchPage } from './watch-page.mjs';

// How long a reader waits for the first chart and for an answered drill-down: our page against a plain page that starts
// DuckDB first. Runs alternate, each with a cold cache, over a slow line and over none. BENCH_RUNS says how many.

/** @typedef {import('./watch-page.mjs').Sightings} Sightings */

const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
const SLOW_LINE = { bitsPerSecond: 10_000_000, roundTripMs: 40 };
/** The first chart over the slow line comes in at most this part of the plain page's time. */
const AIM = 1 / 12;

const LINES = { slow: '10 Mbit/s, 40 ms', direct: 'unthrottled' };
const PAGES = /** @type {const} */ (['ours', 'plain']);
const STEPS = /** @type {const} */ ([
  ['chart', 'first chart'],
  ['class', 'class 210, clicked at first sight'],
  ['item', 'then 21013, clicked at first sight'],
]);

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

say('building our page and the plain page');
if (run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']) !== 0) {
  process.exit(1);
}
const folders = { ours: `${ROOT}dist`, plain: await buildPlainPage(ROOT) };
const counties = readCounties();
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
/** @type {import('node:net').Server[]} */
const servers = [];

/** @param {import('node:net').Server} server @param {number} port */
async function open(server, port) {
  servers.push(server);
  return listen(/** @type {import('node:http').Server} */ (server), port);
}

/** The ports of a page: over nothing, and over the slow line. @param {keyof typeof folders} page */
async function serve(page) {
  const direct = await open(createStaticServer(folders[page]), 4300);
  // A static host has its files compressed before they are asked for.
  for (const file of readdirSync(folders[page], { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = `${file.parentPath}/${file.name}`.slice(folders[page].length);
    const headers = { 'accept-encoding': 'br' };
    await (await fetch(`http://127.0.0.1:${direct}${path}`, { headers })).arrayBuffer();
  }
  return { direct, slow: await open(createShapedLine(direct, SLOW_LINE), 4400) };
}

/** @param {number} port @returns {Promise<Sightings & { totals: string[] }>} */
async function visit(port) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, counties);
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'sightings' in globalThis, null, { timeout: 120_000 });
    return await page.evaluate(() => {
      const { sightings, drawnTotals } = /** @type {any} */ (globalThis);
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return { ...sightings, chart: Math.max(sightings.chart, painted), totals: drawnTotals };
    });
  } finally {
    await context.close();
  }
}

/** Short names, as the charts print them. */
function readCounties() {
  const [head, ...rows] = readFileSync(`${ROOT}public/data/reports.csv`, 'utf8').trim().split('\n');
  const column = head?.split(',').indexOf('county') ?? -1;
  return [...new Set(rows.map((row) => row.split(',')[column] ?? ''))].map((county) =>
    county.length > 2 ? county.slice(0, -1) : county,
  );
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
/** @param {readonly number[]} values */
const spread = (values) =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

say('compressing both as a static host would');
const ports = { ours: await serve('ours'), plain: await serve('plain') };
let missed = 0;
try {
  for (const line of /** @type {const} */ (['slow', 'direct'])) {
    /** @type {Record<(typeof PAGES)[number], Awaited<ReturnType<typeof visit>>[]>} */
    const visits = { ours: [], plain: [] };
    for (let round = 0; round < RUNS; round += 1) {
      say(`${LINES[line]}: round ${round + 1} of ${RUNS}`);
      for (const page of PAGES) visits[page].push(await visit(ports[page][line]));
    }
    const totals = (/** @type {(typeof PAGES)[number]} */ page) =>
      JSON.stringify([...new Set(visits[page].flatMap((seen) => seen.totals))].sort());
    if (totals('ours') !== totals('plain')) {
      throw new Error(`the pages draw different totals: ${totals('ours')} and ${totals('plain')}`);
    }
    say(`\n${LINES[line]}, cold cache, ${RUNS} runs; ms, median (fastest–slowest)`);
    for (const [key, name] of STEPS) {
      const ours = visits.ours.map((seen) => seen[key]);
      const plain = visits.plain.map((seen) => seen[key]);
      const ratio = median(ours) / median(plain);
      const held = key !== 'chart' || ratio <= (line === 'slow' ? AIM : 1);
      missed += held ? 0 : 1;
      say(
        `  ${name.padEnd(36)} ours ${spread(ours).padEnd(20)} plain ${spread(plain).padEnd(20)} 1/${(1 / ratio).toFixed(1)}${held ? '' : '  MISSED'}`,
      );
    }
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
process.exit(missed === 0 ? 0 : 1);
