import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../src/cli/find-browser.mjs';
import type { Fact } from '../../../../src/model/records.ts';
import { assignFacts } from '../../../../src/ingest/assign/assign-facts.ts';
import type { Document } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { recogniseTables } from '../../../../src/ingest/recognise/recognise-tables.ts';
import { FIXTURES_DIR, SOURCES } from '../../assign/sources.ts';
import { htmlOf, type Look } from './print-report.ts';

const executablePath = await findBrowser();

const PLAIN: Look = {
  ruled: true,
  repeatHeads: true,
  splitCodes: false,
  labelWidth: 150,
  landscape: false,
  turned: false,
};
const LOOKS: readonly { name: string; look: Look }[] = [
  { name: 'ruled tables with repeated heads', look: PLAIN },
  {
    name: 'ruled tables whose heads stand once and whose labels wrap',
    look: { ...PLAIN, repeatHeads: false, labelWidth: 40 },
  },
  { name: 'codes in three columns on wide pages', look: { ...PLAIN, splitCodes: true, landscape: true } },
  { name: 'tables on turned pages', look: { ...PLAIN, turned: true } },
];

const NONE: Look = { ...PLAIN, ruled: false };
/** Tables whose rows and columns stand by their places alone, in part or wholly. */
const UNRULED: readonly { name: string; look: Look }[] = [
  {
    name: 'labels that wrap below their figures',
    look: { ...NONE, labelWidth: 60, css: 'tbody td{vertical-align:top}' },
  },
  {
    name: 'labels that wrap above their figures',
    look: { ...NONE, labelWidth: 60, css: 'tbody td{vertical-align:bottom}' },
  },
  {
    name: 'codes in three columns and heads that stand once',
    look: { ...NONE, landscape: true, splitCodes: true, repeatHeads: false },
  },
  { name: 'small type', look: { ...NONE, css: 'body{font-size:6pt} td{padding:0.5pt 3pt}' } },
  { name: 'rules between rows alone', look: { ...NONE, css: 'td{border-bottom:0.5pt solid #999}' } },
  {
    name: 'rules between columns alone',
    look: {
      ...NONE,
      css: 'td{border-left:0.5pt solid #999;border-right:0.5pt solid #999} table{border:1pt solid #000}',
    },
  },
  {
    name: 'every character by itself, over a watermark',
    look: { ...NONE, landscape: true, byCharacter: true, watermark: '公开' },
  },
];

const read = (document: Document): readonly Fact[] =>
  assignFacts(document, recogniseTables(document), { reportId: 'x', fiscalYear: 2020 }).facts;

/** What a figure is, without where it stands and whether its column had to be worked out. */
const figures = (facts: readonly Fact[]): string[] =>
  facts
    .map((f) =>
      [f.statement, f.codePrinted, f.code, f.label, f.measure, f.phase, f.amount, f.printed].join('|'),
    )
    .sort();

/** A fixture has the tables of its report, so that one of the two is enough; both, and all looks, with PDF_LOOKS=all. */
const TRIES_ALL = process.env.PDF_LOOKS === 'all';
const TRIED = SOURCES.filter(({ path }) => TRIES_ALL || path.startsWith(FIXTURES_DIR));

/** One layout's fixture stands for the others where every table has all its columns. */
const FIXTURE = 'test/fixtures/reports/cells-of-markdown.md';

describe.skipIf(executablePath === null)('a report printed as PDF', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function print(html: string, landscape: boolean): Promise<Uint8Array> {
    const page = await browser.newPage();
    try {
      await page.setContent(html);
      return new Uint8Array(
        await page.pdf({
          format: 'A4',
          landscape,
          displayHeaderFooter: true,
          headerTemplate: '<i></i>',
          footerTemplate:
            '<span style="font-size:8pt;margin:auto">- <span class="pageNumber"></span> -</span>',
          margin: { top: '20mm', bottom: '20mm', left: '12mm', right: '12mm' },
        }),
      );
    } finally {
      await page.close();
    }
  }

  it.each(UNRULED.filter((_, index) => TRIES_ALL || index % 2 === 0))(
    'without rules round its cells, with $name, has the same figures',
    async ({ look }) => {
      const source = read(await openDocument(FIXTURE, new Uint8Array(readFileSync(FIXTURE))));
      const document = await openDocument('printed.pdf', await print(htmlOf(source, look), look.landscape));
      expect(figures(read(document))).toEqual(figures(source));
    },
    60_000,
  );

  describe.each(TRIED)('from $path', ({ path }) => {
    it('as tables without rules has no other figures, and names those whose columns cannot be told', async () => {
      const source = read(await openDocument(path, new Uint8Array(readFileSync(path))));
      const look: Look = { ...PLAIN, ruled: false, landscape: true, labelWidth: 220 };
      const document = await openDocument('printed.pdf', await print(htmlOf(source, look), true));
      const { facts, undecided } = assignFacts(document, recogniseTables(document), {
        reportId: 'x',
        fiscalYear: 2020,
      });
      // Where there are no rules a column is likely, not sure.
      const placed = new Set(document.lines.filter((line) => line.isByPosition).map(({ number }) => number));
      const byPosition = facts.filter(({ sourceLine }) => sourceLine !== null && placed.has(sourceLine));
      expect(byPosition.length).toBeGreaterThan(0);
      expect(byPosition.map(({ certainty }) => certainty)).not.toContain('certain');
      const known = figures(source);
      expect(figures(facts).filter((figure) => !known.includes(figure))).toEqual([]);
      expect(facts.length + undecided.length).toBe(source.length);
      expect(facts.length).toBeGreaterThan(source.length * 0.97);
    }, 60_000);

    // A print takes seconds: every look with a report, every report in a look; all of them with PDF_LOOKS=all.
    const own = TRIED.findIndex((source) => source.path === path) % LOOKS.length;
    it.each(LOOKS.filter((_, index) => TRIES_ALL || index === own))(
      'as $name has the same figures',
      async ({ look }) => {
        const source = read(await openDocument(path, new Uint8Array(readFileSync(path))));
        const bytes = await print(htmlOf(source, look), look.landscape);
        const document = await openDocument('printed.pdf', bytes);
        expect(figures(read(document))).toEqual(figures(source));
      },
      60_000,
    );
  });
});
