import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { budgetOption } from '../../charts/budget-option.ts';
import type { BudgetChartRow } from '../../charts/budget-option.ts';
import { budgetExecution } from '../../queries/budget.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { BUDGET } from '../../text/messages/budget.ts';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import type { LegendEntry } from '../chart-frame/legend-entry.ts';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { ReportName } from '../figure-table/ReportName.tsx';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { sourceWords } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { budgetReports } from './budget-data.ts';
import type { BudgetItem, BudgetReport } from './budget-data.ts';
import {
  budgetCaveats,
  budgetHeadline,
  budgetSubtitle,
  budgetSummary,
  itemEnd,
  itemName,
  itemSum,
  percentOf,
} from './budget-words.ts';
import { BudgetTable } from './BudgetTable.tsx';

/** 预算执行: budget against final, the totals of each department and then item by item. */
export function BudgetView(): ReactNode {
  const selection = useSelection();
  const { reports, reportIds } = selection;
  const answer = useAnswer(budgetExecution({ reportIds }));
  const figures = useMemo(() => answer.rows && budgetReports(reports, answer.rows), [reports, answer.rows]);
  return (
    <WhenAnswered asked={[selection, answer]} ready={figures !== undefined && reports.length > 0}>
      {() => <BudgetCharts figures={figures ?? []} />}
    </WhenAnswered>
  );
}

function BudgetCharts({ figures }: { figures: readonly BudgetReport[] }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const language = useLanguage();
  const headline = budgetHeadline(figures, text, language);
  return (
    <>
      <ChartFrame
        headline={headline}
        subtitle={budgetSubtitle(figures, text, language)}
        source={sourceWords(
          figures.flatMap(({ report, totals }) =>
            totals.flatMap((item) => [item.initial, item.budget].map((value) => ({ report, value }))),
          ),
          text,
          language,
        )}
        legend={legendOf(text)}
        caveats={budgetCaveats(figures, text, language)}
        chart={<TotalBars figures={figures} title={headline} />}
        table={<BudgetTable figures={figures} caption={headline} />}
      />
      {state.show === 'chart' &&
        figures
          .filter(({ items }) => items.length > 0)
          .map((figure) => <ItemBars key={figure.report.reportId} figure={figure} />)}
      <p className="view-note">
        <a href={linkTo(state, { view: 'three-public', code: '', figure: '' })}>
          {text(VIEW_NAMES['three-public'])}
        </a>
        {text(BUDGET.threePublic)}
      </p>
    </>
  );
}

function legendOf(text: Text): LegendEntry[] {
  return [
    { label: text(BUDGET.done), colour: 'var(--accent)' },
    { label: text(BUDGET.beyond), colour: 'var(--mark)', pattern: 'hatch' },
  ];
}

/** One bar a department and kind of money. */
function TotalBars({ figures, title }: { figures: readonly BudgetReport[]; title: string }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      figures.flatMap(({ report, totals }) =>
        totals.map((item, index) => ({
          item,
          row: {
            title: index === 0 ? `${reportName(report)} ${report.fiscalYear}` : '',
            detail: text(BUDGET.kinds[item.statement]),
            total: '',
            totalNote: text(BUDGET[item.verdict]),
            percent: percentOf(item),
            end: itemEnd(item, text, language),
          },
        })),
      ),
    [figures, text, language],
  );
  return (
    <Bars
      rows={rows.map(({ row }) => row)}
      label={budgetSummary(
        title,
        rows.map(({ item }) => item),
        text,
        language,
      )}
    />
  );
}

/** One bar an item of one department. */
function ItemBars({ figure }: { figure: BudgetReport }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      figure.items.map((item) =>
        rowOf(
          item,
          itemName(item, text, language),
          itemEnd(item, text, language),
          text(BUDGET[item.verdict]),
        ),
      ),
    [figure, text, language],
  );
  const title = reportName(figure.report);
  const chart = <Bars rows={rows} label={budgetSummary(title, figure.items, text, language)} />;
  const sum = itemSum(figure, text);
  const headline = text(BUDGET.itemsOf, { county: title, year: figure.report.fiscalYear });
  return (
    <section>
      <h2 className="view-heading">
        <ReportName report={figure.report} />
      </h2>
      <p className="view-note">{sum}</p>
      {chart}
      <div className="chart-actions table-actions">
        <TakeawayButton
          subject={{
            headline,
            subtitle: text(BUDGET.subtitle),
            source: sourceWords(
              figure.items.flatMap(({ initial, budget }) =>
                [initial, budget].map((value) => ({ report: figure.report, value })),
              ),
              text,
              language,
            ),
            legend: legendOf(text),
            caveats: sum === '' ? [] : [sum],
            chart,
            table: <BudgetTable figures={[{ ...figure, totals: [] }]} caption={headline} />,
            level: 2,
            reports: [figure.report],
          }}
        />
      </div>
    </section>
  );
}

function rowOf(item: BudgetItem, title: string, end: string, verdict: string): BudgetChartRow {
  return { title, detail: item.code, total: '', totalNote: verdict, percent: percentOf(item), end };
}

function Bars({ rows, label }: { rows: readonly BudgetChartRow[]; label: string }): ReactNode {
  const build = useCallback((width: number, dense?: boolean) => budgetOption(rows, width, dense), [rows]);
  return <Chart build={build} label={label} />;
}
