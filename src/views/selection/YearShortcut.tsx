import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { commonYear } from './comparability.ts';
import { useSelection } from './use-selection.ts';

/** Where the years of the latest reports differ, the one click to compare like with like. */
export function YearShortcut(): ReactNode {
  const [state, change] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  const year = state.year === 'latest' ? commonYear(reports) : null;
  if (year === null) return null;
  return (
    <button type="button" className="action" onClick={() => change({ year, figure: '' })}>
      {text(SELECTION.oneYear, { year })}
    </button>
  );
}
