import type { Document, Line } from '../../document.ts';
import { layOut, layOutPage } from '../../open/pdf/lay-out.ts';
import type { PageFigures } from '../page/recognise-page.ts';

/** Pages that follow one another, which a table may run over. */
function runsOf(pages: readonly PageFigures[]): PageFigures[][] {
  const runs: PageFigures[][] = [];
  for (const page of [...pages].sort((a, b) => a.page - b.page)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.page === page.page - 1) last.push(page);
    else runs.push([page]);
  }
  return runs;
}

/** The lines of recognised pages, tables by their rules or by position as in a PDF; numbers are given later. */
function linesOf(pages: readonly PageFigures[]): Line[] {
  return runsOf(pages).flatMap((run) =>
    layOut(run.map(({ content, page }) => layOutPage(content, page))).map((line) => ({
      ...line,
      page: run[(line.page ?? 1) - 1]?.page ?? null,
    })),
  );
}

/**
 * The document with what was recognised in its place among the pages. A page that was not recognised stays a picture; what
 * little text a page with a picture had gives way to what was recognised there.
 */
export function recognisedDocument(document: Document, pages: readonly PageFigures[]): Document {
  const done = new Set(pages.map(({ page }) => page));
  const kept = document.lines.filter((line) => line.page === null || !done.has(line.page));
  const lines = [...kept, ...linesOf(pages)]
    .map((line, index) => ({ line, index }))
    .sort((a, b) => (a.line.page ?? 0) - (b.line.page ?? 0) || a.index - b.index)
    .map(({ line }, index) => ({ ...line, number: index + 1 }));
  const { picturePages = [], ...rest } = document;
  const left = picturePages.filter((page) => !done.has(page));
  return { ...rest, lines, ...(left.length > 0 ? { picturePages: left } : {}) };
}
