import { expect, test } from 'vitest';
import type { ComparabilityRow } from '../../../src/queries/comparability.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { COMPARABILITY } from '../../../src/text/messages/selection.ts';
import { translate } from '../../../src/text/translate.ts';
import {
  blockingNotes,
  commonYear,
  comparabilityNotes,
  notesBetween,
} from '../../../src/views/selection/comparability.ts';

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
    held: 'site',
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
    COMPARABILITY.absentStatement,
    COMPARABILITY.scopeUnknown,
    COMPARABILITY.firstYear,
  ]);
  expect(notes.map(({ params }) => params.list)).toEqual(['东山', '西山', '西山', '南山']);
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

/** Final amounts of a report in 支出决算表, the basis of all funds; `basic` and `project` where they matter. */
function amounts(
  reportId: string,
  given: Record<string, string | Partial<ComparabilityRow>>,
): ComparabilityRow[] {
  return Object.entries(given).map(([code, amount]) => ({
    reportId,
    statement: 'expenditure',
    code,
    nameZh: `名${code}`,
    nameEn: `name ${code}`,
    total: null,
    basic: null,
    project: null,
    ...(typeof amount === 'string' ? { total: amount } : amount),
  }));
}

const EAST = report('东山县', 2020);
const WEST = report('西山县', 2020);
const SOUTH = report('南山县', 2020);
const FUNDS = { language: 'zh', reading: 'share', basis: 'all', aid: 'narrow' } as const;
const said = (notes: ReturnType<typeof comparabilityNotes>): string[] =>
  notes.map(({ message, params }) => translate(message, 'zh', params));
const AID_ROWS = [
  ...amounts(EAST.reportId, { '21013': { total: '10', basic: '10', project: '0' } }),
  ...amounts(WEST.reportId, { '21013': { total: '20', project: '20' }, '2296013': '3' }),
];

test('medical aid booked as basic here and as project there forbids a ranking by aid and by basic share', () => {
  const notes = comparabilityNotes([EAST, WEST, SOUTH], { ...FUNDS, view: 'ratio' }, AID_ROWS);
  expect(said(notes)).toEqual(['医疗救助记账不同：东山记为基本支出，西山记为项目支出。']);
  expect(notes[0]?.blocksRanking).toEqual(['aid', 'ratio']);
  const ids = (a: ReportRow, b: ReportRow): string[] =>
    notesBetween(notes, 'aid', a.reportId, b.reportId).map(({ id }) => id);
  expect(ids(EAST, WEST)).toEqual(['aid_booking']);
  expect(ids(EAST, SOUTH)).toEqual([]);
  expect(notesBetween(notes, 'three_public', EAST.reportId, WEST.reportId)).toEqual([]);
  expect(comparabilityNotes([EAST, SOUTH], { ...FUNDS, view: 'ratio' }, AID_ROWS)).toEqual([]);
});

test('lottery money forbids a ranking by aid as long as the reading leaves it out', () => {
  const lottery = (aid: 'narrow' | 'wide', basis: 'all' | 'general' = 'all') =>
    comparabilityNotes([EAST, WEST], { ...FUNDS, view: 'aid', aid, basis }, [
      ...AID_ROWS,
      ...AID_ROWS.map((row) => ({ ...row, statement: 'general_budget' })),
    ]).find(({ id }) => id === 'lottery');
  expect(lottery('narrow')?.blocksRanking).toEqual(['aid']);
  expect(lottery('wide', 'general')?.blocksRanking).toEqual(['aid']);
  expect(lottery('wide')?.blocksRanking).toEqual([]);
  const alone = comparabilityNotes([WEST], { ...FUNDS, view: 'aid' }, AID_ROWS);
  expect(alone.map(({ id, blocksRanking }) => [id, blocksRanking])).toEqual([['lottery', []]]);
});

test('what forbids the ranking by the figures in view stands first', () => {
  const late = report('西山县', 2022, { reportId: WEST.reportId });
  const order = (view: 'aid' | 'structure' | 'overview'): string[] =>
    comparabilityNotes([EAST, late], { ...FUNDS, view }, AID_ROWS).map(({ id }) => id);
  expect(order('aid')).toEqual(['aid_booking', 'lottery', 'years']);
  expect(order('overview')).toEqual(['years', 'aid_booking', 'lottery']);
  expect(order('structure')).toEqual(['years']);
});

test('a class that another is known not to have is told; what its disclosure leaves open is not', () => {
  const rows = [
    ...amounts(EAST.reportId, { '': '100', '208': '10', '210': '90' }),
    ...amounts(WEST.reportId, { '': '50', '210': '50.01' }),
    ...amounts(SOUTH.reportId, { '': '50', '210': '40' }),
  ];
  const notes = comparabilityNotes([EAST, WEST, SOUTH], { ...FUNDS, view: 'structure' }, rows);
  expect(said(notes)).toEqual(['列支范围不同：208 名208，东山有，西山没有。']);
  expect(blockingNotes(notes, 'spending').map(({ id }) => id)).toEqual(['carried']);
  expect(notesBetween(notes, 'spending', EAST.reportId, SOUTH.reportId)).toEqual([]);
  expect(blockingNotes(notes, 'structure')).toEqual([]);
});

test('a light class is told and forbids nothing; a light section is not told; a printed zero is no spending', () => {
  const rows = [
    ...amounts(EAST.reportId, { '': '100', '208': '1', '210': '99', '21011': '5', '21015': '94' }),
    ...amounts(WEST.reportId, { '': '50', '208': '0', '210': '50', '21015': '50' }),
  ];
  const notes = comparabilityNotes([EAST, WEST], { ...FUNDS, view: 'structure' }, rows);
  expect(said(notes)).toEqual(['列支范围不同：208 名208，东山有，西山没有。']);
  expect(notes[0]?.blocksRanking).toEqual([]);
});

test('a section of a tenth of a report’s spending is told, codes of the same counties together', () => {
  const rows = [
    ...amounts(EAST.reportId, { '': '100', '210': '90', '21013': '10', '21015': '80', '221': '10' }),
    ...amounts(WEST.reportId, { '': '50', '210': '50', '21015': '50' }),
  ];
  expect(said(comparabilityNotes([EAST, WEST], { ...FUNDS, view: 'structure' }, rows))).toEqual([
    '列支范围不同：21013 名21013、221 名221，东山有，西山没有。',
  ]);
});

test('insurance subsidies and poverty relief are told however light, instead of their class', () => {
  const rows = [
    ...amounts(EAST.reportId, {
      '': '100',
      '210': '99',
      '21012': '2',
      '21015': '97',
      '213': '1',
      '21305': '1',
    }),
    ...amounts(WEST.reportId, { '': '50', '210': '50', '21015': '50' }),
  ];
  const notes = comparabilityNotes([EAST, WEST], { ...FUNDS, view: 'structure', reading: 'amount' }, rows);
  expect(said(notes)).toEqual([
    '参保补助、扶贫资金列支不同：21012 名21012、21305 名21305，东山有，西山没有。',
  ]);
  expect(notesBetween(notes, 'spending', EAST.reportId, WEST.reportId).map(({ id }) => id)).toEqual([
    'subsidies',
  ]);
});

test('a statement that the view needs and a report lacks is named; prose alone is told once', () => {
  const states = { expenditure: 'disclosed', general_budget: 'blank', basic_expenditure: 'absent' } as const;
  const reports = [
    report('东山县', 2020, { states }),
    report('西山县', 2020, { states: { general_budget: 'absent' } }),
  ];
  const notes = (other: { basis?: 'general'; kind?: 'economic' }): string[] =>
    said(comparabilityNotes(reports, { ...FUNDS, view: 'structure', ...other }));
  const prose = '西山没有公开决算表，数字取自正文。';
  expect(notes({})).toEqual([prose]);
  expect(notes({ basis: 'general' })).toEqual(['东山没有可用的《一般公共预算财政拨款支出决算表》。', prose]);
  expect(notes({ kind: 'economic' })[0]).toMatch(/^东山没有可用的《.*基本支出决算.*》。$/);
});

test('every note says what follows from it, in both languages', () => {
  const late = report('西山县', 2022, { reportId: WEST.reportId, departmentKind: 'agency', firstYear: true });
  const notes = comparabilityNotes([EAST, late], { ...FUNDS, view: 'aid' }, AID_ROWS);
  expect(notes.length).toBeGreaterThan(3);
  for (const { consequence } of notes) {
    expect(translate(consequence, 'zh')).toMatch(/。$/);
    expect(translate(consequence, 'en')).toMatch(/\.$/);
  }
});

test('a link’s statement that is none is the one the ledger shows instead, never a fault', () => {
  const lacking = report('南县', 2020, { states: { expenditure: 'absent', general_budget: 'disclosed' } });
  const notes = comparabilityNotes([EAST, lacking], { ...FUNDS, view: 'ledger', statement: 'constructor' });
  expect(notes.filter(({ id }) => id === 'statement_unusable').map(({ params }) => params)).toEqual([
    { list: '南县', statement: '支出决算表' },
  ]);
});
