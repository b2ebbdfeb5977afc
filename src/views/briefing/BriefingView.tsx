import type { ReactNode } from 'react';
import { useSelection } from '../selection/use-selection.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { BriefingDesk } from './BriefingDesk.tsx';
import './briefing.css';

/** 对标简报: the chosen departments as pages to be put together, edited and carried away. */
export function BriefingView(): ReactNode {
  const selection = useSelection();
  const [first] = selection.reports;
  return (
    <WhenAnswered asked={[selection]} ready={first !== undefined}>
      {() => first && <BriefingDesk first={first} />}
    </WhenAnswered>
  );
}
