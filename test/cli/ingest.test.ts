import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  it('takes a report id for one file', () => {
    const out = join(folder, 'named');
    expect(runCommand('ingest', [first, '--out', out, '--id', 'jia-2021']).code).toBe(0);
    const ledger = loadFolder(out);
    expect(new Set(ledger.facts.map(({ reportId }) => reportId))).toEqual(new Set(['jia-2021']));
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
    ['cut-off.txt', smallReport('甲县', 2021).split('2101501')[0] ?? ''],
    ['missing.txt', null],
  ];

  const paths = cases.map(([name, content]) =>
    content === null ? join(folder, name) : place(name, content),
  );
  const out = join(folder, 'unreadable');
  const { code, printed, errors } = runCommand('ingest', [...paths, '--out', out]);

  it('alone or with others of its kind gives exit 1 and writes nothing', () => {
    expect([code, printed]).toEqual([1, '']);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it.each(cases)('%s is named with the reason in both languages', (name) => {
    const [, zh, en] =
      /(?:not read: )\S*NAME\n {2}(.+)\n {2}(.+)/u.exec(errors.replaceAll(name, 'NAME')) ?? [];
    expect(zh).toMatch(/\p{Script=Han}{4}/u);
    expect(en).toMatch(/^[ -~]*[a-z]{4}/u);
    expect(errors).not.toContain('    at ');
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

it('says so and exits 1 where the folder cannot be written', () => {
  const out = place('a-file', 'mine');
  const { code, errors } = runCommand('ingest', [first, '--out', out]);
  expect(code).toBe(1);
  expect(errors).toContain(out);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

it('prints the usage and exits 2 when the command line is wrong', () => {
  const { code, errors } = runCommand('ingest', [first]);
  expect(code).toBe(2);
  expect(errors).toContain('npm run ingest');
});
