import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { TakeawaySubject } from '../views/chart-frame/takeaway-subject.ts';
import { SubjectCollector } from './collect.ts';

/** In the place of a view's frame of a chart: hands over what would be in it, and draws nothing. */
export function ChartFrame(subject: TakeawaySubject): ReactNode {
  useContext(SubjectCollector)(subject);
  return null;
}
