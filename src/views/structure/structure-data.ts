import { compareDecimal, sumDecimal } from '../../model/money.ts';
import { remainderCode } from '../../model/value.ts';
import type { MissingReason, Value } from '../../model/value.ts';
import type { PartRow, ReportRow, WholeRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import { readValue } from '../figure/reading.ts';

/** A part of a report's whole as it is read; `code` is `''` for what the parts leave (未细分), a figure of ours. */
export type ReadPart = { code: string; value: Value; amount: Value };

/** A report with its whole and its parts, all in one reading. */
export type StructureReport = {
  report: ReportRow;
  whole: Value;
  wholeRead: Value;
  parts: ReadPart[];
  /** Why nothing can be drawn, or null. */
  missing: MissingReason | null;
  /** The parts add up to more than the whole, past rounding. */
  exceeds: boolean;
};

/** A code that at least one report discloses. */
export type StructureCode = { code: string; nameZh: string; nameEn: string; hasChildren: boolean };

export type Structure = { codes: StructureCode[]; reports: StructureReport[] };

// Amounts are rounded to 0.01 one by one, so a sum of n parts may miss its total by n × 0.005; with the total's own, n + 1.
function isRounding(rest: string, parts: number): boolean {
  return compareDecimal(rest.replace('-', ''), ((parts + 1) * 0.005).toFixed(3)) <= 0;
}

function restOf(
  whole: WholeRow | undefined,
  parts: readonly PartRow[],
): { value: Value | null; exceeds: boolean } {
  if (whole?.value.state !== 'figure' || whole.rest === null || isRounding(whole.rest, parts.length)) {
    return { value: null, exceeds: false };
  }
  if (whole.rest.startsWith('-')) return { value: null, exceeds: true };
  const { ref } = whole.value;
  // Parts without a figure were not taken from the whole.
  const taken = parts.filter((part) => part.value.state === 'figure').map((part) => part.code);
  return {
    value: {
      state: 'figure',
      amount: whole.rest,
      origin: 'derived',
      certainty: whole.value.certainty,
      ref: ref && { ...ref, code: remainderCode(ref.code, taken) },
    },
    exceeds: false,
  };
}

/** Parts and wholes joined for each chosen report, read as asked; codes by what they come to over all reports. */
export function buildStructure(
  chosen: readonly ReportRow[],
  parts: readonly PartRow[],
  wholes: readonly WholeRow[],
  reading: Reading,
): Structure {
  const reports = chosen.map((report): StructureReport => {
    const whole = wholes.find((row) => row.reportId === report.reportId);
    const value: Value = whole?.value ?? { state: 'missing', reason: 'not_disclosed' };
    const own = parts.filter((row) => row.reportId === report.reportId);
    const rest = restOf(whole, own);
    const read = (amount: Value): Value => readValue({ value: amount, whole: value, report, reading }).value;
    const amounts = [
      ...own.map((row) => ({ code: row.code, amount: row.value })),
      ...(rest.value ? [{ code: '', amount: rest.value }] : []),
    ];
    const wholeRead = readValue({ value, whole: value, report, reading }).value;
    return {
      report,
      whole: value,
      wholeRead,
      parts: amounts.map(({ code, amount }) => ({ code, amount, value: read(amount) })),
      missing: wholeRead.state === 'missing' ? wholeRead.reason : null,
      exceeds: rest.exceeds,
    };
  });
  return { codes: orderCodes(parts), reports };
}

function orderCodes(parts: readonly PartRow[]): StructureCode[] {
  const byCode = groupByCode(parts);
  const total = (rows: readonly PartRow[]): string =>
    sumDecimal(rows.flatMap((row) => (row.value.state === 'figure' ? [row.value.amount] : [])));
  return [...byCode.values()]
    .sort((a, b) => compareDecimal(total(b), total(a)) || (a[0]?.code ?? '').localeCompare(b[0]?.code ?? ''))
    .flatMap((rows) => {
      const first = rows[0];
      if (first === undefined) return [];
      const { code, nameZh, nameEn } = first;
      return [{ code, nameZh, nameEn, hasChildren: rows.some((row) => row.hasChildren) }];
    });
}

function groupByCode(parts: readonly PartRow[]): Map<string, PartRow[]> {
  const groups = new Map<string, PartRow[]>();
  for (const row of parts) groups.set(row.code, [...(groups.get(row.code) ?? []), row]);
  return groups;
}
