import { useMemo } from 'react';
import { reportsQuery } from '../../../queries/reports.ts';
import { useLocalSource, useLocalState } from '../DataProvider.tsx';
import { useAnswer } from '../use-answer.ts';
import { freeId } from './free-id.ts';
import type {
  GivenFile,
  ImportOutcome,
  Kept,
  LocalReportInfo,
  LocalState,
  NewLocalReport,
} from './local-report.ts';
import type { LocalReports } from './local-reports.ts';

/** What can be done with the reader's own reports. Each rejects only where a part of the program cannot be had. */
export type LocalActions = {
  /** Puts a report with the others, in the place of one of the same id; says whether it outlasts the visit. */
  add(report: NewLocalReport): Promise<{ keeping: Kept }>;
  rename(reportId: string, name: string): Promise<void>;
  setHeld(reportId: string, held: LocalReportInfo['held']): Promise<void>;
  remove(reportId: string): Promise<void>;
  /** These reports as a data package: a zip, the same bytes for the same reports. */
  exportPackage(reportIds: readonly string[]): Promise<Uint8Array>;
  /** Adds the reports of a data package: one zip, or the CSV files of a folder. */
  importPackage(files: readonly GivenFile[]): Promise<ImportOutcome>;
  /** `wanted`, or the nearest id to it that no report has. */
  freeReportId(wanted: string): string;
  /** The bytes of a report's file; null for one that came without. */
  sourceBytes(reportId: string): Promise<Uint8Array | null>;
  /** Opens what the browser keeps, where that was not done at the start. */
  open(): Promise<void>;
};

type Actions = Omit<LocalActions, 'freeReportId'>;

function actionsOf(local: LocalReports): Actions {
  return {
    add: async (report) => (await local.keeper()).add(report),
    rename: async (reportId, name) => (await local.keeper()).rename(reportId, name),
    setHeld: async (reportId, held) => (await local.keeper()).setHeld(reportId, held),
    remove: async (reportId) => (await local.keeper()).remove(reportId),
    exportPackage: async (reportIds) => {
      const { carryOut } = await import('./carry-out.ts');
      return carryOut(await local.keeper(), reportIds);
    },
    importPackage: async (files) => {
      const { bringIn } = await import('./bring-in.ts');
      return bringIn(await local.keeper(), files);
    },
    sourceBytes: async (reportId) => (await local.keeper()).bytes(reportId),
    open: async () => void (await local.keeper()),
  };
}

/** The reader's own reports (本机): what there is, and what can be done with them. */
export function useLocalReports(): LocalState & LocalActions {
  const local = useLocalSource();
  const state = useLocalState();
  const { rows } = useAnswer(reportsQuery());
  const actions = useMemo(() => actionsOf(local), [local]);
  return useMemo(() => {
    const taken = new Set([...(rows ?? []), ...state.reports].map(({ reportId }) => reportId));
    return { ...state, ...actions, freeReportId: (wanted) => freeId(wanted, taken) };
  }, [state, actions, rows]);
}
