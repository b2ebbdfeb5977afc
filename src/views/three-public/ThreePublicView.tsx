import { useMemo } from 'react';
import type { ReactNode } from 'react';
import {
  BESIDE_COMPONENTS,
  THREE_PUBLIC_COMPONENTS,
  threePublicPart,
  unitemised,
} from '../../charts/three-public-option.ts';
import { indicators } from '../../queries/indicators.ts';
import { threePublic } from '../../queries/three-public.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { THREE_PUBLIC } from '../../text/messages/three-public.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import type { LegendEntry } from '../chart-frame/legend-entry.ts';
import { PlainLegend } from '../chart-frame/PlainLegend.tsx';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { sourceWords } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { threePublicReports } from './three-public-data.ts';
import type { ThreePublicReport } from './three-public-data.ts';
import { threePublicCaveats, threePublicHeadline } from './three-public-words.ts';
import { ThreePublicBars } from './ThreePublicBars.tsx';
import { ThreePublicCounts } from './ThreePublicCounts.tsx';
import { ThreePublicTable } from './ThreePublicTable.tsx';
import './three-public.css';

/** 三公经费: budget against final of each department, conferences and training apart, vehicles and receptions. */
export function ThreePublicView(): ReactNode {
  const selection = useSelection();
  const { reports, reportIds } = selection;
  const answer = useAnswer(threePublic({ reportIds }));
  const counts = useAnswer(indicators({ reportIds }));
  const figures = useMemo(
    () => answer.rows && threePublicReports(reports, answer.rows),
    [reports, answer.rows],
  );
  return (
    <WhenAnswered
      asked={[selection, answer, counts]}
      ready={figures !== undefined && counts.rows !== undefined && reports.length > 0}
    >
      {() => (
        <>
          <ThreePublicChart figures={figures ?? []} />
          <ThreePublicCounts reports={reports} rows={counts.rows ?? []} />
        </>
      )}
    </WhenAnswered>
  );
}

function ThreePublicChart({ figures }: { figures: readonly ThreePublicReport[] }): ReactNode {
  const [{ show }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const headline = threePublicHeadline(figures, text, language);
  const legend = legendOf(THREE_PUBLIC_COMPONENTS, text);
  const rest = threePublicPart('', 0);
  const source = sourceWords(
    figures.flatMap(({ report, total }) => (total ? [{ report, value: total.final }] : [])),
    text,
    language,
  );
  return (
    <>
      <ChartFrame
        headline={headline}
        subtitle={text(THREE_PUBLIC.subtitle)}
        source={source}
        legend={
          hasRest(figures)
            ? [...legend, { label: text(THREE_PUBLIC.rest), colour: rest.colour, pattern: 'hatch' }]
            : legend
        }
        peers={{ kind: 'three_public', figures }}
        caveats={threePublicCaveats(figures, text, language)}
        chart={
          <ThreePublicBars
            figures={figures}
            components={THREE_PUBLIC_COMPONENTS}
            total="total"
            title={headline}
          />
        }
        table={<ThreePublicTable figures={figures} caption={headline} />}
      />
      {show === 'chart' && <BesideBars figures={figures} source={source} />}
      <dl className="three-public-key">
        <dt>{text(THREE_PUBLIC.keyHeading)}</dt>
        {[THREE_PUBLIC.keyZero, THREE_PUBLIC.keyProse, THREE_PUBLIC.keyEmpty, THREE_PUBLIC.keyMissing].map(
          (message) => (
            <dd key={message.zh}>{text(message, { zero: { wan: '0' } })}</dd>
          ),
        )}
      </dl>
    </>
  );
}

/** 会议费 and 培训费, which are no part of the total: a chart of their own, to be taken away as such. */
function BesideBars(props: { figures: readonly ThreePublicReport[]; source: string }): ReactNode {
  const { figures, source } = props;
  const text = useText();
  const title = text(THREE_PUBLIC.besideHeading);
  const legend = legendOf(BESIDE_COMPONENTS, text);
  const chart = (
    <ThreePublicBars figures={figures} components={BESIDE_COMPONENTS} total={null} title={title} />
  );
  const beside = figures.map((figure) => ({
    ...figure,
    lines: figure.lines.filter(({ measure }) => BESIDE_COMPONENTS.some((known) => known === measure)),
  }));
  const table = <ThreePublicTable figures={beside} caption={title} />;
  return (
    <section>
      <h2 className="view-heading">{title}</h2>
      <PlainLegend entries={legend} />
      {chart}
      <div className="chart-actions table-actions">
        <TakeawayButton
          subject={{
            headline: title,
            subtitle: text(THREE_PUBLIC.besideSubtitle),
            source,
            legend,
            chart,
            table,
            level: 2,
          }}
        />
      </div>
    </section>
  );
}

function legendOf(components: readonly (keyof typeof MEASURE_NAMES)[], text: Text): LegendEntry[] {
  return components.map((component, index) => {
    const { colour, decal } = threePublicPart(component, index);
    return { label: text(MEASURE_NAMES[component]), colour, pattern: decal === 'none' ? undefined : decal };
  });
}

function hasRest(figures: readonly ThreePublicReport[]): boolean {
  return figures.some(({ lines, total }) =>
    (['budget', 'final'] as const).some((phase) => {
      const values = Object.fromEntries(lines.map((line) => [line.measure, line[phase]]));
      return unitemised({ values, total: total?.[phase] ?? null }, THREE_PUBLIC_COMPONENTS) !== null;
    }),
  );
}
