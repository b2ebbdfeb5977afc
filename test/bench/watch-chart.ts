/** What the script in the measured page has seen; times in milliseconds since the navigation began. */
export type Seen = { firstChart: number | null; clicked: number | null; answered: number | null };

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/**
 * Runs in the page before its own scripts: looks, frame by frame, for a chart's bars that take room on the page, and after
 * a click for bars that differ from those before it. Knows nothing of either page.
 */
export function watchChart(): void {
  const seen: Seen = { firstChart: null, clicked: null, answered: null };
  window.benchSeen = seen;
  let before = '';
  /** The bars as drawn: filled shapes as high as a bar, not the parts of letters or lines; '' where there are too few. */
  const bars = (): string => {
    const found: string[] = [];
    for (const path of document.querySelectorAll<SVGPathElement>('svg path[fill]')) {
      if (['none', 'transparent'].includes(path.getAttribute('fill') ?? 'none')) continue;
      const { width, height } = path.getBoundingClientRect();
      if (width >= 4 && height >= 12 && height < 100)
        found.push(`${path.getAttribute('fill')} ${path.getAttribute('d')}`);
    }
    return found.length >= 4 ? found.join('|') : '';
  };
  addEventListener(
    'click',
    () => {
      before = bars();
      seen.clicked = performance.now();
    },
    { capture: true },
  );
  const look = (): void => {
    if (seen.firstChart === null && bars() !== '') seen.firstChart = performance.now();
    if (seen.clicked !== null && seen.answered === null) {
      const now = bars();
      if (now !== '' && now !== before) seen.answered = performance.now();
    }
    if (seen.answered === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
