import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { countyOf, isOwn } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { reportName, reportTitle } from './report-label.ts';
import { useSelection } from './use-selection.ts';
import './county-picker.css';

// Loaded when it is opened.
const PickerList = lazyPart(
  () => import('./PickerList.tsx'),
  (module) => module.PickerList,
);

/** The chosen departments by name, and behind them the list to choose from. */
export function CountyPicker(): ReactNode {
  const [{ own }] = useViewState();
  const { all, reports, countiesWithout } = useSelection();
  const text = useText();
  const details = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  useCloseOutside(details);
  return (
    <div className="choice">
      <span id="counties-label">{text(SELECTION.counties)}</span>
      <details className="picker" ref={details} onToggle={() => setOpened(true)}>
        <summary id="counties-chosen" aria-labelledby="counties-label counties-chosen">
          {reports.map((report) => (
            <span
              key={report.reportId}
              className="picked"
              title={isOwn(report, own) ? text(SELECTION.mine) : undefined}
            >
              {reportTitle(report, own)}
            </span>
          ))}
          {countiesWithout.map((code) => {
            const known = all.find((report) => countyOf(report) === code);
            return (
              <span key={code} className="picked picked-without">
                {known ? reportName(known) : code}
              </span>
            );
          })}
          <span className="picked-count">
            {text(SELECTION.chosenCount, { count: reports.length + countiesWithout.length })}
          </span>
        </summary>
        {wasOpened && <PickerList part={{}} />}
      </details>
    </div>
  );
}

/** A list that stays open over the page is in the way: Escape or a click elsewhere closes it. */
function useCloseOutside(details: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event): void => {
      const element = details.current;
      if (!element?.open) return;
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      const outside = event.type === 'pointerdown' && !element.contains(event.target as Node);
      if (escaped || outside) element.open = false;
      if (escaped) element.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, [details]);
}
