import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { SEARCH } from '../../text/messages/search.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { reportDetail } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { fixedEntries, reportEntries } from './entries.ts';
import type { SearchEntry } from './entries.ts';
import { findEntries } from './find-entries.ts';
import { FoundList } from './FoundList.tsx';
import { goToPlace } from './go-to-place.ts';
import './search.css';

/** The search box: a combobox whose list is what answers to what is typed. Esc closes it and gives the focus back. */
export function SearchDialog({ close }: { close: () => void }): ReactNode {
  const text = useText();
  const [state, change] = useViewState();
  const { all } = useSelection();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  useEffect(() => {
    // Focus goes back where it was when the dialog closes: the browser sees to it, but for what it lies in.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const entries = useMemo(
    () => [
      ...reportEntries(all, (report) => {
        const detail = reportDetail(report, text);
        return { zh: detail, en: detail };
      }),
      ...fixedEntries(),
    ],
    [all, text],
  );
  const groups = useMemo(() => findEntries(entries, typed), [entries, typed]);
  const found = groups.flatMap((group) => group.entries);
  const current = found[Math.min(active, found.length - 1)];

  const shut = (): void => {
    dialog.current?.close();
    // At once: the dialog's own event comes later, and would close what Ctrl K opened in between.
    close();
  };
  const go = (entry: SearchEntry): void => {
    shut();
    change(entry.go(state));
    if (entry.place) goToPlace(entry.place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    const at = Math.min(active, last);
    if (event.key === 'Enter' && current) go(current);
    else if (event.key === 'ArrowDown' && last >= 0) setActive(at === last ? 0 : at + 1);
    else if (event.key === 'ArrowUp' && last >= 0) setActive(at <= 0 ? last : at - 1);
    else return;
    event.preventDefault();
  };
  const isEmpty = typed.trim() === '';
  return (
    <dialog
      ref={dialog}
      className="search"
      aria-label={text(SHELL.search)}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault();
        shut();
      }}
      onClick={({ target }) => target === dialog.current && shut()}
    >
      <div className="search-box">
        <input
          type="text"
          role="combobox"
          aria-label={text(SEARCH.label)}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          placeholder={text(SEARCH.placeholder)}
          value={typed}
          onChange={({ target }) => (setTyped(target.value), setActive(0))}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="action" onClick={shut}>
          {text(SEARCH.close)}
        </button>
      </div>
      <FoundList
        id={id}
        groups={groups}
        current={current}
        onPoint={(entry) => setActive(found.indexOf(entry))}
        onChoose={go}
      />
      <p className="search-foot">
        <span role="status">
          {isEmpty
            ? ''
            : found.length === 0
              ? text(SEARCH.none, { words: typed.trim() })
              : text(SEARCH.found, { count: found.length })}
        </span>
        <span className="search-hint">{text(SEARCH.hint)}</span>
      </p>
    </dialog>
  );
}
