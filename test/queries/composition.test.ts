import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { basicProject } from '../../src/queries/basic-project.ts';
import { compositionParts, compositionWhole } from '../../src/queries/composition.ts';
import { ask, fact, openFixtureDb, report, show, statement } from './fixture-db.ts';

const HOSTILE = `'; DROP TABLE facts;--`;
const ALL = ['b-2020', 'a-2020', 'empty-2020', 'scan-2020', HOSTILE];

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [
      report({ reportId: 'prose-2020', countyCode: '100006' }),
      report({ reportId: 'a-2020', countyCode: '100001' }),
      report({ reportId: 'b-2020', countyCode: '100002' }),
      report({ reportId: 'empty-2020', countyCode: '100003' }),
      report({ reportId: 'scan-2020', countyCode: '100004' }),
      report({ reportId: HOSTILE, countyCode: '100005', county: HOSTILE }),
    ],
    statements: [
      statement({ reportId: 'a-2020', statement: 'expenditure', state: 'disclosed' }),
      statement({ reportId: 'b-2020', statement: 'expenditure', state: 'disclosed' }),
      statement({ reportId: 'empty-2020', statement: 'expenditure', state: 'declared_empty' }),
      statement({ reportId: 'scan-2020', statement: 'expenditure', state: 'unreadable' }),
      statement({ reportId: 'empty-2020', statement: 'general_budget', state: 'blank' }),
    ],
    classifications: [
      {
        kind: 'functional',
        code: '208',
        parent: '',
        level: 1,
        nameZh: '社会保障和就业支出',
        nameEn: 'Social security',
      },
      { kind: 'functional', code: '210', parent: '', level: 1, nameZh: '卫生健康支出', nameEn: 'Health' },
      {
        kind: 'functional',
        code: '21013',
        parent: '210',
        level: 2,
        nameZh: '医疗救助',
        nameEn: 'Medical aid',
      },
      { kind: 'economic', code: '301', parent: '', level: 1, nameZh: '工资福利支出', nameEn: 'Wages' },
    ],
    facts: [
      fact({ reportId: 'a-2020', amount: '606.81' }),
      fact({ reportId: 'a-2020', measure: 'basic', amount: '600' }),
      fact({ reportId: 'a-2020', measure: 'project', amount: '0' }),
      fact({ reportId: 'a-2020', code: '208', amount: '6.80' }),
      fact({ reportId: 'a-2020', code: '210', amount: '600' }),
      fact({ reportId: 'a-2020', code: '21013', amount: '0' }),
      fact({ reportId: 'a-2020', code: '2101301', amount: '0' }),
      // Said again in the prose, in a chart and, rounded, by our own arithmetic: the printed cell stands.
      fact({ reportId: 'a-2020', code: '210', amount: '601', origin: 'narrative', row: null }),
      fact({ reportId: 'a-2020', code: '210', amount: '602', origin: 'derived', row: null }),
      // Prose cuts the same money in another way; beside a printed table it makes no part of its own.
      fact({ reportId: 'a-2020', code: '221', amount: '5', origin: 'narrative', row: null }),
      fact({ reportId: 'a-2020', code: '2101399', amount: '5', origin: 'narrative', row: null }),
      // Another year, another phase and another statement are not asked for.
      fact({ reportId: 'a-2020', code: '211', amount: '9', fiscalYear: 2019, origin: 'derived' }),
      fact({ reportId: 'a-2020', code: '212', amount: '9', phase: 'budget' }),
      fact({ reportId: 'a-2020', code: '213', amount: '9', statement: 'income' }),
      fact({ reportId: 'a-2020', statement: 'basic_expenditure', amount: '600' }),
      fact({ reportId: 'a-2020', statement: 'basic_expenditure', amount: '590', label: '人员经费合计' }),
      fact({ reportId: 'a-2020', statement: 'basic_expenditure', code: '301', amount: '590.5' }),
      fact({ reportId: 'a-2020', statement: 'basic_expenditure', code: '30101', amount: '590.5' }),
      // b prints a class with a blank total, a class only through a code below it, and a row that resolves to no code.
      fact({ reportId: 'b-2020', amount: '100.01' }),
      fact({ reportId: 'b-2020', code: '208', measure: 'basic', amount: '3' }),
      fact({ reportId: 'b-2020', code: '2101301', amount: '40', row: 4 }),
      fact({
        reportId: 'b-2020',
        code: '229',
        amount: '60.00',
        label: '其他支出',
        row: 5,
        certainty: 'inferred',
      }),
      fact({ reportId: 'b-2020', code: '229', amount: '61.00', row: 6 }),
      fact({ reportId: 'b-2020', amount: '7', label: '未知项目', row: 7 }),
      fact({ reportId: 'prose-2020', amount: '9', origin: 'narrative', row: null }),
      fact({ reportId: 'prose-2020', code: '210', amount: '8.99', origin: 'narrative', row: null }),
      fact({ reportId: HOSTILE, amount: '1', label: '合计' }),
      fact({ reportId: HOSTILE, code: '210', amount: '1', label: HOSTILE }),
    ],
  });
}, 60_000);

const functional = { reportIds: ALL, kind: 'functional', basis: 'all' } as const;

describe('the parts of a composition', () => {
  test('are the codes one level down that a report discloses, by county, with official names where there are any', async () => {
    const rows = await ask(db, compositionParts({ ...functional, parent: '' }));
    expect(rows.map((row) => [row.reportId, row.code, row.nameZh, show(row.value), row.hasChildren])).toEqual(
      [
        ['a-2020', '208', '社会保障和就业支出', '6.8', false],
        ['a-2020', '210', '卫生健康支出', '600', true],
        ['b-2020', '208', '社会保障和就业支出', '[not_disclosed]', false],
        ['b-2020', '210', '卫生健康支出', '[not_disclosed]', true],
        ['b-2020', '229', '其他支出', '60', false],
        [HOSTILE, '210', '卫生健康支出', '1', false],
      ],
    );
    expect(
      rows.every((row) => row.level === 1 && row.statement === 'expenditure' && row.fiscalYear === 2020),
    ).toBe(true);
  });

  test('are drilled into below a code, down to where disclosure stops', async () => {
    const at = async (parent: string) =>
      (await ask(db, compositionParts({ ...functional, reportIds: ['a-2020'], parent }))).map((row) => [
        row.code,
        row.level,
        show(row.value),
        row.hasChildren,
      ]);
    expect(await at('210')).toEqual([['21013', 2, '0', true]]);
    expect(await at('21013')).toEqual([['2101301', 3, '0', false]]);
    expect(await at('2101301')).toEqual([]);
    expect(await at(HOSTILE)).toEqual([]);
  });

  test('carry where the figure stands and how far it is certain', async () => {
    const rows = await ask(db, compositionParts({ ...functional, reportIds: ['b-2020'], parent: '' }));
    expect(rows.find((row) => row.code === '229')?.value).toEqual({
      state: 'figure',
      amount: '60',
      origin: 'printed',
      certainty: 'inferred',
      ref: {
        reportId: 'b-2020',
        fiscalYear: 2020,
        statement: 'expenditure',
        code: '229',
        label: '其他支出',
        measure: 'total',
        phase: 'final',
      },
    });
  });

  test('by economic class come from the basic expenditure statement on either basis', async () => {
    for (const basis of ['all', 'general'] as const) {
      const rows = await ask(db, compositionParts({ reportIds: ALL, kind: 'economic', basis, parent: '' }));
      expect(rows.map((row) => [row.reportId, row.code, row.nameZh, show(row.value), row.statement])).toEqual(
        [['a-2020', '301', '工资福利支出', '590.5', 'basic_expenditure']],
      );
    }
  });

  test('of no report are none', async () => {
    expect(await ask(db, compositionParts({ ...functional, reportIds: [], parent: '' }))).toEqual([]);
  });
});

test('a report without tables has the parts that its prose names', async () => {
  const given = { ...functional, reportIds: ['prose-2020'], parent: '' };
  expect((await ask(db, compositionParts(given))).map((row) => row.value)).toMatchObject([
    { amount: '8.99', origin: 'narrative' },
  ]);
  expect(await ask(db, compositionWhole(given))).toMatchObject([{ rest: '0.01', missing: 0 }]);
});

describe('the whole of a composition', () => {
  test('is the total row, with what the parts leave and how many parts had no figure; every report has one', async () => {
    const rows = await ask(db, compositionWhole({ ...functional, parent: '' }));
    expect(rows.map((row) => [row.reportId, show(row.value), row.rest, row.missing])).toEqual([
      ['a-2020', '606.81', '0.01', 0],
      ['b-2020', '100.01', '40.01', 2],
      ['empty-2020', '[declared_empty]', null, 0],
      ['scan-2020', '[unreadable]', null, 0],
      [HOSTILE, '1', '0', 0],
    ]);
  });

  test('of a code is that code; a parent without a figure is missing although parts are there', async () => {
    const rows = await ask(db, compositionWhole({ ...functional, parent: '210' }));
    expect(rows.map((row) => [row.reportId, show(row.value), row.rest, row.missing])).toEqual([
      ['a-2020', '600', '600', 0],
      ['b-2020', '[not_disclosed]', null, 1],
      ['empty-2020', '[declared_empty]', null, 0],
      ['scan-2020', '[unreadable]', null, 0],
      [HOSTILE, '1', '1', 0],
    ]);
  });

  test('in a statement that is blank or absent is not disclosed', async () => {
    const rows = await ask(
      db,
      compositionWhole({ reportIds: ALL, kind: 'functional', basis: 'general', parent: '' }),
    );
    expect(rows.map((row) => show(row.value))).toEqual(Array(5).fill('[not_disclosed]'));
  });
});

describe('basic and project spending', () => {
  test('has the code itself in every report, then its disclosed children; zero is a figure, blank is not', async () => {
    const rows = await ask(db, basicProject({ reportIds: ALL, basis: 'all', parent: '' }));
    expect(
      rows.map((row) => [row.reportId, row.code, show(row.total), show(row.basic), show(row.project)]),
    ).toEqual([
      ['a-2020', '', '606.81', '600', '0'],
      ['a-2020', '208', '6.8', '[not_disclosed]', '[not_disclosed]'],
      ['a-2020', '210', '600', '[not_disclosed]', '[not_disclosed]'],
      ['b-2020', '', '100.01', '[not_disclosed]', '[not_disclosed]'],
      ['b-2020', '208', '[not_disclosed]', '3', '[not_disclosed]'],
      ['b-2020', '210', '[not_disclosed]', '[not_disclosed]', '[not_disclosed]'],
      ['b-2020', '229', '60', '[not_disclosed]', '[not_disclosed]'],
      ['empty-2020', '', '[declared_empty]', '[declared_empty]', '[declared_empty]'],
      ['scan-2020', '', '[unreadable]', '[unreadable]', '[unreadable]'],
      [HOSTILE, '', '1', '[not_disclosed]', '[not_disclosed]'],
      [HOSTILE, '210', '1', '[not_disclosed]', '[not_disclosed]'],
    ]);
    expect(rows.slice(0, 3).map((row) => [row.level, row.hasChildren, row.nameZh])).toEqual([
      [0, true, '合计'],
      [1, false, '社会保障和就业支出'],
      [1, true, '卫生健康支出'],
    ]);
  });

  test('below a code begins with that code', async () => {
    const rows = await ask(db, basicProject({ reportIds: ['a-2020'], basis: 'all', parent: '210' }));
    expect(rows.map((row) => [row.code, row.nameZh, row.hasChildren, show(row.total)])).toEqual([
      ['210', '卫生健康支出', true, '600'],
      ['21013', '医疗救助', true, '0'],
    ]);
  });
});

test('a hostile county is data: asking with it leaves the tables as they were', async () => {
  const rows = await ask(db, compositionWhole({ ...functional, reportIds: [HOSTILE], parent: HOSTILE }));
  expect(rows.map((row) => show(row.value))).toEqual(['[not_disclosed]']);
  expect(await ask(db, compositionWhole({ ...functional, parent: '' }))).toHaveLength(5);
});
