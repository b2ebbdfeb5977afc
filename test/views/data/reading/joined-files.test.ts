import { expect, test } from 'vitest';
import { joinFiles, partFiles } from '../../../../src/views/data/reading/joined-files.ts';

const FILES = [
  { name: '决算/1 收入.pdf', bytes: Uint8Array.of(1, 2, 3) },
  { name: '决算/2 空.txt', bytes: new Uint8Array() },
  { name: '决算/3 支出.xlsx', bytes: Uint8Array.of(4) },
];

test('the files of a report come apart again as they were put together', () => {
  const source = { name: '决算', format: 'zip', size: 4 };
  const files = FILES.map(({ name, bytes }) => ({ name, size: bytes.length }));
  expect(partFiles({ ...source, files }, joinFiles(FILES))).toEqual(FILES);
  const [only] = FILES;
  expect(joinFiles([only!])).toBe(only!.bytes);
  expect(partFiles({ ...source, name: only!.name }, only!.bytes)).toEqual([only]);
});
