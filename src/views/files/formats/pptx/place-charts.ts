import { unzipSync, zipSync } from 'fflate';
import type { TakeawayChart } from '../../model/takeaway.ts';
import { chartPart, chartWorkbook } from './chart-part.ts';
import { tidyPackage } from './tidy-package.ts';

/** The parts of a package by their paths. */
export type Parts = Record<string, Uint8Array>;

/**
 * Our charts and their workbooks in the places of the package's own, in the order in which they were put on slides, and the
 * package as Office wants it. `dress` may change parts before they are packed.
 */
export async function placeCharts(
  bytes: Uint8Array,
  charts: readonly TakeawayChart[],
  dress: (parts: Parts) => Parts = (parts) => parts,
): Promise<Uint8Array> {
  const parts: Parts = unzipSync(bytes);
  const paths = inOrder(parts, /^ppt\/charts\/chart(\d+)\.xml$/u);
  const books = inOrder(parts, /^ppt\/embeddings\/\D*(\d+)\.xlsx$/u);
  for (const [index, chart] of charts.entries()) {
    const [part, book] = [paths[index], books[index]];
    if (part === undefined || book === undefined) throw new Error('a slide has no chart');
    parts[part] = new TextEncoder().encode(chartPart(chart));
    parts[book] = await chartWorkbook(chart);
  }
  return zipSync(tidyPackage(dress(parts)));
}

/** Paths by the number in them: the library counts up. */
function inOrder(parts: Parts, path: RegExp): string[] {
  const number = (name: string): number => Number(path.exec(name)?.[1]);
  return Object.keys(parts)
    .filter((name) => path.test(name))
    .sort((a, b) => number(a) - number(b));
}
