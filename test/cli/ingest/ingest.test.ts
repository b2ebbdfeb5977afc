import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makePackage, type PackageOptions } from '../../../src/cli/ingest/make-package.ts';
import { readInPool } from '../../../src/cli/ingest/read-pool.ts';
import { loadPackage } from '../../../src/ingest/package/load-package.ts';
import { writePackage } from '../../../src/ingest/package/write-package.ts';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { PACKAGE_FILES } from '../../../src/model/package-schema.ts';
import type { LedgerPackage } from '../../../src/model/records.ts';
import { contentsOf, makeFolder, runCommand } from '../run-command.ts';
import { smallReport } from '../small-report.ts';

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

/** What the command does in this process, with what it prints: starting Node each time would take longer than reading. */
async function ingest(
  paths: readonly string[],
  out: string,
  options: PackageOptions = {},
): Promise<{ code: number; printed: string; errors: string }> {
  const said = { log: [] as string[], error: [] as string[] };
  const spies = (['log', 'error'] as const).map((to) =>
    vi.spyOn(console, to).mockImplementation((line: string) => void said[to].push(line)),
  );
  try {
    const code = await makePackage(paths, out, options);
    return { code, printed: said.log.join('\n'), errors: said.error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
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

  it('gives the same bytes twice, also over its own output', async () => {
    const out = join(folder, 'again');
    await ingest([first, second], out);
    const before = contentsOf(out);
    expect((await ingest([second, first], out)).code).toBe(0);
    expect(contentsOf(out)).toEqual(before);
  });

  it('merges several reports into one package', async () => {
    const out = join(folder, 'several');
    expect((await ingest([first, second], out)).code).toBe(0);
    expect(
      loadFolder(out)
        .reports.map(({ county }) => county)
        .sort(),
    ).toEqual(['乙县', '甲县']);
  });

  it('takes a report id for one file', async () => {
    const out = join(folder, 'named');
    expect((await ingest([first], out, { reportId: 'jia-2021' })).code).toBe(0);
    const ledger = loadFolder(out);
    expect(new Set(ledger.facts.map(({ reportId }) => reportId))).toEqual(new Set(['jia-2021']));
  });

  it('exits 1 when one of the files is no report, names it, and still writes the others', async () => {
    const out = join(folder, 'partly');
    const { code, printed, errors } = await ingest([notes, first], out);
    expect(code).toBe(1);
    expect(errors).toContain('notes.txt');
    expect(printed).toMatch(/未读取 \/ not read: 1\n {4}1 × /u);
    expect(errors).not.toContain('first.txt');
    expect(loadFolder(out).reports).toHaveLength(1);
  });

  it('refuses a second report of the same county and year instead of mixing the two', async () => {
    const copy = place('copy.txt', smallReport('甲县', 2021));
    const out = join(folder, 'twice');
    const { code, errors } = await ingest([first, copy], out);
    expect(code).toBe(1);
    expect(errors).toContain('copy.txt');
    expect(loadFolder(out).reports).toHaveLength(1);
  });
});

describe('folders and many files', () => {
  const many = join(folder, 'many');
  mkdirSync(join(many, 'deeper', 'still'), { recursive: true });
  const counties = [...'丙丁戊己庚辛壬癸'];
  counties.forEach((county, at) => {
    const where = at % 2 === 0 ? many : join(many, 'deeper', 'still');
    writeFileSync(join(where, `${String(at)}.txt`), smallReport(`${county}县`, 2021));
  });
  writeFileSync(join(many, 'deeper', 'broken.pdf'), '%PDF-1.7\nnothing');
  writeFileSync(join(many, 'picture.png'), 'not of a kind that is read');
  writeFileSync(join(many, '.hidden.txt'), smallReport('子县', 2021));

  it('a folder is read with all below it, past bad files, and summed up', async () => {
    const out = join(folder, 'of-folder');
    const { code, printed, errors } = await ingest([many], out, { jobs: 1 });
    expect(code).toBe(1);
    expect(loadFolder(out).reports).toHaveLength(counties.length);
    expect(errors).toContain('broken.pdf');
    expect(errors).not.toContain('hidden');
    expect(printed).toContain(`共 ${String(counties.length + 1)} 个文件`);
    expect(printed).toContain('not read: 1');
  });

  it('several processes give the same bytes and the same words as one', async () => {
    const [one, two] = [join(folder, 'jobs-1'), join(folder, 'jobs-2')];
    const alone = await ingest([many], one, { jobs: 1 });
    const together = await ingest([many], two, { jobs: 2 });
    expect(contentsOf(two)).toEqual(contentsOf(one));
    expect(together).toEqual({ ...alone, printed: alone.printed.replaceAll(one, two) });
  });

  it.each([1, 2])('interrupted, by %i processes, leave nothing half-written', async (jobs) => {
    const out = join(folder, `interrupted-${String(jobs)}`);
    await ingest([first], out);
    const before = contentsOf(out);
    const temporary = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('yibao-ingest-'));
    const spools = temporary();
    const stop = new AbortController();
    const stopping = ingest([many], out, { jobs, signal: stop.signal });
    stop.abort();
    const { code, printed, errors } = await stopping;
    expect([code, printed]).toEqual([130, '']);
    expect(errors).toMatch(/已中断.*nothing was written/u);
    expect(contentsOf(out)).toEqual(before);
    expect(temporary().filter((name) => !spools.includes(name))).toEqual([]);
  });

  it('the bytes are those of the package written in one go', async () => {
    const out = join(folder, 'spooled');
    await ingest([many], out, { jobs: 1 });
    const ledger = loadFolder(out);
    const whole = writePackage({ ...ledger, classifications: [...CLASSIFICATIONS] });
    expect(whole.map(({ path }) => path).sort()).toEqual(PACKAGE);
    for (const { path, text } of whole) expect(readFileSync(join(out, path), 'utf8'), path).toBe(text);
  });

  it('a folder without reports is no report', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await ingest([empty], join(folder, 'of-empty'))).toMatchObject({ code: 1, printed: '' });
  });
});

describe('a file that takes too long', () => {
  it('is given up, and the next one is read by another process', async () => {
    const spool = join(folder, 'spool');
    const tasks = [first, second].map((path, index) => ({ index, path, reportId: undefined }));
    const outcomes = await readInPool(tasks, spool, { jobs: 2, patience: 1 });
    expect(outcomes.map((outcome) => ('failed' in outcome ? outcome.failed.path : ''))).toEqual([
      first,
      second,
    ]);
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
  let code = 0;
  let printed = '';
  let errors = '';
  beforeAll(async () => {
    ({ code, printed, errors } = await ingest(paths, out));
  });

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

  it('leaves the package that was there before as it was', async () => {
    const out = join(folder, 'kept');
    await ingest([first], out);
    const before = contentsOf(out);
    expect((await ingest([notes], out)).code).toBe(1);
    expect(contentsOf(out)).toEqual(before);
  });
});

it('refuses a file of 500 MB before it is loaded, and says why', async () => {
  const path = place('huge.pdf', '');
  // A hole takes no room on the disk.
  truncateSync(path, 500 * 2 ** 20);
  const before = process.memoryUsage.rss();
  const { code, errors } = await ingest([path], join(folder, 'of-huge'));
  expect(code).toBe(1);
  expect(errors).toMatch(/500 MB，超过 200 MB[^]*500 MB, more than 200 MB/u);
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
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

  it('may be GBK: the figures are those of the same text in UTF-8', async () => {
    const path = place('gbk.txt', encodeGbk(smallReport('甲县', 2021)));
    const [plain, gbk] = [join(folder, 'utf8'), join(folder, 'gbk')];
    await ingest([first], plain);
    expect((await ingest([path], gbk)).code).toBe(0);
    expect(loadFolder(gbk).facts).toEqual(loadFolder(plain).facts);
  });
});

it('says so and exits 1 where the folder cannot be written', async () => {
  const out = place('a-file', 'mine');
  const { code, errors } = await ingest([first], out);
  expect(code).toBe(1);
  expect(errors).toContain(out);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});

it('prints the usage and exits 2 when the command line is wrong', () => {
  const { code, errors } = runCommand('ingest', [first]);
  expect(code).toBe(2);
  expect(errors).toContain('npm run ingest');
});
