import type { Message, MessageParams } from '../../../text/message.ts';
import { BRIEFING, PAGE_NAMES } from '../../../text/messages/briefing/pages.ts';
import type { Briefing, BriefingPage } from './page.ts';

/** As many as stand beside a chart where a page of the same briefing has all of them. */
const BESIDE = 3;

/**
 * The caveats that stand on a page: all of them, or the weightiest and the way to the rest, where the briefing has the page
 * of comparability.
 */
export function shownCaveats(
  { body: { caveats } }: Pick<BriefingPage, 'body'>,
  pages: Briefing['pages'],
  text: (message: Message, params?: MessageParams) => string,
): string[] {
  const hasAll = pages.some(({ id }) => id === 'comparability');
  if (!hasAll || caveats.length <= BESIDE + 1) return [...caveats];
  const rest = text(BRIEFING.restOfCaveats, {
    count: caveats.length - BESIDE,
    page: text(PAGE_NAMES.comparability),
  });
  return [...caveats.slice(0, BESIDE), rest];
}
