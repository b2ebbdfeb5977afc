import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SOURCE_PAGE } from '../../../text/messages/source-page.ts';
import type { FileToRead } from '../../data/reading/read-outcome.ts';
import type { Document } from '../../data/source-page/source-document.ts';
import { useText } from '../../shell/language.ts';
import { DocumentLines } from './DocumentLines.tsx';
import { findMark } from './find-mark.ts';
import type { Among } from './find-mark.ts';
import { markIn } from './pdf-at.ts';
import { PdfPage } from './PdfPage.tsx';
import { usePdfAt } from './use-pdf-at.ts';
import './source-page.css';

/**
 * The place of a figure in the document it was read from: a PDF's page as it is printed, another format's table or lines,
 * with the cell marked. `line` null shows `page` without a mark; `among` tells equal figures of one line apart. What stands
 * in the document is shown as text and nothing else.
 */
export function SourcePage(props: {
  document: Document;
  /** The files that it was read from, as far as they are at hand. */
  files: readonly FileToRead[];
  page: number | null;
  line: number | null;
  printed: string;
  among?: Among;
}): ReactNode {
  const { document, files, line, printed, among } = props;
  const text = useText();
  const [wantsText, setWantsText] = useState(false);
  const [failure, setFailure] = useState<{ bytes: Uint8Array; why: string } | null>(null);
  const mark = useMemo(() => findMark(document, { line, printed, among }), [document, line, printed, among]);
  const page = mark?.line.page ?? props.page;
  const { pdf, isOpening, why: notUnpacked } = usePdfAt(document, files, page ?? 1);
  const markInPdf = useMemo(() => pdf && markIn(mark, pdf), [mark, pdf]);
  const why = failure !== null && failure.bytes === pdf?.bytes ? failure.why : notUnpacked;
  const paints = pdf !== null && why === null;
  return (
    <section className="source-page" aria-label={text(SOURCE_PAGE.label)}>
      {isOpening ? (
        <p className="source-page-note" role="status">
          {text(SOURCE_PAGE.unpacking)}
        </p>
      ) : paints && !wantsText ? (
        <PdfPage
          bytes={pdf.bytes}
          page={(page ?? 1) - pdf.before}
          pages={pdf.pages}
          mark={markInPdf}
          printed={printed}
          onText={() => setWantsText(true)}
          onFailure={(reason) => setFailure({ bytes: pdf.bytes, why: reason })}
        />
      ) : (
        <>
          {why !== null && (
            <p className="source-page-note" role="status">
              {text(SOURCE_PAGE.cannotPaint, { why })}
            </p>
          )}
          {document.format === 'pdf' && pdf === null && (
            <p className="source-page-note">{text(SOURCE_PAGE.noBytes)}</p>
          )}
          <DocumentLines
            document={document}
            mark={mark}
            page={page}
            onPage={paints ? () => setWantsText(false) : null}
          />
        </>
      )}
    </section>
  );
}
