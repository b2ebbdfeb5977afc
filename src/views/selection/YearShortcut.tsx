import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { commonYear } from './comparability.ts';
import { useSelection } from './use-selection.ts';

/** Where the years differ, the one click to compare like with like; from a single year, the way back. */
export function YearShortcut(): ReactNode {
  const [state, change] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  if (state.year !== 'latest') {
    return (
      <button type="button" className="action" onClick={() => change({ year: 'latest', figure: '' })}>
        {text(SELECTION.backToLatest)}
      </button>
    );
  }
  const year = commonYear(reports);
  if (year === null) return null;
  return (
    <button type="button" className="action" onClick={() => change({ year, figure: '' })}>
      {text(SELECTION.oneYear, { year })}
    </button>
  );
}
