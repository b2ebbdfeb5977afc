import type { DataType, RecordBatch } from 'apache-arrow';
import type { DbRow } from './db.ts';

/** Arrow's own numbers for its types (format/Schema.fbs); written here so that the library itself is not imported. */
const ARROW = {
  null: 1,
  int: 2,
  float: 3,
  utf8: 5,
  bool: 6,
  decimal: 7,
  dictionary: -1,
  largeUtf8: 20,
} as const;

type Scalar = DbRow[string];

/**
 * The rows of a result, in plain values. This is the one place where database values are cast: DECIMAL to exact decimal
 * text by its scale, whole numbers (BIGINT, and HUGEINT, which comes as DECIMAL(38,0)) to number if that is safe, else an
 * error; NULL to null. Throws TypeError for a type that has no place in a {@link DbRow}, naming the column.
 */
export function decodeBatches(batches: readonly RecordBatch[]): DbRow[] {
  return batches.flatMap(decodeBatch);
}

function decodeBatch(batch: RecordBatch): DbRow[] {
  const columns = batch.schema.fields.map((field, index) => ({
    name: field.name,
    vector: batch.getChildAt(index),
    decode: decoderOf(field.name, field.type as DataType & { scale?: number; dictionary?: DataType }),
  }));
  return Array.from({ length: batch.numRows }, (_, row) => {
    const decoded: Record<string, Scalar> = {};
    for (const { name, vector, decode } of columns) {
      const raw: unknown = vector?.get(row);
      decoded[name] = raw === null || raw === undefined ? null : decode(raw);
    }
    return decoded;
  });
}

function decoderOf(
  name: string,
  type: DataType & { scale?: number; dictionary?: DataType },
): (raw: unknown) => Scalar {
  switch (type.typeId as number) {
    case ARROW.null:
      return () => null;
    case ARROW.utf8:
    case ARROW.largeUtf8:
      return String;
    case ARROW.bool:
      return Boolean;
    case ARROW.float:
      return Number;
    case ARROW.int:
      return (raw) => safeInteger(name, BigInt(raw as number | bigint));
    case ARROW.decimal: {
      const scale = type.scale ?? 0;
      return scale === 0
        ? (raw) => safeInteger(name, unscaled(raw as Uint32Array))
        : (raw) => decimalText(unscaled(raw as Uint32Array), scale);
    }
    case ARROW.dictionary:
      return decoderOf(name, type.dictionary as DataType);
    default:
      throw new TypeError(
        `column ${name} is ${String(type)}; cast it to VARCHAR, DECIMAL, a number or BOOLEAN`,
      );
  }
}

function safeInteger(name: string, whole: bigint): number {
  const number = Number(whole);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`column ${name} holds ${whole}, past the safe integers`);
  return number;
}

/** Arrow keeps a decimal as one whole number of 128 bits: 32-bit words, the lowest first, two's complement. */
function unscaled(words: Uint32Array): bigint {
  let whole = 0n;
  for (let index = words.length - 1; index >= 0; index -= 1)
    whole = (whole << 32n) | BigInt(words[index] ?? 0);
  return BigInt.asIntN(words.length * 32, whole);
}

/** `123400n` with scale 3 is `"123.4"`: plain notation, no zeros after the last digit that counts. */
export function decimalText(whole: bigint, scale: number): string {
  const sign = whole < 0n ? '-' : '';
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sign}${digits.slice(0, digits.length - scale)}${fraction === '' ? '' : `.${fraction}`}`;
}
