import type { FactRef, IndicatorRef, ReadingRef, WholeRef } from '../model/value.ts';

/** What the key `f` of a link may name: a figure of a statement or an indicator. */
export type FigureRef = { kind: 'fact'; ref: FactRef } | { kind: 'indicator'; ref: IndicatorRef };

const SEPARATOR = '~';

const join = (parts: readonly (string | number)[]): string =>
  parts.map((part) => String(part).replaceAll(SEPARATOR, ' ')).join(SEPARATOR);

const number = (occurrence: number | undefined): string =>
  occurrence === undefined ? '' : String(occurrence);

/**
 * A figure's place as it stands in a URL, under the key `f`. A public interface: parts are added behind, none changes
 * its meaning. Parts are joined with `~`:
 *
 * - `meixian-2020~2020~expenditure~2101301~城乡医疗救助~total~final`: report, year of the amount, statement, code, label,
 *   measure, phase. The code may be a sum (`21013+2296013`, and the statements of its parts likewise) or a remainder
 *   (`210-13-15` is 210 − 21013 − 21015; `-208-210` is what 208 and 210 leave of the row that the label names).
 * - `…~2`: the second row printed with that label, where a statement has several; without it the first.
 * - `…~~per_insured`, `…~~per_staff`: that amount per person. The empty part is the number of the row.
 * - `…~~share~expenditure~~合计~total~final`: that amount in percent of another figure of the same report and year: its
 *   statement, code, label, measure, phase (and number); statement, measure and phase are empty where they are the same.
 */
export function serialiseRef(ref: FactRef): string {
  const { reading } = ref;
  const place = [ref.reportId, ref.fiscalYear, ref.statement, ref.code, ref.label, ref.measure, ref.phase];
  if (reading === undefined)
    return join(ref.occurrence === undefined ? place : [...place, number(ref.occurrence)]);
  const read = [...place, number(ref.occurrence), reading.by];
  if (reading.by !== 'share') return join(read);
  const { of } = reading;
  const unless = (part: string, same: string): string => (part === same ? '' : part);
  return join([
    ...read,
    unless(of.statement, ref.statement),
    of.code,
    of.label,
    unless(of.measure, ref.measure),
    unless(of.phase, ref.phase),
    ...(of.occurrence === undefined ? [] : [of.occurrence]),
  ]);
}

/** An indicator's place in a URL: `meixian-2020~2020~indicator~vehicles`. */
export function serialiseIndicator(ref: IndicatorRef): string {
  return join([ref.reportId, ref.fiscalYear, 'indicator', ref.indicator]);
}

/** The figure that a link names, or null where it names none. */
export function parseFigure(raw: string): FigureRef | null {
  const indicator = parseIndicator(raw);
  if (indicator) return { kind: 'indicator', ref: indicator };
  const fact = parseRef(raw);
  return fact && { kind: 'fact', ref: fact };
}

/** The place that {@link serialiseIndicator} wrote, or null. */
export function parseIndicator(raw: string): IndicatorRef | null {
  const parts = raw.split(SEPARATOR);
  const [reportId, year = '', kind, indicator = ''] = parts;
  if (parts.length !== 4 || !reportId || kind !== 'indicator') return null;
  return /^\d{4}$/.test(year) && /^[a-z_]+$/.test(indicator)
    ? { reportId, fiscalYear: Number(year), indicator }
    : null;
}

/** The place that {@link serialiseRef} wrote, or null. */
export function parseRef(raw: string): FactRef | null {
  const [reportId, year = '', statement, code = '', label = '', measure, phase, ...rest] =
    raw.split(SEPARATOR);
  if (!reportId || !statement || !measure || !phase || !/^\d{4}$/.test(year)) return null;
  if (!/^([\d+]*|\d*-[\d-]*)$/.test(code)) return null;
  const place: FactRef = { reportId, fiscalYear: Number(year), statement, code, label, measure, phase };
  const [nth, by, ...whole] = rest;
  if (nth === undefined) return place;
  const occurrence = parseOccurrence(nth);
  if (occurrence === null || (occurrence === undefined && by === undefined)) return null;
  const reading = by === undefined ? undefined : parseReading(by, whole, place);
  if (reading === null) return null;
  return {
    ...place,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(reading === undefined ? {} : { reading }),
  };
}

/** Undefined for the first row, which is not numbered; null for what is no number of a row. */
function parseOccurrence(raw: string): number | undefined | null {
  if (raw === '') return undefined;
  return /^([2-9]|[1-9]\d{1,2})$/.test(raw) ? Number(raw) : null;
}

function parseReading(by: string, whole: readonly string[], place: FactRef): ReadingRef | null {
  if (by === 'per_insured' || by === 'per_staff') return whole.length === 0 ? { by } : null;
  const [statement, code = '', label = '', measure, phase, nth = ''] = whole;
  if (by !== 'share' || whole.length < 5 || whole.length > 6 || !/^\d*$/.test(code)) return null;
  const occurrence = parseOccurrence(nth);
  if (occurrence === null) return null;
  const of: WholeRef = {
    statement: statement || place.statement,
    code,
    label,
    measure: measure || place.measure,
    phase: phase || place.phase,
    ...(occurrence === undefined ? {} : { occurrence }),
  };
  return { by, of };
}
