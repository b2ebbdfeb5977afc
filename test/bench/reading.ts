import { existsSync, readFileSync } from 'node:fs';
import { openDocument } from '../../src/ingest/open/open-document.ts';
import { assetsFor, loadPdfjs } from '../../src/ingest/open/pdf/load-pdfjs.ts';
import { readReport } from '../../src/ingest/read-report.ts';

const FOLDER = '../shared/reports/pdf';
const FILES = ['putuo-shehuigongzuobu-2024.pdf', 'template-shanghai.pdf'];
const RUNS = 9;

type Times = { open: number[]; report: number[]; floor: number[] };

/** The text of every page as pdf.js itself gives it, and nothing made of it: the least that reading a PDF costs. */
async function extractText(bytes: Uint8Array): Promise<number> {
  const {
    pdfjs: { getDocument },
  } = await loadPdfjs();
  const task = getDocument({
    data: bytes.slice(),
    cMapUrl: assetsFor(undefined).cMapUrl,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = pdf.numPages;
  await task.destroy();
  return pages;
}

/** Processor time, which other programs on the machine do not lengthen; all runs in this one thread. */
async function timed(run: () => Promise<unknown>, into: number[]): Promise<void> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  into.push((user + system) / 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Times our reader against plain extraction of text by pdf.js on the same files, turn by turn, and prints the ratios. */
export async function benchReading(): Promise<void> {
  const files = FILES.map((name) => `${FOLDER}/${name}`).filter((path) => existsSync(path));
  if (files.length === 0) {
    console.log(`Reading: no PDF in ${FOLDER}`);
    return;
  }
  console.log('Reading a PDF against plain extraction of its text by pdf.js (the floor), in processor time');
  for (const path of files) {
    const bytes = new Uint8Array(readFileSync(path));
    const times: Times = { open: [], report: [], floor: [] };
    // The first of each loads code and warms it up; it is not counted.
    const pages = await extractText(bytes);
    await openDocument(path, bytes);
    for (let run = 0; run < RUNS; run += 1) {
      await timed(async () => extractText(bytes), times.floor);
      await timed(async () => openDocument(path, bytes), times.open);
      await timed(async () => readReport(await openDocument(path, bytes)), times.report);
    }
    const floor = median(times.floor);
    const rate = (ms: number): string => ((1000 * pages) / ms).toFixed(0);
    console.log(`  ${path.split('/').at(-1) ?? path}: ${String(pages)} pages`);
    console.log(
      `    floor            ${floor.toFixed(0)} ms   ${rate(floor)} pages/s   ${(1000 / floor).toFixed(1)} reports/s`,
    );
    for (const [name, values] of [
      ['pages with tables', times.open],
      ['the whole report', times.report],
    ] as const) {
      const ms = median(values);
      console.log(
        `    ${name.padEnd(17)}${ms.toFixed(0)} ms   ${rate(ms)} pages/s   ${(1000 / ms).toFixed(1)} reports/s   ${(ms / floor).toFixed(2)} × the floor`,
      );
    }
  }
}
