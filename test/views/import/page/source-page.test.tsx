import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Document } from '../../../../src/views/data/source-page/source-document.ts';
import { SourcePage } from '../../../../src/views/import/page/SourcePage.tsx';
import { readFixture } from '../review/read-fixture.ts';

const shown = (document: Document, place: { page?: number; line: number | null; printed: string }) =>
  renderToStaticMarkup(<SourcePage {...{ document, files: [], page: place.page ?? null }} {...place} />);

test('a table shows its rows around the figure, with the one cell marked', async () => {
  const { document, reading } = await readFixture('cells-of-markdown.md');
  const fact = reading.facts.find(({ origin, printed }) => origin === 'printed' && printed !== '0.00')!;
  const markup = shown(document, { line: fact.sourceLine, printed: fact.printed });
  expect(markup.match(/<mark>[^<]*<\/mark>/gu)).toEqual([`<mark>${fact.printed}</mark>`]);
  expect(markup.match(/<tr/gu)!.length).toBeGreaterThan(3);
});

test('running text shows the line marked, a document without its file says so', async () => {
  const { document, reading } = await readFixture('blanks-left-out.txt');
  const fact = reading.facts.find(({ origin, printed }) => origin === 'printed' && printed.length > 5)!;
  const markup = shown(document, { line: fact.sourceLine, printed: fact.printed });
  expect(markup).toMatch(/data-marked="true"/u);
  expect(markup).toContain(`<mark>${fact.printed}</mark>`);
  const pdf = { ...document, format: 'pdf' as const, pages: 2 };
  expect(shown(pdf, { line: fact.sourceLine, printed: fact.printed })).toContain('手边没有原文件');
});

test('what a document says is shown as text, whatever it is', () => {
  const text = '<img src=x onerror=alert(1)> =HYPERLINK("javascript:0")';
  const cells = [{ text, column: 0, left: null, right: null }];
  const document: Document = {
    ...{ name: 'x.html', format: 'html', sha256: '', pages: null },
    lines: [
      { number: 1, page: null, text, cells: null },
      { number: 2, page: null, text, cells },
    ],
  };
  const markup = shown(document, { line: 2, printed: text });
  expect(markup).not.toContain('<img');
  expect(markup.match(/&lt;img/gu)).toHaveLength(2);
});
