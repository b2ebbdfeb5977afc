import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../src/ingest/package/load-package.ts';
import { PACKAGE_FILES } from '../../src/model/package-schema.ts';
import type { LedgerPackage } from '../../src/model/records.ts';
import { contentsOf, makeFolder, runCommand } from './run-command.ts';
import { smallReport } from './small-report.ts';

const folder = makeFolder();
const PACKAGE = [...PACKAGE_FILES.map(({ path }) => path), 'datapackage.json'].sort();

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function loadFolder(path: string): LedgerPackage {
  const files = PACKAGE_FILES.map((file) => ({
    path: file.path,
    text: readFileSync(join(path, file.path), 'utf8'),
  }));
  const { package: ledger, problems } = loadPackage(files);
  expect(problems).toEqual([]);
  return ledger;
}

const first = place('first.txt', smallReport('甲县', 2021));
const second = place('second.txt', smallReport('乙县', 2021));
const notes = place('notes.txt', '这是一份会议通知，不是决算。\n');

describe('ingest', () => {
  it('writes the package of one report and exits 0', () => {
    const out = join(folder, 'one');
    const { code, printed, errors } = runCommand('ingest', [first, '--out', out]);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('first.txt');
    expect(readdirSync(out).sort()).toEqual(PACKAGE);
    const { reports, facts, statements } = loadFolder(out);
    expect(reports.map(({ department, fiscalYear }) => [department, fiscalYear])).toEqual([
      ['甲县医疗保障局', 2021],
    ]);
    expect(statements).toHaveLength(9);
    const aid = facts.filter(({ code: found, origin }) => found === '2101301' && origin === 'printed');
    expect(aid.map(({ measure, amount }) => [measure, amount])).toContainEqual(['project', '40']);
  });

  it('gives the same bytes twice, also over its own output', () => {
    const out = join(folder, 'again');
    runCommand('ingest', [first, second, '--out', out]);
    const before = contentsOf(out);
    expect(runCommand('ingest', [second, first, '--out', out]).code).toBe(0);
    expect(contentsOf(out)).toEqual(before);
  });

  it('merges several reports into one package', () => {
    const out = join(folder, 'several');
    expect(runCommand('ingest', [first, second, '--out', out]).code).toBe(0);
    expect(
      loadFolder(out)
        .reports.map(({ county }) => county)
        .sort(),
    ).toEqual(['乙县', '甲县']);
  });

  it('takes a report id for one file, and refuses it for several', () => {
    const out = join(folder, 'named');
    expect(runCommand('ingest', [first, '--out', out, '--id', 'jia-2021']).code).toBe(0);
    const ledger = loadFolder(out);
    expect(new Set(ledger.facts.map(({ reportId }) => reportId))).toEqual(new Set(['jia-2021']));
    const { code, errors } = runCommand('ingest', [
      first,
      second,
      '--out',
      join(folder, 'x'),
      '--id',
      'jia-2021',
    ]);
    expect(code).not.toBe(0);
    expect(errors).toContain('--id');
  });

  it('exits 1 when one of the files is no report, names it, and still writes the others', () => {
    const out = join(folder, 'partly');
    const { code, errors } = runCommand('ingest', [notes, first, '--out', out]);
    expect(code).toBe(1);
    expect(errors).toContain('notes.txt');
    expect(errors).not.toContain('first.txt');
    expect(loadFolder(out).reports).toHaveLength(1);
  });

  it('refuses a second report of the same county and year instead of mixing the two', () => {
    const copy = place('copy.txt', smallReport('甲县', 2021));
    const out = join(folder, 'twice');
    const { code, errors } = runCommand('ingest', [first, copy, '--out', out]);
    expect(code).toBe(1);
    expect(errors).toContain('copy.txt');
    expect(loadFolder(out).reports).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  const cases: [string, string | Uint8Array | null][] = [
    ['empty.txt', ''],
    ['blank.txt', ' \n\n'],
    ['binary.txt', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)],
    ['wrong.txt', Uint8Array.from([0xff, 0xff, 0x81, 0x20, 0xfe, 0x0a, 0x80, 0x80, 0x0a])],
    ['notice.md', '# 通知\n\n请于周五前报送材料。\n'],
    ['missing.txt', null],
  ];

  it.each(cases)('%s: exit 1, the reason in both languages, nothing written', (name, content) => {
    const path = content === null ? join(folder, name) : place(name, content);
    const out = join(folder, `out-${name}`);
    const { code, errors } = runCommand('ingest', [path, '--out', out]);
    expect(code).toBe(1);
    expect(errors).toContain(name);
    expect(errors).toMatch(/\p{Script=Han}/u);
    expect(errors).toMatch(/[a-z]{4}/u);
    expect(errors).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it('leaves the package that was there before as it was', () => {
    const out = join(folder, 'kept');
    runCommand('ingest', [first, '--out', out]);
    const before = contentsOf(out);
    expect(runCommand('ingest', [notes, '--out', out]).code).toBe(1);
    expect(contentsOf(out)).toEqual(before);
  });
});

describe('the encoding of a file', () => {
  // Only the characters that Node can decode from GBK are needed, so the table is turned round.
  function encodeGbk(text: string): Uint8Array {
    const decoder = new TextDecoder('gbk');
    const table = new Map<string, [number, number]>();
    for (let high = 0x81; high <= 0xfe; high += 1) {
      for (let low = 0x40; low <= 0xfe; low += 1) {
        if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
      }
    }
    return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]));
  }

  it('may be GBK: the figures are those of the same text in UTF-8', () => {
    const path = place('gbk.txt', encodeGbk(smallReport('甲县', 2021)));
    const [plain, gbk] = [join(folder, 'utf8'), join(folder, 'gbk')];
    runCommand('ingest', [first, '--out', plain]);
    expect(runCommand('ingest', [path, '--out', gbk]).code).toBe(0);
    expect(loadFolder(gbk).facts).toEqual(loadFolder(plain).facts);
  });
});

describe('the folder to write to', () => {
  it('keeps files of other names', () => {
    const out = join(folder, 'shared');
    mkdirSync(out);
    writeFileSync(join(out, 'readme.txt'), 'mine');
    expect(runCommand('ingest', [first, '--out', out]).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...PACKAGE, 'readme.txt'].sort());
    expect(readFileSync(join(out, 'readme.txt'), 'utf8')).toBe('mine');
  });

  it('may be made below folders that do not exist yet', () => {
    expect(runCommand('ingest', [first, '--out', join(folder, 'a', 'b', 'c')]).code).toBe(0);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c']);
  });

  it('that is a file is refused with exit 1, and the file stays', () => {
    const out = place('a-file', 'mine');
    const { code, errors } = runCommand('ingest', [first, '--out', out]);
    expect(code).toBe(1);
    expect(errors).toContain(out);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)('that cannot be written to is refused with exit 1', () => {
    const out = join(folder, 'closed');
    mkdirSync(out);
    chmodSync(out, 0o500);
    const { code, errors } = runCommand('ingest', [first, '--out', out]);
    chmodSync(out, 0o700);
    expect(code).toBe(1);
    expect(errors).toContain(out);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [[]],
    [[first]],
    [['--out', join(folder, 'x')]],
    [[first, '--out']],
    [[first, '--out', join(folder, 'x'), '--force']],
    [[first, '--out', join(folder, 'x'), '--id', '甲县 2021']],
  ])('%j prints the usage and writes nothing', (args) => {
    const { code, errors } = runCommand('ingest', args);
    expect(code).toBe(2);
    expect(errors).toContain('npm run ingest');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
