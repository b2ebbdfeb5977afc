import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { COMPARABILITY } from '../../text/messages/selection.ts';
import { comparabilityNotes } from '../selection/comparability.ts';
import { YearShortcut } from '../selection/YearShortcut.tsx';
import { useText } from '../shell/language.ts';
import '../chart-frame/chart-frame.css';

/** Why the columns are not like for like, as beside every chart. */
export function LedgerVerdict({ reports }: { reports: readonly ReportRow[] }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const notes = comparabilityNotes(reports, state);
  if (notes.length === 0) return null;
  return (
    <p className="verdict">
      <strong>{text(COMPARABILITY.title)}</strong>{' '}
      <span>
        {notes.map(({ message, params }) => text(message, params)).join(state.language === 'zh' ? '' : ' ')}
      </span>{' '}
      <YearShortcut />
    </p>
  );
}
