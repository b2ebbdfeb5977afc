import { textOf, type PageLine } from './unruled/page-line.ts';

/** The lines of a page with the page's height, to know its margins. */
export type PageLines = { height: number; lines: PageLine[] };

const TOP_MARGIN = 0.12;
const BOTTOM_MARGIN = 0.12;
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
const NUMBER =
  /^[-—–―·.\s]*(?:第)?\s*\d{1,4}\s*(?:页)?(?:\s*[/，,共]\s*(?:共)?\s*\d{1,4}\s*页?)?[-—–―·.\s]*$/u;

const plain = (line: PageLine): string => textOf(line).replace(/\s/gu, '').replace(/\d+/gu, '#');

/** Whether a line in a page's margin is the page's number. */
const isPageNumber = (line: PageLine): boolean => NUMBER.test(textOf(line));

/** The outermost lines in the margins of a page. */
function marginLines({ height, lines }: PageLines): PageLine[] {
  const inMargin = (line: PageLine): boolean =>
    line.bottom < height * TOP_MARGIN || line.top > height * (1 - BOTTOM_MARGIN);
  return [...lines.slice(0, 2), ...lines.slice(-2)].filter(
    (line, index, all) => inMargin(line) && all.indexOf(line) === index,
  );
}

/** Takes page numbers, and heads and feet that run through the document, out of each page's lines. */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(marginLines(page).map(plain))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  return pages.map((page) => {
    const margin = new Set(
      marginLines(page).filter(
        (line) =>
          isPageNumber(line) ||
          ((counts.get(plain(line)) ?? 0) >= least && !/表$|单位[:：]/u.test(plain(line))),
      ),
    );
    return page.lines.filter((line) => !margin.has(line));
  });
}
