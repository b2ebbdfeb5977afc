import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { DEFAULT_COUNTY_LIMIT, codeIn, countyReports, reportToken } from '../../state/choose-reports.ts';
import type { CountyReports } from '../../state/choose-reports.ts';
import { toggleCounty, toggleReport } from '../../state/toggle-tokens.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { PICKER } from '../../text/messages/picker.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { HELD_WORDS } from './report-label.ts';
import { useSelection } from './use-selection.ts';

/** The list to choose from: every county, and where it has several reports of the year each of them. */
export function PickerList(): ReactNode {
  const [{ year }, change] = useViewState();
  const { all, reports, reportIds, asked } = useSelection();
  const text = useText();
  const counties = countyReports(all, year);
  const choose = (tokens: readonly string[]): void => {
    // The last one stays: there is always something to see.
    if (tokens.length > 0) change({ counties: isDefault(tokens, counties.length) ? [] : tokens, figure: '' });
  };
  return (
    <fieldset className="picker-list">
      <legend className="visually-hidden">{text(SELECTION.counties)}</legend>
      {counties.map((county) => {
        const { code, any } = county;
        const own = asked.filter((token) => codeIn(token) === code);
        const isChosen = own.length > 0;
        const several = county.reports.length > 1;
        return (
          <Fragment key={code}>
            <Row
              name={any.county || any.department}
              detail={[any.province, any.city, several ? '' : heldWord(county, text)]}
              token={code}
              isChosen={isChosen}
              isPart={several && isChosen && !asked.includes(code)}
              isLast={isChosen && asked.length === own.length}
              onToggle={() => choose(toggleCounty(asked, code))}
            />
            {several &&
              county.reports.map((report) => (
                <Row
                  key={report.reportId}
                  name={report.department}
                  detail={[String(report.fiscalYear), wordOf(report, text)]}
                  token={reportToken(report)}
                  isChosen={reportIds.includes(report.reportId)}
                  isPart={false}
                  isLast={reports.length === 1 && reportIds.includes(report.reportId)}
                  isReport
                  onToggle={() => choose(toggleReport(asked, county, report.reportId, reportIds))}
                />
              ))}
          </Fragment>
        );
      })}
      <button type="button" className="action" onClick={() => choose(counties.map(({ code }) => code))}>
        {text(PICKER.every)}
      </button>
    </fieldset>
  );
}

/** A county or a report of it, with its box and the mark of the reader's own department. */
function Row(props: {
  name: string;
  detail: readonly string[];
  token: string;
  isChosen: boolean;
  isPart: boolean;
  isLast: boolean;
  isReport?: boolean;
  onToggle: () => void;
}): ReactNode {
  const { name, detail, token, isChosen, isPart, isLast, isReport = false, onToggle } = props;
  const [{ own, year }, change] = useViewState();
  const { all, asked } = useSelection();
  const text = useText();
  // One's own department is set beside the others, so it is among them.
  const mark = (): void => {
    if (own === token) return change({ own: '' });
    const next = isChosen ? asked : [...asked, token];
    const isAll = isDefault(next, countyReports(all, year).length);
    change({ own: token, counties: isAll ? [] : next, figure: '' });
  };
  return (
    <div className={isReport ? 'picker-row picker-report' : 'picker-row'}>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          ref={(box) => {
            if (box) box.indeterminate = isPart;
          }}
          disabled={isLast}
          onChange={onToggle}
        />
        <span>
          {name}
          <small>{detail.filter((word) => word !== '').join(' ')}</small>
        </span>
      </label>
      <button
        type="button"
        className="action picker-own"
        aria-pressed={own === token}
        aria-label={text(PICKER.markName, {
          county: name,
          does: text(own === token ? SELECTION.mine : PICKER.mark),
        })}
        onClick={mark}
      >
        {own === token ? `▸ ${text(SELECTION.mine)}` : text(PICKER.mark)}
      </button>
    </div>
  );
}

function wordOf({ held }: ReportRow, text: ReturnType<typeof useText>): string {
  return held === 'site' ? '' : text(HELD_WORDS[held]);
}

function heldWord({ reports, any }: CountyReports<ReportRow>, text: ReturnType<typeof useText>): string {
  return wordOf(reports[0] ?? any, text);
}

/** Every county is what no choice means, as long as the default shows them all. */
function isDefault(tokens: readonly string[], countyCount: number): boolean {
  const whole = tokens.filter((token) => token === codeIn(token));
  return whole.length === countyCount && countyCount <= DEFAULT_COUNTY_LIMIT;
}
