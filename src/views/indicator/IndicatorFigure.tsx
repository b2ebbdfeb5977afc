import type { ReactNode } from 'react';
import type { IndicatorRow, ReportRow } from '../../queries/rows.ts';
import { formatAmountWan, formatCount } from '../../text/format.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { INDICATOR, INDICATOR_UNITS } from '../../text/messages/indicator-figure.ts';
import { Figure } from '../figure/Figure.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import './indicator.css';

/** The indicator of a report's own year, the most trusted first; undefined where the report does not say it. */
export function indicatorOf(
  rows: readonly IndicatorRow[],
  report: ReportRow,
  indicator: string,
): IndicatorRow | undefined {
  return rows.find(
    (row) =>
      row.reportId === report.reportId && row.indicator === indicator && row.fiscalYear === report.fiscalYear,
  );
}

/** A count or amount said in prose; opened, it says where it stands and how it is printed. */
export function IndicatorFigure(props: { row: IndicatorRow | undefined; report: ReportRow }): ReactNode {
  const { row, report } = props;
  const text = useText();
  const language = useLanguage();
  if (!row) return <Figure value={{ state: 'missing', reason: 'not_disclosed' }} />;
  const unit = INDICATOR_UNITS[row.unit];
  const number =
    row.unit === '万元' ? formatAmountWan(row.value, language) : formatCount(row.value, language);
  const origin = Object.entries(FIGURE).find(([name]) => name === row.origin)?.[1] ?? FIGURE.narrative;
  const place = [
    row.sourcePage === null ? '' : text(INDICATOR.page, { page: row.sourcePage }),
    row.sourceLine === null ? '' : text(INDICATOR.line, { line: row.sourceLine }),
    row.printed === '' ? '' : text(INDICATOR.printed, { printed: row.printed }),
  ];
  return (
    <details className="indicator">
      <summary>
        <span className={`figure figure-origin-${row.origin === 'derived' ? 'derived' : 'narrative'}`}>
          {number}
        </span>{' '}
        <span className="indicator-unit">{unit ? text(unit) : row.unit}</span>
      </summary>
      <span className="indicator-source">
        {text(INDICATOR.source, {
          document: report.title,
          place: place.filter((part) => part !== '').join(' '),
          origin: text(origin),
        })}
      </span>
    </details>
  );
}
