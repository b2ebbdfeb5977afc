import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where a box hides more than it shows: behind its end, behind its start, or both; null where all of it fits. */
export type Sideways = 'after' | 'before' | 'both' | null;

/** What lies outside a box of `client` width that is scrolled by `left` over `scroll`. A pixel is the browser's rounding. */
export function sidewaysOf(box: { scroll: number; client: number; left: number }): Sideways {
  const before = Math.abs(box.left) > 1;
  const after = box.scroll - box.client - Math.abs(box.left) > 1;
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : null;
}

/** Follows a scrolling box as it is scrolled and as it or what it holds changes its width. */
export function useSideways(box: RefObject<HTMLElement | null>): Sideways {
  const [sideways, setSideways] = useState<Sideways>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void =>
      setSideways(
        sidewaysOf({
          scroll: element.scrollWidth,
          client: element.clientWidth,
          left: element.scrollLeft,
        }),
      );
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  return sideways;
}
