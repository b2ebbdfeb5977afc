import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CompressedFiles } from '../../../src/cli/serve/compressed.mjs';
import { makeFolder } from '../run-command.ts';

test('a file that was prepared is not compressed again, whatever it is called by now', async () => {
  const [site, cache] = [makeFolder(), makeFolder()];
  writeFileSync(join(site, 'a.js'), 'let a = 1;');
  const files = new CompressedFiles(cache);
  await files.prepare([join(site, 'a.js')]);
  const [kept = ''] = readdirSync(cache);
  // What is kept is what is sent: told by a text that compressing could not give.
  writeFileSync(join(cache, kept), brotliCompressSync('kept'));
  writeFileSync(join(site, 'renamed.js'), 'let a = 1;');
  expect(brotliDecompressSync(await files.read(join(site, 'renamed.js'), 'br')).toString()).toBe('kept');
});

test('a file that has changed is compressed anew, and what is no longer needed goes', async () => {
  const [site, cache] = [makeFolder(), makeFolder()];
  const file = join(site, 'a.js');
  const files = new CompressedFiles(cache);
  writeFileSync(file, 'let a = 1;');
  await files.prepare([file]);
  const before = readdirSync(cache);
  writeFileSync(file, 'let a = 2;');
  await files.prepare([file]);
  expect(brotliDecompressSync(await files.read(file, 'br')).toString()).toBe('let a = 2;');
  expect(readdirSync(cache)).toHaveLength(1);
  expect(readdirSync(cache)).not.toEqual(before);
});

test('works where nothing can be kept, and for a browser that has gzip alone', async () => {
  const site = makeFolder();
  const file = join(site, 'a.js');
  writeFileSync(file, 'let a = 1;');
  const files = new CompressedFiles(join(file, 'no-folder'));
  await files.prepare([file]);
  expect(gunzipSync(await files.read(file, 'gzip')).toString()).toBe('let a = 1;');
});

test('what is read without being prepared is compressed fast, and gives way to the best when that is prepared', async () => {
  const [site, cache] = [makeFolder(), makeFolder()];
  const file = join(site, 'a.js');
  const text = Array.from({ length: 3000 }, (_, index) => `let a${index} = ${index * index};`).join('\n');
  writeFileSync(file, text);
  const files = new CompressedFiles(cache);
  const fast = await files.read(file, 'br');
  await files.prepare([file]);
  const best = await files.read(file, 'br');
  expect([fast, best].map((body) => brotliDecompressSync(body).toString())).toEqual([text, text]);
  expect(best.length).toBeLessThan(fast.length);
  expect(readdirSync(cache)).toHaveLength(1);
});
