import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { SEARCH, SEARCH_GROUPS } from '../../text/messages/search.ts';
import { useLanguage, useText } from '../shell/language.ts';
import type { SearchEntry } from './entries.ts';
import type { FoundGroup } from './find-entries.ts';

/** The list of the search box, in groups; the focus stays in the box, the current one is marked. */
export function FoundList(props: {
  id: string;
  groups: readonly FoundGroup[];
  current: SearchEntry | undefined;
  onPoint: (entry: SearchEntry) => void;
  onChoose: (entry: SearchEntry) => void;
}): ReactNode {
  const { id, groups, current } = props;
  const text = useText();
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      className="search-list"
      role="listbox"
      aria-label={text(SEARCH.results)}
    >
      {groups.map(({ group, entries }) => (
        <div key={group} role="group" aria-labelledby={`${id}-group-${group}`}>
          <p id={`${id}-group-${group}`} className="search-group" role="presentation">
            {text(SEARCH_GROUPS[group])}
          </p>
          {entries.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              className="search-found"
              aria-selected={entry === current}
              onPointerMove={() => entry !== current && props.onPoint(entry)}
              onClick={() => props.onChoose(entry)}
            >
              <span>{entry.name[language]}</span> <small>{entry.detail[language]}</small>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
