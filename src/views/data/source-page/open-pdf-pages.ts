import type { PaintablePdf } from '../../../ingest/open/pdf/render-page.ts';

export type { PaintablePdf, UprightPage } from '../../../ingest/open/pdf/render-page.ts';

/** Opens a PDF to be looked at; pdf.js is loaded when the first one is. Rejects for a file that pdf.js cannot open. */
export async function openPdfPages(bytes: Uint8Array): Promise<PaintablePdf> {
  const { openToPaint } = await import('../../../ingest/open/pdf/render-page.ts');
  return openToPaint(bytes);
}
