import { loadPackage } from '../../../ingest/package/load-package.ts';
import { readPackageFiles } from '../../../ingest/package/zip-package.ts';
import type { LocalReportInfo, NewLocalReport } from '../local/local-report.ts';

/**
 * A report as it was, out of the data package that was made of it: what undoing its removal brings back.
 * @throws UnreadableReportError for an archive that is not that package
 */
export function packedReport(
  info: LocalReportInfo,
  packed: Uint8Array,
  bytes: Uint8Array | null,
): NewLocalReport {
  const { classifications: _, ...records } = loadPackage(
    readPackageFiles([{ name: `${info.reportId}.zip`, bytes: packed }]),
  ).package;
  return { info, records, bytes };
}
