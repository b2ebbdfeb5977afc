import { useEffect, useEffectEvent, useState } from 'react';
import { openPdfPages } from '../../data/source-page/open-pdf-pages.ts';
import type { PaintablePdf, UprightPage } from '../../data/source-page/open-pdf-pages.ts';

type OnFailure = (why: string) => void;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The PDF of these bytes once it is open; it is closed, with its worker, when it is no longer shown. */
export function usePdf(bytes: Uint8Array, onFailure: OnFailure): PaintablePdf | null {
  const [opened, setOpened] = useState<{ bytes: Uint8Array; pdf: PaintablePdf } | null>(null);
  const fail = useEffectEvent((error: unknown) => onFailure(reasonOf(error)));
  useEffect(() => {
    let wanted = true;
    let own: PaintablePdf | null = null;
    openPdfPages(bytes).then(
      (pdf) => {
        own = pdf;
        if (wanted) setOpened({ bytes, pdf });
        else void pdf.close();
      },
      (error: unknown) => wanted && fail(error),
    );
    return () => {
      wanted = false;
      void own?.close();
    };
  }, [bytes]);
  return opened?.bytes === bytes ? opened.pdf : null;
}

/** One page of it, turned upright. */
export function usePage(pdf: PaintablePdf | null, number: number, onFailure: OnFailure): UprightPage | null {
  const [known, setKnown] = useState<{ pdf: PaintablePdf; number: number; page: UprightPage } | null>(null);
  const fail = useEffectEvent((error: unknown) => onFailure(reasonOf(error)));
  useEffect(() => {
    if (pdf === null) return;
    let wanted = true;
    pdf.page(number).then(
      (page) => wanted && setKnown({ pdf, number, page }),
      (error: unknown) => wanted && fail(error),
    );
    return () => {
      wanted = false;
    };
  }, [pdf, number]);
  return known !== null && known.pdf === pdf && known.number === number ? known.page : null;
}
