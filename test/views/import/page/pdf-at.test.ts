import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '../../../../src/ingest/open/zip/open-archive.ts';
import type { Document } from '../../../../src/ingest/document.ts';
import { memberOfZip } from '../../../../src/views/data/source-page/member-of-zip.ts';
import { markIn, pdfAt } from '../../../../src/views/import/page/pdf-at.ts';

const opened = (name: string, format: Document['format'], pages: number | null): Document => ({
  ...{ name, format, sha256: '', pages },
  lines: [{ number: 1, page: pages, text: '收入决算表', cells: null }],
});
const FILES = ['1 收入.pdf', '2 支出.docx', '3 三公.pdf'].map((name, at) => ({
  name,
  bytes: Uint8Array.of(at),
}));

const report = (): Promise<Document> =>
  openArchive(
    '报告',
    new Uint8Array(),
    FILES.map(({ name, bytes }) => ({ path: name, size: 1, read: () => bytes })),
    0,
    {
      openMember: async (name) =>
        opened(name, name.endsWith('pdf') ? 'pdf' : 'docx', name.endsWith('pdf') ? 2 : null),
      openZip: () => Promise.reject(new Error('no archive')),
    },
  );

test('each page of a report of several files is painted from its own file, by its own number', async () => {
  const document = await report();
  expect(document.parts?.map(({ firstPage, pages }) => [firstPage, pages])).toEqual([
    [1, 2],
    [3, 1],
    [4, 2],
  ]);
  expect([1, 2, 3, 4, 5, 6].map((page) => pdfAt(document, FILES, page)?.file.bytes[0] ?? null)).toEqual([
    0,
    0,
    null,
    2,
    2,
    null,
  ]);
  const last = pdfAt(document, FILES, 5);
  expect(last).toMatchObject({ pages: 2, before: 3 });
  // The figure of the third file stands on its second page.
  const line = document.lines.find(({ page }) => page === 5);
  expect(line && last && markIn({ line, cells: [], spans: [] }, last)?.line.page).toBe(2);
});

test('nothing is painted from a file that is not at hand, or cannot be told from another', async () => {
  const document = await report();
  expect(pdfAt(document, FILES.slice(1), 1)).toBeNull();
  expect(pdfAt(document, [], 1)).toBeNull();
  expect(pdfAt(document, [...FILES, ...FILES], 1)).toBeNull();
  expect(pdfAt(opened('a.pdf', 'pdf', 2), [], 1)).toBeNull();
  expect(pdfAt(opened('a.pdf', 'pdf', 2), FILES.slice(0, 1), 2)).toMatchObject({ before: 0, pages: 2 });
});

test('a page of a zip is painted from its member, unpacked once; one that is not there or not alone is not', async () => {
  const document = await report();
  const packed = zipSync({ '1 收入.pdf': Uint8Array.of(7, 8), '3 三公.pdf': Uint8Array.of(9) });
  const zip = { name: '报告.zip', bytes: packed };
  expect(pdfAt(document, [zip], 2)).toEqual({ file: zip, member: '1 收入.pdf', pages: 2, before: 0 });
  expect(pdfAt(document, [zip], 3)).toBeNull();
  expect(pdfAt(document, [zip], 4)).toMatchObject({ member: '3 三公.pdf', before: 3 });
  const first = await memberOfZip(zip, '1 收入.pdf');
  expect(first).toEqual(Uint8Array.of(7, 8));
  expect(await memberOfZip(zip, '1 收入.pdf')).toBe(first);
  expect(await memberOfZip(zip, '没有.pdf')).toBeNull();
  await expect(memberOfZip({ ...zip, bytes: packed.slice(0, 40) }, '1 收入.pdf')).rejects.toThrow();
});

test('a page of a zip in a zip, or of a zip brought with other files, is painted from its own member', async () => {
  const inner = zipSync({ '1.pdf': Uint8Array.of(5), '2.pdf': Uint8Array.of(6) });
  const zip = { name: '报告.zip', bytes: zipSync({ '支出.zip': inner, '收入.zip': inner }) };
  const parts = ['支出.zip/1.pdf', '支出.zip/2.pdf', '收入.zip/1.pdf'].map((name, at) => ({
    ...{ name, format: 'pdf' as const, firstPage: at + 1, pages: 1 },
  }));
  const document = { ...opened('报告.zip', 'zip', 3), parts };
  expect(pdfAt(document, [zip], 2)).toEqual({ file: zip, member: '支出.zip/2.pdf', pages: 1, before: 1 });
  expect(await memberOfZip(zip, '支出.zip/2.pdf')).toEqual(Uint8Array.of(6));
  expect(await memberOfZip(zip, '支出.zip/3.pdf')).toBeNull();
  const files = ['支出.zip', '收入.zip'].map((name) => ({ name, bytes: inner }));
  expect(pdfAt(document, files, 3)).toEqual({ file: files[1], member: '1.pdf', pages: 1, before: 2 });
});
