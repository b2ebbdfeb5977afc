import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { COMPARABILITY, MEASURE_NAMES, VERDICT } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { blockingNotes } from './comparability.ts';
import { useComparability } from './use-comparability.ts';
import { measureInView } from './verdict/note.ts';
import { noteName } from './verdict/note-name.ts';
import { YearShortcut } from './YearShortcut.tsx';
import './verdict.css';

/** As many as are read at a glance; the rest is one click away, and on paper. */
const FIRST = 3;

/**
 * Why what is chosen is not like for like and what follows, the weightiest first, beside every chart and table: with the
 * ranking that is withheld because of it, and the way out where there is one.
 */
export function Verdict(props: {
  reports: readonly ReportRow[];
  /** What the view itself has to add. */
  caveats?: readonly string[];
}): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const notes = useComparability(props.reports);
  const [open, setOpen] = useState(false);
  const caveats = props.caveats ?? [];
  if (notes.length + caveats.length === 0) return null;
  // One more is no less to read than the way to it.
  const hidden = notes.length > FIRST + 1 ? notes.length - FIRST : 0;
  const measure = measureInView(state);
  const blocking = measure === null ? [] : blockingNotes(notes, measure);
  return (
    <section className="verdict" aria-label={text(COMPARABILITY.title)}>
      <strong>{text(COMPARABILITY.title)}</strong>
      <ul>
        {notes.map((note, index) => (
          <li
            key={text(note.message, note.params)}
            className={hidden > 0 && !open && index >= FIRST ? 'verdict-folded' : undefined}
          >
            {text(note.message, note.params)} <span>{text(note.consequence)}</span>
          </li>
        ))}
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
        {measure !== null && blocking.length > 0 && (
          <li className="verdict-unranked">
            {text(VERDICT.unranked, {
              measure: text(MEASURE_NAMES[measure]),
              reasons: blocking
                .map(({ id }) => noteName(id, text))
                .join(state.language === 'zh' ? '、' : ', '),
            })}
          </li>
        )}
      </ul>
      <p className="verdict-actions">
        {hidden > 0 && (
          <button type="button" className="action" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? text(VERDICT.less) : text(VERDICT.more, { count: hidden })}
          </button>
        )}
        <YearShortcut />
      </p>
    </section>
  );
}
