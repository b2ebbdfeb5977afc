import fc from 'fast-check';
import { CORRECTIONS_FILE, PACKAGE_FILES } from '../../../src/model/package-schema.ts';
import type { PackageField, PackageFile } from '../../../src/model/package-schema.ts';
import type { LedgerPackage } from '../../../src/model/records.ts';

const hostile = fc.constantFrom(
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '=1+1',
  '@SUM(A1)',
  '-',
  "'; DROP TABLE facts; --",
  '<script>',
  ' 空格 ',
  '“三公”经费',
  '\t',
  'null',
);
const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'binary' }),
  fc.array(hostile).map((parts) => parts.join('')),
);

const anyDecimal = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999 }), fc.stringMatching(/^(?:\d{0,5}[1-9])?$/u))
  .map(([negative, whole, fraction]) => {
    const plain = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    return negative && plain !== '0' ? `-${plain}` : plain;
  });

function anyValue(field: PackageField): fc.Arbitrary<unknown> {
  const orNull = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    field.required ? values : fc.option(values);
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer') return orNull(fc.integer());
  if (field.type === 'decimal') return orNull(anyDecimal);
  const filled =
    field.values !== undefined
      ? fc.constantFrom(...field.values)
      : field.pattern !== undefined
        ? fc.stringMatching(new RegExp(`^(?:${field.pattern})$`, 'u'))
        : anyText.filter((text) => text !== '');
  return field.required ? filled : fc.oneof(filled, fc.constant(''));
}

function anyRows(file: PackageFile): fc.Arbitrary<unknown[]> {
  const row = fc.record(Object.fromEntries(file.fields.map((field) => [field.property, anyValue(field)])));
  const keys = file.fields
    .filter((field) => file.primaryKey.includes(field.name))
    .map((field) => field.property);
  if (keys.length === 0) return fc.array(row, { maxLength: 4 });
  return fc.uniqueArray(row, {
    maxLength: 4,
    selector: (record) => JSON.stringify(keys.map((key) => (record as Record<string, unknown>)[key])),
  });
}

/** Any package that keeps the schema, hostile texts included; its rows point nowhere. */
export const anyPackage: fc.Arbitrary<LedgerPackage> = fc
  .record(Object.fromEntries([...PACKAGE_FILES, CORRECTIONS_FILE].map((file) => [file.name, anyRows(file)])))
  .map((files) => files as unknown as LedgerPackage);

/** Rows as a bag, whatever their order. */
export function asBag(ledger: LedgerPackage): Record<string, string[]> {
  const entries = [...PACKAGE_FILES, CORRECTIONS_FILE].map(({ name, fields }): [string, string[]] => [
    name,
    (ledger[name] ?? [])
      .map((record) => {
        const values = new Map<string, unknown>(Object.entries(record));
        return JSON.stringify(fields.map((field) => values.get(field.property)));
      })
      .sort(),
  ]);
  return Object.fromEntries(entries);
}
