import type { Measure, StatementId } from '../../model/statement.ts';
import type { Document, Line } from '../document.ts';
import { functionalCode } from './sentences/name-to-code.ts';
import type { NarrativeBuilder, Place } from './narrative.ts';
import { parseNumber } from './prose/parse-amount.ts';
import { plainText } from './prose/prose.ts';

type Token = { text: string; line: Line };
/** One series of a chart: its categories with their values. */
type Series = { name: string; points: { category: string; token: Token; value: string }[] };

const CATEGORY = /^(?:收入|支出|基本支出|项目支出)$|（类）|公务|因公出国|三公/;

/** Lines of nothing but names and numbers parted by tabs: what a chart leaves behind in the text of a Word file. */
function chartTokens(document: Document, tableLines: ReadonlySet<number>): Token[] {
  return document.lines
    .filter(
      (line) => !tableLines.has(line.number) && line.cells === null && /\t/.test(line.text.trimEnd() + '\t'),
    )
    .filter((line) => plainText(line).trim() !== '' && !/[，。；：]/.test(line.text))
    .flatMap((line) =>
      plainText(line)
        .trim()
        .split(/\s+/)
        .map((text) => ({ text, line })),
    );
}

/** Names then as many numbers: the last names are the categories, the one before them is the series'. */
function seriesOf(tokens: readonly Token[]): Series[] {
  const found: Series[] = [];
  let names: string[] = [];
  let numbers: Token[] = [];
  const close = (): void => {
    const categories = names.slice(-numbers.length);
    if (
      numbers.length > 0 &&
      categories.length === numbers.length &&
      categories.every((name) => CATEGORY.test(name))
    ) {
      const points = categories.flatMap((category, index) => {
        const token = numbers[index];
        const value = token ? parseNumber(token.text) : null;
        return token && value !== null ? [{ category, token, value }] : [];
      });
      found.push({ name: names.at(-numbers.length - 1) ?? '', points });
    }
    names = [];
    numbers = [];
  };
  for (const token of tokens) {
    if (parseNumber(token.text) !== null) numbers.push(token);
    else {
      if (numbers.length > 0) close();
      names.push(token.text);
    }
  }
  close();
  return found;
}

/** What the captions (图4：财政拨款收、支决算变动情况) say their charts draw, in the captions' order. */
function captionedStatements(document: Document): { twoSided: StatementId[]; spending: StatementId[] } {
  const captions = document.lines
    .map((line) => plainText(line).trim())
    .filter((text) => /^[（(]?图\s*\d/.test(text));
  const changes = captions.filter((text) => /变动/.test(text));
  const isTwoSided = (text: string): boolean => /收、?支/.test(text);
  return {
    twoSided: changes
      .filter(isTwoSided)
      .map((text) => (/财政拨款/.test(text) ? 'appropriation' : 'income_expenditure')),
    spending: changes
      .filter((text) => !isTwoSided(text))
      .map((text) => (/一般公共预算/.test(text) ? 'general_budget' : 'expenditure')),
  };
}

const THREE_PUBLIC: readonly (readonly [RegExp, Measure])[] = [
  [/购置及运行/, 'vehicle'],
  [/接待/, 'reception'],
  [/因公出国/, 'abroad'],
  [/三公/, 'total'],
];

/** Where a point of a chart belongs; `over` is the statement its caption names for a chart of 收入 and 支出. */
function placeOfPoint(category: string, over: StatementId): Place | null {
  if (category === '收入') return { statement: over, measure: 'income' };
  if (category === '支出') {
    return { statement: over, measure: over === 'income_expenditure' ? 'expenditure' : 'total' };
  }
  if (category === '基本支出') return { statement: 'expenditure', measure: 'basic' };
  if (category === '项目支出') return { statement: 'expenditure', measure: 'project' };
  const component = THREE_PUBLIC.find(([pattern]) => pattern.test(category))?.[1];
  if (component !== undefined) return { statement: 'three_public', measure: component };
  const label = category.replace(/（类）(?:支出)?/, '');
  const code = functionalCode(label, []);
  return code === '' ? null : { statement: 'general_budget', measure: 'total', label, code };
}

/** Figures of the charts a report's text still holds (origin `chart`); a series named by a year is about that year. */
export function readCharts(document: Document, tableLines: ReadonlySet<number>, out: NarrativeBuilder): void {
  const { twoSided, spending } = captionedStatements(document);
  let over: StatementId = 'income_expenditure';
  let lastYear = 0;
  for (const series of seriesOf(chartTokens(document, tableLines))) {
    const year = Number(/^(20\d\d)年/.exec(series.name)?.[1] ?? 0);
    const isTwoSided = series.points.some((point) => point.category === '收入');
    if (year !== 0 && year <= (lastYear || year)) {
      const next = (isTwoSided ? twoSided : spending).shift();
      over = next ?? (isTwoSided ? 'income_expenditure' : 'expenditure');
    }
    lastYear = year;
    for (const { category, token, value } of series.points) {
      const place = placeOfPoint(category, over);
      const mention = { amount: value, printed: token.text, line: token.line };
      // The order of charts and captions is all that tells two charts of one shape apart.
      if (place)
        out.fact(
          { ...place, ...(year ? { fiscalYear: year, certainty: 'inferred' } : {}) },
          mention,
          'chart',
        );
      else out.undecided(mention, '', 'chart_category');
    }
  }
}
