import type { DrawnBars } from '../../../charts/echarts.ts';
import { DECALS } from '../../../charts/palette.ts';
import type { DecalName } from '../../../charts/palette.ts';
import type { TextLanguage } from '../../../text/translate.ts';
import { inUnit, toDrawing } from '../../../model/money.ts';
import type { MoneyUnit } from '../../../model/money.ts';
import type { TakeawayChart, TakeawayLegend, TakeawaySeries } from './takeaway.ts';

type Line = DrawnBars['rows'][number]['lines'][number];

/** A phase at the head of what is said behind a bar: 预算 8.00 → 预算. */
const PHASE = /^(.+?)\s+(?:[−+-]?\d|—)/u;

/**
 * What a chart draws, as series over categories. Several bars a row are series beside each other where each has a part of
 * its own (上年 and 本年), and categories of their own where all are stacked of the same parts (预算 and 决算). A bar
 * without a figure says why in its category's name; its values are null.
 */
export function chartModel(args: {
  drawn: DrawnBars;
  legend: readonly TakeawayLegend[];
  /** A colour of the stylesheet, `var(--…)`, as `#rrggbb`. */
  colour: (css: string) => string;
  percent: boolean;
  /** The brackets and separators of the words; Chinese where it is not said. */
  language?: TextLanguage;
  /** The unit that money is written in; null where the chart draws none. */
  money?: MoneyUnit | null;
  /** What a part that no legend names is called: 未细分. */
  rest: string;
}): TakeawayChart | null {
  const { percent, money = null, language = 'zh' } = args;
  const drawn = withoutWords(args.drawn);
  const beside = isBeside(drawn);
  const bars = drawn.rows.flatMap((row): { category: string; lines: readonly Line[] }[] => {
    const name = [row.title, row.detail].filter((part) => part !== '').join(' ');
    const why = (lines: readonly Line[]): string => {
      const said = lines.filter(({ segments, end }) => segments.length === 0 && end !== '');
      const words = said.map(({ end }) => end);
      if (words.length === 0) return '';
      return language === 'zh' ? `（${words.join('；')}）` : ` (${words.join('; ')})`;
    };
    if (beside || row.lines.length < 2) return [{ category: name + why(row.lines), lines: row.lines }];
    return row.lines.map((line) => {
      const phase = line.segments.length > 0 ? (PHASE.exec(line.end)?.[1] ?? line.end) : '';
      return { category: `${name} ${phase}`.trim() + why([line]), lines: [line] };
    });
  });
  const names = seriesNames(drawn, args.legend, args.colour, args.rest);
  const series = drawn.parts.flatMap(({ id, colour, decal }): TakeawaySeries[] => {
    const values = bars.map(({ lines }) => valueOf(lines, id, money ?? 'wan'));
    if (values.every((value) => value === null)) return [];
    return [{ name: names.get(id) ?? id, colour: args.colour(colour), decal: decalName(decal), values }];
  });
  if (series.length === 0) return null;
  // As on the screen: yuan without decimals unless there are fen.
  const isWhole = series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
  const decimals = money === 'yuan' && isWhole ? { decimals: 0 } : {};
  return {
    stacked: !beside,
    percent,
    ...decimals,
    categories: distinct(bars.map(({ category }) => category)),
    series,
  };
}

/** A total of zero without parts is drawn as a bar of no length and said in words: it is no value of any part. */
function withoutWords({ parts, rows }: DrawnBars): DrawnBars {
  const bare = ({ segments }: Line): boolean => segments.every(({ part, size }) => part === '' && size === 0);
  return {
    parts,
    rows: rows.map((row) => ({
      ...row,
      lines: row.lines.map((line) => (bare(line) ? { ...line, segments: [] } : line)),
    })),
  };
}

function valueOf(lines: readonly Line[], part: string, unit: MoneyUnit): number | null {
  const segment = lines.flatMap(({ segments }) => segments).find((candidate) => candidate.part === part);
  if (!segment) return null;
  // Amounts have six digits at most; what a subtraction for drawing leaves behind them is none of theirs.
  return toDrawing(inUnit((segment.figure ?? segment.size).toFixed(6), unit));
}

/** Whether each part stands in one bar of its row only. */
function isBeside({ parts, rows }: DrawnBars): boolean {
  if (!rows.some(({ lines }) => lines.length > 1)) return false;
  const places = parts.map(
    ({ id }) =>
      new Set(
        rows.flatMap(({ lines }) =>
          lines.flatMap(({ segments }, index) => (segments.some(({ part }) => part === id) ? [index] : [])),
        ),
      ),
  );
  return places.every(({ size }) => size < 2) && new Set(places.flatMap((place) => [...place])).size > 1;
}

/** Names from the legend, which has the drawn parts in their order, each with its colour and pattern. */
function seriesNames(
  { parts }: DrawnBars,
  legend: readonly TakeawayLegend[],
  colour: (css: string) => string,
  rest: string,
): Map<string, string> {
  const left = [...legend];
  return new Map(
    parts.map((part) => {
      const hex = colour(part.colour);
      const alike = left.filter((entry) => entry.colour === hex && entry.decal === part.decal);
      // What the parts leave may have an entry a report; as one series it has the common name.
      if (part.id === '' && alike.length !== 1) return [part.id, rest];
      const entry = left.find(({ label }) => label.startsWith(`${part.id} `)) ?? alike[0];
      if (entry) left.splice(left.indexOf(entry), 1);
      return [part.id, entry?.label ?? part.id];
    }),
  );
}

/** A decal's name, `none` for a name that is none. */
export function decalName(name: string | undefined): DecalName {
  return name !== undefined && name in DECALS ? (name as DecalName) : 'none';
}

// Two bars of one name would be one category to a spreadsheet's eye.
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
