import { ASKED_TABLES, folderSources } from '../../build-snapshot.ts';
import type { Db } from '../../../db/db.ts';
import { defaultQueries, defaultReportIds } from '../../../queries/default-queries.ts';
import { reportsQuery } from '../../../queries/reports.ts';
import { answerKey, packRows } from '../../../views/data/snapshot.ts';
import type { PackedRows, Snapshot } from '../../../views/data/snapshot.ts';

/** The site's answers with those to what is asked of one county alone, and the counties that have a page of their own. */
export type ShareAnswers = { snapshot: Snapshot; counties: string[] };

/**
 * Asks the package in `folder` what the pages of single counties need. A site with more counties than one picture has room
 * for gives none.
 */
export async function shareAnswers(folder: string, site: Snapshot): Promise<ShareAnswers> {
  const sources = folderSources(folder);
  const db = await sources.openDb();
  try {
    for (const name of ASKED_TABLES) await sources.loadTable(db, name);
    const query = reportsQuery();
    const reports = (await db.query(query.sql)).map(query.decode);
    const chosen = defaultReportIds(reports).flatMap((id) =>
      reports.filter(({ reportId }) => reportId === id),
    );
    const counties = [...new Set(chosen.map(({ countyCode }) => countyCode))].filter((code) => code !== '');
    const answers: Record<string, PackedRows> = { ...site.answers };
    for (const county of counties) {
      const reportIds = chosen
        .filter(({ countyCode }) => countyCode === county)
        .map(({ reportId }) => reportId);
      await answer(db, reportIds, answers);
    }
    return { snapshot: { ...site, answers }, counties };
  } finally {
    await db.close();
  }
}

async function answer(
  db: Db,
  reportIds: readonly string[],
  answers: Record<string, PackedRows>,
): Promise<void> {
  for (const query of defaultQueries(reportIds, () => [])) {
    answers[answerKey(query.sql)] ??= packRows(await db.query(query.sql));
  }
}
