import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { SOURCE_PAGE } from '../../../text/messages/source-page.ts';
import { useText } from '../../shell/language.ts';
import { markBoxes } from './find-mark.ts';
import type { Mark, MarkBox } from './find-mark.ts';
import { usePage, usePdf } from './use-pdf.ts';
import { usePainted } from './use-painted.ts';

/** Zoom steps, as multiples of the page that fits the width. */
const ZOOMS = [1, 1.5, 2, 3, 4.5];
/** Smaller than this (CSS pixels a point) a table's figures cannot be read: a narrow screen begins larger and scrolls. */
const LEGIBLE = 0.9;
/** Painted coarser (pixels a point), the thin strokes of Chinese type would be lost. */
const SHARP = 2;

/** A page of a PDF as it is printed, with the cells of the mark framed; page back and forward, larger and smaller. */
export function PdfPage(props: {
  bytes: Uint8Array;
  page: number;
  pages: number;
  mark: Mark | null;
  printed: string;
  onText: () => void;
  onFailure: (why: string) => void;
}): ReactNode {
  const { bytes, page: wanted, pages, mark, printed, onText, onFailure } = props;
  const text = useText();
  const [turned, setTurned] = useState({ wanted, mark, number: wanted });
  const number = turned.wanted === wanted && turned.mark === mark ? turned.number : wanted;
  const [zoom, setZoom] = useState(0);
  const pdf = usePdf(bytes, onFailure);
  const page = usePage(pdf, number, onFailure);
  const box = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const fit = page === null || width === 0 ? 0 : Math.max(width / page.width, LEGIBLE);
  const scale = fit * (ZOOMS[zoom] ?? 1);
  const painted = usePainted(sheet, page, Math.max(scale * devicePixelRatio, SHARP), onFailure);
  const boxes = mark !== null && mark.line.page === number ? markBoxes(mark) : [];
  useMiddle(box, boxes[0], scale);
  const goTo = (to: number): void => setTurned({ wanted, mark, number: to });
  return (
    <>
      <div className="source-page-tools">
        <button
          type="button"
          className="action"
          aria-label={text(SOURCE_PAGE.previousPage)}
          disabled={number <= 1}
          onClick={() => goTo(number - 1)}
        >
          ‹
        </button>
        <span className="source-page-where" role="status">
          {text(SOURCE_PAGE.pageOf, { page: number, pages })}
        </span>
        <button
          type="button"
          className="action"
          aria-label={text(SOURCE_PAGE.nextPage)}
          disabled={number >= pages}
          onClick={() => goTo(number + 1)}
        >
          ›
        </button>
        <button
          type="button"
          className="action"
          aria-label={text(SOURCE_PAGE.zoomOut)}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          −
        </button>
        <button
          type="button"
          className="action"
          aria-label={text(SOURCE_PAGE.zoomIn)}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          ＋
        </button>
        <button type="button" className="action source-page-other" onClick={onText}>
          {text(SOURCE_PAGE.asText)}
        </button>
      </div>
      <div
        className="source-page-box"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={text(SOURCE_PAGE.label)}
        aria-busy={page === null || painted !== page}
      >
        {(page === null || painted !== page) && (
          <p className="source-page-wait" role="status">
            {text(SOURCE_PAGE.painting, { page: number })}
          </p>
        )}
        <div
          className="source-page-sheet"
          style={page === null ? undefined : { width: page.width * scale, height: page.height * scale }}
        >
          <div
            ref={sheet}
            // Another page's picture must not stand under this one's number.
            className={
              painted === page ? 'source-page-picture' : 'source-page-picture source-page-other-picture'
            }
            role="img"
            aria-label={text(boxes.length > 0 ? SOURCE_PAGE.marked : SOURCE_PAGE.picture, {
              page: number,
              printed,
            })}
          />
          {page !== null &&
            boxes.map((each, index) => (
              <span key={index} className="source-page-mark" style={placed(each, page)} />
            ))}
        </div>
      </div>
    </>
  );
}

/** A box as shares of the page, so that it stays where it is at any scale. */
function placed(
  { top, bottom, left, right }: MarkBox,
  page: { width: number; height: number },
): Record<'top' | 'height' | 'left' | 'width', string> {
  const share = (points: number, whole: number): string => `${String((points / whole) * 100)}%`;
  const from = left ?? 0;
  return {
    top: share(top, page.height),
    height: share(bottom - top, page.height),
    left: share(from, page.width),
    width: share((right ?? page.width) - from, page.width),
  };
}

/** The width inside a box, followed as it changes. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** Brings what is marked into the middle of its box when another thing is marked or the scale changes. */
function useMiddle(box: RefObject<HTMLElement | null>, mark: MarkBox | undefined, scale: number): void {
  const { top = 0, bottom = 0, left = null, right = null } = mark ?? {};
  const isMarked = mark !== undefined;
  useEffect(() => {
    const element = box.current;
    if (element === null || scale === 0) return;
    element.scrollTo({
      top: isMarked ? ((top + bottom) / 2) * scale - element.clientHeight / 2 : 0,
      left: left === null || right === null ? 0 : ((left + right) / 2) * scale - element.clientWidth / 2,
    });
  }, [box, scale, isMarked, top, bottom, left, right]);
}
