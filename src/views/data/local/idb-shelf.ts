import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LocalReportInfo } from './local-report.ts';
import { inOrder } from './shelf.ts';
import type { Shelf, TableName } from './shelf.ts';

const NAME = 'yibao-local-reports';
const VERSION = 1;

/** What a report is, the CSV text of its tables by report and table, and the bytes of its file. */
interface Stores extends DBSchema {
  infos: { key: string; value: LocalReportInfo };
  tables: { key: [reportId: string, table: TableName]; value: string };
  sources: { key: string; value: Uint8Array };
}

const ALL = ['infos', 'tables', 'sources'] as const;

/**
 * The shelf in IndexedDB, which outlasts the visit. Rejects where the browser denies it. A newer version of the page in
 * another tab is not kept waiting: this one lets go of the database and opens it again when it is next used.
 */
export async function openIdbShelf(): Promise<Shelf> {
  let opened: Promise<IDBPDatabase<Stores>> | null = null;
  const database = (): Promise<IDBPDatabase<Stores>> => {
    if (opened !== null) return opened;
    const opening = openDB<Stores>(NAME, VERSION, {
      upgrade(db) {
        for (const store of ALL) db.createObjectStore(store);
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => (opened = null),
    });
    opened = opening;
    opening.catch(() => (opened = null));
    return opening;
  };
  await database();
  return {
    infos: async () => inOrder(await (await database()).getAll('infos')),
    async put({ info, tables, bytes }) {
      const { reportId } = info;
      const write = (await database()).transaction(ALL, 'readwrite');
      const texts = write.objectStore('tables');
      await Promise.all([
        texts.delete(tablesOf(reportId)),
        ...[...tables].map(([table, text]) => texts.put(text, [reportId, table])),
        bytes === null
          ? write.objectStore('sources').delete(reportId)
          : write.objectStore('sources').put(bytes, reportId),
        write.objectStore('infos').put(info, reportId),
        write.done,
      ]);
    },
    putInfo: async (info) => void (await (await database()).put('infos', info, info.reportId)),
    async remove(reportId) {
      const write = (await database()).transaction(ALL, 'readwrite');
      await Promise.all([
        write.objectStore('tables').delete(tablesOf(reportId)),
        write.objectStore('sources').delete(reportId),
        write.objectStore('infos').delete(reportId),
        write.done,
      ]);
    },
    text: async (reportId, table) => (await (await database()).get('tables', [reportId, table])) ?? null,
    bytes: async (reportId) => (await (await database()).get('sources', reportId)) ?? null,
  };
}

/** Every table of a report: an array sorts after every text. */
function tablesOf(reportId: string): IDBKeyRange {
  return IDBKeyRange.bound([reportId], [reportId, []]);
}
