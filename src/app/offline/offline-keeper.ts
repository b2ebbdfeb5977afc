import { isNotKept } from '../../service-worker/messages.ts';
import type { NotKept } from '../../service-worker/messages.ts';
import { askVersion, takeOver } from './ask-worker.ts';

/** How far the site is kept for use without a network, or why it is not. */
export type Kept = 'asking' | 'keeping' | 'kept' | 'no-worker' | 'refused' | NotKept['reason'];

export type OfflineState = {
  readonly kept: Kept;
  /** The version of the data that is kept; empty while nothing is. */
  readonly dataVersion: string;
  /** What a newer version brings, and the version of its data; null where there is none, or it is wanted later. */
  readonly offer: { readonly brings: 'program' | 'data'; readonly dataVersion: string } | null;
};

/** A page that stays open asks for a newer version when it is looked at again, at most once in this time. */
const ASK_AGAIN_MS = 3_600_000;

/** Has the site kept by a service worker, and tells of newer versions. One of it lives as long as its page. */
export class OfflineKeeper {
  readonly #mine: { readonly version: string; readonly dataVersion: string };
  readonly #listeners = new Set<() => void>();
  #state: OfflineState = { kept: 'asking', dataVersion: '', offer: null };
  #registration: ServiceWorkerRegistration | null = null;
  #begun = false;
  #declined = '';

  /** @param mine the version of the page as it was loaded, and of its data */
  constructor(mine: { readonly version: string; readonly dataVersion: string }) {
    this.#mine = mine;
  }

  readonly state = (): OfflineState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Registers the worker; once, however often it is called. */
  async start(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    // Only where the address is safe.
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (container === undefined) return this.#change({ kept: 'no-worker' });
    try {
      container.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isNotKept(data) && this.#state.kept !== 'kept') this.#change({ kept: data.reason });
      });
      container.startMessages();
      const registration = await container.register(new URL('sw.js', document.baseURI), {
        updateViaCache: 'none',
      });
      this.#registration = registration;
      registration.addEventListener('updatefound', () => this.#watch(registration.installing));
      this.#watch(registration.installing);
      // Another page may have let the new version take over.
      container.addEventListener('controllerchange', () => void this.#look());
      this.#askAgain(registration);
      await this.#look();
    } catch {
      this.#change({ kept: 'refused' });
    }
  }

  /** The new version, as the reader wants: the page is loaded again with it. */
  async update(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (waiting) await takeOver(waiting);
    location.reload();
  }

  /** Not now: this page does not speak of that version again. */
  later(): void {
    this.#declined = this.#offered;
    this.#change({ offer: null });
  }

  #offered = '';

  /** What is kept, and whether the newest is another than the page's own. */
  async #look(): Promise<void> {
    const { active, waiting } = this.#registration ?? {};
    if (active) {
      const { dataVersion } = await askVersion(active, this.#mine.version);
      this.#change({ kept: 'kept', dataVersion });
    }
    const newest = waiting ?? active;
    if (!newest) return;
    const { version, dataVersion } = await askVersion(newest, this.#mine.version);
    if (version === this.#mine.version || version === this.#declined) return;
    this.#offered = version;
    const brings = dataVersion === this.#mine.dataVersion ? 'program' : 'data';
    this.#change({ offer: { brings, dataVersion } });
  }

  #watch(installing: ServiceWorker | null): void {
    if (installing === null) return;
    if (this.#state.kept === 'asking') this.#change({ kept: 'keeping' });
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' || installing.state === 'activated') void this.#look();
      // The reason, where the worker knows one, has come before.
      else if (installing.state === 'redundant' && this.#state.kept === 'keeping')
        this.#change({ kept: 'files' });
    });
  }

  #askAgain(registration: ServiceWorkerRegistration): void {
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
      asked = Date.now();
      // Without a network there is nothing newer.
      registration.update().catch(() => undefined);
    });
  }

  #change(patch: Partial<OfflineState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#listeners.forEach((listener) => listener());
  }
}
