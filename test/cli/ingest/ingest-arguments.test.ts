import { describe, expect, it } from 'vitest';
import { readIngestArguments } from '../../../src/cli/ingest/ingest-arguments.ts';

describe('the command line of ingest', () => {
  it('names files, a folder and perhaps an id, in any order', () => {
    expect(readIngestArguments(['a.txt', '--out', 'o', 'b.md'])).toEqual({
      files: ['a.txt', 'b.md'],
      out: 'o',
    });
    expect(readIngestArguments(['--id=jia-2021', '--out=o', 'a.txt'])).toEqual({
      files: ['a.txt'],
      out: 'o',
      reportId: 'jia-2021',
    });
  });

  it.each([
    [[], 'file'],
    [['a.txt'], '--out'],
    [['--out', 'o'], 'file'],
    [['a.txt', '--out'], '--out'],
    [['a.txt', '--out', ''], '--out'],
    [['a.txt', '--out', 'o', '--force'], '--force'],
    [['a.txt', '--out', 'o', '--id', '甲县 2021'], '甲县 2021'],
    [['a.txt', '--out', 'o', '--id', '../a'], '../a'],
    [['a.txt', 'b.txt', '--out', 'o', '--id', 'a-2021'], '--id'],
    [['a.txt', '--out', 'o', '--jobs', '0'], '--jobs'],
    [['a.txt', '--out', 'o', '--jobs', 'all'], 'all'],
  ])('%j is refused in both languages, naming %s', (args, named) => {
    const problem = readIngestArguments(args);
    expect(problem).toBeTypeOf('string');
    expect(problem).toContain(named);
    expect(problem).toMatch(/\p{Script=Han}.* \/ .*[a-z]{4}/u);
  });
});
