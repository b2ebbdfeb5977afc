import { useState } from 'react';
import type { Message, MessageParams } from '../../../text/message.ts';
import { OWN_REPORTS } from '../../../text/messages/import.ts';
import type { LocalReportInfo, NewLocalReport } from '../../data/local/local-report.ts';
import type { LocalActions } from '../../data/local/use-local-reports.ts';
import { saveFile } from './save-file.ts';

/** What was done last, in words; `undo` where it can be taken back. */
export type Done = {
  readonly message: Message;
  readonly params: MessageParams;
  readonly isFailure: boolean;
  readonly undo: (() => void) | null;
};

type OwnActions = {
  done: Done | null;
  isBusy: boolean;
  exportReports: (reports: readonly LocalReportInfo[], fileName: string) => void;
  remove: (info: LocalReportInfo) => void;
  rename: (reportId: string, name: string) => void;
  setHeld: (reportId: string, held: LocalReportInfo['held']) => void;
};

/** The report with all that is kept of it, so that it can be put back. */
async function wholeOf(local: LocalActions, info: LocalReportInfo): Promise<NewLocalReport> {
  const [packed, bytes, { packedReport }] = await Promise.all([
    local.exportPackage([info.reportId]),
    local.sourceBytes(info.reportId),
    import('../../data/reading/packed-report.ts'),
  ]);
  return packedReport(info, packed, bytes);
}

/** What can be done with the kept reports, one thing at a time, and what came of the last. */
export function useOwnActions(local: LocalActions): OwnActions {
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const say = (message: Message, params: MessageParams, undo: Done['undo'] = null): void =>
    setDone({ message, params, isFailure: false, undo });
  const run = (work: () => Promise<void>): void => {
    setBusy(true);
    work()
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        setDone({ message: OWN_REPORTS.failed, params: { reason }, isFailure: true, undo: null });
      })
      .finally(() => setBusy(false));
  };
  return {
    done,
    isBusy,
    exportReports: (reports, fileName) =>
      run(async () => {
        saveFile(await local.exportPackage(reports.map(({ reportId }) => reportId)), fileName);
        say(OWN_REPORTS.exported, { name: fileName });
      }),
    remove: (info) =>
      run(async () => {
        const whole = await wholeOf(local, info);
        await local.remove(info.reportId);
        const { name } = info;
        say(OWN_REPORTS.removed, { name }, () =>
          run(async () => {
            await local.add(whole);
            say(OWN_REPORTS.restored, { name });
          }),
        );
      }),
    rename: (reportId, name) => run(() => local.rename(reportId, name)),
    setHeld: (reportId, held) => run(() => local.setHeld(reportId, held)),
  };
}
