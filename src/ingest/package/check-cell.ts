import type { PackageField } from '../../model/package-schema.ts';
import type { LoadReason } from './load-problem.ts';

/** A cell as a record holds it; null is an empty number. */
export type CellValue = string | number | boolean | null;
export type CheckedCell = { ok: true; value: CellValue } | { ok: false; reason: LoadReason };

// What DECIMAL(18,6) holds without rounding.
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u;

const patterns = new Map<string, RegExp>();

/** The whole-cell expression of a pattern, made once: a package has tens of thousands of cells. */
function wholeCell(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  patterns.set(pattern, known);
  return known;
}

function checkText(field: PackageField, cell: string): CheckedCell {
  if (cell === '') return { ok: true, value: '' };
  if (field.values !== undefined && !field.values.includes(cell)) return { ok: false, reason: 'not_in_list' };
  if (field.pattern !== undefined && !wholeCell(field.pattern).test(cell)) {
    return { ok: false, reason: 'wrong_form' };
  }
  return { ok: true, value: cell };
}

/** The typed value of a cell, or why it has none. */
export function checkCell(field: PackageField, cell: string): CheckedCell {
  if (cell === '' && field.required) return { ok: false, reason: 'empty' };
  if (field.type === 'text') return checkText(field, cell);
  if (cell === '') return { ok: true, value: null };
  if (field.type === 'integer') {
    const value = Number(cell);
    return /^-?\d+$/u.test(cell) && Number.isSafeInteger(value)
      ? { ok: true, value }
      : { ok: false, reason: 'not_integer' };
  }
  if (field.type === 'decimal') {
    return DECIMAL.test(cell) ? { ok: true, value: cell } : { ok: false, reason: 'not_decimal' };
  }
  return cell === 'true' || cell === 'false'
    ? { ok: true, value: cell === 'true' }
    : { ok: false, reason: 'not_boolean' };
}
