import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/write-folder.ts';
import { contentsOf, makeFolder } from './run-command.ts';

const root = makeFolder();
const good = [
  { path: 'a.csv', text: 'new a\n' },
  { path: 'b.csv', text: 'new b\n' },
];
// The second file cannot be written, as when the disk is full: its folder does not exist.
const broken = [
  { path: 'a.csv', text: 'new a\n' },
  { path: 'missing/b.csv', text: 'new b\n' },
];

describe('a folder of files', () => {
  it('is made with all of them, open to other users like other folders', async () => {
    const folder = join(root, 'fresh', 'data');
    await writeFolder(folder, good);
    expect(contentsOf(folder)).toEqual({ 'a.csv': 'new a\n', 'b.csv': 'new b\n' });
    expect(statSync(folder).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('is not made at all where one cannot be written', async () => {
    const folder = join(root, 'never');
    await expect(writeFolder(folder, broken)).rejects.toThrow();
    expect(readdirSync(root).filter((name) => name.includes('never'))).toEqual([]);
  });

  it('that exists keeps every old file where one of the new cannot be written', async () => {
    const folder = join(root, 'old');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.csv'), 'old a\n');
    await expect(writeFolder(folder, broken)).rejects.toThrow();
    expect(contentsOf(folder)).toEqual({ 'a.csv': 'old a\n' });
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('that exists keeps files of other names', async () => {
    const folder = join(root, 'kept');
    mkdirSync(folder);
    writeFileSync(join(folder, 'readme.txt'), 'mine');
    writeFileSync(join(folder, 'a.csv'), 'old a\n');
    await writeFolder(folder, good);
    expect(contentsOf(folder)).toEqual({ 'a.csv': 'new a\n', 'b.csv': 'new b\n', 'readme.txt': 'mine' });
  });

  it('that is a file is refused, and the file stays', async () => {
    writeFileSync(join(root, 'file'), 'mine');
    await expect(writeFolder(join(root, 'file'), good)).rejects.toThrow();
    expect(contentsOf(root).file).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)('that is closed to us is refused and stays as it was', async () => {
    const folder = join(root, 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await expect(writeFolder(folder, good)).rejects.toThrow();
    chmodSync(folder, 0o700);
    expect(readdirSync(folder)).toEqual([]);
  });
});
