import type { FactRef, IndicatorRef } from '../model/value.ts';

/** Between the parts of a place. */
export const SEPARATOR = '~';

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
