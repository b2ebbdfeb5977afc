import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/find-browser.mjs';
import type { Document } from '../../../src/ingest/document.ts';
import type { OcrEngine } from '../../../src/ingest/ocr/engine/engine.ts';
import { startTesseract } from '../../../src/ingest/ocr/engine/tesseract.ts';
import { recognisePage, type RecognisedPage } from '../../../src/ingest/ocr/page/recognise-page.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import type { Fact } from '../../../src/model/records.ts';
import { propose } from '../../../src/views/data/recognising/propose.ts';
import { htmlOf } from '../open/pdf/print-report.ts';
import { scanPages, type Scan } from './scan.ts';

const executablePath = await findBrowser();
const FIXTURE = 'test/fixtures/reports/cells-of-markdown.md';
const SERIF = "'Noto Serif CJK SC',serif";
const SANS = "'Noto Sans CJK SC',sans-serif";

/**
 * How many of the printed figures have to be read right, and how many confirmed: the rest is a person's work. Of a bad scan
 * nothing is asked but that nothing wrong of it is confirmed.
 */
const SCANS: readonly { scan: Scan; statements: string[]; read: number; taken: number }[] = [
  {
    scan: { name: 'a clean scan', font: SERIF, dpi: 200, askew: 0, grain: 0 },
    statements: ['income'],
    read: 0.95,
    taken: 0.6,
  },
  {
    scan: { name: 'a clean scan in a Hei face', font: SANS, dpi: 200, askew: 0, grain: 0 },
    statements: ['expenditure'],
    read: 0.6,
    taken: 0.3,
  },
  {
    scan: { name: 'a grey scan that lay askew', font: SANS, dpi: 180, askew: 0.7, grain: 0.12 },
    statements: ['general_budget'],
    read: 0,
    taken: 0,
  },
];

/** A page takes seconds: one of them at every test, all with `OCR_SCANS=all`. */
const TRIED = process.env.OCR_SCANS === 'all' ? SCANS : SCANS.slice(0, 1);

const placeOf = (fact: Fact): string =>
  [
    fact.statement,
    fact.code,
    ...(fact.code === '' ? [fact.row, fact.label] : []),
    fact.measure,
    fact.phase,
  ].join('|');

describe.skipIf(executablePath === null)('pages that are pictures', () => {
  let browser: Browser;
  let engine: OcrEngine;
  let truth: Fact[];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    engine = await startTesseract(null);
    const document = await openDocument(FIXTURE, new Uint8Array(readFileSync(FIXTURE)));
    truth = readReport(document, { reportId: 'a' }).facts.filter(({ origin }) => origin === 'printed');
  });
  afterAll(async () => {
    engine.close();
    await browser.close();
  });

  async function recognise(scan: Scan, statements: readonly string[]): Promise<RecognisedPage[]> {
    const page = await browser.newPage({ deviceScaleFactor: scan.dpi / 96 });
    const look = { ruled: true, repeatHeads: true, splitCodes: false, labelWidth: 150, landscape: false };
    const pictures = await scanPages(page, htmlOf(truth, { ...look, turned: false }), statements, scan);
    await page.close();
    const pages: RecognisedPage[] = [];
    for (const [index, picture] of pictures.entries()) {
      const options = { signal: new AbortController().signal, onProgress: () => undefined };
      pages.push(await recognisePage(engine, index + 1, picture, options));
    }
    return pages;
  }

  it.each(TRIED)(
    'of $scan.name give figures of which none is confirmed that is wrong',
    async ({ scan, statements, read, taken }) => {
      const pages = await recognise(scan, statements);
      const numbers = pages.map(({ page }) => page);
      const scanned: Document = {
        name: 'scan.pdf',
        format: 'pdf',
        sha256: '',
        pages: numbers.length,
        lines: [],
        picturePages: numbers,
      };
      const { reading, taken: confirmed, offered } = propose(scanned, pages);
      const printed = truth.filter(({ statement }) => statements.includes(statement));
      const amounts = new Map(printed.map((fact) => [placeOf(fact), Number(fact.amount)]));
      const isRight = (fact: Fact): boolean => amounts.get(placeOf(fact)) === Number(fact.amount);
      const facts = reading.facts.filter(({ origin }) => origin === 'printed');
      const wrong = confirmed.flatMap((index) => {
        const fact = reading.facts[index];
        return fact !== undefined && isRight(fact) ? [] : [fact];
      });
      expect(wrong).toEqual([]);
      expect(facts.map(({ certainty }) => certainty)).not.toContain('certain');
      expect(confirmed.length + offered.length).toBe(facts.length);
      expect(facts.filter(isRight).length).toBeGreaterThanOrEqual(printed.length * read);
      expect(confirmed.length).toBeGreaterThanOrEqual(printed.length * taken);
    },
    180_000,
  );
});
