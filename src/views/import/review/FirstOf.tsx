import { useState } from 'react';
import type { ReactNode } from 'react';
import { REVIEW } from '../../../text/messages/import-review.ts';
import { useText } from '../../shell/language.ts';

/** As many as a person reads before they ask for the rest; a report can have hundreds, and drawing them takes seconds. */
const FIRST = 40;

/** The first of a list, and the way to all of it. */
export function FirstOf<Item>(props: {
  items: readonly Item[];
  children: (item: Item, index: number) => ReactNode;
}): ReactNode {
  const { items, children } = props;
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all || items.length <= FIRST ? items : items.slice(0, FIRST);
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length && (
        <button type="button" className="action" onClick={() => setAll(true)}>
          {text(REVIEW.more, { count: items.length - shown.length })}
        </button>
      )}
    </>
  );
}
