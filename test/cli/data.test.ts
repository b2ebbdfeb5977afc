import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_FILES } from '../../src/model/package-schema.ts';
import { makeFolder, runCommand } from './run-command.ts';
import { smallReport } from './small-report.ts';

const REPORTS = resolve('../shared/reports');
const PACKAGE = [...PACKAGE_FILES.map(({ path }) => path), 'datapackage.json'];

describe('data', () => {
  it.runIf(existsSync(REPORTS))('reproduces the committed bytes of public/data from the documents', () => {
    const cwd = makeFolder();
    const { code, errors } = runCommand('data', [], { cwd, env: { REPORTS_DIR: REPORTS } });
    expect([code, errors]).toEqual([0, '']);
    for (const path of PACKAGE) {
      expect(readFileSync(join(cwd, 'public/data', path), 'utf8'), path).toBe(
        readFileSync(join('public/data', path), 'utf8'),
      );
    }
  });

  it('reads the reports at the top level of REPORTS_DIR, passes over other kinds of files, and no others', () => {
    const cwd = makeFolder();
    const reports = join(cwd, 'reports');
    mkdirSync(join(reports, 'deeper'), { recursive: true });
    writeFileSync(join(reports, 'a.txt'), smallReport('甲县', 2021));
    writeFileSync(join(reports, 'a.csv'), 'not read');
    writeFileSync(join(reports, 'deeper', 'b.txt'), smallReport('乙县', 2021));
    const { code, errors } = runCommand('data', [], { cwd, env: { REPORTS_DIR: 'reports' } });
    expect([code, errors]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'public/data')).sort()).toEqual(PACKAGE.toSorted());
    expect(readFileSync(join(cwd, 'public/data/reports.csv'), 'utf8')).not.toContain('乙县');
  });

  it('exits 1 and writes nothing where the folder is missing or holds no report', () => {
    const cwd = makeFolder();
    const { code, errors } = runCommand('data', [], { cwd, env: { REPORTS_DIR: 'nowhere' } });
    expect(code).toBe(1);
    expect(errors).toContain('nowhere');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
