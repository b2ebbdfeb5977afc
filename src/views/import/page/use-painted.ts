import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import type { UprightPage } from '../../data/source-page/open-pdf-pages.ts';

/** A canvas larger than this is refused by some browsers; past it the page is painted coarser and drawn larger. */
const MOST_PIXELS = 16_000_000;

/**
 * Paints a page into `host` at so many pixels a point, anew when the page or the scale changes. What was painted before
 * stays until the new picture is whole, so that zooming does not flash. Says which page stands there.
 */
export function usePainted(
  host: RefObject<HTMLElement | null>,
  page: UprightPage | null,
  scale: number,
  onFailure: (why: string) => void,
): UprightPage | null {
  const [painted, setPainted] = useState<UprightPage | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (page === null || scale <= 0) return;
    const painting = new AbortController();
    const canvas = document.createElement('canvas');
    const most = Math.sqrt(MOST_PIXELS / (page.width * page.height));
    page.paint(canvas, Math.min(scale, most), painting.signal).then(
      () => {
        host.current?.replaceChildren(canvas);
        setPainted(page);
      },
      (error: unknown) => {
        if (!painting.signal.aborted) fail(error instanceof Error ? error.message : String(error));
      },
    );
    return () => painting.abort();
  }, [host, page, scale]);
  return painted;
}
