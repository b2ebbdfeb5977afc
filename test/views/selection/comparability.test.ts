import { expect, test } from 'vitest';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { COMPARABILITY } from '../../../src/text/messages/selection.ts';
import { translate } from '../../../src/text/translate.ts';
import { commonYear, comparabilityNotes } from '../../../src/views/selection/comparability.ts';

function report(county: string, fiscalYear: number, other: Partial<ReportRow> = {}): ReportRow {
  return {
    reportId: `${county}-${fiscalYear}`,
    department: `${county}医疗保障局`,
    departmentKind: 'bureau',
    county,
    countyCode: '610326',
    city: '',
    province: '',
    fiscalYear,
    scope: 'consolidated',
    unitCount: 1,
    firstYear: false,
    title: '',
    sourceName: '',
    sourceFormat: 'text',
    sourceSha256: '',
    sourceUrl: '',
    sourcePages: null,
    states: { expenditure: 'disclosed' },
    insured: 100,
    insuredResidents: 60,
    insuredEmployees: 40,
    staffActual: 10,
    staffQuota: 12,
    ...other,
  };
}

const zh = (reports: ReportRow[], reading: 'share' | 'per_insured' | 'per_staff' = 'share'): string[] =>
  comparabilityNotes(reports, { language: 'zh', reading }).map(({ message, params }) =>
    translate(message, 'zh', params),
  );

test('reports that are alike in every way give no note', () => {
  expect(zh([report('甲县', 2020), report('乙县', 2020)])).toEqual([]);
});

test('different years are named with their counties, the earliest first', () => {
  expect(zh([report('东山县', 2022), report('西山县', 2019), report('甲县', 2022)])).toEqual([
    '年度不同：西山 2019，东山、甲县 2022。',
  ]);
});

test('an agency among bureaus is told; agencies among themselves are alike', () => {
  const agency = report('东山县', 2020, { departmentKind: 'agency' });
  expect(zh([agency, report('西山县', 2020)])).toEqual(['东山为经办机构，不含局机关。']);
  expect(zh([agency, report('西山县', 2020, { departmentKind: 'agency' })])).toEqual([]);
});

test('own accounts among consolidated ones, unknown scope, a first year and prose alone are told', () => {
  const notes = comparabilityNotes(
    [
      report('东山县', 2020, { scope: 'own' }),
      report('西山县', 2020, { scope: 'unknown', states: { expenditure: 'absent', income: 'absent' } }),
      report('南山县', 2020, { firstYear: true }),
    ],
    { language: 'en', reading: 'share' },
  );
  expect(notes.map(({ message }) => message)).toEqual([
    COMPARABILITY.scopeOwn,
    COMPARABILITY.scopeUnknown,
    COMPARABILITY.firstYear,
    COMPARABILITY.absentStatement,
  ]);
  expect(notes.map(({ params }) => params.list)).toEqual(['东山', '西山', '南山', '西山']);
});

test('a reading names the counties that give nothing to divide by', () => {
  const reports = [report('东山县', 2020, { insured: null }), report('西山县', 2020, { staffActual: null })];
  expect(zh(reports)).toEqual([]);
  expect(zh(reports, 'per_insured')).toEqual(['东山未列示参保人数，无法换算为每参保人。']);
  expect(zh(reports, 'per_staff')).toEqual(['西山未列示在职人数，无法换算为每在职人员。']);
});

test('the one year offered is the one most counties have, the later of two', () => {
  const years = (...list: number[]) => commonYear(list.map((year) => report('甲县', year)));
  expect(years(2020, 2020)).toBeNull();
  expect(years(2019, 2020, 2020, 2022)).toBe(2020);
  expect(years(2019, 2022)).toBe(2022);
});

test('a table in view that is declared empty is told with the reason its report gives, by reason', () => {
  const empty = (county: string, reason?: string): ReportRow =>
    report(county, 2020, {
      states: { three_public: 'declared_empty', expenditure: 'disclosed' },
      reasons: reason === undefined ? {} : { three_public: reason },
    });
  const reports = [empty('东山县', 'not_applicable'), empty('西山县', 'not_applicable'), empty('甲县')];
  const said = (state: { view: 'three-public' | 'ledger' | 'ratio'; statement: string }): string[] =>
    comparabilityNotes(reports, { language: 'zh', reading: 'share', ...state }).map(({ message, params }) =>
      translate(message, 'zh', params),
    );
  const told = ['东山、西山声明此表无数据：报告称本部门不涉及。', '甲县声明此表无数据，没有说明原因。'];
  expect(said({ view: 'three-public', statement: 'expenditure' })).toEqual(told);
  expect(said({ view: 'ledger', statement: 'three_public' })).toEqual(told);
  expect(said({ view: 'ledger', statement: 'expenditure' })).toEqual([]);
  expect(said({ view: 'ratio', statement: 'three_public' })).toEqual([]);
});

test('a reason of a later version of the data is called another reason, never shown as its id', () => {
  for (const id of ['constructor', 'not_yet_known']) {
    const reports = [report('甲县', 2020, { states: { income: 'declared_empty' }, reasons: { income: id } })];
    const notes = comparabilityNotes(reports, {
      language: 'zh',
      reading: 'share',
      view: 'ledger',
      statement: 'income',
    });
    expect(notes[0]?.params.reason).toBe('另有原因（见报告原文）');
  }
});
