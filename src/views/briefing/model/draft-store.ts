import { NO_DRAFT, parseDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** Where the draft is kept, in this browser alone. */
const KEY = 'yibao-ledger.briefing';

/** What a draft is kept in. */
export type DraftShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The person's draft, kept over a reload. Two tabs have one: each change starts from what is kept, and a change of another
 * tab is seen. Where the browser keeps nothing the draft lives with the page, and `isKept` is false.
 */
export class DraftStore {
  readonly #shelf: DraftShelf | null;
  readonly #listeners = new Set<() => void>();
  #raw: string | null = null;
  #draft: Draft = NO_DRAFT;
  #isKept = true;

  constructor(shelf: DraftShelf | null) {
    this.#shelf = shelf;
    this.#isKept = shelf !== null;
    this.#read();
  }

  readonly draft = (): Draft => this.#draft;
  readonly isKept = (): boolean => this.#isKept;

  /** Changes the draft and keeps it. */
  change(step: (draft: Draft) => Draft): void {
    this.#read();
    this.#write(step(this.#draft));
  }

  /** Everything automatic again. */
  readonly restart = (): void => this.#write(NO_DRAFT);

  readonly subscribe = (listener: () => void): (() => void) => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY && this.#read()) listener();
    };
    this.#listeners.add(listener);
    addEventListener('storage', onStorage);
    return () => {
      this.#listeners.delete(listener);
      removeEventListener('storage', onStorage);
    };
  };

  /** Takes what is kept, where it is another than what is here. */
  #read(): boolean {
    if (!this.#isKept) return false;
    const raw = this.#shelf?.getItem(KEY) ?? null;
    if (raw === this.#raw) return false;
    this.#raw = raw;
    this.#draft = parseDraft(raw);
    return true;
  }

  #write(draft: Draft): void {
    this.#draft = draft;
    try {
      if (draft === NO_DRAFT) this.#shelf?.removeItem(KEY);
      else this.#shelf?.setItem(KEY, JSON.stringify(draft));
      this.#raw = this.#shelf?.getItem(KEY) ?? null;
    } catch {
      // Full or forbidden: the page says that nothing is kept.
      this.#isKept = false;
    }
    this.#listeners.forEach((listener) => listener());
  }
}

let store: DraftStore | null = null;

/** The draft of this browser. */
export function draftStore(): DraftStore {
  store ??= new DraftStore(browserShelf());
  return store;
}

function browserShelf(): DraftShelf | null {
  try {
    return localStorage;
  } catch {
    // Where cookies are forbidden even asking for it throws.
    return null;
  }
}
