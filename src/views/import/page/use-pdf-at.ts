import { useEffect, useMemo, useState } from 'react';
import { memberOfZip } from '../../data/source-page/member-of-zip.ts';
import type { Document } from '../../data/source-page/source-document.ts';
import type { FileToRead } from '../../data/reading/read-outcome.ts';
import { pdfAt } from './pdf-at.ts';
import type { PaintablePdf } from './pdf-at.ts';

type Unpacked = { zip: Uint8Array; member: string; bytes: Uint8Array | null; why: string | null };

/** The PDF that a page of the document is in; `isOpening` while it is being unpacked, `why` where it could not be. */
export function usePdfAt(
  document: Document,
  files: readonly FileToRead[],
  page: number,
): { pdf: PaintablePdf | null; isOpening: boolean; why: string | null } {
  const place = useMemo(() => pdfAt(document, files, page), [document, files, page]);
  const file = place?.file;
  const member = place?.member ?? null;
  const [unpacked, setUnpacked] = useState<Unpacked | null>(null);
  useEffect(() => {
    if (file === undefined || member === null) return;
    let wanted = true;
    const settle = (bytes: Uint8Array | null, why: string | null): void => {
      if (wanted) setUnpacked({ zip: file.bytes, member, bytes, why });
    };
    memberOfZip(file, member).then(
      (bytes) => settle(bytes, null),
      (error: unknown) => settle(null, error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [file, member]);
  const isUnpacked = unpacked !== null && unpacked.zip === file?.bytes && unpacked.member === member;
  const found = isUnpacked ? unpacked : null;
  const bytes = member === null ? (file?.bytes ?? null) : (found?.bytes ?? null);
  const { pages = 0, before = 0 } = place ?? {};
  const pdf = useMemo(() => (bytes === null ? null : { bytes, pages, before }), [bytes, pages, before]);
  return { pdf, isOpening: member !== null && found === null, why: found?.why ?? null };
}
