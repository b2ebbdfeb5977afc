import { parseXml } from '../parse-xml.ts';

type Points = Map<string, string>;
type Series = { name: string; categories: Points; values: Points; isPercent: boolean };

/** The value as a chart shows it: without the tail of a binary number. */
function shownNumber(value: string, isPercent: boolean): string | null {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  const exact = Number((isPercent ? number * 100 : number).toPrecision(15));
  const text = String(exact);
  if (/e/u.test(text)) return null;
  return isPercent ? `${text}%` : text;
}

const word = (text: string): string => text.replace(/\s+/gu, '');

/** A series as lines of words and numbers parted by tabs, as a chart's data looks in the text of a Word file. */
function linesOf({ name, categories, values, isPercent }: Series): string[] {
  const points = [...values].flatMap(([index, value]) => {
    const shown = shownNumber(value, isPercent);
    const category = word(categories.get(index) ?? '');
    return shown === null || category === '' ? [] : [{ category, shown }];
  });
  if (points.length === 0) return [];
  const cells = [...points.map((point) => point.category), ...points.map((point) => point.shown)];
  return [...(word(name) === '' ? [] : [`${word(name)}\t`]), `${cells.join('\t')}\t`];
}

/**
 * The data that a chart of a Word file keeps (c:strCache, c:numCache), a line for a series' name and one for its
 * categories and values.
 * @throws UnreadableReportError for a damaged part
 */
export function chartLines(fileName: string, bytes: Uint8Array): string[] {
  const series: Series[] = [];
  let part: 'name' | 'categories' | 'values' | null = null;
  let level = 0;
  let index = '0';
  let value: string | null = null;
  let format: string | null = null;
  const local = (name: string): string => name.replace(/^.*:/u, '');
  parseXml(fileName, bytes, {
    open(name, attributes) {
      const element = local(name);
      if (element === 'ser')
        series.push({ name: '', categories: new Map(), values: new Map(), isPercent: false });
      else if (element === 'tx') part = 'name';
      else if (element === 'cat' || element === 'xVal') [part, level] = ['categories', 0];
      else if (element === 'val' || element === 'yVal') part = 'values';
      else if (element === 'lvl') level += 1;
      else if (element === 'pt') index = attributes['idx'] ?? '';
      else if (element === 'v') value = '';
      else if (element === 'formatCode') format = '';
    },
    text(data) {
      if (value !== null) value += data;
      if (format !== null) format += data;
    },
    close(name) {
      const element = local(name);
      const open = series.at(-1);
      if (['tx', 'cat', 'xVal', 'val', 'yVal'].includes(element)) part = null;
      if (element === 'formatCode') {
        if (open !== undefined && part === 'values') open.isPercent = (format ?? '').includes('%');
        format = null;
      }
      if (element !== 'v') return;
      // Of categories in several levels the first is the one next to the axis.
      if (open !== undefined && part === 'name') open.name += value ?? '';
      else if (open !== undefined && part === 'categories' && level <= 1)
        open.categories.set(index, value ?? '');
      else if (open !== undefined && part === 'values') open.values.set(index, value ?? '');
      value = null;
    },
  });
  return series.flatMap(linesOf);
}
