import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { partColour, partDecal } from '../../charts/palette.ts';
import { structureOption } from '../../charts/structure-option.ts';
import { compositionParts, compositionStatement, compositionWhole } from '../../queries/composition.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { serialiseRef } from '../../state/figure-ref.ts';
import type { ViewState } from '../../state/view-state.ts';
import { formatCount } from '../../text/format.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { SHELL, VIEW_NAMES } from '../../text/messages/shell.ts';
import { STRUCTURE } from '../../text/messages/structure.ts';
import { DENOMINATORS } from '../../text/messages/units.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import type { LegendEntry } from '../chart-frame/legend-entry.ts';
import { useAnswer } from '../data/use-answer.ts';
import { readingUnit } from '../figure/reading.ts';
import { reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { buildStructure } from './structure-data.ts';
import type { Structure } from './structure-data.ts';
import { chartOf } from './structure-drawing.ts';
import { levelBelow, shortName, structureHeadline, structureSource } from './structure-words.ts';
import { StructureTable } from './StructureTable.tsx';
import { useCodeName } from './use-code-name.ts';

// It carries the official lists, which the whole does not need.
const Breadcrumb = lazyPart(
  () => import('./Breadcrumb.tsx'),
  (module) => module.Breadcrumb,
);

/** 支出结构 of the chosen reports: what each part of the spending takes, and the way down into it. */
export function StructureChart({ level = 1 }: { level?: 1 | 2 }): ReactNode {
  const [{ view, kind, basis, code, reading }] = useViewState();
  const { reports, reportIds } = useSelection();
  const text = useText();
  const composition = { reportIds, kind, basis, parent: code };
  const parts = useAnswer(compositionParts(composition));
  const wholes = useAnswer(compositionWhole(composition));
  const codeName = useCodeName(composition);
  const structure = useMemo(
    () => parts.rows && wholes.rows && buildStructure(reports, parts.rows, wholes.rows, reading),
    [reports, parts.rows, wholes.rows, reading],
  );
  const error = parts.error ?? wholes.error;
  if (error || !structure) {
    return (
      <>
        {level === 1 && <h1 className="headline">{text(VIEW_NAMES[view])}</h1>}
        {error ? (
          <FailedView
            message={text(errorMessage(error))}
            onRetry={() => {
              parts.retry();
              wholes.retry();
            }}
          />
        ) : (
          <p role="status">{text(SHELL.loading)}</p>
        )}
      </>
    );
  }
  return <DrawnStructure structure={structure} codeName={codeName} level={level} />;
}

function DrawnStructure(props: { structure: Structure; codeName: string; level: 1 | 2 }): ReactNode {
  const { structure, codeName, level } = props;
  const [state, change] = useViewState();
  const text = useText();
  const language = useLanguage();
  const { kind, basis, code, reading, own } = state;
  const unit = text(readingUnit(reading));
  const whole = code === '' ? text(kind === 'economic' ? STRUCTURE.wholeBasic : STRUCTURE.whole) : codeName;
  const headline = structureHeadline({ structure, reading, whole, language, text });
  const drawing = useMemo(
    () => chartOf(structure, reading, language, text, own),
    [structure, reading, language, text, own],
  );
  const build = useCallback(
    (width: number, dense?: boolean) => structureOption(drawing, width, dense),
    [drawing],
  );
  const drillable = structure.codes.filter((entry) => entry.hasChildren).map((entry) => entry.code);
  const onSelect = useCallback(
    (name: string) => {
      if (drillable.includes(name)) change({ code: name, figure: '', view: 'structure' });
    },
    [change, drillable],
  );
  const drawn = new Set(drawing.rows.flatMap((row) => row.parts.map((part) => part.code)));
  const legend = structure.codes.flatMap(({ code: part, ...names }, index): LegendEntry[] => {
    // A part that is zero or blank everywhere has no place in the drawing; the table says which it is.
    if (!drawn.has(part)) return [];
    const decal = partDecal(part, index);
    return [
      {
        label: `${part} ${shortName({ code: part, ...names }, language)}`,
        colour: partColour(part, index),
        pattern: decal === 'none' ? undefined : decal,
        href: drillable.includes(part)
          ? linkTo(state, { code: part, figure: '', view: 'structure' })
          : undefined,
      },
    ];
  });
  legend.push(...restLegend(structure, state, text));
  const statement = text(STATEMENT_NAMES[compositionStatement(kind, basis) as keyof typeof STATEMENT_NAMES]);
  return (
    <ChartFrame
      level={level}
      before={
        code === '' ? undefined : <Breadcrumb part={{}} fallback={<p className="breadcrumb">{code}</p>} />
      }
      headline={headline}
      subtitle={text(STRUCTURE.subtitle, { statement, whole, level: text(levelBelow(code)), unit })}
      hint={drillable.length > 0 ? text(STRUCTURE.drill) : ''}
      source={structureSource(structure, text, language)}
      legend={legend}
      peers={{ kind: 'structure', structure, isWhole: code === '' }}
      caveats={caveatsOf(structure, { ...state, codeName }, text, language)}
      chart={
        <Chart build={build} label={chartLabel(headline, drawing.rows, text, language)} onSelect={onSelect} />
      }
      table={<StructureTable structure={structure} reading={reading} unit={unit} />}
    />
  );
}

type Text = ReturnType<typeof useText>;
type Language = ReturnType<typeof useLanguage>;

function chartLabel(
  headline: string,
  rows: readonly { title: string; total: string; totalNote: string }[],
  text: Text,
  language: Language,
): string {
  const said = rows
    .map((row) => `${row.title} ${row.total} ${row.totalNote}`)
    .join(language === 'zh' ? '；' : '; ');
  return text(STRUCTURE.chartLabel, { headline, rows: said });
}

/** 未细分 is no code to drill to: its entry opens what it was computed from, one for each report that has it. */
function restLegend(structure: Structure, state: ViewState, text: Text): LegendEntry[] {
  const rests = structure.reports.flatMap(({ report, parts }) => {
    const value = parts.find((part) => part.code === '')?.value;
    return value?.state === 'figure' ? [{ county: reportName(report), ref: value.ref }] : [];
  });
  return rests.map(({ county, ref }) => ({
    label: rests.length === 1 ? text(STRUCTURE.rest) : text(STRUCTURE.restOf, { county }),
    colour: 'var(--rest)',
    pattern: 'hatch',
    href: ref === null ? undefined : linkTo(state, { figure: serialiseRef(ref) }),
  }));
}

function caveatsOf(
  structure: Structure,
  { kind, code, codeName, reading }: { kind: string; code: string; codeName: string; reading: string },
  text: Text,
  language: Language,
): string[] {
  const separator = language === 'zh' ? '、' : ', ';
  const exceeding = structure.reports.filter((row) => row.exceeds).map(({ report }) => reportName(report));
  const denominators = structure.reports.flatMap(({ report }) => {
    const county = reportName(report);
    if (reading === 'per_insured' && report.insured !== null) {
      const count = (n: number | null): string => formatCount(n, language);
      return text(DENOMINATORS.insured, {
        county,
        count: count(report.insured),
        residents: count(report.insuredResidents),
        employees: count(report.insuredEmployees),
      });
    }
    if (reading === 'per_staff' && report.staffActual !== null) {
      return text(DENOMINATORS.staff, { county, count: formatCount(report.staffActual, language) });
    }
    return [];
  });
  return [
    ...(exceeding.length > 0 ? [text(STRUCTURE.exceeds, { list: exceeding.join(separator) })] : []),
    ...(kind === 'economic' ? [text(STRUCTURE.economicBasis)] : []),
    ...(code !== '' && structure.codes.length === 0 ? [text(STRUCTURE.stops, { name: codeName })] : []),
    ...(denominators.length > 0
      ? [text(STRUCTURE.denominators, { list: denominators.join(language === 'zh' ? '；' : '; ') })]
      : []),
  ];
}
