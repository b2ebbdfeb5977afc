import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { Sideways } from '../figure-table/Sideways.tsx';
import type { PeersSubject } from '../peers/subject.ts';
import { useSelection } from '../selection/use-selection.ts';
import { Verdict } from '../selection/Verdict.tsx';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';
import type { LegendEntry } from './legend-entry.ts';
import { TakeawayButton } from './TakeawayButton.tsx';
import { InTakeaway } from './takeaway-subject.ts';
import './chart-frame.css';
import './class-colours.css';

// Loaded for a reader who has marked a department as their own.
const PeersLine = lazyPart(
  () => import('../peers/PeersLine.tsx'),
  (module) => module.PeersLine,
);

type ChartFrameProps = {
  /** What the chart shows, worked out from the figures. */
  headline: string;
  /** What is measured, and its unit. */
  subtitle: string;
  /** What can be done with the chart: said on the page alone. */
  hint?: string;
  /** Where the figures are from. */
  source: string;
  legend?: readonly LegendEntry[];
  caveats?: readonly string[];
  /** The figures by which the reader's own department is set beside the others (对标). */
  peers?: PeersSubject;
  /** Stands between the headline and the chart: a breadcrumb, a switch. */
  before?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  /** The heading's level: 1 for a view's own chart, 2 for a chart inside another view. */
  level?: 1 | 2;
};

/** A chart with what must never leave it: headline, unit, comparability, legend, source, and its figures as a table. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const {
    headline,
    subtitle,
    hint,
    source,
    legend = [],
    caveats = [],
    before,
    chart,
    table,
    peers,
    level = 1,
  } = props;
  const [state, change] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  const Heading = level === 1 ? 'h1' : 'h2';
  const other = state.show === 'chart' ? 'table' : 'chart';
  return (
    <figure className="chart-frame">
      {before}
      <Heading className="headline">{headline}</Heading>
      <p className="chart-subtitle">
        {subtitle}
        {hint && <span className="chart-hint">{hint}</span>}
      </p>
      <Verdict reports={reports} caveats={caveats} />
      {peers && state.own !== '' && reports.length > 0 && <PeersLine part={{ subject: peers }} />}
      {state.show === 'chart' && legend.length > 0 && (
        <ul className="legend" aria-label={text(CHART_FRAME.legend)}>
          {legend.map(({ label, colour, pattern, href }) => (
            <li key={label}>
              <span
                className={`swatch ${pattern ? `swatch-${pattern}` : ''}`}
                style={{ backgroundColor: colour }}
              />
              {href ? <a href={href}>{label}</a> : label}
            </li>
          ))}
        </ul>
      )}
      {state.show === 'chart' ? (
        chart
      ) : (
        <InTakeaway value>
          <Sideways className="table-scroll" label={headline}>
            {table}
          </Sideways>
        </InTakeaway>
      )}
      <figcaption className="chart-foot">
        <span>
          {text(CHART_FRAME.source)}
          {source}
        </span>
        <span className="chart-actions">
          <button type="button" className="action" onClick={() => change({ show: other }, { replace: true })}>
            {text(CHART_FRAME[other])}
          </button>
          <TakeawayButton subject={props} />
        </span>
      </figcaption>
    </figure>
  );
}
