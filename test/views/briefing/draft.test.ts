import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftStore } from '../../../src/views/briefing/model/draft-store.ts';
import type { DraftShelf } from '../../../src/views/briefing/model/draft-store.ts';
import {
  NO_DRAFT,
  chosenPages,
  editText,
  keepText,
  movePage,
  parseDraft,
  restoreText,
  textOf,
  togglePage,
} from '../../../src/views/briefing/model/draft.ts';
import { PAGE_IDS } from '../../../src/views/briefing/model/page-ids.ts';
import { EMPTY_BODY } from '../../../src/views/briefing/model/page.ts';
import type { AutomaticPage } from '../../../src/views/briefing/model/page.ts';

const AID: AutomaticPage = {
  id: 'aid',
  title: '3 个部门列有医疗救助',
  said: '眉县医疗救助占 28.5%。',
  body: EMPTY_BODY,
  figures: 'a',
};
const RATIO: AutomaticPage = { ...AID, id: 'ratio', title: '基本支出占 77.7%' };
const CHANGED: AutomaticPage = { ...AID, said: '眉县医疗救助占 30.0%。', figures: 'b' };

const edited = editText(NO_DRAFT, 'zh', AID, 'said', '本县救助力度合适。');

describe('pages picked and ordered', () => {
  test('the automatic briefing has four to eight charts among cover, key figures, comparability, checks and method', () => {
    const chosen = NO_DRAFT.order.filter((id) => !NO_DRAFT.leftOut.includes(id));
    expect(chosen).toEqual([
      'cover',
      'key',
      'structure',
      'ratio',
      'aid',
      'three-public',
      'changes',
      'budget',
      'comparability',
      'checks',
      'method',
      'tables',
    ]);
  });

  test('a page moves by one place, at the ends not at all, and none is ever lost', () => {
    expect(movePage(NO_DRAFT, 'key', -1).order.slice(0, 2)).toEqual(['key', 'cover']);
    expect(movePage(NO_DRAFT, 'cover', -1)).toBe(NO_DRAFT);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PAGE_IDS), fc.constantFrom(-1 as const, 1 as const))),
        (moves) => {
          const { order } = moves.reduce((draft, [id, by]) => movePage(draft, id, by), NO_DRAFT);
          expect([...order].sort()).toEqual([...PAGE_IDS].sort());
        },
      ),
    );
  });

  test('a page left out is not written, and comes back at its place with its text', () => {
    const out = togglePage(movePage(edited, 'aid', -1), 'aid');
    expect(chosenPages(out, 'zh', [RATIO, AID]).map(({ id }) => id)).toEqual(['ratio']);
    const back = chosenPages(togglePage(out, 'aid'), 'zh', [RATIO, AID]);
    expect(back.map(({ id, said }) => [id, said])).toEqual([
      ['aid', '本县救助力度合适。'],
      ['ratio', RATIO.said],
    ]);
  });
});

describe('texts of the person', () => {
  test('stand as they were written; the other language has its own', () => {
    expect(textOf(edited, 'zh', AID, 'said')).toEqual({
      text: '本县救助力度合适。',
      edited: true,
      stale: false,
    });
    expect(textOf(edited, 'en', AID, 'said').edited).toBe(false);
    expect(textOf(edited, 'zh', AID, 'title')).toEqual({ text: AID.title, edited: false, stale: false });
  });

  test('stay when the figures change, and that is said, also after more typing, until it is answered', () => {
    expect(textOf(edited, 'zh', CHANGED, 'said')).toEqual({
      text: '本县救助力度合适。',
      edited: true,
      stale: true,
    });
    const typed = editText(edited, 'zh', CHANGED, 'said', '本县救助力度合适！');
    expect(textOf(typed, 'zh', CHANGED, 'said').stale).toBe(true);
    expect(textOf(keepText(typed, 'zh', CHANGED, 'said'), 'zh', CHANGED, 'said')).toEqual({
      text: '本县救助力度合适！',
      edited: true,
      stale: false,
    });
    expect(textOf(restoreText(typed, 'zh', 'aid', 'said'), 'zh', CHANGED, 'said').text).toBe(CHANGED.said);
  });

  test('are marked where only a figure of the table changed and not the sentence', () => {
    expect(textOf(edited, 'zh', { ...AID, figures: 'c' }, 'said').stale).toBe(true);
  });

  test('the automatic text written by hand is no edit', () => {
    expect(editText(edited, 'zh', AID, 'said', AID.said).edits).toEqual({});
  });
});

/** A browser's storage. */
function shelf(): DraftShelf & { raw: () => string | null } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    raw: () => [...kept.values()][0] ?? null,
  };
}

describe('a draft is kept', () => {
  test('over a reload', () => {
    const kept = shelf();
    new DraftStore(kept).change(() => togglePage(movePage(edited, 'aid', 1), 'key'));
    const again = new DraftStore(kept).draft();
    expect(again).toEqual(togglePage(movePage(edited, 'aid', 1), 'key'));
    expect(parseDraft(kept.raw())).toEqual(again);
  });

  test('by two tabs at once: the change of one does not undo the other’s', () => {
    const kept = shelf();
    const [one, other] = [new DraftStore(kept), new DraftStore(kept)];
    one.change((draft) => editText(draft, 'zh', AID, 'said', '一'));
    other.change((draft) => editText(draft, 'zh', RATIO, 'said', '二'));
    one.change((draft) => togglePage(draft, 'key'));
    const { edits, leftOut } = new DraftStore(kept).draft();
    expect(Object.keys(edits)).toEqual(['zh.aid.said', 'zh.ratio.said']);
    expect(leftOut).toContain('key');
  });

  test('or, where the browser keeps nothing, said not to be and still there until the page is left', () => {
    const full: DraftShelf = {
      ...shelf(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = new DraftStore(full);
    expect(store.isKept()).toBe(true);
    store.change((draft) => togglePage(draft, 'key'));
    store.change((draft) => togglePage(draft, 'aid'));
    expect(store.isKept()).toBe(false);
    expect(store.draft().leftOut).toEqual(['economic', 'key', 'aid']);
  });

  test('what is kept there and is no draft is none; a page it does not know stands at its place', () => {
    for (const raw of [null, '', 'nonsense', '[]', '{"order":7,"edits":{"zh.aid.said":{"text":1}}}'])
      expect(parseDraft(raw)).toEqual(NO_DRAFT);
    const { order } = parseDraft('{"order":["method","cover","no-page"],"leftOut":[]}');
    expect(order.indexOf('key')).toBe(order.indexOf('cover') + 1);
    expect([...order].sort()).toEqual([...PAGE_IDS].sort());
  });
});
