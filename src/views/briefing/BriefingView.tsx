import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { comparability } from '../../queries/comparability.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { useAnswer } from '../data/use-answer.ts';
import { comparabilityNotes } from '../selection/comparability.ts';
import { useSelection } from '../selection/use-selection.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { BriefingDesk } from './BriefingDesk.tsx';
import { mostComparable } from './model/most-comparable.ts';
import './briefing.css';

/** 对标简报: the chosen departments as pages to be put together, edited and carried away. */
export function BriefingView(): ReactNode {
  const [{ language, reading, basis, aid }] = useViewState();
  const selection = useSelection();
  const { reports, reportIds } = selection;
  const answer = useAnswer(comparability({ reportIds }));
  const { rows } = answer;
  const first = useMemo(
    () =>
      rows && mostComparable(reports, comparabilityNotes(reports, { language, reading, basis, aid }, rows)),
    [reports, rows, language, reading, basis, aid],
  );
  return (
    <WhenAnswered asked={[selection, answer]} ready={first !== undefined && first !== null}>
      {() => first && <BriefingDesk first={first} />}
    </WhenAnswered>
  );
}
