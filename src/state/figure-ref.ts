import type { FactRef } from '../model/value.ts';

/** A figure's place as it stands in a URL: `meixian-2020~2020~expenditure~2101301~城乡医疗救助~total~final`. */
export function serialiseRef(ref: FactRef): string {
  return [ref.reportId, ref.fiscalYear, ref.statement, ref.code, ref.label, ref.measure, ref.phase]
    .map((part) => String(part).replaceAll('~', ' '))
    .join('~');
}

/** The place that {@link serialiseRef} wrote, or null. */
export function parseRef(raw: string): FactRef | null {
  const parts = raw.split('~');
  const [reportId, year, statement, code, label, measure, phase] = parts;
  if (parts.length !== 7 || !reportId || !statement || !measure || !phase) return null;
  if (!/^\d{4}$/.test(year ?? '')) return null;
  return {
    reportId,
    fiscalYear: Number(year),
    statement,
    code: code ?? '',
    label: label ?? '',
    measure,
    phase,
  };
}
