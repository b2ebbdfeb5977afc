import type { LedgerPackage } from '../../../model/records.ts';
import type { Keeper } from './keeper.ts';
import type { LocalState } from './local-report.ts';
import { CHANNEL, MARK } from './marks.ts';

type TableName = keyof LedgerPackage;

function isMarked(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    // Denied, or no browser.
    return false;
  }
}

/**
 * The reader's own reports: what is known of them, and the way to the {@link Keeper} that holds them, whose program is
 * loaded when the browser keeps some or one is brought in. Small on purpose: the first page carries it.
 */
export class LocalReports {
  #state: LocalState = {
    phase: isMarked() ? 'opening' : 'ready',
    keeping: 'kept',
    problem: null,
    reports: [],
  };
  #keeper: Promise<Keeper> | null = null;
  readonly #listeners = new Set<(tables: readonly TableName[]) => void>();

  readonly state = (): LocalState => this.#state;

  /** Tells of every change, with the tables whose rows are others now. */
  readonly subscribe = (listener: (tables: readonly TableName[]) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what the browser keeps, if anything, and listens to the other tabs. Gives the way to stop. */
  start(): () => void {
    if (this.#state.phase === 'opening') this.#open();
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<readonly TableName[]>) =>
      void this.keeper().then((keeper) => keeper.readAgain(data), this.#unopened);
    return () => channel.close();
  }

  /** The keeper of the reports, opened with what the browser keeps. Rejects where its program cannot be had. */
  keeper(): Promise<Keeper> {
    this.#keeper ??= import('./keeper.ts').then(({ openKeeper }) => openKeeper(this.#changed));
    this.#keeper.catch(() => (this.#keeper = null));
    return this.#keeper;
  }

  /** Whether answers about all reports must take the reader's own into account. */
  readonly has = (): boolean => this.#state.reports.length > 0;

  /** The CSV text of a table of each report; none before the keeper is open. */
  readonly texts = async (table: TableName): Promise<readonly string[]> =>
    this.has() ? (await this.keeper()).texts(table) : [];

  #open(): void {
    this.keeper().catch(this.#unopened);
  }

  // Without its program what the browser keeps cannot be shown, and the page must not wait for it.
  readonly #unopened = (): void => this.#changed({ ...this.#state, phase: 'ready', problem: 'denied' }, []);

  readonly #changed = (state: LocalState, tables: readonly TableName[]): void => {
    this.#state = state;
    this.#listeners.forEach((listener) => listener(tables));
  };
}
