import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import {
  DEFAULT_COUNTY_LIMIT,
  codeIn,
  countyReports,
  isOwn,
  reportToken,
  toggleCounty,
  toggleReport,
} from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { HELD_WORDS, reportTitle, reportName } from './report-label.ts';
import { useSelection } from './use-selection.ts';
import './county-picker.css';

/** The chosen departments by name, and behind them the list to choose from. */
export function CountyPicker(): ReactNode {
  const [{ own, year }, change] = useViewState();
  const { all, reports, reportIds, asked, countiesWithout } = useSelection();
  const text = useText();
  const details = useRef<HTMLDetailsElement>(null);
  useCloseOutside(details);
  const counties = useMemo(() => countyReports(all, year), [all, year]);
  const choose = (tokens: readonly string[]): void => {
    // The last one stays: there is always something to see.
    if (tokens.length > 0) change({ counties: isDefault(tokens, counties.length) ? [] : tokens, figure: '' });
  };
  // One's own department is set beside the others, so it is among them.
  const mark = (token: string, isChosen: boolean): void => {
    if (own === token) return change({ own: '' });
    const next = isChosen ? asked : [...asked, token];
    change({ own: token, counties: isDefault(next, counties.length) ? [] : next, figure: '' });
  };
  const markButton = (token: string, county: string, isChosen: boolean): ReactNode => (
    <button
      type="button"
      className="action picker-own"
      aria-pressed={own === token}
      aria-label={text(SELECTION.markName, { county })}
      onClick={() => mark(token, isChosen)}
    >
      {own === token ? `▸ ${text(SELECTION.mine)}` : text(SELECTION.mark)}
    </button>
  );
  const without = counties.filter(({ code }) => countiesWithout.includes(code));
  return (
    <div className="choice">
      <span>{text(SELECTION.counties)}</span>
      <details className="picker" ref={details}>
        <summary aria-label={`${text(SELECTION.counties)}: ${reports.map(longName).join(', ')}`}>
          {reports.map((report) => (
            <span
              key={report.reportId}
              className="picked"
              title={isOwn(report, own) ? text(SELECTION.mine) : undefined}
            >
              {reportTitle(report, own)}
            </span>
          ))}
          {without.map(({ code, any }) => (
            <span key={code} className="picked picked-without">
              {reportName(any)}
            </span>
          ))}
          <span className="picked-count">
            {text(SELECTION.chosenCount, { count: reports.length + without.length })}
          </span>
          <span className="picker-more" aria-hidden="true">
            ＋
          </span>
        </summary>
        <fieldset className="picker-list">
          <legend className="visually-hidden">{text(SELECTION.counties)}</legend>
          {counties.map((county) => {
            const { code, any } = county;
            const of = asked.filter((token) => codeIn(token) === code);
            const isChosen = of.length > 0;
            const several = county.reports.length > 1;
            return (
              <Fragment key={code}>
                <div className="picker-row">
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen}
                      ref={(box) => {
                        if (box) box.indeterminate = several && isChosen && !asked.includes(code);
                      }}
                      disabled={isChosen && asked.length === of.length}
                      onChange={() => choose(toggleCounty(asked, code))}
                    />
                    <span>
                      {any.county || any.department}
                      <small>
                        {any.province} {any.city} {several ? '' : heldWord(county.reports[0] ?? any, text)}
                      </small>
                    </span>
                  </label>
                  {markButton(code, any.county, isChosen)}
                </div>
                {several &&
                  county.reports.map((report) => {
                    const isIn = reportIds.includes(report.reportId);
                    return (
                      <div key={report.reportId} className="picker-row picker-report">
                        <label>
                          <input
                            type="checkbox"
                            checked={isIn}
                            disabled={isIn && reports.length === 1}
                            onChange={() => choose(toggleReport(asked, county, report.reportId, reportIds))}
                          />
                          <span>
                            {report.department}
                            <small>
                              {report.fiscalYear} {heldWord(report, text)}
                            </small>
                          </span>
                        </label>
                        {markButton(reportToken(report), report.department, isIn)}
                      </div>
                    );
                  })}
              </Fragment>
            );
          })}
          <button type="button" className="action" onClick={() => choose(counties.map(({ code }) => code))}>
            {text(SELECTION.everyCounty)}
          </button>
        </fieldset>
      </details>
    </div>
  );
}

/** A county in full, with what tells its report from another of it. */
function longName({ county, department, toldApart }: ReportRow): string {
  return `${county || department}${toldApart === undefined ? '' : `（${toldApart}）`}`;
}

function heldWord({ held }: ReportRow, text: ReturnType<typeof useText>): string {
  return held === 'site' ? '' : text(HELD_WORDS[held]);
}

/** Every county is what no choice means, as long as the default shows them all. */
function isDefault(tokens: readonly string[], countyCount: number): boolean {
  const whole = tokens.filter((token) => token === codeIn(token));
  return whole.length === countyCount && countyCount <= DEFAULT_COUNTY_LIMIT;
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
