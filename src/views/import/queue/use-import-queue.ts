import { useSyncExternalStore } from 'react';
import type { LocalActions } from '../../data/local/use-local-reports.ts';
import { createReportReader } from '../../data/reading/report-reader.ts';
import type { ReportReader } from '../../data/reading/report-reader.ts';
import { ImportQueue } from './import-queue.ts';
import type { QueueState } from './import-queue.ts';

/** What is on its way in, with the reader that takes it. */
type Visit = { queue: ImportQueue; reader: ReportReader; local: LocalActions };

/** Of the page, not of the view: whoever looks at another view meanwhile finds everything as it stands on return. */
let visit: Visit | null = null;

function visitWith(local: LocalActions): Visit {
  if (visit !== null) {
    visit.local = local;
    return visit;
  }
  const reader = createReportReader();
  const started: Visit = {
    reader,
    local,
    queue: new ImportQueue(() => ({
      read: (files, options) => reader.read(files, options),
      importPackage: (files) => started.local.importPackage(files),
    })),
  };
  visit = started;
  return started;
}

/** The queue of this visit and how it stands. */
export function useImportQueue(local: LocalActions): { queue: ImportQueue; state: QueueState } {
  const { queue } = visitWith(local);
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.state, queue.state) };
}
