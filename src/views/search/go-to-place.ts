import type { Message } from '../../text/message.ts';

/** How long a page may take to come, in ms; after that its top is place enough. */
const PATIENCE_MS = 10_000;

/** Goes to an element of a page that may still be on its way; with a term, to its definition in the element's section. */
export function goToPlace({ id, term }: { id: string; term?: Message }): void {
  const find = (): HTMLElement | null => {
    const place = document.getElementById(id);
    if (place === null || term === undefined) return place;
    const names = place.closest('section')?.querySelectorAll<HTMLElement>('dt') ?? [];
    return (
      [...names].find(({ textContent }) => [term.zh, term.en].some((name) => textContent.startsWith(name))) ??
      place
    );
  };
  const arrive = (): boolean => {
    const place = find();
    if (place === null) return false;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    // After the page has gone to its own top.
    requestAnimationFrame(() => {
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: 'start' });
    });
    return true;
  };
  if (arrive()) return;
  const observer = new MutationObserver(() => {
    if (arrive()) stop();
  });
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
