import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart } from '../../../charts/Chart.tsx';
import { QUERY_PARTS, queryOption } from '../../../charts/query-option.ts';
import { useViewState } from '../../../state/use-view-state.ts';
import { ResultTable } from '../../../tables/result/ResultTable.tsx';
import { formatCount } from '../../../text/format.ts';
import { CHART_FRAME } from '../../../text/messages/chart-frame.ts';
import { QUERY } from '../../../text/messages/query.ts';
import type { OwnAnswer } from '../../data/own-sql/sql-desk.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { answerChart } from './answer-chart.ts';
import type { AnswerChart } from './answer-chart.ts';
import { ResultFiles } from './ResultFiles.tsx';

/** The answer to a statement: how many rows, as a chart where it fits one, as a table, and as a file. */
export function QueryResult({ answer, statement }: { answer: OwnAnswer; statement: string }): ReactNode {
  const [{ show }, change] = useViewState();
  const text = useText();
  const language = useLanguage();
  const chart = useMemo(() => answerChart(answer), [answer]);
  const count = formatCount(answer.rows.length, language);
  const isChart = chart !== null && show === 'chart';
  return (
    <section aria-label={text(QUERY.result)}>
      <p className="query-count" role="status">
        {answer.rows.length === 0
          ? text(QUERY.noRows)
          : text(answer.more ? QUERY.rowsMore : QUERY.rows, { count })}
      </p>
      {answer.rows.length > 0 && <p className="query-note">{text(QUERY.resultUnit)}</p>}
      {isChart ? (
        <BarsOfAnswer chart={chart} rows={answer.rows.length} />
      ) : (
        <ResultTable
          columns={answer.columns}
          rows={answer.rows}
          text={{
            label: text(QUERY.result),
            empty: text(QUERY.empty),
            sideways: text(CHART_FRAME.sideways),
            sortBy: (name) => text(QUERY.clicksSort, { name }),
          }}
        />
      )}
      <p className="query-foot">
        {chart !== null && (
          <button
            type="button"
            className="action"
            onClick={() => change({ show: isChart ? 'table' : 'chart' }, { replace: true })}
          >
            {text(isChart ? QUERY.table : QUERY.chart)}
          </button>
        )}
        <ResultFiles key={statement} answer={answer} statement={statement} />
      </p>
    </section>
  );
}

function BarsOfAnswer({ chart, rows }: { chart: AnswerChart; rows: number }): ReactNode {
  const text = useText();
  const empty = text(QUERY.empty);
  const build = useCallback((width: number) => queryOption(chart.bars, empty, width), [chart, empty]);
  return (
    <>
      <ul className="legend" aria-label={text(CHART_FRAME.legend)}>
        {chart.columns.map((name, index) => (
          <li key={index}>
            <span
              className={`swatch ${QUERY_PARTS[index]?.decal === 'hatch' ? 'swatch-hatch' : ''}`}
              style={{ backgroundColor: QUERY_PARTS[index]?.colour }}
            />
            {name}
          </li>
        ))}
      </ul>
      <Chart
        build={build}
        label={text(QUERY.chartLabel, { name: chart.by, columns: chart.columns.join(' / ') })}
      />
      {rows > chart.bars.length && (
        <p className="query-note">{text(QUERY.chartFirst, { count: chart.bars.length })}</p>
      )}
    </>
  );
}
