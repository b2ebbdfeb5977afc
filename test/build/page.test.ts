import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { buildSite } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite();
}, 240_000);
afterAll(() => site?.remove());

/** The attribute `name` of every tag of the page that has it; text in drawings is no tag. */
function attributes(name: string): string[] {
  return [...site.html.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

function policy(): Map<string, string[]> {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(site.html)?.[1] ?? '';
  return new Map(
    content.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe('the page as built, before any script', () => {
  test('shows the default chart: every department of the data, with its total', async () => {
    const latest = new Map<string, string>();
    const reports = readCsv(await site.read('data/reports.csv'));
    reports.sort((a, b) => Number(a['fiscal_year']) - Number(b['fiscal_year']));
    for (const report of reports) latest.set(report['county_code'] ?? '', report['report_id'] ?? '');
    const totals = readCsv(await site.read('data/facts.csv')).filter(
      (fact) =>
        [...latest.values()].includes(fact['report_id'] ?? '') &&
        fact['statement'] === 'expenditure' &&
        fact['measure'] === 'total' &&
        fact['phase'] === 'final' &&
        fact['label'] === '合计',
    );
    expect(totals.length).toBeGreaterThan(0);
    const drawing = /<svg.*<\/svg>/s.exec(site.html)?.[0] ?? '';
    for (const { amount } of totals) {
      expect(drawing).toContain(Number(amount).toLocaleString('en', { minimumFractionDigits: 2 }));
    }
    expect(drawing.match(/fill="var\(--class-210\)"/g)?.length).toBeGreaterThanOrEqual(latest.size);
    expect(site.html).not.toContain('<!--prerendered-->');
  });

  test('is drawn in markup whose attributes are whole', () => {
    // A quote inside a quoted attribute leaves words of a font where names of attributes belong.
    for (const [tag] of site.html.matchAll(/<(?:text|path|g|svg|rect|tspan)\b[^>]*>/g)) {
      expect(tag).toMatch(/^<\w+(?:\s+[\w:-]+="[^"]*")*\s*\/?>$/);
    }
  });

  test('has its policy before anything it could load, and its encoding where browsers look for it', () => {
    expect(site.html.indexOf('Content-Security-Policy')).toBeLessThan(
      site.html.search(/<(?:link|script|style|base)\b/),
    );
    expect(Buffer.byteLength(site.html.slice(0, site.html.indexOf('charset="utf-8"')))).toBeLessThan(1000);
  });

  test('allows scripts from its own files alone', () => {
    expect(policy().get('default-src')).toEqual(["'none'"]);
    expect(policy().get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const [, attributesOf, text] of site.html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
      expect(attributesOf).toContain('src="./');
      expect(text).toBe('');
    }
    expect(site.html).not.toMatch(/<[^>]*\son\w+=/);
    expect(
      [...policy().values()].flat().filter((source) => /^https?:|^\*|unsafe-eval'$/.test(source)),
    ).toEqual(["'wasm-unsafe-eval'"]);
  });

  test('carries one stylesheet, the one that its policy allows', () => {
    const styles = [...site.html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1] ?? '');
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64');
    expect(policy().get('style-src-elem')).toContain(`'sha256-${hash}'`);
    expect(site.html).not.toContain('rel="stylesheet"');
  });

  test('names only files of its own, by relative addresses that exist', async () => {
    const files = [...attributes('src'), ...attributes('href')].filter((address) => !address.startsWith('#'));
    expect(files).toContain('./snapshot.json');
    for (const address of files) {
      expect(address).toMatch(/^\.\//);
      await expect(site.read(address)).resolves.not.toBe('');
    }
  });
});

describe('the program', () => {
  /** Files that the page loads before anything is clicked. */
  const early = (): string[] => [
    ...new Set([...attributes('src'), ...attributes('href')].filter((address) => address.endsWith('.js'))),
  ];

  test('before the first click is at most 250 kB of brotli', async () => {
    expect(early().length).toBeGreaterThan(2);
    const texts = await Promise.all(early().map((file) => site.read(file)));
    const bytes = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });

  test('before the first click has no database driver, CSV parser or table engine in it', async () => {
    const manifest = JSON.parse(await site.read('.vite/manifest.json')) as Record<
      string,
      { file: string; src?: string }
    >;
    const late = Object.values(manifest).filter(({ src = '' }) =>
      /worker-db|load-table|LedgerView/.test(src),
    );
    expect(late).toHaveLength(3);
    for (const { file } of late) expect(early()).not.toContain(`./${file}`);
    for (const file of early()) {
      const text = await site.read(file);
      // Texts that stand in DuckDB's driver, in Arrow, in PapaParse and in TanStack Table.
      expect(text).not.toMatch(/INSTANTIATE_PROGRESS|RecordBatch|UndetectableDelimiter|getCoreRowModel/);
    }
  });

  test('before the first click has no maps, mouse pointer or helpers that nothing uses', async () => {
    for (const file of early()) {
      // Texts that stand in ECharts' map reader and axis pointer, and in a helper that tslib has for none of ours.
      expect(await site.read(file), file).not.toMatch(/UTF8Encoding|showTip|__esDecorate/);
    }
  });

  test('asks no other host: no address of one is fetched, imported or styled', async () => {
    const names = await readdir(join(site.folder, 'assets'));
    for (const name of names.filter((file) => file.endsWith('.js') && !file.startsWith('duckdb-'))) {
      expect(await site.read(`assets/${name}`), name).not.toMatch(
        /(?:import|fetch|importScripts)\(\s*["'`]https?:/,
      );
    }
  });
});

describe('the pages that shared links lead to', () => {
  const meta = (html: string, name: string): string =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

  test('have the figures of the data, in both languages, and a picture of the size previews take', async () => {
    const printed = readCsv(await site.read('data/facts.csv')).filter(
      (fact) =>
        fact['report_id'] === 'meixian-2020' &&
        fact['statement'] === 'three_public' &&
        fact['measure'] === 'training' &&
        fact['origin'] === 'printed' &&
        fact['phase'] === 'final',
    );
    expect(printed).toHaveLength(1);
    for (const name of ['three-public', 'three-public-en']) {
      const html = await site.read(`share/${name}.html`);
      expect(html).toContain(`<data value="${printed[0]?.['amount']}">`);
      expect(meta(html, 'og:title')).not.toBe('');
      expect(html).toContain(`<img src="./${name}.png" width="1200" height="630"`);
      const png = await readFile(join(site.folder, 'share', `${name}.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeGreaterThan(30_000);
    }
  });

  test('name only files of the site, and no host where none was given', async () => {
    const html = await site.read('share/structure.html');
    expect(meta(html, 'og:image')).toBe('./structure.png');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"#]+)/g)) {
      await expect(readFile(join(site.folder, 'share', address))).resolves.not.toHaveLength(0);
    }
  });

  test('bring no font into the site', async () => {
    const files = await readdir(site.folder, { recursive: true });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
