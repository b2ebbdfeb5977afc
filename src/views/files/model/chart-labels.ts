import type { TakeawayChart, TakeawaySeries } from './takeaway.ts';

/** A piece shorter than this share of the longest bar has no room for a number, nor for one of more digits than that. */
const LEAST_LABELLED = 0.06;
const LEAST_FOR_DIGIT = 0.0125;

const INK = '1B1B1A';
const WHITE = 'FFFFFF';

/** Which values of a series are drawn too short for their number: as on the screen, they have none. */
export function shortPoints({ values }: TakeawaySeries, { categories, series }: TakeawayChart): boolean[] {
  const lengths = categories.map((_, at) =>
    series.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0),
  );
  const longest = Math.max(...lengths);
  const least = (value: number): number =>
    longest * Math.max(LEAST_LABELLED, LEAST_FOR_DIGIT * value.toFixed(0).length);
  return values.map((value) => value !== null && Math.abs(value) < least(value));
}

/** Red, green and blue of `rrggbb`, 0 to 255. */
export function channels(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.replace('#', '').slice(at, at + 2), 16));
}

/** Ink or white, whichever is read better on a series' colour (relative luminance, WCAG 2). */
export function labelColour({ colour }: Pick<TakeawaySeries, 'colour'>): string {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.2 ? INK : WHITE;
}

/** Number format of the labels of a chart: the digits of the screen. */
export function labelFormat({ percent, decimals = 2 }: Pick<TakeawayChart, 'percent' | 'decimals'>): string {
  if (percent) return '0.0';
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
