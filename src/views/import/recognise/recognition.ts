import type { Document } from '../../data/source-page/source-document.ts';
import {
  canPaint,
  documentOfPictures,
  openPagePictures,
  type PagePictures,
} from '../../data/recognising/page-pictures.ts';
import type { PageRecogniser, RecognisedPage } from '../../data/recognising/page-recogniser.ts';
import { namedFigures } from '../../data/recognising/proposal.ts';
import type { Decision, Proposal, Recognised } from '../../data/recognising/proposal.ts';
import type { FileToRead, ReadOutcome } from '../../data/reading/read-outcome.ts';

/** What became of a page so far. */
export type PageState = {
  page: number;
  chosen: boolean;
  is: 'picture' | 'waiting' | 'working' | 'done' | 'cancelled' | 'failed';
  /** From 0 to 1 while it is worked at. */
  share: number;
  figures: number;
  /** Why it failed, in the machine's words. */
  reason: string;
};

export type RecognitionState = {
  phase: 'opening' | 'choosing' | 'running' | 'proposing' | 'reviewing' | 'settling' | 'unfit';
  document: Document | null;
  pages: readonly PageState[];
  proposal: Proposal | null;
  decisions: ReadonlyMap<number, Decision>;
  /** What went wrong with the whole of it. */
  error: unknown;
  /** Seconds that are left, as far as can be told; null while nothing runs. */
  secondsLeft: number | null;
};

/** Before a page was timed here: what one takes on an ordinary machine. */
const SECONDS_A_PAGE = 12;

const START: RecognitionState = {
  phase: 'opening',
  document: null,
  pages: [],
  proposal: null,
  decisions: new Map(),
  error: null,
  secondsLeft: null,
};

/** One recognition: which pages, how far, what came of it and what the person says of it. */
export class Recognition {
  readonly #files: readonly FileToRead[];
  readonly #recogniser: PageRecogniser;
  #state: RecognitionState = START;
  #listeners = new Set<() => void>();
  #pictures: PagePictures | null = null;
  #recognised = new Map<number, RecognisedPage>();
  #stops = new Map<number, AbortController>();
  #timed: number[] = [];
  /** By the figures' names, which stay when more pages are recognised. */
  #decided: Map<string, Decision>;

  /** `before` is what an earlier recognition of these files came to. */
  constructor(files: readonly FileToRead[], recogniser: PageRecogniser, before: Recognised | null) {
    this.#files = files;
    this.#recogniser = recogniser;
    this.#recognised = new Map(before?.pages.map((page) => [page.page, page]));
    this.#decided = new Map(before?.decided);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): RecognitionState => this.#state;

  /** The page as it was recognised, for showing its figures. */
  pageOf(page: number): RecognisedPage | null {
    return this.#recognised.get(page) ?? null;
  }

  /** Takes the document that was read, or opens the files where reading them was refused. */
  async open(known: Document | null): Promise<void> {
    if (!canPaint(this.#files)) {
      this.#set({ phase: 'unfit' });
      return;
    }
    try {
      const [only] = this.#files;
      const document = known ?? (await this.#openRefused(only));
      const pages = (document.picturePages ?? []).map((page): PageState => {
        const known = this.#recognised.get(page);
        return {
          page,
          chosen: known === undefined,
          is: known === undefined ? 'picture' : 'done',
          share: known === undefined ? 0 : 1,
          figures: known?.figures.length ?? 0,
          reason: '',
        };
      });
      this.#set({ phase: 'choosing', document, pages });
    } catch (error) {
      this.#set({ phase: 'unfit', error });
    }
  }

  choose(page: number, chosen: boolean): void {
    this.#setPage(page, { chosen });
  }

  chooseAll(chosen: boolean): void {
    this.#set({ pages: this.#state.pages.map((page) => (page.is === 'done' ? page : { ...page, chosen })) });
  }

  /** Seconds that so many pages take, by those that were timed. */
  secondsFor(count: number): number {
    const sum = this.#timed.reduce((total, seconds) => total + seconds, 0);
    return count * (this.#timed.length === 0 ? SECONDS_A_PAGE : sum / this.#timed.length);
  }

  /** Recognises the chosen pages, one after the other, then reads what came of them. */
  async start(): Promise<void> {
    const wanted = this.#state.pages
      .filter(({ chosen, is }) => chosen && is !== 'done')
      .map(({ page }) => page);
    for (const page of wanted) this.#stops.set(page, new AbortController());
    this.#set({
      phase: 'running',
      error: null,
      pages: this.#state.pages.map((page) =>
        wanted.includes(page.page) ? { ...page, is: 'waiting', share: 0, reason: '' } : page,
      ),
    });
    this.#tellTime();
    for (const page of wanted) await this.#recogniseOne(page);
    this.#stops.clear();
    this.#set({ secondsLeft: null });
    if (this.#recognised.size === 0) this.#set({ phase: 'choosing' });
    else await this.#propose();
  }

  cancelPage(page: number): void {
    this.#stops.get(page)?.abort();
    if (this.#pageState(page)?.is === 'waiting') this.#setPage(page, { is: 'cancelled' });
  }

  cancelAll(): void {
    for (const page of [...this.#stops.keys()].reverse()) this.cancelPage(page);
  }

  /** What the person says of an offered figure; null takes it back. */
  decide(index: number, decision: Decision | null): void {
    const decisions = new Map(this.#state.decisions);
    if (decision === null) decisions.delete(index);
    else decisions.set(index, decision);
    const { proposal } = this.#state;
    for (const [name, own] of proposal === null ? [] : namedFigures(proposal)) {
      if (own !== index) continue;
      if (decision === null) this.#decided.delete(name);
      else this.#decided.set(name, decision);
    }
    this.#set({ decisions });
  }

  /** The outcome with what the person decided; null where it could not be made, which the state then says. */
  async finish(): Promise<ReadOutcome | null> {
    const { proposal, decisions, document } = this.#state;
    if (proposal === null || document === null) return null;
    this.#set({ phase: 'settling', error: null });
    try {
      const outcome = await this.#recogniser.settle(proposal, decisions);
      const pages = [...this.#recognised.values()];
      return { ...outcome, recognised: { document, pages, decided: new Map(this.#decided) } };
    } catch (error) {
      this.#set({ phase: 'reviewing', error });
      return null;
    }
  }

  /** Back to the figures of the pages that are recognised already. */
  async reviewAgain(): Promise<void> {
    await this.#propose();
  }

  /** Back to choosing among the pages that are still pictures. */
  chooseAgain(): void {
    this.#set({ phase: 'choosing', error: null });
  }

  close(): void {
    this.cancelAll();
    this.#recogniser.close();
    this.#pictures?.close();
    this.#pictures = null;
  }

  async #openRefused(only: FileToRead | undefined): Promise<Document> {
    const images = documentOfPictures(this.#files);
    if (only === undefined || this.#files.length > 1) return images;
    return only.bytes[0] === 0x25 ? this.#recogniser.open([only]) : images;
  }

  async #recogniseOne(page: number): Promise<void> {
    const stop = this.#stops.get(page);
    if (stop === undefined || stop.signal.aborted) return;
    const began = performance.now();
    this.#setPage(page, { is: 'working' });
    try {
      this.#pictures ??= await openPagePictures(this.#files);
      const painted = await this.#pictures.paint(page, stop.signal);
      const recognised = await this.#recogniser.recognise(page, painted, {
        signal: stop.signal,
        onProgress: (share) => this.#setPage(page, { share }),
      });
      this.#recognised.set(page, recognised);
      this.#timed.push((performance.now() - began) / 1000);
      this.#setPage(page, { is: 'done', share: 1, chosen: false, figures: recognised.figures.length });
    } catch (error) {
      if (stop.signal.aborted) this.#setPage(page, { is: 'cancelled' });
      else
        this.#setPage(page, { is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    this.#tellTime();
  }

  async #propose(): Promise<void> {
    const { document } = this.#state;
    if (document === null) return;
    this.#set({ phase: 'proposing' });
    try {
      const pages = [...this.#recognised.values()].map(({ page, content, figures }) => ({
        page,
        content,
        figures,
      }));
      const proposal = await this.#recogniser.propose(document, pages);
      const decisions = [...namedFigures(proposal)].flatMap(([name, index]): [number, Decision][] => {
        const decision = this.#decided.get(name);
        return decision === undefined ? [] : [[index, decision]];
      });
      this.#set({ phase: 'reviewing', proposal, decisions: new Map(decisions), error: null });
    } catch (error) {
      this.#set({ phase: 'choosing', error });
    }
  }

  #tellTime(): void {
    const left = this.#state.pages.filter(({ is }) => is === 'waiting' || is === 'working').length;
    this.#set({ secondsLeft: this.secondsFor(left) });
  }

  #pageState(page: number): PageState | undefined {
    return this.#state.pages.find((other) => other.page === page);
  }

  #setPage(page: number, patch: Partial<PageState>): void {
    this.#set({
      pages: this.#state.pages.map((other) => (other.page === page ? { ...other, ...patch } : other)),
    });
  }

  #set(patch: Partial<RecognitionState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of this.#listeners) listener();
  }
}
