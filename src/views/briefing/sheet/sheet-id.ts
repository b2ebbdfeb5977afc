import type { PageId } from '../model/page-ids.ts';

/** The element of a page. */
export const sheetId = (id: PageId): string => `briefing-${id}`;
