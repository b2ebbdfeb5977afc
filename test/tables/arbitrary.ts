import fc from 'fast-check';
import type { Value } from '../../src/model/value.ts';
import type { LedgerRow } from '../../src/queries/rows.ts';

/** A county that does not exist, with its column. */
export const COLUMNS = ['甲-2020', '乙-2020', '丙-2019'].map((id) => ({
  id,
  reportId: id,
  absent: 'not_disclosed' as const,
}));

export const COLUMN_IDS = COLUMNS.map((column) => column.id);

export function figure(amount: string): Value {
  return { state: 'figure', amount, origin: 'printed', certainty: 'certain', ref: null };
}

export const BLANK: Value = { state: 'missing', reason: 'not_disclosed' };

/** Two decimals as printed, negative ones too. */
export const amountText = fc
  .integer({ min: -500_000, max: 5_000_000 })
  .map(
    (cents) =>
      `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
  );

export const valueArbitrary: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: amountText.map(figure) },
  { weight: 1, arbitrary: fc.constant(BLANK) },
);

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const code = fc
  .tuple(fc.constantFrom('208', '210', '213', '229'), digits(1), digits(1), fc.integer({ min: 1, max: 3 }))
  .map(([top, kuan, xiang, level]) => [top, `${top}0${kuan}`, `${top}0${kuan}0${xiang}`][level - 1] ?? top);

/** Rows of one statement as the ledger query gives them: every code in every report, some cells blank. */
export const ledgerRows: fc.Arbitrary<LedgerRow[]> = fc
  .uniqueArray(fc.tuple(code, fc.array(valueArbitrary, { minLength: 3, maxLength: 3 })), {
    selector: ([key]) => key,
    maxLength: 40,
  })
  .map((list) =>
    list.flatMap(([key, values]) =>
      COLUMNS.map((column, i) => row(column.reportId, key, `科目${key}`, values[i] ?? BLANK)),
    ),
  );

export function row(reportId: string, key: string, label: string, value: Value): LedgerRow {
  return {
    reportId,
    fiscalYear: Number(reportId.slice(-4)),
    code: key,
    parent: key.length > 3 ? key.slice(0, -2) : '',
    level: (key.length - 1) / 2,
    label,
    nameZh: label,
    nameEn: key === '' ? '' : `Item ${key}`,
    value,
  };
}

export const OPTIONS = {
  flat: false,
  nameOf: (key: string) => ({ nameZh: `科目${key}`, nameEn: `Item ${key}` }),
};
