import { describe, expect, test } from 'vitest';
import { CONTENTS_HEADING, TABLE_TITLE } from '../../../src/checks/identity/contents.ts';
import { AGENCY_NAME, BODY_NAME, OTHER_LEVEL } from '../../../src/checks/identity/names.ts';
import { UNIT_COUNT, UNIT_PARTS } from '../../../src/checks/identity/units.ts';
import {
  COMPARED_YEAR,
  OTHER_YEAR,
  SENTENCE_YEAR,
  STATE_DATE,
  TITLE_YEAR,
} from '../../../src/checks/identity/years.ts';
import { inputWith, outcomes } from '../own-report.ts';
import { mark, words } from '../residue/input-of.ts';

describe('years', () => {
  test.each([
    [TITLE_YEAR, 'year_title'],
    [SENTENCE_YEAR, 'year_sentence'],
    [STATE_DATE, 'year_date'],
  ])('$id: only the year of the accounts', (rule, id) => {
    const claims = [mark(id, '2021', '2021', 1), mark(id, '2020', '2021', 2)];
    expect(outcomes(rule, { claims })).toEqual(['holds', 'fails error']);
    expect(outcomes(rule, {})).toEqual(['could_not_run']);
  });

  test('compared-year: the accounts are held against an earlier year, not against themselves', () => {
    const claims = ['2020', '2018', '2021'].map((year, at) => mark('year_compared', year, '2020', at + 1));
    expect(outcomes(COMPARED_YEAR, { claims })).toEqual(['holds', 'holds', 'fails error']);
    expect(words(COMPARED_YEAR, { claims })[0]?.[0]).toBe(
      '与 2021 年相比，而本报告就是 2021 年度决算，应与 2020 年相比。',
    );
    expect(outcomes(COMPARED_YEAR, {})).toEqual(['could_not_run']);
  });

  test('other-year: theirs and the one before; a year said twice in a line is one run', () => {
    const claims = ['2021', '2020', '2020', '2018', '2022'].map((year) => mark('year_mention', year, '', 5));
    expect(outcomes(OTHER_YEAR, { claims })).toEqual(['holds', 'holds', 'fails notice', 'fails notice']);
    expect(words(OTHER_YEAR, { claims: claims.slice(3, 4) })[0]?.[0]).toBe(
      '决算情况说明中提到 2018 年，既非本年（2021）也非上年。',
    );
  });
});

describe('names', () => {
  const body = (name: string, line: number) => mark('body_name', name, '甲县医疗保障中心', line);

  test('one name in every head holds; two alike are an error, two bodies a notice', () => {
    const usual = [body('甲县医疗保障中心', 1), body('甲县医疗保障中心', 2)];
    expect(outcomes(BODY_NAME, { claims: usual })).toEqual(['holds']);
    const two = [...usual, body('甲县医疗保障机构', 3)];
    expect(outcomes(BODY_NAME, { claims: two })).toEqual(['fails error']);
    expect(words(BODY_NAME, { claims: two })[0]?.[0]).toBe(
      '同一单位用了不同名称：“甲县医疗保障中心”（2 处）与“甲县医疗保障机构”（1 处）。',
    );
    expect(outcomes(BODY_NAME, { claims: [...usual, body('甲县财政局', 3)] })).toEqual(['fails notice']);
    expect(outcomes(BODY_NAME, {})).toEqual(['could_not_run']);
  });

  test('the subordinate centre: an error only where the report has one such unit', () => {
    const names = (id: string) => [mark(id, '服务中心', '服务中心', 1), mark(id, '事务中心', '服务中心', 2)];
    expect(outcomes(AGENCY_NAME, { claims: names('agency_name') })).toEqual(['fails error']);
    expect(outcomes(AGENCY_NAME, { claims: names('agency_name_maybe') })).toEqual(['fails notice']);
    expect(outcomes(AGENCY_NAME, { claims: names('agency_name').slice(0, 1) })).toEqual(['holds']);
    expect(outcomes(AGENCY_NAME, {})).toEqual(['could_not_run']);
  });

  test('a department of another level', () => {
    expect(outcomes(OTHER_LEVEL, { claims: [mark('other_level', '省级')] })).toEqual(['fails error']);
    expect(outcomes(OTHER_LEVEL, {})).toEqual(['holds']);
  });
});

describe('units and contents', () => {
  test('the number of units, with its difference', () => {
    const claims = [
      mark('unit_count', '2', '2', 1),
      mark('unit_count', '3', '2', 2),
      mark('unit_count', '3', '', 3),
    ];
    expect(outcomes(UNIT_COUNT, { claims })).toEqual(['holds', 'fails error', 'could_not_run']);
    const [, run] = UNIT_COUNT.run(inputWith({ claims }));
    expect([run?.expected, run?.actual, run?.difference]).toEqual(['2', '3', '1']);
    expect(words(UNIT_COUNT, { claims })[0]?.[0]).toBe('文中称编制范围内单位 3 个，名单列出 2 个。');
    expect(outcomes(UNIT_COUNT, {})).toEqual(['could_not_run']);
  });

  test('the department proper and those below it', () => {
    expect(outcomes(UNIT_PARTS, { claims: [mark('unit_parts', '3', '3')] })).toEqual(['holds']);
    expect(words(UNIT_PARTS, { claims: [mark('unit_parts', '1', '2')] })).toEqual([
      [
        '文中称共 1 个单位，本级加所属单位为 1 + 1 = 2 个。',
        'The text counts 1 in all; the department proper and those below it are 1 + 1 = 2.',
      ],
    ]);
  });

  test('titles and headings against the contents', () => {
    const right = mark('table_title', '决算表', '决算表', 4);
    const wrong = mark('table_title', '决算明细表', '决算表', 9);
    expect(outcomes(TABLE_TITLE, { claims: [right, wrong, wrong] })).toEqual(['holds', 'fails notice']);
    expect(outcomes(TABLE_TITLE, {})).toEqual(['could_not_run']);
    const headings = [mark('contents_heading', '一、职责', '一、职责'), mark('contents_heading', '二、人员')];
    expect(outcomes(CONTENTS_HEADING, { claims: headings })).toEqual(['holds', 'fails notice']);
    expect(outcomes(CONTENTS_HEADING, {})).toEqual(['could_not_run']);
  });
});
