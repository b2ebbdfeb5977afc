import type { ReactNode } from 'react';
import { inUnit } from '../../model/money.ts';
import type { IndicatorRow, ReportRow } from '../../queries/rows.ts';
import { serialiseIndicator } from '../../state/figure-ref.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { Figure } from '../figure/Figure.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { formatIndicator, indicatorUnit, isMoneyIndicator } from './format-indicator.ts';
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

/** A count or amount said in prose: a button that opens its source, with its unit. */
export function IndicatorFigure(props: { row: IndicatorRow | undefined; report: ReportRow }): ReactNode {
  const { row } = props;
  const text = useText();
  const language = useLanguage();
  const [state, change] = useViewState();
  if (!row) return <Figure value={{ state: 'missing', reason: 'not_disclosed' }} />;
  const key = serialiseIndicator(row);
  const manner = row.origin === 'derived' || row.origin === 'chart' ? row.origin : 'narrative';
  return (
    <span className="indicator">
      <button
        type="button"
        value={isMoneyIndicator(row) ? inUnit(row.value, state.unit) : row.value}
        className={`figure figure-origin-${manner}`}
        title={`${text(FIGURE[manner])} · ${text(FIGURE.open)}`}
        aria-pressed={state.figure === key}
        onClick={() => change({ figure: state.figure === key ? '' : key })}
      >
        {formatIndicator(row, language, text)}
      </button>{' '}
      <span className="indicator-unit">{text(indicatorUnit(row.unit))}</span>
    </span>
  );
}
