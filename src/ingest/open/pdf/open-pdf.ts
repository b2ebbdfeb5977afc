import type { PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableReportError, type Document } from '../../document.ts';
import { sha256 } from '../sha256.ts';
import { isPackedMaps, packedMaps } from './character-maps.ts';
import { layOut, layOutPage, type LaidOutPage } from './lay-out.ts';
import { assetsFor, loadPdfjs, type PdfAssets } from './load-pdfjs.ts';
import type { PageContent } from './page-content.ts';
import { readPage } from './read-page.ts';
import { holdsTooMuch } from './unpacked/holds-too-much.ts';
import { ExhaustedError, NO_FONTS, workHere, type PdfjsHalves } from './same-thread.ts';

export type PdfOptions = {
  /** Where the app keeps pdf.js's character maps; in Node they are found by themselves. */
  assets?: PdfAssets;
  /** Stops the reading between two pages: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds after which a page is held to have no end; 30 seconds unless told. */
  patience?: number;
  /** How many bytes one stream may unpack to; 256 MB unless told. */
  mostUnpacked?: number;
  /** Called after each page. */
  onPage?: (page: number, pages: number) => void;
};

const MOST_PAGES = 5000;
/** A page with a picture and fewer characters than this holds at most the picture's title. */
const FEW_CHARACTERS = 220;
/** The share of characters without a meaning past which a page's text cannot be read. */
const GARBLED = 0.15;

const unreadable = (name: string, zh: string, en: string, cause?: unknown): UnreadableReportError =>
  new UnreadableReportError(name, zh, en, { cause });

function explain(name: string, error: unknown): UnreadableReportError {
  if (error instanceof UnreadableReportError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return unreadable(
      name,
      '这个 PDF 有打开密码。请用阅读器输入密码打开，另存（或打印）为没有密码的 PDF 后再试。',
      'this PDF is protected by a password. Open it in a reader, save (or print) it as a PDF without one and try again.',
      error,
    );
  }
  if (error instanceof ExhaustedError) {
    return unreadable(
      name,
      '这个 PDF 里有一页的内容没完没了，没有读取。请用阅读器打开，另存（或打印）为新的 PDF 后再试。',
      'a page of this PDF has no end of contents, and it was not read. Open it in a reader, save (or print) it as a new PDF and try again.',
      error,
    );
  }
  return unreadable(
    name,
    '这个 PDF 已损坏或不完整，无法打开。请重新下载完整的文件。',
    'this PDF is damaged or cut off and cannot be opened. Download the whole file again.',
    error,
  );
}

/** Characters of fonts that do not say what their glyphs mean: private use, or none at all. */
function isGarbled({ glyphs }: PageContent): boolean {
  const unknown = glyphs.filter((glyph) => /[\ue000-\uf8ff\ufffd\u0000]/u.test(glyph.text)).length;
  return glyphs.length > 0 && unknown > glyphs.length * GARBLED;
}

/** A page whose words are in a picture (a scan), in drawn outlines, or in a font without meaning. */
function isPicture(content: PageContent): boolean {
  return isGarbled(content) || (content.hasPicture && content.glyphs.length < FEW_CHARACTERS);
}

function startOpening(
  { pdfjs }: PdfjsHalves,
  worker: PDFWorker,
  bytes: Uint8Array,
  assets: PdfAssets,
): PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    worker,
    // pdf.js takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    // pdf.js takes only what ends as a folder does, also where it asks us instead.
    cMapUrl: isPackedMaps(assets.cMapUrl) ? 'cmaps/' : assets.cMapUrl,
    cMapPacked: true,
    // Pictures are left undecoded: only their place matters.
    maxImageSize: 1,
    useSystemFonts: false,
    // Else the outlines of all glyphs are made; with this, only fonts are asked for, and there are none.
    disableFontFace: false,
    ownerDocument: NO_FONTS,
    // Tells which fonts name their glyphs by numbers.
    fontExtraProperties: true,
    useWasm: false,
    // Else pdf.js asks `document` where the maps are, and the reader's worker has none.
    useWorkerFetch: /^https?:/u.test(assets.cMapUrl),
    ...(isPackedMaps(assets.cMapUrl) ? { BinaryDataFactory: packedMaps(assets.cMapUrl) } : {}),
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
}

/**
 * Opens a PDF with a text layer: its lines in reading order, tables as rows of cells (blank ones included). Pages that are
 * pictures are listed and have no lines. Nothing in the file is executed and no font of the machine is used.
 * @throws UnreadableReportError for a file that is damaged, cut off, protected by a password or out of bounds
 */
export async function openPdf(name: string, bytes: Uint8Array, options: PdfOptions = {}): Promise<Document> {
  const digest = sha256(bytes);
  if (holdsTooMuch(bytes, options.mostUnpacked)) {
    throw unreadable(
      name,
      '这个 PDF 解开后过大，不像一份报告，没有读取。请用阅读器打开，另存（或打印）为新的 PDF 后再试。',
      'this PDF unpacks to more than any report holds and was not read. Open it in a reader, save (or print) it as a new PDF and try again.',
    );
  }
  const halves = await loadPdfjs();
  const { worker, port } = workHere(halves);
  const task = startOpening(halves, worker, bytes, assetsFor(options.assets));
  try {
    const pdf = await port.within(async () => task.promise, options.patience);
    if (pdf.numPages > MOST_PAGES) {
      throw unreadable(
        name,
        `这个 PDF 有 ${String(pdf.numPages)} 页，超过 ${String(MOST_PAGES)} 页。请只保留部门决算的页。`,
        `this PDF has ${String(pdf.numPages)} pages, more than ${String(MOST_PAGES)}. Keep only the pages of the accounts.`,
      );
    }
    const layers = await port.within(async () => pdf.getOptionalContentConfig(), options.patience);
    const isShown = (layer: unknown): boolean => layers.isVisible(layer) === true;
    const pages: LaidOutPage[] = [];
    const picturePages: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      options.signal?.throwIfAborted();
      const content = await port.within(async () => {
        const page = await pdf.getPage(number);
        const read = await readPage(halves.pdfjs, page, isShown);
        page.cleanup();
        return read;
      }, options.patience);
      const picture = isPicture(content);
      if (picture) picturePages.push(number);
      pages.push(layOutPage(isGarbled(content) ? { ...content, glyphs: [] } : content, number));
      options.onPage?.(number, pdf.numPages);
    }
    return {
      name,
      format: 'pdf',
      sha256: digest,
      pages: pdf.numPages,
      lines: layOut(pages),
      ...(picturePages.length > 0 ? { picturePages } : {}),
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    throw explain(name, error);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}
