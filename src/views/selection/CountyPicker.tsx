import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { DEFAULT_COUNTY_LIMIT } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { reportTitle, shortCounty } from './report-label.ts';
import { useSelection } from './use-selection.ts';
import './county-picker.css';

/** The chosen departments by name, and behind them the list to choose from. */
export function CountyPicker(): ReactNode {
  const [{ own }, change] = useViewState();
  const { all, reports, countiesWithout } = useSelection();
  const text = useText();
  const details = useRef<HTMLDetailsElement>(null);
  useCloseOutside(details);
  // A county without a report for the year stays chosen: the next year may have one.
  const chosen = [...reports.map((report) => report.countyCode), ...countiesWithout];
  const counties = [...new Map(all.map((report) => [report.countyCode, report])).values()];
  const choose = (codes: readonly string[]): void =>
    change({ counties: isDefault(codes, counties.length) ? [] : codes, figure: '' });
  const toggle = (code: string): void => {
    const next = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    if (next.length > 0) choose(next);
  };
  // One's own department is set beside the others, so it is among them.
  const mark = (code: string): void => {
    if (own === code) return change({ own: '' });
    const next = chosen.includes(code) ? chosen : [...chosen, code];
    change({ own: code, counties: isDefault(next, counties.length) ? [] : next, figure: '' });
  };
  return (
    <div className="choice">
      <span>{text(SELECTION.counties)}</span>
      <details className="picker" ref={details}>
        <summary
          aria-label={`${text(SELECTION.counties)}: ${reports.map(({ county }) => county).join(', ')}`}
        >
          {reports.map((report) => (
            <span
              key={report.reportId}
              className="picked"
              title={report.countyCode === own ? text(SELECTION.mine) : undefined}
            >
              {reportTitle(report, own)}
            </span>
          ))}
          {counties
            .filter(({ countyCode }) => countiesWithout.includes(countyCode))
            .map((report) => (
              <span key={report.countyCode} className="picked picked-without">
                {shortCounty(report.county)}
              </span>
            ))}
          <span className="picked-count">{text(SELECTION.chosenCount, { count: chosen.length })}</span>
          <span className="picker-more" aria-hidden="true">
            ＋
          </span>
        </summary>
        <fieldset className="picker-list">
          <legend className="visually-hidden">{text(SELECTION.counties)}</legend>
          {counties.map((report) => (
            <div key={report.countyCode} className="picker-row">
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(report.countyCode)}
                  disabled={chosen.length === 1 && chosen.includes(report.countyCode)}
                  onChange={() => toggle(report.countyCode)}
                />
                <span>
                  {report.county}
                  <small>
                    {report.province} {report.city}
                  </small>
                </span>
              </label>
              <button
                type="button"
                className="action picker-own"
                aria-pressed={own === report.countyCode}
                aria-label={text(SELECTION.markName, { county: report.county })}
                onClick={() => mark(report.countyCode)}
              >
                {own === report.countyCode ? `▸ ${text(SELECTION.mine)}` : text(SELECTION.mark)}
              </button>
            </div>
          ))}
          <button
            type="button"
            className="action"
            onClick={() => choose(counties.map(({ countyCode }) => countyCode))}
          >
            {text(SELECTION.everyCounty)}
          </button>
        </fieldset>
      </details>
    </div>
  );
}

/** Every county is what no choice means, as long as the default shows them all. */
function isDefault(codes: readonly string[], countyCount: number): boolean {
  return codes.length === countyCount && countyCount <= DEFAULT_COUNTY_LIMIT;
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
