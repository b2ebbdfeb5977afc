/** A click and, once the chart shows something else, its answer. */
export type Click = { clicked: number; answered: number | null };

/** What the script in the measured page has seen; times in milliseconds since the navigation began. */
export type Seen = { firstChart: number | null; clicks: Click[]; figures: () => string[] };

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/**
 * Runs in the page before its own scripts: looks, frame by frame, for a chart's bars that take room on the page, and after
 * a click for other figures in them. Knows nothing of either page.
 */
export function watchChart(): void {
  const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
  /** The bars as drawn: filled shapes as high as a bar, not the parts of letters or lines. */
  const hasBars = (): boolean => {
    let found = 0;
    for (const path of document.querySelectorAll('svg path[fill]')) {
      if (['none', 'transparent'].includes(path.getAttribute('fill') ?? 'none')) continue;
      const { width, height } = path.getBoundingClientRect();
      if (width >= 4 && height >= 12 && height < 100) found += 1;
    }
    return found >= 4;
  };
  /** The numbers that stand in the chart, in no order. */
  const figures = (): string[] =>
    [...document.querySelectorAll('svg text')]
      .filter(isVisible)
      .map((text) => text.textContent?.trim() ?? '')
      .filter((text) => /^[\d,]+\.\d+$/.test(text))
      .sort();
  const seen: Seen = { firstChart: null, clicks: [], figures };
  window.benchSeen = seen;
  let before = '';
  addEventListener(
    'click',
    () => {
      before = figures().join();
      seen.clicks.push({ clicked: performance.now(), answered: null });
    },
    { capture: true },
  );
  const look = (): void => {
    if (seen.firstChart === null && hasBars()) seen.firstChart = performance.now();
    const click = seen.clicks.at(-1);
    if (click?.answered === null && hasBars() && figures().join() !== before)
      click.answered = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
