import { useState } from 'react';
import type { ReactNode } from 'react';
import { EDITOR } from '../../text/messages/briefing/editor.ts';
import { PAGE_NAMES } from '../../text/messages/briefing/pages.ts';
import { useText } from '../shell/language.ts';
import { movePage, togglePage } from './model/draft.ts';
import type { Draft } from './model/draft.ts';
import type { PageId } from './model/page-ids.ts';
import { sheetId } from './sheet/sheet-id.ts';
import { useDraftChange } from './use-briefing.ts';

/** The pages in their order: which are in the briefing, and the way to put them elsewhere. */
export function Outline({ draft }: { draft: Draft }): ReactNode {
  const text = useText();
  const change = useDraftChange();
  const [said, setSaid] = useState('');
  const { order, leftOut } = draft;
  const move = (id: PageId, by: -1 | 1): void => {
    change((now) => movePage(now, id, by));
    setSaid(text(EDITOR.moved, { page: text(PAGE_NAMES[id]), place: order.indexOf(id) + by + 1 }));
  };
  return (
    <nav className="briefing-outline" aria-labelledby="briefing-outline-heading">
      <h2 id="briefing-outline-heading">{text(EDITOR.outline)}</h2>
      <ol>
        {order.map((id, at) => {
          const page = text(PAGE_NAMES[id]);
          const isIn = !leftOut.includes(id);
          return (
            <li key={id} className={isIn ? undefined : 'briefing-out'}>
              <label>
                <input
                  type="checkbox"
                  checked={isIn}
                  aria-label={text(EDITOR.include, { page })}
                  onChange={() => change((now) => togglePage(now, id))}
                />
                <span aria-hidden="true">{page}</span>
              </label>
              {isIn && (
                <button
                  type="button"
                  className="action briefing-go"
                  aria-label={text(EDITOR.go, { page })}
                  onClick={() => document.getElementById(sheetId(id))?.scrollIntoView({ block: 'start' })}
                >
                  ›
                </button>
              )}
              <button
                type="button"
                className="action"
                aria-label={text(EDITOR.up, { page })}
                disabled={at === 0}
                onClick={() => move(id, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="action"
                aria-label={text(EDITOR.down, { page })}
                disabled={at === order.length - 1}
                onClick={() => move(id, 1)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </nav>
  );
}
