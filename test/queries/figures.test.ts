import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { changes } from '../../src/queries/changes.ts';
import { indicators } from '../../src/queries/indicators.ts';
import { keyFigures } from '../../src/queries/key-figures.ts';
import { ledger } from '../../src/queries/ledger.ts';
import { medicalAid } from '../../src/queries/medical-aid.ts';
import { provenance } from '../../src/queries/provenance.ts';
import { reportsQuery } from '../../src/queries/reports.ts';
import { threePublic } from '../../src/queries/three-public.ts';
import { ask, change, fact, indicator, openFixtureDb, report, show, statement } from './fixture-db.ts';

const A = 'a-2020';
const B = 'b-2019';
const EMPTY = 'empty-2020';
const ALL = [A, B, EMPTY];
/** A cell of the 三公 statement. */
const cell = (
  reportId: string,
  measure: 'total' | 'vehicle' | 'reception',
  phase: 'budget' | 'initial_budget' | 'final',
  amount: string,
) =>
  fact({
    reportId,
    statement: 'three_public',
    label: '',
    measure,
    phase,
    amount,
    fiscalYear: reportId === B ? 2019 : 2020,
  });

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [
      report({ reportId: A, countyCode: '100001' }),
      report({
        reportId: B,
        countyCode: '100002',
        fiscalYear: 2019,
        firstYear: true,
        departmentKind: 'agency',
      }),
      report({ reportId: EMPTY, countyCode: '100003' }),
    ],
    statements: [
      statement({ reportId: A, statement: 'expenditure', state: 'disclosed' }),
      statement({ reportId: A, statement: 'government_fund', state: 'declared_empty' }),
      statement({ reportId: B, statement: 'expenditure', state: 'disclosed' }),
      statement({
        reportId: B,
        statement: 'three_public',
        state: 'disclosed',
        titlePrinted: '三公表',
        numberPrinted: '07',
      }),
      statement({ reportId: EMPTY, statement: 'three_public', state: 'declared_empty' }),
    ],
    classifications: [
      {
        kind: 'functional',
        code: '21013',
        parent: '210',
        level: 2,
        nameZh: '医疗救助',
        nameEn: 'Medical aid',
      },
      {
        kind: 'functional',
        code: '2296013',
        parent: '22960',
        level: 3,
        nameZh: '彩票公益金',
        nameEn: 'Lottery',
      },
      {
        kind: 'economic',
        code: '30307',
        parent: '303',
        level: 2,
        nameZh: '医疗费补助',
        nameEn: 'Medical subsidies',
      },
    ],
    facts: [
      fact({ reportId: A, amount: '1000' }),
      fact({ reportId: A, measure: 'basic', amount: '900.10', origin: 'narrative', row: null }),
      fact({ reportId: A, code: '21013', amount: '400.5', row: 3 }),
      fact({ reportId: A, code: '2101301', amount: '400.5', measure: 'basic', row: 4 }),
      fact({
        reportId: A,
        statement: 'government_fund',
        code: '2296013',
        amount: '50.25',
        certainty: 'inferred',
      }),
      fact({ reportId: A, statement: 'basic_expenditure', code: '30307', amount: '399' }),
      // The year before is ours: the current amount less the change.
      fact({ reportId: A, fiscalYear: 2019, amount: '1200', origin: 'derived', row: null, sourceLine: 300 }),
      fact({
        reportId: A,
        amount: '1000.00',
        origin: 'narrative',
        row: null,
        sourceLine: 300,
        label: '合计',
      }),
      fact({ reportId: B, fiscalYear: 2019, amount: '10', row: 9 }),
      fact({ reportId: B, fiscalYear: 2019, code: '2296013', amount: '7' }),
      fact({ reportId: B, fiscalYear: 2019, code: '2296013', amount: '8', statement: 'government_fund' }),
      cell(A, 'total', 'budget', '5'),
      cell(A, 'total', 'initial_budget', '6'),
      cell(A, 'total', 'final', '0'),
      cell(B, 'total', 'initial_budget', '2.5'),
      cell(B, 'reception', 'final', '2.4'),
      // A part of the reception money, said in prose: never taken for the component itself.
      fact({
        reportId: B,
        fiscalYear: 2019,
        statement: 'three_public',
        label: '国内公务接待',
        measure: 'reception',
        amount: '9.9',
        row: null,
      }),
      fact({
        reportId: B,
        fiscalYear: 2019,
        statement: 'income_expenditure',
        label: '支出总计',
        measure: 'expenditure',
        amount: '10',
      }),
      fact({
        reportId: A,
        statement: 'income_expenditure',
        label: '财政拨款收入',
        measure: 'income',
        amount: '990',
        row: 1,
      }),
      fact({
        reportId: A,
        statement: 'income_expenditure',
        label: '本年收入合计',
        measure: 'income',
        amount: '995',
        row: 20,
      }),
    ],
    changes: [
      change({
        reportId: A,
        change: '-200',
        amount: '1000',
        priorAmount: '1200',
        percentPrinted: '-20',
        percentComputed: '-16.67',
      }),
      change({
        reportId: A,
        change: '-1',
        amount: '0',
        priorAmount: '1',
        statement: 'three_public',
        sourceLine: 40,
      }),
      change({
        reportId: A,
        change: '3',
        amount: '13',
        priorAmount: '10',
        code: '208',
        sourceLine: 50,
        reason: 'staff_up',
      }),
      change({ reportId: A, change: '-5', sourceLine: 60, code: '21013' }),
      // About a total with what was left over from the year before, which is not the spending shown.
      change({
        reportId: B,
        statement: 'income_expenditure',
        measure: 'expenditure',
        change: '5',
        amount: '15',
        priorAmount: '10',
        sourceLine: 5,
      }),
      change({
        reportId: B,
        statement: 'income_expenditure',
        measure: 'expenditure',
        change: '1',
        amount: '10',
        priorAmount: '9',
      }),
    ],
    indicators: [
      indicator({ reportId: A, indicator: 'insured_residents', value: '30.5', unit: '万人' }),
      indicator({ reportId: A, indicator: 'insured_employees', value: '20000' }),
      indicator({ reportId: A, indicator: 'staff_actual', value: '40', sourceLine: 21 }),
      indicator({ reportId: A, indicator: 'staff_actual', value: '39', sourceLine: 90 }),
      indicator({ reportId: A, indicator: 'staff_actual', value: '41', origin: 'printed', sourceLine: 95 }),
      indicator({ reportId: A, indicator: 'staff_quota', value: '50', fiscalYear: 2019 }),
      indicator({ reportId: B, fiscalYear: 2019, indicator: 'insured_residents', value: '100' }),
    ],
  });
}, 60_000);

test('reports have their statements’ states, absent where nothing is said, and denominators in persons of their own year', async () => {
  const rows = await ask(db, reportsQuery());
  expect(rows.map((row) => row.reportId)).toEqual(ALL);
  const [a, b, empty] = rows;
  expect(a?.states).toMatchObject({
    expenditure: 'disclosed',
    government_fund: 'declared_empty',
    income: 'absent',
  });
  expect(a).toMatchObject({
    insuredResidents: 305000,
    insuredEmployees: 20000,
    insured: 325000,
    staffActual: 41,
    staffQuota: null,
  });
  expect(b).toMatchObject({
    insuredResidents: 100,
    insuredEmployees: null,
    insured: null,
    firstYear: true,
    departmentKind: 'agency',
    fiscalYear: 2019,
  });
  expect(empty).toMatchObject({
    insured: null,
    staffActual: null,
    unitCount: null,
    sourcePages: null,
    firstYear: false,
  });
});

describe('medical aid', () => {
  const answer = async (basis: 'all' | 'general', aid: 'narrow' | 'wide') =>
    (await ask(db, medicalAid({ reportIds: ALL, basis, aid }))).map((row) =>
      [row.reportId, row.code, show(row.total), show(row.basic)].join(' '),
    );

  test('narrow is 21013 and below, with 30307 beside it; a report without it says so', async () => {
    expect(await answer('all', 'narrow')).toEqual([
      'a-2020 21013 400.5 [not_disclosed]',
      'a-2020 2101301 [not_disclosed] 400.5',
      'a-2020 30307 399 [not_disclosed]',
      'b-2019 21013 [not_disclosed] [not_disclosed]',
      'b-2019 30307 [not_disclosed] [not_disclosed]',
      'empty-2020 21013 [not_disclosed] [not_disclosed]',
      'empty-2020 30307 [not_disclosed] [not_disclosed]',
    ]);
  });

  test('wide adds the lottery money, from the expenditure statement before the fund statement, once', async () => {
    const rows = await ask(db, medicalAid({ reportIds: ALL, basis: 'all', aid: 'wide' }));
    const lottery = rows.filter((row) => row.code === '2296013');
    expect(lottery.map((row) => [row.reportId, show(row.total), row.nameEn, row.level])).toEqual([
      [A, '50.25', 'Lottery', 3],
      [B, '7', 'Lottery', 3],
      [EMPTY, '[not_disclosed]', 'Lottery', 3],
    ]);
    expect(lottery[0]?.total).toMatchObject({ ref: { statement: 'government_fund' }, certainty: 'inferred' });
    expect(lottery[1]?.total).toMatchObject({ ref: { statement: 'expenditure' } });
  });

  test('has no lottery money in the general public budget, which is another budget', async () => {
    expect(await answer('general', 'wide')).toEqual(await answer('general', 'narrow'));
  });
});

describe('key figures', () => {
  const line = async (aid: 'narrow' | 'wide') =>
    (await ask(db, keyFigures({ reportIds: ALL, basis: 'all', aid }))).map((row) =>
      [row.expenditure, row.change, row.basic, row.project, row.aid, row.threePublic].map(show).join(' '),
    );

  test('are one line a report, each figure or the reason it is missing', async () => {
    expect(await line('narrow')).toEqual([
      '1000 -200 900.1 [not_disclosed] 400.5 0',
      '10 1 [not_disclosed] [not_disclosed] [not_disclosed] [not_disclosed]',
      '[not_disclosed] [no_prior_year] [not_disclosed] [not_disclosed] [not_disclosed] [declared_empty]',
    ]);
  });

  test('read widely, aid is a derived sum that leads to both its figures, or the one there is', async () => {
    const [a, b] = await ask(db, keyFigures({ reportIds: [A, B], basis: 'all', aid: 'wide' }));
    expect(a?.aid).toMatchObject({ amount: '450.75', origin: 'derived', certainty: 'inferred' });
    expect(b?.aid).toMatchObject({ amount: '7', origin: 'printed' });
    const ref = a?.aid.state === 'figure' ? a.aid.ref : null;
    if (ref === null) throw new Error('a sum leads to its figures');
    const sources = await ask(db, provenance({ ref }));
    expect(sources.map((row) => [row.ref.statement, row.ref.code, row.amount])).toEqual([
      ['expenditure', '21013', '400.5'],
      ['government_fund', '2296013', '50.25'],
    ]);
  });
});

test('三公 has eight measures a report; budget is the adjusted one, else the initial one', async () => {
  const rows = await ask(db, threePublic({ reportIds: ALL }));
  expect(rows).toHaveLength(24);
  const of = (reportId: string, measure: string) => {
    const row = rows.find((candidate) => candidate.reportId === reportId && candidate.measure === measure);
    return row && [show(row.budget), show(row.final)];
  };
  expect(of(A, 'total')).toEqual(['5', '0']);
  expect(of(B, 'total')).toEqual(['2.5', '[not_disclosed]']);
  expect(rows.find((row) => row.reportId === B)?.budget).toMatchObject({ ref: { phase: 'initial_budget' } });
  expect(of(B, 'reception')).toEqual(['[not_disclosed]', '2.4']);
  expect(of(EMPTY, 'training')).toEqual(['[declared_empty]', '[declared_empty]']);
  expect(rows.slice(0, 8).map((row) => row.measure)).toEqual([
    'total',
    'abroad',
    'vehicle',
    'vehicle_purchase',
    'vehicle_operation',
    'reception',
    'conference',
    'training',
  ]);
});

test('changes keep the printed percentage beside the computed one, and mark a base below 10 万元 as small', async () => {
  const rows = await ask(db, changes({ reportIds: ALL }));
  expect(
    rows.map((row) => [row.statement, row.code, row.change, row.priorAmount, row.smallBase, row.ref?.label]),
  ).toEqual([
    ['expenditure', '', '-200', '1200', false, '合计'],
    ['three_public', '', '-1', '1', true, ''],
    ['expenditure', '208', '3', '10', false, undefined],
    ['expenditure', '21013', '-5', null, false, '名称21013'],
    ['income_expenditure', '', '5', '10', false, undefined],
    ['income_expenditure', '', '1', '9', true, '支出总计'],
  ]);
  expect(rows[0]).toMatchObject({
    percentPrinted: '-20',
    percentComputed: '-16.67',
    fiscalYear: 2020,
    amount: '1000',
  });
  expect(rows[2]).toMatchObject({ reason: 'staff_up', ref: null });
});

describe('the ledger', () => {
  test('has every row that any report discloses, in every report, total first', async () => {
    const rows = await ask(
      db,
      ledger({ reportIds: ALL, statement: 'expenditure', measure: 'total', phase: 'final' }),
    );
    expect(rows.map((row) => `${row.code}|${row.label} ${row.reportId} ${show(row.value)}`)).toEqual([
      '|合计 a-2020 1000',
      '|合计 b-2019 10',
      '|合计 empty-2020 [not_disclosed]',
      '21013|名称21013 a-2020 400.5',
      '21013|名称21013 b-2019 [not_disclosed]',
      '21013|名称21013 empty-2020 [not_disclosed]',
      '2296013|名称2296013 a-2020 [not_disclosed]',
      '2296013|名称2296013 b-2019 7',
      '2296013|名称2296013 empty-2020 [not_disclosed]',
    ]);
    expect(rows[6]).toMatchObject({ parent: '22960', level: 3, nameZh: '彩票公益金' });
  });

  test('keeps the printed order of rows without a code', async () => {
    const rows = await ask(
      db,
      ledger({ reportIds: [A], statement: 'income_expenditure', measure: 'income', phase: 'final' }),
    );
    expect(rows.map((row) => [row.label, row.nameZh, show(row.value)])).toEqual([
      ['财政拨款收入', '财政拨款收入', '990'],
      ['本年收入合计', '本年收入合计', '995'],
    ]);
  });
});

test('indicators come most trusted first, with the year they are about', async () => {
  const rows = await ask(db, indicators({ reportIds: [A] }));
  expect(rows.map((row) => [row.indicator, row.fiscalYear, row.value, row.unit, row.origin])).toEqual([
    ['insured_employees', 2020, '20000', '人', 'narrative'],
    ['insured_residents', 2020, '30.5', '万人', 'narrative'],
    ['staff_actual', 2020, '41', '人', 'printed'],
    ['staff_actual', 2020, '40', '人', 'narrative'],
    ['staff_actual', 2020, '39', '人', 'narrative'],
    ['staff_quota', 2019, '50', '人', 'narrative'],
  ]);
});

describe('provenance', () => {
  const total = {
    reportId: A,
    statement: 'expenditure',
    code: '',
    label: '合计',
    measure: 'total',
    phase: 'final',
  };

  test('gives every place that says a figure, the printed cell first, with the document', async () => {
    const rows = await ask(db, provenance({ ref: { ...total, fiscalYear: 2020 } }));
    expect(rows.map((row) => [row.origin, row.amount, row.printed, row.sourceLine])).toEqual([
      ['printed', '1000', '1000', 100],
      ['narrative', '1000', '1000.00', 300],
    ]);
    expect(rows[0]).toMatchObject({
      titlePrinted: '支出决算表',
      numberPrinted: '公开03表',
      sourcePage: 7,
      row: 1,
      sourceName: 'a-2020.txt',
    });
  });

  test('of a figure of ours gives what it was computed from', async () => {
    const rows = await ask(db, provenance({ ref: { ...total, fiscalYear: 2019 } }));
    expect(rows.map((row) => [row.ref.fiscalYear, row.origin, row.amount])).toEqual([
      [2019, 'derived', '1200'],
      [2020, 'printed', '1000'],
      [2020, 'narrative', '1000'],
    ]);
  });

  test('of a figure that nothing says is empty, whatever the link holds', async () => {
    const label = `'; DROP TABLE facts;--`;
    expect(await ask(db, provenance({ ref: { ...total, fiscalYear: 2020, label } }))).toEqual([]);
    expect(await ask(db, provenance({ ref: { ...total, fiscalYear: 2020 } }))).toHaveLength(2);
  });
});
