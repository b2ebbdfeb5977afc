import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/checks/write-terms.ts';
import { parseCsv } from '../../../src/ingest/package/csv.ts';
import { loadPackage } from '../../../src/ingest/package/load-package.ts';
import { writePackage } from '../../../src/ingest/package/write-package.ts';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { PACKAGE_FILES } from '../../../src/model/package-schema.ts';
import { STATEMENTS } from '../../../src/model/statement.ts';

const FOLDER = 'public/data';
const read = (path: string): string => readFileSync(`${FOLDER}/${path}`, 'utf8');
const texts = PACKAGE_FILES.map(({ path }) => ({ path, text: read(path) }));
const { package: ledger, problems } = loadPackage(texts);

type Description = {
  profile: string;
  version: string;
  licenses: unknown[];
  sources: { title: string }[];
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string; type: string; description: string }[] };
  }[];
};
const description = JSON.parse(read('datapackage.json')) as Description;

/** Rows of a file as objects of cells, by header. */
function cellsOf(path: string): Map<string, string>[] {
  const [header, ...rows] = parseCsv(read(path)).map(({ cells }) => cells ?? []);
  return rows.map((cells) => new Map(cells.map((cell, index) => [header?.[index] ?? '', cell])));
}

describe('public/data', () => {
  it('loads without a problem: every header, type, list and key is as the schema says', () => {
    expect(problems).toEqual([]);
    for (const { path, fields } of PACKAGE_FILES) {
      expect(parseCsv(read(path))[0]?.cells).toEqual(fields.map(({ name }) => name));
    }
  });

  it('is what the writer writes of it, and nothing else lies among its files', () => {
    for (const { path, text } of writePackage(ledger)) expect(read(path)).toBe(text);
    const names = [...PACKAGE_FILES.map(({ path }) => path), 'datapackage.json'].sort();
    const found = readdirSync(FOLDER).filter((name) => /\.(?:csv|json)$/u.test(name));
    expect(found.filter((name) => !name.includes('snapshot')).sort()).toEqual(names);
  });

  it('has plain UTF-8 files without byte order mark or carriage return', () => {
    for (const { text } of texts) {
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text).not.toContain('\r');
      expect(text).not.toContain('\uFFFD');
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it.each(PACKAGE_FILES.flatMap((file) => file.foreignKeys.map((key) => ({ file, key }))))(
    '$file.path points with $key.fields only at rows of $key.file',
    ({ file, key }) => {
      const target = PACKAGE_FILES.find(({ name }) => name === key.file)?.path ?? '';
      const keyOf = (row: Map<string, string>, fields: readonly string[]): string =>
        JSON.stringify(fields.map((field) => row.get(field)));
      const known = new Set(cellsOf(target).map((row) => keyOf(row, key.reference)));
      const lost = cellsOf(file.path)
        .filter((row) => key.fields.every((field) => row.get(field) !== ''))
        .filter((row) => !known.has(keyOf(row, key.fields)));
      expect(lost.map((row) => Object.fromEntries(row))).toEqual([]);
    },
  );

  it('holds the five reports, each with the state of all nine statements, and the official lists', () => {
    expect(ledger.reports.map(({ reportId }) => reportId)).toEqual([
      'linyou-2022',
      'meixian-2020',
      'qinyang-2020',
      'xuanhan-2020',
      'yanggu-2019',
    ]);
    for (const { reportId } of ledger.reports) {
      const own = ledger.statements.filter((statement) => statement.reportId === reportId);
      expect(own.map(({ statement }) => statement)).toEqual([...STATEMENTS]);
    }
    expect(ledger.classifications).toEqual([...CLASSIFICATIONS]);
  });

  it('says where every figure that is not derived stands', () => {
    const unplaced = ledger.facts.filter(
      ({ origin, sourceLine }) => origin !== 'derived' && sourceLine === null,
    );
    expect(unplaced).toEqual([]);
  });
});

describe('datapackage.json', () => {
  it('describes each file with its fields in order, typed, in Chinese and English', () => {
    expect(description.profile).toBe('tabular-data-package');
    expect(description.resources.map(({ path }) => path)).toEqual(PACKAGE_FILES.map(({ path }) => path));
    const types = { text: 'string', integer: 'integer', decimal: 'number', boolean: 'boolean' };
    description.resources.forEach(({ schema }, index) => {
      const fields = PACKAGE_FILES[index]?.fields ?? [];
      expect(schema.fields.map(({ name, type }) => [name, type])).toEqual(
        fields.map(({ name, type }) => [name, types[type]]),
      );
      for (const field of schema.fields) expect(field.description).toMatch(/^.*\p{Script=Han}.* \/ .*[a-z]/u);
    });
  });

  it('gives size and SHA-256 of each file as they are', () => {
    for (const { path, bytes, hash } of description.resources) {
      const content = readFileSync(`${FOLDER}/${path}`);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names licence and sources, and a version that changes with the data', () => {
    expect(description.licenses).toHaveLength(1);
    expect(description.sources).toHaveLength(ledger.reports.length);
    expect(description.version).toMatch(/^[0-9a-f]{12}$/u);
    const [first, ...others] = ledger.facts;
    const changed = first === undefined ? [] : [{ ...first, amount: '123456.78' }, ...others];
    const rewritten = writePackage({ ...ledger, facts: changed }).find(
      ({ path }) => path === 'datapackage.json',
    );
    expect((JSON.parse(rewritten?.text ?? '{}') as Description).version).not.toBe(description.version);
  });
});

describe('what never goes into public/data', () => {
  // The lists are official, the messages ours; what a check prints of a report stands in its terms.
  const ours = new Set(['classifications.csv', 'findings.csv', 'checks.csv']);
  const carried = texts
    .filter(({ path }) => !ours.has(path))
    .flatMap(({ path, text }) =>
      parseCsv(text).flatMap(({ line, cells: row }) => (row ?? []).map((cell) => ({ path, line, cell }))),
    );
  const terms = ledger.checks.flatMap((check, index) =>
    readTerms(check.terms).flatMap(({ printed, label }) =>
      [printed, label].map((cell) => ({ path: 'checks.csv', line: index, cell })),
    ),
  );
  const cells = [...carried, ...terms];

  it('are telephone numbers', () => {
    const phone = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—\s]?\d{7,8})(?!\d)/u;
    expect(cells.filter(({ cell }) => !/^[0-9a-f]{64}$/u.test(cell) && phone.test(cell))).toEqual([]);
  });

  it('are persons, called by their role', () => {
    const role = /联系人|联系电话|负责人|填表人|经办人|电话|校对|签字|同志/u;
    expect(cells.filter(({ cell }) => role.test(cell))).toEqual([]);
  });

  it('are sentences: no cell ends one or is longer than a name', () => {
    const prose = cells.filter(({ cell }) => !cell.startsWith('http') && !/^[0-9a-f]{64}$/u.test(cell));
    // Marks that stand side by side are shown as they are printed.
    expect(prose.filter(({ cell }) => /[^，。；！？、][。；！？]/u.test(cell))).toEqual([]);
    expect(prose.filter(({ cell }) => cell.length > 60)).toEqual([]);
  });
});
