import type { Kept, KeepingProblem, LocalReportInfo, LocalState, NewLocalReport } from './local-report.ts';
import { CHANNEL, MARK } from './marks.ts';
import { openIdbShelf } from './idb-shelf.ts';
import { REPORT_TABLES, createMemoryShelf, inOrder } from './shelf.ts';
import type { Shelf, Shelved, TableName } from './shelf.ts';
import { shelve } from './shelve.ts';
import type { LedgerPackage } from '../../../model/records.ts';

type Changed = (state: LocalState, tables: readonly (keyof LedgerPackage)[]) => void;

/** Why the browser would not put something away. */
function problemOf(error: unknown): Exclude<KeepingProblem, null> {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
}

/**
 * Holds the reader's own reports: in the browser's storage where it lets us, else for this visit. What it does is told to
 * `changed`, and to the other tabs as far as it was kept.
 */
export class Keeper {
  readonly #kept: Shelf | null;
  readonly #visit = createMemoryShelf();
  /** Files that there was no room for, of reports that are kept. */
  readonly #visitFiles = new Map<string, Uint8Array>();
  readonly #changed: Changed;
  readonly #tell: (tables: readonly TableName[]) => void;
  #problem: KeepingProblem;
  #visitIds = new Set<string>();
  #reports: readonly LocalReportInfo[] = [];

  /** `kept` is null where the browser denies storage; `tell` tells the other tabs. */
  constructor(
    kept: Shelf | null,
    problem: KeepingProblem,
    changed: Changed,
    tell: (tables: readonly TableName[]) => void,
  ) {
    this.#kept = kept;
    this.#problem = problem;
    this.#changed = changed;
    this.#tell = tell;
  }

  /** The reports as they stand. */
  get reports(): readonly LocalReportInfo[] {
    return this.#reports;
  }

  /** Puts a report with the others, in the place of one of the same id. Gives whether it outlasts the visit. */
  async add(report: NewLocalReport): Promise<{ keeping: Kept }> {
    return this.addAll([report]);
  }

  /** Puts reports with the others and tells of it once; `kept` where all of them outlast the visit. */
  async addAll(reports: readonly NewLocalReport[]): Promise<{ keeping: Kept }> {
    const touched = new Set<TableName>();
    let keeping: Kept = 'kept';
    for (const report of reports) {
      const shelved = shelve(report);
      const { reportId } = report.info;
      const known = this.#reports.some((other) => other.reportId === reportId);
      for (const table of known ? REPORT_TABLES : shelved.tables.keys()) touched.add(table);
      this.#visitFiles.delete(reportId);
      if (await this.#tryToKeep((shelf) => shelf.put(shelved))) {
        await this.#visit.remove(reportId);
        continue;
      }
      if (await this.#keepWithoutFile(shelved)) {
        await this.#visit.remove(reportId);
        if (keeping === 'kept') keeping = 'visit_file';
        continue;
      }
      keeping = 'visit_only';
      // What was kept under this id before must not come back in the place of this one.
      if (known) await this.#tryToKeep((shelf) => shelf.remove(reportId));
      await this.#visit.put(shelved);
    }
    await this.#tellAll([...touched]);
    return { keeping };
  }

  async rename(reportId: string, name: string): Promise<void> {
    await this.#putInfo(reportId, { name });
  }

  async setHeld(reportId: string, held: LocalReportInfo['held']): Promise<void> {
    await this.#putInfo(reportId, { held });
  }

  async remove(reportId: string): Promise<void> {
    const touched: TableName[] = [];
    for (const table of REPORT_TABLES) {
      if ((await this.text(reportId, table)) !== null) touched.push(table);
    }
    if (this.#visitIds.has(reportId)) await this.#visit.remove(reportId);
    else await this.#kept?.remove(reportId);
    this.#visitFiles.delete(reportId);
    await this.#tellAll(touched);
  }

  /** The CSV text of a table of one report; null where it has no rows in it. */
  text(reportId: string, table: TableName): Promise<string | null> {
    return this.#shelfOf(reportId).text(reportId, table);
  }

  /** The CSV text of a table of every report that has rows in it. */
  async texts(table: keyof LedgerPackage): Promise<string[]> {
    if (table === 'classifications' || table === 'corrections') return [];
    const all = await Promise.all(this.#reports.map(({ reportId }) => this.text(reportId, table)));
    return all.filter((text) => text !== null);
  }

  /** The bytes of a report's file, or of its files one after the other; null for one that came without. */
  async bytes(reportId: string): Promise<Uint8Array | null> {
    return this.#visitFiles.get(reportId) ?? this.#shelfOf(reportId).bytes(reportId);
  }

  /** Looks at what is kept for the first time. With nothing kept no row is another than before: nobody has to ask again. */
  async readFirst(): Promise<void> {
    const kept = (await this.#kept?.infos()) ?? [];
    await this.readAgain(kept.length > 0 ? REPORT_TABLES : []);
  }

  /** Looks again at what is kept and tells of it: another tab changed these tables. */
  async readAgain(tables: readonly (keyof LedgerPackage)[]): Promise<void> {
    const visit = await this.#visit.infos();
    const kept = (await this.#kept?.infos()) ?? [];
    this.#visitIds = new Set(visit.map(({ reportId }) => reportId));
    // A report that is here for the visit alone stays, whatever another tab keeps under its id.
    this.#reports = inOrder([...kept.filter(({ reportId }) => !this.#visitIds.has(reportId)), ...visit]);
    if (visit.length === 0 && this.#kept !== null) this.#problem = null;
    this.#changed(
      {
        phase: 'ready',
        keeping: visit.length === 0 ? 'kept' : 'visit_only',
        problem: this.#problem,
        reports: this.#reports,
      },
      tables,
    );
    mark(kept.length > 0);
  }

  async #putInfo(reportId: string, patch: Partial<LocalReportInfo>): Promise<void> {
    const info = this.#reports.find((known) => known.reportId === reportId);
    if (info === undefined) return;
    await this.#shelfOf(reportId).putInfo({ ...info, ...patch });
    await this.#tellAll([]);
  }

  #shelfOf(reportId: string): Shelf {
    return this.#kept === null || this.#visitIds.has(reportId) ? this.#visit : this.#kept;
  }

  /** Whether it could be put where it outlasts the visit; why not is remembered. */
  async #tryToKeep(put: (shelf: Shelf) => Promise<void>): Promise<boolean> {
    if (this.#kept === null) return false;
    try {
      await put(this.#kept);
      return true;
    } catch (error) {
      this.#problem = problemOf(error);
      return false;
    }
  }

  /** A report's figures take a hundredth of the room that its file does: where that is all there is, they are kept alone. */
  async #keepWithoutFile(shelved: Shelved): Promise<boolean> {
    const { info, bytes } = shelved;
    if (this.#problem !== 'full' || bytes === null || info.source === null) return false;
    const source = { ...info.source, isVisitOnly: true as const };
    const alone = { ...shelved, info: { ...info, source }, bytes: null };
    if (!(await this.#tryToKeep((shelf) => shelf.put(alone)))) return false;
    this.#visitFiles.set(info.reportId, bytes);
    return true;
  }

  async #tellAll(tables: readonly TableName[]): Promise<void> {
    await this.readAgain(tables);
    this.#tell(tables);
  }
}

function mark(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
  } catch {
    // Without the mark the reports are found when 导入 is opened.
  }
}

/** The keeper over this browser's storage, with what it keeps already. */
export async function openKeeper(changed: Changed): Promise<Keeper> {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (tables: readonly TableName[]): void => channel.postMessage(tables);
  let keeper: Keeper;
  try {
    keeper = new Keeper(await openIdbShelf(), null, changed, tell);
    await keeper.readFirst();
  } catch {
    keeper = new Keeper(null, 'denied', changed, tell);
    await keeper.readAgain([]);
  }
  return keeper;
}
