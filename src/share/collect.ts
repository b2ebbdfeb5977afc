import { createContext } from 'react';
import type { ChartBuilder } from '../charts/echarts.ts';
import type { TakeawaySubject } from '../views/chart-frame/takeaway-subject.ts';

/** Takes the charts of a view, with what stands around them, as the view gives them to its frames. */
export const SubjectCollector = createContext<(subject: TakeawaySubject) => void>(() => undefined);

/** Takes the way to draw a chart, as the frame's contents give it. */
export const BuilderCollector = createContext<(build: ChartBuilder) => void>(() => undefined);
