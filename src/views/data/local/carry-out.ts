import { writePackage } from '../../../ingest/package/write-package.ts';
import { zipPackage } from '../../../ingest/package/zip-package.ts';
import { CLASSIFICATIONS } from '../../../model/classification/index.ts';
import type { Keeper } from './keeper.ts';
import type { TableName } from './shelf.ts';
import { unshelve } from './shelve.ts';

/** These reports of the reader's as a data package, a zip; the same reports give the same bytes. Ids that are not here are passed over. */
export async function carryOut(keeper: Keeper, reportIds: readonly string[]): Promise<Uint8Array> {
  const infos = keeper.reports.filter(({ reportId }) => reportIds.includes(reportId));
  const rowsOf = async <Name extends TableName>(name: Name) => {
    const texts = await Promise.all(infos.map(({ reportId }) => keeper.text(reportId, name)));
    return unshelve(
      name,
      texts.filter((text) => text !== null),
    );
  };
  return zipPackage(
    writePackage({
      reports: await rowsOf('reports'),
      statements: await rowsOf('statements'),
      facts: await rowsOf('facts'),
      classifications: [...CLASSIFICATIONS],
      changes: await rowsOf('changes'),
      indicators: await rowsOf('indicators'),
      projects: await rowsOf('projects'),
      findings: await rowsOf('findings'),
      checks: await rowsOf('checks'),
      corrections: infos.flatMap(({ corrections }) => corrections),
    }),
  );
}
