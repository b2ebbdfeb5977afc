import EChartsReactCore from 'echarts-for-react/lib/core';
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { echarts } from './echarts.ts';
import type { ChartBuilder } from './echarts.ts';
import { renderSvg } from './render-svg.ts';

/** Widths that pages drawn without a browser are made for; the stylesheet shows the one that fits. */
const STATIC_WIDTHS = { narrow: 358, wide: 1000 } as const;

// The package is CommonJS: Node hands over its namespace, a bundler its default.
type ChartComponent = typeof EChartsReactCore;
const ReactEcharts: ChartComponent =
  (EChartsReactCore as unknown as { default?: ChartComponent }).default ?? EChartsReactCore;

/**
 * The package makes every chart twice, some frames apart, to learn its size. Ours is known: made once, it is drawn
 * before the next paint.
 */
class SizedChart extends ReactEcharts {
  override initEchartsInstance(): ReturnType<InstanceType<ChartComponent>['initEchartsInstance']> {
    const { theme, opts } = this.props;
    const chart = echarts.init(this.ele, theme, opts as Parameters<typeof echarts.init>[2]);
    // Paper is narrower than the screen: with this the drawing is made smaller there, and not cut off.
    const whole = `0 0 ${chart.getWidth()} ${chart.getHeight()}`;
    this.ele.querySelector('svg')?.setAttribute('viewBox', whole);
    return Promise.resolve(chart);
  }
}

type ChartProps = {
  /** Keep its identity until what is drawn changes. */
  build: ChartBuilder;
  /** What the chart shows, for those who do not see it. */
  label: string;
  /** Called with the `name` of the part that was clicked. */
  onSelect?: (name: string) => void;
};

/** Where there is one, charts are handed to it instead of being drawn: for what leaves the page. */
export const ChartCollector = createContext<((build: ChartBuilder) => void) | null>(null);

/** A chart: drawn by ECharts at the width it has, and without a browser as still SVG. */
export function Chart({ build, label, onSelect }: ChartProps): ReactNode {
  const collect = useContext(ChartCollector);
  useEffect(() => collect?.(build), [collect, build]);
  if (collect) return null;
  return (
    <div className={onSelect ? 'chart chart-selects' : 'chart'} role="img" aria-label={label}>
      {typeof window === 'undefined' ? (
        <StillChart build={build} />
      ) : (
        <LiveChart build={build} onSelect={onSelect} />
      )}
    </div>
  );
}

function StillChart({ build }: { build: ChartBuilder }): ReactNode {
  return (['narrow', 'wide'] as const).map((size) => (
    <div
      key={size}
      className={`chart-${size}`}
      // Our own drawing: ECharts escapes the labels that came from data.
      dangerouslySetInnerHTML={{ __html: renderSvg(build, STATIC_WIDTHS[size]) }}
    />
  ));
}

function LiveChart({ build, onSelect }: Pick<ChartProps, 'build' | 'onSelect'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    // Before the first paint, so that the chart is never drawn at a guessed width.
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const built = useMemo(() => (width > 0 ? build(width) : null), [build, width]);
  const events = useMemo(
    (): Record<string, (event: { name?: string }) => void> =>
      onSelect ? { click: ({ name }) => void (name && onSelect(name)) } : {},
    [onSelect],
  );
  return (
    <div ref={frame}>
      {built && (
        <SizedChart
          // A chart's size is fixed when it is made, so another size is another chart.
          key={`${width}x${built.height}`}
          echarts={echarts}
          option={{ ...built.option, animation: false }}
          opts={{ renderer: 'svg', width, height: built.height }}
          style={{ width, height: built.height }}
          notMerge
          autoResize={false}
          onEvents={events}
        />
      )}
    </div>
  );
}
