import type { Document } from '../../../ingest/document.ts';
import { detectKind } from '../../../ingest/open/detect-format.ts';
import { sha256 } from '../../../ingest/open/sha256.ts';
import { nameOfFiles } from '../reading/name-of-files.ts';
import type { FileToRead } from '../reading/read-outcome.ts';
import { openPdfPages } from '../source-page/open-pdf-pages.ts';
import type { PaintedPage } from './recogniser-message.ts';

/** Pages to be recognised, painted one by one. */
export type PagePictures = {
  pages: number;
  paint: (page: number, signal: AbortSignal) => Promise<PaintedPage>;
  close: () => void;
};

/** Pixels a point at which a page is read: 216 dpi, at which type of 9 points is clear and a page takes seconds. */
const PIXELS_PER_POINT = 3;
/** A photo is taken to be of a sheet of A4, in points. */
const A4_WIDTH = 595;
const A4_HEIGHT = 842;

function painted(canvas: HTMLCanvasElement, pixelsPerPoint: number): PaintedPage {
  const { width, height } = canvas;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, rgba: data.buffer, pixelsPerPoint };
}

async function paintImage({ bytes }: FileToRead): Promise<PaintedPage> {
  const image = await createImageBitmap(new Blob([bytes.slice()]));
  try {
    const points = image.width > image.height ? A4_HEIGHT : A4_WIDTH;
    const scale = (points * PIXELS_PER_POINT) / image.width;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return painted(canvas, PIXELS_PER_POINT);
  } finally {
    image.close();
  }
}

const isImage = ({ bytes }: FileToRead): boolean => detectKind(bytes) === 'image';
const isPdf = ({ bytes }: FileToRead): boolean => detectKind(bytes) === 'pdf';

/** Whether the pages of these files can be painted: one PDF, or pictures alone. */
export function canPaint(files: readonly FileToRead[]): boolean {
  const [only] = files;
  return (
    files.length > 0 && (files.every(isImage) || (files.length === 1 && only !== undefined && isPdf(only)))
  );
}

/** Pictures of one page each in the order of their names (`2` before `10`), which is the order of the document's pages. */
function inOrder(files: readonly FileToRead[]): FileToRead[] {
  const numbered = (name: string): string => name.replace(/\d+/gu, (digits) => digits.padStart(12, '0'));
  return [...files].sort((a, b) => (numbered(a.name) < numbered(b.name) ? -1 : 1));
}

/** Opens the pages of files for which {@link canPaint} is true. Rejects for a PDF that cannot be opened. */
export async function openPagePictures(files: readonly FileToRead[]): Promise<PagePictures> {
  const [only] = files;
  if (only !== undefined && isPdf(only)) {
    const pdf = await openPdfPages(only.bytes);
    const paint = async (number: number, signal: AbortSignal): Promise<PaintedPage> => {
      const page = await pdf.page(number);
      const canvas = document.createElement('canvas');
      await page.paint(canvas, PIXELS_PER_POINT, signal);
      return painted(canvas, PIXELS_PER_POINT);
    };
    return { pages: pdf.pages, paint, close: () => void pdf.close() };
  }
  const images = inOrder(files);
  return {
    pages: images.length,
    paint: async (number) => {
      const image = images[number - 1];
      if (image === undefined) throw new Error(`no page ${String(number)}`);
      return paintImage(image);
    },
    close: () => undefined,
  };
}

/** The document that pictures make: nothing of it is read yet. */
export function documentOfPictures(files: readonly FileToRead[]): Document {
  const ordered = inOrder(files);
  const bytes = new Uint8Array(ordered.reduce((sum, file) => sum + file.bytes.length, 0));
  let at = 0;
  for (const file of ordered) {
    bytes.set(file.bytes, at);
    at += file.bytes.length;
  }
  return {
    name: nameOfFiles(ordered.map(({ name }) => name)),
    format: 'image',
    sha256: sha256(bytes),
    pages: ordered.length,
    lines: [],
    picturePages: ordered.map((_, index) => index + 1),
  };
}
