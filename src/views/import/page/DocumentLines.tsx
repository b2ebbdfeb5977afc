import { Fragment, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { SOURCE_PAGE } from '../../../text/messages/source-page.ts';
import type { Document, Line } from '../../data/source-page/source-document.ts';
import { useText } from '../../shell/language.ts';
import { linesAround } from './find-mark.ts';
import type { Mark } from './find-mark.ts';

/** Lines shown at once, and by how many one goes on. */
const SHOWN = 31;
const STEP = 20;

/** The lines of the document around the mark, tables as rows of cells: for formats without pages that could be painted. */
export function DocumentLines(props: {
  document: Document;
  mark: Mark | null;
  page: number | null;
  /** Back to the page as it is printed; null where there is none. */
  onPage: (() => void) | null;
}): ReactNode {
  const { document, mark, page, onPage } = props;
  const text = useText();
  const { lines } = document;
  const start = mark?.line.number ?? lines.find((line) => line.page === page)?.number ?? 1;
  const [moved, setMoved] = useState({ start, by: 0 });
  const by = moved.start === start ? moved.by : 0;
  const { first, last } = linesAround(lines.length, start - 1 + by, SHOWN);
  const shown = lines.slice(first, last + 1);
  const isRead = mark !== null || page === null || lines.some((line) => line.page === page);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroller.current;
    const row = box?.querySelector<HTMLElement>('[data-marked]');
    if (!box || !row) return;
    const cell = row.querySelector<HTMLElement>('mark') ?? row;
    const from = box.getBoundingClientRect();
    const to = cell.getBoundingClientRect();
    // Where the cell can be seen with the row's name beside it, the name stays in sight.
    const isNear = to.right - from.left + box.scrollLeft <= box.clientWidth;
    box.scrollBy({
      top: middle(to, 'y') - middle(from, 'y'),
      left: isNear ? -box.scrollLeft : middle(to, 'x') - middle(from, 'x'),
    });
  }, [mark?.line.number, mark?.cells, first]);
  return (
    <>
      <div className="source-page-tools">
        <span className="source-page-where">
          {text(SOURCE_PAGE.lines, { first: shown[0]?.number ?? 0, last: shown.at(-1)?.number ?? 0 })}
        </span>
        <button
          type="button"
          className="action"
          disabled={first === 0}
          onClick={() => setMoved({ start, by: by - STEP })}
        >
          {text(SOURCE_PAGE.earlier)}
        </button>
        <button
          type="button"
          className="action"
          disabled={last >= lines.length - 1}
          onClick={() => setMoved({ start, by: by + STEP })}
        >
          {text(SOURCE_PAGE.later)}
        </button>
        {onPage !== null && (
          <button type="button" className="action source-page-other" onClick={onPage}>
            {text(SOURCE_PAGE.asPage)}
          </button>
        )}
      </div>
      {!isRead && <p className="source-page-note">{text(SOURCE_PAGE.nothingRead)}</p>}
      <div
        className="source-page-lines"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={text(SOURCE_PAGE.tableOfLines)}
      >
        {stretchesOf(shown).map((stretch) => (
          <Stretch key={stretch[0]?.number} lines={stretch} mark={mark} />
        ))}
      </div>
    </>
  );
}

function middle({ top, bottom, left, right }: DOMRect, axis: 'x' | 'y'): number {
  return axis === 'x' ? (left + right) / 2 : (top + bottom) / 2;
}

/** Lines in a row that have cells are one table; a line of running text stands alone. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    if (line.cells !== null && open?.every(({ cells }) => cells !== null)) open.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

function Stretch({ lines, mark }: { lines: readonly Line[]; mark: Mark | null }): ReactNode {
  const [first] = lines;
  if (first === undefined) return null;
  if (first.cells === null) {
    const isMarked = mark?.line.number === first.number;
    return (
      <p className="source-page-line" data-marked={isMarked || undefined}>
        <LineNumber number={first.number} isMarked={isMarked} />{' '}
        {isMarked ? <MarkedText mark={mark} /> : first.text}
      </p>
    );
  }
  return (
    <table className="source-page-table">
      <tbody>
        {lines.map((line) => {
          const isMarked = mark?.line.number === line.number;
          return (
            <tr key={line.number} data-marked={isMarked || undefined}>
              <th scope="row">
                <LineNumber number={line.number} isMarked={isMarked} />
              </th>
              {line.cells?.map((cell, index) => (
                <td key={index}>
                  {isMarked && mark.cells.includes(index) ? <mark>{cell.text}</mark> : cell.text}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Running text with the characters of the figure marked. */
function MarkedText({ mark: { line, spans } }: { mark: Mark }): ReactNode {
  return (
    <>
      {spans.map(({ from, to }, index) => (
        <Fragment key={from}>
          {line.text.slice(spans[index - 1]?.to ?? 0, from)}
          <mark>{line.text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {line.text.slice(spans.at(-1)?.to ?? 0)}
    </>
  );
}

function LineNumber({ number, isMarked }: { number: number; isMarked: boolean }): ReactNode {
  const text = useText();
  return (
    <span className="source-page-number">
      {number}
      {isMarked && <span className="visually-hidden"> {text(SOURCE_PAGE.markedLine)}</span>}
    </span>
  );
}
