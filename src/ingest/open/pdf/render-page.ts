import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import jbig2Address from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpegAddress from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import { IS_SINGLE_FILE, ownFile, startOwnWorker } from '../../../own-files/own-files.ts';
import { maybeMatrix, IDENTITY, type Matrix } from './matrix.ts';
import { readMap } from './character-maps.ts';
import { addMissingStandards } from './missing-standards.ts';

/** A page as it is read: turned so that its text reads to the right, in points from its top left corner. */
export type UprightPage = {
  width: number;
  height: number;
  /** How the paper is turned for it, in degrees clockwise: 0, 90, 180 or 270. */
  rotation: number;
  /** Paints the page on a canvas, which takes its size; `scale` in pixels a point. Rejects with the signal's reason. */
  paint: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>;
};

/** An open PDF whose pages can be painted one by one. */
export type PaintablePdf = {
  pages: number;
  /** A page by its number from 1. */
  page: (number: number) => Promise<UprightPage>;
  /** Ends the worker that belongs to it; pages cannot be painted after it. */
  close: () => Promise<void>;
};

/** Decoders of the pictures in scans, which pdf.js asks for by name. */
const DECODERS: Readonly<Record<string, string>> = {
  'jbig2.wasm': jbig2Address,
  'openjpeg.wasm': openjpegAddress,
};
const CMAPS = 'pdf/cmaps/';
/** A picture with more pixels than this is left out: a page of 600 dpi has 35 million. */
const MOST_PIXELS = 120_000_000;

/** Brings what pdf.js needs beside its program, all of it from this site. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind === 'cMapUrl') return readMap(await ownFile(CMAPS), filename);
    const own = DECODERS[filename];
    if (own === undefined) throw new Error(`pdf.js asks for ${filename}, which is not kept here`);
    const response = await fetch(await ownFile(own));
    if (!response.ok) throw new Error(`${own}: HTTP ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** The quarter turn clockwise after which most of a page's text reads to the right; the same that the reader gives it. */
async function turnOf(page: PDFPageProxy): Promise<number> {
  const view = maybeMatrix(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
  const { items } = await page.getTextContent();
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const direction = directionOf(view, maybeMatrix(item.transform) ?? IDENTITY);
    if (direction !== null) counts[direction] = (counts[direction] ?? 0) + item.str.trim().length;
  }
  // Text that reads down is turned back, text that reads up is turned on.
  return [0, 270, 180, 90][counts.indexOf(Math.max(...counts))] ?? 0;
}

/** 0 to the right, 1 down, 2 to the left, 3 up, as seen on the page; null for slanted text. */
function directionOf([a, b, c, d]: Matrix, [x, y]: Matrix): 0 | 1 | 2 | 3 | null {
  const across = a * x + c * y;
  const down = b * x + d * y;
  if (Math.abs(across) >= Math.abs(down) * 4) return across >= 0 ? 0 : 2;
  if (Math.abs(down) >= Math.abs(across) * 4) return down >= 0 ? 1 : 3;
  return null;
}

async function uprightPage(page: PDFPageProxy): Promise<UprightPage> {
  const rotation = (page.rotate + (await turnOf(page))) % 360;
  const { width, height } = page.getViewport({ scale: 1, rotation });
  return {
    width,
    height,
    rotation,
    paint: async (canvas, scale, signal) => {
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale, rotation });
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      const painting = page.render({ canvas, viewport, background: '#fff' });
      const stop = (): void => painting.cancel();
      signal.addEventListener('abort', stop);
      try {
        await painting.promise;
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

/**
 * Opens a PDF to be looked at. Its pages are taken apart in a worker of pdf.js and painted in slices between two frames, so
 * that the page stays in hand; where no worker can be had pdf.js works in the page. Nothing in the file is executed.
 * Rejects for a file that pdf.js cannot open.
 */
export async function openToPaint(bytes: Uint8Array): Promise<PaintablePdf> {
  addMissingStandards();
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // In Node pdf.js finds its own worker's code; there is nothing to paint on, but the sizes of the pages are told.
  if ('window' in globalThis) GlobalWorkerOptions.workerSrc = await ownFile(workerAddress);
  // pdf.js would start it by way of another address, which a page on a disk cannot read.
  const port = IS_SINGLE_FILE ? await startOwnWorker(workerAddress) : null;
  if (port !== null) GlobalWorkerOptions.workerPort = port;
  const close = async (): Promise<void> => {
    await task.destroy();
    port?.terminate();
  };
  const task = getDocument({
    // pdf.js takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    BinaryDataFactory: OwnFiles,
    useWorkerFetch: false,
    cMapUrl: CMAPS,
    maxImageSize: MOST_PIXELS,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await task.promise;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    pages: pdf.numPages,
    page: async (number) => uprightPage(await pdf.getPage(number)),
    close,
  };
}
