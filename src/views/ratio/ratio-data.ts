import { compareDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { BasicProjectRow, ReportRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import { readValue } from '../figure/reading.ts';

/** 基本支出 and 项目支出 of one code in one report, as read, with the share of the basic part. */
export type RatioFigures = {
  report: ReportRow;
  row: BasicProjectRow;
  basic: Value;
  project: Value;
  /** The total in the reading; as an amount where the reading is a share. */
  total: Value;
  /** 基本支出 in percent of the total, a figure of ours. */
  basicShare: Value;
  /** basic + project, where they miss the printed total past rounding; else null. */
  mismatch: string | null;
};

/** Two parts and their total, each rounded to 0.01, may miss each other by this much. */
const ROUNDING_WAN = '0.015';

/** The rows of one code, one a report that has it, in the order of the reports. */
export function ratioFigures(
  reports: readonly ReportRow[],
  rows: readonly BasicProjectRow[],
  code: string,
  reading: Reading,
): RatioFigures[] {
  return reports.flatMap((report) => {
    const row = rows.find((candidate) => candidate.reportId === report.reportId && candidate.code === code);
    if (!row) return [];
    const read = (value: Value): Value => readValue({ value, whole: row.total, report, reading }).value;
    return [
      {
        report,
        row,
        basic: read(row.basic),
        project: read(row.project),
        total: reading === 'share' ? row.total : read(row.total),
        basicShare: readValue({ value: row.basic, whole: row.total, report, reading: 'share' }).value,
        mismatch: mismatchOf(row),
      },
    ];
  });
}

function mismatchOf({ basic, project, total }: BasicProjectRow): string | null {
  if (basic.state === 'missing' || project.state === 'missing' || total.state === 'missing') return null;
  const sum = sumDecimal([basic.amount, project.amount]);
  const rest = subtractDecimal(total.amount, sum).replace('-', '');
  return compareDecimal(rest, ROUNDING_WAN) > 0 ? sum : null;
}

/** Codes one level down that at least one report discloses, with whether any of them goes on. */
export function childCodes(
  rows: readonly BasicProjectRow[],
  parent: string,
): { code: string; nameZh: string; nameEn: string; hasChildren: boolean }[] {
  const codes = [...new Set(rows.map((row) => row.code))].filter((code) => code !== parent).sort();
  return codes.flatMap((code) => {
    const own = rows.filter((row) => row.code === code);
    const first = own[0];
    if (!first) return [];
    return [
      { code, nameZh: first.nameZh, nameEn: first.nameEn, hasChildren: own.some((row) => row.hasChildren) },
    ];
  });
}
