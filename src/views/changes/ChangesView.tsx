import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { CHANGE_PARTS, changesOption } from '../../charts/changes-option.ts';
import type { ChangesChartRow } from '../../charts/changes-option.ts';
import { Chart } from '../../charts/Chart.tsx';
import { changes } from '../../queries/changes.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import type { RestatedRow } from '../../queries/restated.ts';
import type { ChangeRow, KeyFiguresRow, ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { moneyText } from '../../text/translate.ts';
import { CHANGES } from '../../text/messages/changes.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { joinClauses, sourceWords } from '../figure-table/words.ts';
import { reportDetail, reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { changeOf, currentValue, priorValue, spendingChanges, truePercent } from './changes-data.ts';
import type { SpendingChange } from './changes-data.ts';
import { absentWords, changesCaveats, changesHeadline, signedPercent } from './changes-words.ts';
import { ChangesList, ReasonsTable, SpendingChangesTable } from './ChangesTables.tsx';
import { earlierOf } from './earlier.ts';
import { RestatedSection } from './RestatedSection.tsx';
import { WithRestated } from './WithRestated.tsx';
import './changes.css';

/** 同比: each department's spending against the year before, as its report says it, with the reason it gives. */
export function ChangesView(): ReactNode {
  const [{ basis, aid }] = useViewState();
  const selection = useSelection();
  const { reports, reportIds } = selection;
  const answer = useAnswer(changes({ reportIds }));
  const totals = useAnswer(keyFigures({ reportIds, basis, aid }));
  return (
    <WhenAnswered
      asked={[selection, answer, totals]}
      ready={answer.rows !== undefined && totals.rows !== undefined && reports.length > 0}
    >
      {() => (
        <WithRestated reports={reports}>
          {(restated) => (
            <Changes
              rows={answer.rows ?? NOTHING}
              totals={totals.rows ?? []}
              reports={reports}
              restated={restated}
            />
          )}
        </WithRestated>
      )}
    </WhenAnswered>
  );
}

const NOTHING: readonly ChangeRow[] = [];

function Changes(props: {
  rows: readonly ChangeRow[];
  totals: readonly KeyFiguresRow[];
  reports: readonly ReportRow[];
  restated: readonly RestatedRow[];
}): ReactNode {
  const { rows, totals, reports, restated } = props;
  const [{ basis }] = useViewState();
  const { all } = useSelection();
  const figures = useMemo(
    () => spendingChanges(reports, rows, basis, (row) => earlierOf(row, restated, all)),
    [reports, rows, basis, restated, all],
  );
  return (
    <>
      <ChangesChart figures={figures} totals={totals} />
      <RestatedSection reports={reports} rows={restated} />
      <ReasonsTable figures={figures} />
      <ChangesList figures={figures} />
    </>
  );
}

function ChangesChart(props: {
  figures: readonly SpendingChange[];
  totals: readonly KeyFiguresRow[];
}): ReactNode {
  const { figures, totals } = props;
  const [{ basis }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () => figures.map((figure) => chartRow(figure, totals, text, language)),
    [figures, totals, text, language],
  );
  const build = useCallback((width: number, dense?: boolean) => changesOption(rows, width, dense), [rows]);
  const headline = changesHeadline(figures, text, language);
  const said = rows.map((row) =>
    [row.title, row.prior.end, row.current.end, row.total, row.totalNote].join(' '),
  );
  return (
    <ChartFrame
      headline={headline}
      subtitle={text(basis === 'all' ? CHANGES.subtitleAll : CHANGES.subtitleGeneral)}
      source={sourceWords(
        figures.flatMap(({ report, row }) => (row ? [{ report, value: currentValue(row) }] : [])),
        text,
        language,
      )}
      legend={[
        { label: text(CHANGES.prior), colour: CHANGE_PARTS[0].colour, pattern: 'hatch' },
        { label: text(CHANGES.current), colour: CHANGE_PARTS[1].colour },
      ]}
      caveats={changesCaveats(figures, totals, text, language)}
      chart={<Chart build={build} label={`${headline} ${joinClauses(said, language)}`} />}
      table={<SpendingChangesTable figures={figures} caption={headline} />}
    />
  );
}

function chartRow(
  { report, row }: SpendingChange,
  totals: readonly KeyFiguresRow[],
  text: ReturnType<typeof useText>,
  language: ReturnType<typeof useLanguage>,
): ChangesChartRow {
  const base = { title: reportName(report), detail: reportDetail(report, text) };
  const year = (of: number, figure: string): string => text(CHANGES.yearLine, { year: of, figure });
  if (!row) {
    const total = totals.find((known) => known.reportId === report.reportId)?.expenditure;
    const amount = total?.state === 'figure' ? total.amount : null;
    return {
      ...base,
      total: '',
      totalNote: text(CHANGES.noPrior),
      prior: { amount: null, end: absentWords(report, text) },
      current: {
        amount,
        end: amount === null ? '' : year(report.fiscalYear, moneyText(text, amount)),
      },
    };
  }
  const percent = truePercent(row);
  const [prior, current] = [priorValue(row), currentValue(row)].map((value) =>
    value.state === 'figure' ? value.amount : null,
  );
  const bar = (of: number, amount: string | null | undefined): { amount: string | null; end: string } => ({
    amount: amount ?? null,
    end: year(of, amount ? moneyText(text, amount) : text(CHANGES.noPrior)),
  });
  return {
    ...base,
    total: moneyText(text, changeOf(row), true),
    totalNote: row.smallBase
      ? text(CHANGES.smallBase)
      : percent === null
        ? ''
        : signedPercent(percent, language),
    prior: bar(report.fiscalYear - 1, prior),
    current: bar(report.fiscalYear, current),
  };
}
