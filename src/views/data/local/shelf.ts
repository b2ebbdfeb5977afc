import type { LedgerPackage } from '../../../model/records.ts';
import type { LocalReportInfo } from './local-report.ts';

/** The tables a report has rows in. */
export type TableName = Exclude<keyof LedgerPackage, 'classifications' | 'corrections'>;

/** Every table that a report may have rows in. */
export const REPORT_TABLES: readonly TableName[] = [
  'reports',
  'statements',
  'facts',
  'changes',
  'indicators',
  'projects',
  'findings',
  'checks',
];

/** A report as it is put away: the CSV text of each table that it has rows in, and the bytes of its file. */
export type Shelved = {
  readonly info: LocalReportInfo;
  readonly tables: ReadonlyMap<TableName, string>;
  readonly bytes: Uint8Array | null;
};

/** Where reports are put away, table by table, so that nobody has to hold all figures in memory. */
export interface Shelf {
  /** In the order they were put there. */
  infos(): Promise<LocalReportInfo[]>;
  /** Puts a report away, whole or not at all, in the place of one of the same id. */
  put(report: Shelved): Promise<void>;
  putInfo(info: LocalReportInfo): Promise<void>;
  remove(reportId: string): Promise<void>;
  /** The CSV text of a table of one report; null where it has no rows in it. */
  text(reportId: string, table: TableName): Promise<string | null>;
  bytes(reportId: string): Promise<Uint8Array | null>;
}

/** In the order they were brought in; the id decides where two came at once. */
export function inOrder(infos: readonly LocalReportInfo[]): LocalReportInfo[] {
  return infos.toSorted((a, b) =>
    a.addedAt === b.addedAt ? (a.reportId < b.reportId ? -1 : 1) : a.addedAt < b.addedAt ? -1 : 1,
  );
}

/** A shelf that lasts as long as the page: for a browser that denies storage or has none left. */
export function createMemoryShelf(): Shelf {
  const reports = new Map<string, Shelved>();
  return {
    infos: async () => inOrder([...reports.values()].map(({ info }) => info)),
    put: async (report) => void reports.set(report.info.reportId, report),
    putInfo: async (info) => {
      const known = reports.get(info.reportId);
      if (known !== undefined) reports.set(info.reportId, { ...known, info });
    },
    remove: async (reportId) => void reports.delete(reportId),
    text: async (reportId, table) => reports.get(reportId)?.tables.get(table) ?? null,
    bytes: async (reportId) => reports.get(reportId)?.bytes ?? null,
  };
}
