import type { TextLanguage } from '../../../text/translate.ts';
import type { AutomaticPage } from './page.ts';
import { OPTIONAL_PAGES, PAGE_IDS } from './page-ids.ts';
import type { PageId } from './page-ids.ts';

/** What of a page a person may write. */
export const FIELDS = ['title', 'said'] as const;
export type Field = (typeof FIELDS)[number];

/** A text as the person wrote it, with the automatic one it stands for and the figures that were under it then. */
export type Edit = { text: string; instead: string; figures: string };

/** Everything that a person changed of a briefing. Edits are of one language each. */
export type Draft = {
  order: readonly PageId[];
  leftOut: readonly PageId[];
  edits: Readonly<Record<string, Edit>>;
};

export const NO_DRAFT: Draft = { order: PAGE_IDS, leftOut: OPTIONAL_PAGES, edits: {} };

/** A text of a page as it stands: the person's own or the automatic one; `stale` where what it was written for has changed. */
export type StandingText = { text: string; edited: boolean; stale: boolean };

const keyOf = (language: TextLanguage, page: PageId, field: Field): string => `${language}.${page}.${field}`;

/** A draft as it was kept; what is not one is none, a page it does not know of stands at its place. */
export function parseDraft(raw: string | null): Draft {
  const kept = readJson(raw);
  if (!isRecord(kept)) return NO_DRAFT;
  const order = pagesIn(kept.order) ?? [];
  const edits = isRecord(kept.edits) ? Object.entries(kept.edits) : [];
  return {
    order: withAll(order),
    leftOut: pagesIn(kept.leftOut) ?? OPTIONAL_PAGES,
    edits: Object.fromEntries(edits.flatMap(([key, edit]) => (isEdit(edit) ? [[key, edit]] : []))),
  };
}

/** The pages of a draft and those it lacks, each of these behind the page it stands behind by itself. */
function withAll(order: readonly PageId[]): PageId[] {
  const pages = [...new Set(order)];
  PAGE_IDS.forEach((id, at) => {
    if (pages.includes(id)) return;
    const before = PAGE_IDS.slice(0, at).findLast((other) => pages.includes(other));
    pages.splice(before === undefined ? 0 : pages.indexOf(before) + 1, 0, id);
  });
  return pages;
}

function readJson(raw: string | null): unknown {
  try {
    return raw === null ? null : JSON.parse(raw);
  } catch {
    // Something else wrote here, or it was cut off: there is nothing to be had from it.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function pagesIn(value: unknown): PageId[] | null {
  return Array.isArray(value) ? PAGE_IDS.filter((id) => value.includes(id)).sort(byPlaceIn(value)) : null;
}

function byPlaceIn(list: readonly unknown[]): (a: PageId, b: PageId) => number {
  return (a, b) => list.indexOf(a) - list.indexOf(b);
}

function isEdit(value: unknown): value is Edit {
  return isRecord(value) && ['text', 'instead', 'figures'].every((name) => typeof value[name] === 'string');
}

/** A page one place up (−1) or down (1) among all; at the end of the list it stays. */
export function movePage(draft: Draft, id: PageId, by: -1 | 1): Draft {
  const at = draft.order.indexOf(id);
  const other = draft.order[at + by];
  if (other === undefined) return draft;
  return {
    ...draft,
    order: draft.order.map((page) => (page === id ? other : page === other ? id : page)),
  };
}

/** A page in the briefing, or out of it; its place and its texts stay. */
export function togglePage(draft: Draft, id: PageId): Draft {
  const leftOut = draft.leftOut.includes(id)
    ? draft.leftOut.filter((other) => other !== id)
    : [...draft.leftOut, id];
  return { ...draft, leftOut };
}

/** What stands in a field of a page. */
export function textOf(
  draft: Draft,
  language: TextLanguage,
  page: AutomaticPage,
  field: Field,
): StandingText {
  const edit = draft.edits[keyOf(language, page.id, field)];
  if (edit === undefined) return { text: page[field], edited: false, stale: false };
  const stale = edit.instead !== page[field] || edit.figures !== page.figures;
  return { text: edit.text, edited: true, stale };
}

/**
 * A text of the person's own. What it is measured against stays as it was: going on writing does not hide that the figures
 * changed. The automatic text written again is no edit.
 */
export function editText(
  draft: Draft,
  language: TextLanguage,
  page: AutomaticPage,
  field: Field,
  text: string,
): Draft {
  if (text === page[field]) return restoreText(draft, language, page.id, field);
  const key = keyOf(language, page.id, field);
  const before = draft.edits[key];
  const edit = before ? { ...before, text } : { text, instead: page[field], figures: page.figures };
  return { ...draft, edits: { ...draft.edits, [key]: edit } };
}

/** The person has seen that the figures changed and keeps what they wrote. */
export function keepText(draft: Draft, language: TextLanguage, page: AutomaticPage, field: Field): Draft {
  const key = keyOf(language, page.id, field);
  const before = draft.edits[key];
  if (before === undefined) return draft;
  const edit = { text: before.text, instead: page[field], figures: page.figures };
  return { ...draft, edits: { ...draft.edits, [key]: edit } };
}

/** The automatic text again. */
export function restoreText(draft: Draft, language: TextLanguage, page: PageId, field: Field): Draft {
  const { [keyOf(language, page, field)]: _, ...edits } = draft.edits;
  return { ...draft, edits };
}

/** The pages of the briefing in the person's order, with the person's texts. */
export function chosenPages<Page extends AutomaticPage>(
  draft: Draft,
  language: TextLanguage,
  pages: readonly Page[],
): Page[] {
  return draft.order.flatMap((id) => {
    const page = pages.find((known) => known.id === id);
    if (page === undefined || draft.leftOut.includes(id)) return [];
    return [
      {
        ...page,
        title: textOf(draft, language, page, 'title').text,
        said: textOf(draft, language, page, 'said').text,
      },
    ];
  });
}
