import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { threePublicOption } from '../../charts/three-public-option.ts';
import type { ThreePublicBar, ThreePublicChartRow } from '../../charts/three-public-option.ts';
import type { Measure } from '../../model/statement.ts';
import type { Value } from '../../model/value.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { THREE_PUBLIC } from '../../text/messages/three-public.ts';
import { moneyText } from '../../text/translate.ts';
import { joinClauses } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { reportDetail, reportTitle } from '../selection/report-label.ts';
import { useLanguage, useText } from '../shell/language.ts';
import type { BudgetLine, ThreePublicReport } from './three-public-data.ts';
import { barEnd, standing } from './three-public-words.ts';

/** Two bars a report, 预算 above 决算, of the given components; with their total, or each component said by itself. */
export function ThreePublicBars(props: {
  figures: readonly ThreePublicReport[];
  components: readonly Measure[];
  total: 'total' | null;
  title: string;
}): ReactNode {
  const { figures, components, total, title } = props;
  const [{ own }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () => figures.map((row) => rowOf(row, components, total, { text, own })),
    [figures, components, total, text, own],
  );
  const build = useCallback(
    (width: number, dense?: boolean) =>
      threePublicOption(components, rows, (amount) => moneyText(text, amount), width, dense),
    [components, rows, text],
  );
  const said = rows.map((row) => [row.title, row.budget.end, row.final.end, row.total].join(' '));
  return <Chart build={build} label={`${title} ${joinClauses(said, language)}`} />;
}

function rowOf(
  { report, lines, total }: ThreePublicReport,
  components: readonly Measure[],
  whole: 'total' | null,
  { text, own }: { text: Text; own: string },
): ThreePublicChartRow {
  const line = (measure: string): BudgetLine | null =>
    lines.find((known) => known.measure === measure) ?? null;
  const bar = (phase: 'budget' | 'final'): ThreePublicBar => ({
    values: Object.fromEntries(
      components.flatMap((name) => (line(name) ? [[name, line(name)?.[phase] as Value]] : [])),
    ),
    total: whole === null ? null : (total?.[phase] ?? null),
    end: whole === null ? besideEnd(components.map(line), phase, text) : barEnd(total, phase, text),
  });
  const shown = whole === null ? null : total;
  const difference = shown?.difference;
  return {
    title: reportTitle(report, own),
    detail: reportDetail(report, text, own),
    total: difference?.state === 'figure' ? moneyText(text, difference.amount, true) : '',
    totalNote: shown ? text(THREE_PUBLIC[shown.verdict]) : '',
    budget: bar('budget'),
    final: bar('final'),
  };
}

/** Components that are no total together are each said: `决算 会议费 0.00 · 培训费 8.00`. */
function besideEnd(lines: readonly (BudgetLine | null)[], phase: 'budget' | 'final', text: Text): string {
  const values = lines.map(
    (line) => line?.[phase] ?? ({ state: 'missing', reason: 'not_disclosed' } as const),
  );
  const first = values[0];
  const allMissing = values.every((value) => value.state === 'missing');
  const figure =
    allMissing && first
      ? standing(first, text)
      : lines
          .flatMap((line, index) => {
            const value = values[index];
            const name = Object.entries(MEASURE_NAMES).find(([id]) => id === line?.measure)?.[1];
            return value && name ? [`${text(name)} ${standing(value, text)}`] : [];
          })
          .join(' · ');
  const initial = lines.some((line) => line?.initial);
  const name =
    phase === 'final' ? THREE_PUBLIC.final : initial ? THREE_PUBLIC.initialBudget : THREE_PUBLIC.budget;
  return text(THREE_PUBLIC.line, { phase: text(name), figure });
}
