import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useSideways } from '../../tables/use-sideways.ts';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { useText } from '../shell/language.ts';
import './sideways.css';

/** A box for what may be wider than the page: it scrolls by itself, by keyboard too, and says so where it does. */
export function Sideways(props: { className: string; label: string; children: ReactNode }): ReactNode {
  const { className, label, children } = props;
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const more = useSideways(box);
  // Without more to see it is no stop for the keyboard and no landmark.
  const stop = more === null ? {} : { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <div className="sideways" data-more={more ?? undefined}>
      <p className="sideways-hint" aria-hidden="true">
        {text(CHART_FRAME.sideways)}
      </p>
      <div className={className} ref={box} {...stop}>
        {children}
      </div>
    </div>
  );
}
