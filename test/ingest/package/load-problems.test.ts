import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../../src/ingest/package/load-package.ts';
import type { LoadProblem } from '../../../src/ingest/package/load-package.ts';
import { PACKAGE_FILES, packageFile } from '../../../src/model/package-schema.ts';

const HEADER = packageFile('projects')
  .fields.map((field) => field.name)
  .join(',');
const GOOD = 'a-2020,项目甲,1.5,1.5,100%,98,3,40';

function loadProjects(text: string): { names: string[]; problems: LoadProblem[] } {
  const others = PACKAGE_FILES.filter((file) => file.name !== 'projects').map((file) => ({
    path: file.path,
    text: `${file.fields.map((field) => field.name).join(',')}\n`,
  }));
  const { package: loaded, problems } = loadPackage([...others, { path: 'data/projects.csv', text }]);
  return { names: loaded.projects.map(({ project }) => project), problems };
}

function places(problems: readonly LoadProblem[]): unknown[] {
  return problems.map(({ severity, file, line, field, reason }) => [severity, file, line, field, reason]);
}

describe('a damaged row', () => {
  it.each([
    ['a-2020,项目乙,1,5', null, 'field_count'],
    ['a-2020,项目乙,1.5,1.5,100%,98,3,40,多', null, 'field_count'],
    [',项目乙,1.5,1.5,100%,98,3,40', 'report_id', 'empty'],
    ['甲 2020,项目乙,1.5,1.5,100%,98,3,40', 'report_id', 'wrong_form'],
    ['a-2020,项目乙,"1,767.85",1.5,100%,98,3,40', 'budget', 'not_decimal'],
    ['a-2020,项目乙,1e3,1.5,100%,98,3,40', 'budget', 'not_decimal'],
    ['a-2020,项目乙,85..54,1.5,100%,98,3,40', 'budget', 'not_decimal'],
    ['a-2020,项目乙,1.1234567,1.5,100%,98,3,40', 'budget', 'not_decimal'],
    ['a-2020,项目乙,1.5,NaN,100%,98,3,40', 'executed', 'not_decimal'],
    ['a-2020,项目乙,1.5,1.5,100%,98,3.5,40', 'source_page', 'not_integer'],
    ['a-2020,项目乙,1.5,1.5,100%,98,3,99999999999999999999', 'source_line', 'not_integer'],
    ['a-2020,"项目乙,1.5,1.5,100%,98,3,40', null, 'quotes'],
    ['a-2020,"项目"乙,1.5,1.5,100%,98,3,40', null, 'quotes'],
  ])('%s is left out and named; its neighbours load', (row, field, reason) => {
    const after = 'a-2020,项目丙,,,,,,';
    const { names, problems } = loadProjects(`${HEADER}\n${GOOD}\n${row}\n${after}\n`);
    expect(names).toEqual(['项目甲', '项目丙']);
    expect(places(problems)).toEqual([['error', 'projects.csv', 3, field, reason]]);
    expect(problems[0]?.messageZh).toContain('projects.csv:3');
    expect(problems[0]?.messageEn).toContain('projects.csv:3');
  });

  it('is named by its line in the file, though a row before it spans several', () => {
    const long = 'a-2020,"项目\n\n乙",1.5,1.5,100%,98,3,40';
    const { names, problems } = loadProjects(`${HEADER}\n${long}\n\na-2020,项目丙,x,,,,,\n`);
    expect(names).toEqual(['项目\n\n乙']);
    expect(places(problems)).toEqual([['error', 'projects.csv', 6, 'budget', 'not_decimal']]);
  });

  it('is reported once for each damaged cell', () => {
    const { problems } = loadProjects(`${HEADER}\na-2020,,x,y,,,,\n`);
    expect(problems.map(({ field }) => field)).toEqual(['project', 'budget', 'executed']);
  });

  it('is one with a value outside the list', () => {
    const header = packageFile('statements').fields.map((field) => field.name);
    const text = `${header.join(',')}\na-2020,income,收入决算表,,published,,,\na-2020,income,收入决算表,,blank,,,\na-2020,income,收入决算表,,absent,,,\n`;
    const { package: loaded, problems } = loadPackage([{ path: 'statements.csv', text }]);
    expect(loaded.statements.map(({ state }) => state)).toEqual(['blank']);
    expect(places(problems.filter(({ file, line }) => file === 'statements.csv' && line !== null))).toEqual([
      ['error', 'statements.csv', 2, 'state', 'not_in_list'],
      ['error', 'statements.csv', 4, null, 'duplicate'],
    ]);
  });
});

describe('a damaged file', () => {
  it('that is missing is reported and read as empty, unless a package may leave it out', () => {
    const { package: loaded, problems } = loadPackage([]);
    expect(loaded.facts).toEqual([]);
    expect(problems.map(({ file, reason }) => [file, reason])).toEqual(
      PACKAGE_FILES.filter(({ optional }) => optional !== true).map(({ path }) => [path, 'missing_file']),
    );
  });

  it.each(['', '\uFEFF', '\n\n'])('without a header (%j) is reported', (text) => {
    expect(places(loadProjects(text).problems)).toEqual([
      ['error', 'projects.csv', null, null, 'empty_file'],
    ]);
  });

  it('without a column that a row must have gives no rows', () => {
    const { names, problems } = loadProjects(
      `report_id,budget,executed,completed,score,source_page,source_line\n`,
    );
    expect(names).toEqual([]);
    expect(places(problems)).toEqual([['error', 'projects.csv', null, 'project', 'missing_column']]);
  });

  it('without a column that may be empty loads with that column empty', () => {
    const { names, problems } = loadProjects(
      'report_id,project,budget,executed,completed,score\na-2020,项目甲,1,1,,\n',
    );
    expect(names).toEqual(['项目甲']);
    expect(problems.map(({ field, reason }) => [field, reason])).toEqual([
      ['source_page', 'missing_column'],
      ['source_line', 'missing_column'],
    ]);
  });

  it('with its columns in another order and one too many loads, with a notice', () => {
    const { names, problems } = loadProjects(
      'note,project,report_id,budget,executed,completed,score,source_page,source_line\nx,项目甲,a-2020,1,1,,,,\n',
    );
    expect(names).toEqual(['项目甲']);
    expect(places(problems)).toEqual([['notice', 'projects.csv', null, 'note', 'unknown_column']]);
  });

  it('with a column twice is reported', () => {
    const { problems } = loadProjects(`${HEADER},budget\n${GOOD},9\n`);
    expect(places(problems)).toEqual([['error', 'projects.csv', null, 'budget', 'repeated_column']]);
  });
});
