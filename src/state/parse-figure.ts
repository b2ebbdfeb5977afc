import type { FactRef, IndicatorRef, ReadingRef, WholeRef } from '../model/value.ts';
import { SEPARATOR } from './figure-ref.ts';

/** What the key `f` of a link may name: a figure of a statement or an indicator. */
export type FigureRef = { kind: 'fact'; ref: FactRef } | { kind: 'indicator'; ref: IndicatorRef };

/** The figure that a link names, or null where it names none. */
export function parseFigure(raw: string): FigureRef | null {
  const indicator = parseIndicator(raw);
  if (indicator) return { kind: 'indicator', ref: indicator };
  const fact = parseRef(raw);
  return fact && { kind: 'fact', ref: fact };
}

/** The place that `serialiseIndicator` wrote, or null. */
export function parseIndicator(raw: string): IndicatorRef | null {
  const parts = raw.split(SEPARATOR);
  const [reportId, year = '', kind, indicator = ''] = parts;
  if (parts.length !== 4 || !reportId || kind !== 'indicator') return null;
  return /^\d{4}$/.test(year) && /^[a-z_]+$/.test(indicator)
    ? { reportId, fiscalYear: Number(year), indicator }
    : null;
}

/** The place that `serialiseRef` wrote, or null. */
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
