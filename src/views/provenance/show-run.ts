import { checkId } from '../checks/check-anchor.ts';

/** Brings a run of the list of checks into sight, with whatever it is folded in; false where the list has no such run. */
export function showRun(id: string): boolean {
  const run = document.getElementById(checkId(id));
  if (run === null) return false;
  for (
    let fold = run.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  const figures = run.querySelector('details');
  if (figures !== null) figures.open = true;
  run.scrollIntoView({ block: 'center' });
  return true;
}

/** {@link showRun} as soon as the page has the run; gives the way to stop waiting for it. */
export function showRunWhenThere(id: string): () => void {
  if (showRun(id)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (showRun(id)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Whether the figure in hand is pressed somewhere on the page where it shows, in no fold: then the reader is where they want to be. */
export function isFigureInSight(): boolean {
  const pressed = document.querySelectorAll('main button.figure[aria-pressed="true"]');
  // What a closed fold holds has a place on the page all the same; only the browser knows that it is not drawn.
  return [...pressed].some((figure) => figure.checkVisibility());
}
