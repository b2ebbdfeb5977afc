import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { watchLateRejections } from './late-rejections.ts';
import { addMissingStandards } from './missing-standards.ts';
import type { PdfjsHalves } from './same-thread.ts';

export type PdfjsModule = typeof Pdfjs;

/** Where the character maps (`cmaps/`) of pdf.js lie: a folder's path or address that ends in a slash. */
export type PdfAssets = { cMapUrl: string };

type NodeModule = { createRequire: (from: string) => { resolve: (name: string) => string } };
type NodeProcess = { getBuiltinModule?: (name: string) => unknown };

/** In Node the maps are read from the package itself; a browser has to be told where the app keeps its copy. */
function assetsOfPackage(): PdfAssets | null {
  const node = (globalThis as { process?: NodeProcess }).process;
  const module = node?.getBuiltinModule?.('module') as NodeModule | undefined;
  if (module === undefined) return null;
  const path = module.createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return { cMapUrl: path.replace(/package\.json$/u, 'cmaps/') };
}

/** The maps' folder: the one that is named, else the package's own in Node, else `pdf/cmaps/` beside the page. */
export function assetsFor(named: PdfAssets | undefined): PdfAssets {
  return named ?? assetsOfPackage() ?? { cMapUrl: 'pdf/cmaps/' };
}

/** Runs `load` with warnings held back: pdf.js warns in Node that it cannot draw, and here it only reads. */
async function quietly<Result>(load: () => Promise<Result>): Promise<Result> {
  const { console: spoken } = globalThis;
  const warn = spoken.warn.bind(spoken);
  try {
    spoken.warn = () => undefined;
    return await load();
  } finally {
    spoken.warn = warn;
  }
}

/** Runs `load` and undoes what it does to the lists of this thread: a `push` that is right in more cases and slower in all. */
async function keepingPush<Result>(load: () => Promise<Result>): Promise<Result> {
  const { push } = Array.prototype;
  try {
    return await load();
  } finally {
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
  }
}

async function load(): Promise<PdfjsHalves> {
  addMissingStandards();
  watchLateRejections();
  return keepingPush(async () =>
    quietly(async () => {
      // With its worker's code in this thread, pdf.js starts no worker of its own: a report is read in ours.
      const { WorkerMessageHandler: handler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
      return { handler, pdfjs: await import('pdfjs-dist/legacy/build/pdf.mjs') };
    }),
  );
}

let loading: Promise<PdfjsHalves> | null = null;

/** pdf.js, both halves of it, loaded when the first PDF comes; a failed load is tried again. */
export async function loadPdfjs(): Promise<PdfjsHalves> {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
