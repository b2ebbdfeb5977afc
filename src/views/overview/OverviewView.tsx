import type { ReactNode } from 'react';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { OVERVIEW } from '../../text/messages/overview.ts';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { useText } from '../shell/language.ts';
import { StructureChart } from '../structure/StructureChart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { StandsOut } from './StandsOut.tsx';
import './overview.css';

// For the briefing, which loads the overview for them: a chunk of their own would weigh on the first page.
export { sentenceText } from './sentences/sentence.ts';
export { standsOut } from './sentences/stands-out.ts';

const ENTRIES = [
  ['structure', OVERVIEW.aboutStructure],
  ['ratio', OVERVIEW.aboutRatio],
  ['aid', OVERVIEW.aboutAid],
  ['three-public', OVERVIEW.aboutThreePublic],
  ['changes', OVERVIEW.aboutChanges],
  ['budget', OVERVIEW.aboutBudget],
  ['ledger', OVERVIEW.aboutLedger],
  ['checks', OVERVIEW.aboutChecks],
  ['method', OVERVIEW.aboutMethod],
] as const;

/** 总览: the default chart, what stands out in sentences, the key figures of each county as small multiples, and the ways on. */
export function OverviewView(): ReactNode {
  const [state] = useViewState();
  const text = useText();
  return (
    <>
      <StructureChart />
      <div className="overview-columns">
        <StandsOut />
        <KeyFigures />
      </div>
      <nav className="entries" aria-label={text(OVERVIEW.entries)}>
        <ul>
          {ENTRIES.map(([view, about]) => (
            <li key={view}>
              <a href={linkTo(state, { view, code: '', figure: '' })}>{text(VIEW_NAMES[view])}</a>
              <span>{text(about)}</span>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
