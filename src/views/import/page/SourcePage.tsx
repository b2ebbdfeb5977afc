import { useState } from 'react';
import type { ReactNode } from 'react';
import { SOURCE_PAGE } from '../../../text/messages/source-page.ts';
import type { Document } from '../../data/source-page/source-document.ts';
import { useText } from '../../shell/language.ts';
import { DocumentLines } from './DocumentLines.tsx';
import { findMark } from './find-mark.ts';
import type { Among } from './find-mark.ts';
import { PdfPage } from './PdfPage.tsx';
import './source-page.css';

/**
 * The place of a figure in the document it was read from: a PDF's page as it is printed, another format's table or lines,
 * with the cell marked. `line` null shows `page` without a mark; `among` tells equal figures of one line apart. What stands
 * in the document is shown as text and nothing else.
 */
export function SourcePage(props: {
  document: Document;
  bytes: Uint8Array | null;
  page: number | null;
  line: number | null;
  printed: string;
  among?: Among;
}): ReactNode {
  const { document, bytes, line, printed, among } = props;
  const text = useText();
  const [wantsText, setWantsText] = useState(false);
  const [failure, setFailure] = useState<{ bytes: Uint8Array; why: string } | null>(null);
  const mark = findMark(document, { line, printed, among });
  const page = mark?.line.page ?? props.page;
  const isPdf = document.format === 'pdf';
  const why = failure !== null && failure.bytes === bytes ? failure.why : null;
  const paints = isPdf && bytes !== null && why === null;
  return (
    <section className="source-page" aria-label={text(SOURCE_PAGE.label)}>
      {paints && !wantsText ? (
        <PdfPage
          bytes={bytes}
          page={page ?? 1}
          pages={document.pages ?? 1}
          mark={mark}
          printed={printed}
          onText={() => setWantsText(true)}
          onFailure={(reason) => setFailure({ bytes, why: reason })}
        />
      ) : (
        <>
          {isPdf && why !== null && (
            <p className="source-page-note" role="status">
              {text(SOURCE_PAGE.cannotPaint, { why })}
            </p>
          )}
          {isPdf && bytes === null && <p className="source-page-note">{text(SOURCE_PAGE.noBytes)}</p>}
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
