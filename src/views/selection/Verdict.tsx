import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { COMPARABILITY } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { comparabilityNotes } from './comparability.ts';
import { YearShortcut } from './YearShortcut.tsx';
import './verdict.css';

/** Why what is chosen is not like for like, beside every chart and table, with the way out where there is one. */
export function Verdict(props: {
  reports: readonly ReportRow[];
  /** What the view itself has to add. */
  caveats?: readonly string[];
}): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const notes = comparabilityNotes(props.reports, state).map(({ message, params }) => text(message, params));
  const all = [...notes, ...(props.caveats ?? [])];
  if (all.length === 0) return null;
  return (
    <p className="verdict">
      <strong>{text(COMPARABILITY.title)}</strong> <span>{all.join(state.language === 'zh' ? '' : ' ')}</span>{' '}
      <YearShortcut />
    </p>
  );
}
