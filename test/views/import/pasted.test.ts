import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { NOTHING_PASTED, fileOfPasted, pasteMore } from '../../../src/views/import/bring/pasted.ts';
import type { Pasted } from '../../../src/views/import/bring/pasted.ts';

const table: Pasted = {
  html: '<table><tr><td>科目</td><td>金额</td></tr><tr><td></td><td>1.20</td></tr></table>',
  text: '科目\t金额\n\t1.20',
};

async function linesOf(pasted: Pasted): Promise<{ text: string; cells: string[] | null }[]> {
  const file = fileOfPasted(pasted, '粘贴');
  const document = await openDocument(file.name, new Uint8Array(await file.arrayBuffer()));
  return document.lines.map(({ text, cells }) => ({ text, cells: cells?.map((cell) => cell.text) ?? null }));
}

test('a pasted table keeps its rows and cells, blank ones too', async () => {
  const lines = await linesOf(pasteMore(NOTHING_PASTED, table));
  expect(lines.flatMap(({ cells }) => (cells === null ? [] : [cells]))).toEqual([
    ['科目', '金额'],
    ['', '1.20'],
  ]);
});

test('prose pasted before and after a table is there with it, mark-up in it as characters', async () => {
  const before = pasteMore(NOTHING_PASTED, { html: '', text: '某县医疗保障局 <b>2020</b> & 年' });
  const all = pasteMore(pasteMore(before, table), { html: '', text: '单位：万元' });
  const texts = (await linesOf(all)).map(({ text }) => text.trim());
  expect(texts[0]).toBe('某县医疗保障局 <b>2020</b> & 年');
  expect(texts.at(-1)).toBe('单位：万元');
});

test('text without a table is read as it was pasted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[\u4e00-\u4e50a-z<>&\t 0-9.]{0,30}$/u), { minLength: 1, maxLength: 5 }),
      async (pieces) => {
        const pasted = pieces.reduce(
          (sofar, text) => pasteMore(sofar, { html: '<b>x</b>', text }),
          NOTHING_PASTED,
        );
        expect(await fileOfPasted(pasted, 'p').text()).toBe(pieces.filter((text) => text !== '').join('\n'));
      },
    ),
  );
});
