import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { ChartBuilder } from '../charts/echarts.ts';
import { BuilderCollector } from './collect.ts';

/** In the place of a chart: hands over the way to draw it. */
export function Chart({ build }: { build: ChartBuilder }): ReactNode {
  useContext(BuilderCollector)(build);
  return null;
}
