/** A value of a result: as the database wrote it, or NULL. */
export type ResultValue = string | null;
export type ResultColumn = { name: string; type: string; kind: 'number' | 'flag' | 'text' };

const PLAIN = /^-?\d+(\.\d+)?$/;
/** Types that count things or name years and lines: they are written without separators. */
const WHOLE = /INT/;

/** How many digits behind the point the column's figures need; 0 for whole numbers. */
export function decimalsOf(values: readonly ResultValue[]): number {
  return values.reduce((most, value) => {
    const point = value === null || !PLAIN.test(value) ? -1 : value.indexOf('.');
    return point < 0 || value === null ? most : Math.max(most, value.length - point - 1);
  }, 0);
}

/**
 * A figure as it stands in its column: `decimals` digits behind the point so that points stand under each other,
 * thousands apart where the type may have decimals; not a digit is lost. Others (NaN, 1e300) as they are.
 */
export function writeFigure(value: string, type: string, decimals: number): string {
  if (!PLAIN.test(value)) return value;
  const sign = value.startsWith('-') ? '−' : '';
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const grouped = WHOLE.test(type) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === 0 && fraction === ''
    ? `${sign}${grouped}`
    : `${sign}${grouped}.${fraction.padEnd(decimals, '0')}`;
}

/** Every value of the column as it is shown; NULL stays null. */
export function writeColumn(column: ResultColumn, values: readonly ResultValue[]): ResultValue[] {
  if (column.kind !== 'number') return [...values];
  // Decimals of an average can be many and mean nothing beside each other; money has two at least.
  const found = decimalsOf(values);
  const decimals = found === 1 && column.type.startsWith('DECIMAL') ? 2 : found;
  return values.map((value) => (value === null ? null : writeFigure(value, column.type, decimals)));
}

/** The order of two figures: exact where both are plain decimals, else as floating numbers. */
export function compareFigures(a: string, b: string, exact: (a: string, b: string) => number): number {
  return PLAIN.test(a) && PLAIN.test(b) ? exact(a, b) : Number(a) - Number(b);
}
