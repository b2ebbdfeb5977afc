import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { BASIC, PROJECT } from '../../charts/palette.ts';
import { ratioOption } from '../../charts/ratio-option.ts';
import type { RatioRow } from '../../charts/ratio-option.ts';
import type { Value } from '../../model/value.ts';
import type { BasicProjectRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { formatPercent } from '../../text/format.ts';
import { MISSING_MARKS } from '../../text/messages/missing.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { UNITS } from '../../text/messages/units.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import { Figure } from '../figure/Figure.tsx';
import { formatReading, readingUnit } from '../figure/reading.ts';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { denominatorWords, joinClauses, missingWords, sourceWords } from '../figure-table/words.ts';
import { blockingNotes } from '../selection/comparability.ts';
import { reportDetail, reportTitle, reportName } from '../selection/report-label.ts';
import { useComparability } from '../selection/use-comparability.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { ratioFigures } from './ratio-data.ts';
import type { RatioFigures } from './ratio-data.ts';
import { mismatchWords, ratioHeadline } from './ratio-words.ts';

type RatioChartProps = {
  rows: readonly BasicProjectRow[];
  code: string;
  name: string;
  whole: string;
  statement: string;
};

/** The whole (or the code drilled to) of each department: basic against project, with the denominator named. */
export function RatioChart({ rows, code, name, whole, statement }: RatioChartProps): ReactNode {
  const [{ reading, own }] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  const language = useLanguage();
  const figures = useMemo(() => ratioFigures(reports, rows, code, reading), [reports, rows, code, reading]);
  const chartRows = useMemo(
    () =>
      figures.map(({ report, basic, project, total }): RatioRow => ({
        title: reportTitle(report, own),
        detail: reportDetail(report, text, own),
        total:
          total.state === 'figure'
            ? formatReading(total.amount, reading === 'share' ? 'amount' : reading, language, text)
            : text(MISSING_MARKS[total.reason]),
        totalNote:
          total.state === 'figure' ? text(reading === 'share' ? UNITS.money : readingUnit(reading)) : '',
        basic,
        project,
      })),
    [figures, reading, own, text, language],
  );
  const build = useCallback(
    (width: number, dense?: boolean) => {
      const write = (amount: string): string =>
        formatReading(amount, reading, language, text).replace('%', '');
      const missing = (part: 'basic' | 'project', value: Value): string =>
        value.state === 'missing'
          ? text(RATIO.missingPart, { part: text(RATIO[part]), mark: text(MISSING_MARKS[value.reason]) })
          : '';
      return ratioOption(chartRows, { write, missing }, width, dense);
    },
    [chartRows, reading, language, text],
  );
  const ranked = blockingNotes(useComparability(reports), 'ratio').length === 0;
  const headline = ratioHeadline(figures, whole, text, language, ranked);
  return (
    <ChartFrame
      headline={headline}
      subtitle={
        reading === 'share'
          ? text(RATIO.subtitleShare, { whole, statement })
          : text(RATIO.subtitleAmount, { whole, statement, unit: text(readingUnit(reading)) })
      }
      source={sourceWords(
        figures.map(({ report, row }) => ({ report, value: row.total })),
        text,
        language,
      )}
      legend={[
        { label: text(RATIO.basic), colour: BASIC },
        { label: text(RATIO.project), colour: PROJECT, pattern: 'hatch' },
      ]}
      peers={{ kind: 'ratio', figures }}
      caveats={[...mismatchWords(figures, name, text), ...denominatorWords(reports, reading, text, language)]}
      chart={
        <Chart
          build={build}
          label={text(RATIO.chartLabel, { headline, rows: described(figures, text, language) })}
        />
      }
      table={<RatioTable figures={figures} caption={headline} />}
    />
  );
}

type Text = ReturnType<typeof useText>;
type Language = ReturnType<typeof useLanguage>;

function described(figures: readonly RatioFigures[], text: Text, language: Language): string {
  return joinClauses(
    figures.map(({ report, basicShare }) => {
      const said =
        basicShare.state === 'figure'
          ? formatPercent(basicShare.amount, language)
          : missingWords(basicShare.reason, text);
      return `${reportName(report)} ${text(RATIO.basicShare)} ${said}`;
    }),
    language,
  );
}

function RatioTable({ figures, caption }: { figures: readonly RatioFigures[]; caption: string }): ReactNode {
  const [{ reading }] = useViewState();
  const text = useText();
  const unit = text(readingUnit(reading));
  const totalUnit = reading === 'share' ? text(UNITS.money) : unit;
  const columns = [
    { id: 'basic', label: `${text(RATIO.basic)} ${unit}`, numeric: true },
    { id: 'project', label: `${text(RATIO.project)} ${unit}`, numeric: true },
    { id: 'total', label: `${text(RATIO.total)} ${totalUnit}`, numeric: true },
    ...(reading === 'share' ? [] : [{ id: 'share', label: text(RATIO.basicShare), numeric: true }]),
  ];
  const rows = figures.map(({ report, basic, project, total, basicShare }) => ({
    id: report.reportId,
    head: <ReportName report={report} />,
    cells: [
      <Figure key="basic" value={basic} reading={reading} />,
      <Figure key="project" value={project} reading={reading} />,
      <Figure key="total" value={total} reading={reading === 'share' ? 'amount' : reading} />,
      <Figure key="share" value={basicShare} reading="share" />,
    ],
  }));
  return (
    <FigureTable
      caption={caption}
      rowHead={text(RATIO.department)}
      columns={columns}
      groups={[{ id: 'all', title: null, rows }]}
    />
  );
}
