import { describe, expect, test } from 'vitest';
import { identityPlaces } from '../../../../src/views/import/review/identity/identity-places.ts';
import {
  identityProblems,
  wantedReportId,
} from '../../../../src/views/import/review/identity/identity-problems.ts';
import { searchCounties } from '../../../../src/views/import/review/identity/search-counties.ts';
import { FIXTURES, readFixture } from './read-fixture.ts';

describe.each(FIXTURES)('the identity of %s', (name) => {
  test('is shown where the document says it, in the characters that stand there', async () => {
    const { document, reading } = await readFixture(name);
    const places = identityPlaces(document, reading.report);
    const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
    expect(places.fiscalYear).not.toBeNull();
    for (const place of Object.values(places)) {
      if (place === null) continue;
      const at = document.lines.findIndex(({ number }) => number === place.line);
      const around = `${document.lines[at]?.text ?? ''}${document.lines[at + 1]?.text ?? ''}`;
      expect(bare(around)).toContain(bare(place.printed));
      expect(document.lines[at]?.page).toBe(place.page);
    }
  });
});

test('what no line says has no place', async () => {
  const { document, reading } = await readFixture('line-numbers.txt');
  const report = { ...reading.report, department: '没有这个部门', county: '', scope: 'unknown' as const };
  const places = identityPlaces(document, report);
  expect([places.department, places.departmentKind, places.county, places.scope]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a report is accepted with a department, a county of GB/T 2260 and a year that has come', async () => {
  const { report } = (await readFixture('line-numbers.txt')).reading;
  const whole = { ...report, countyCode: '310107', fiscalYear: 2020 };
  const problems = (change: Partial<typeof report>): string[] =>
    identityProblems({ ...whole, ...change }, 2026);
  expect(problems({})).toEqual([]);
  expect(problems({ countyCode: '' })).toEqual(['no_county']);
  expect(problems({ department: ' ' })).toEqual(['no_department']);
  expect(problems({ department: '局'.repeat(61) })).toEqual(['long_department']);
  for (const fiscalYear of [0, 1999, 2027, 20.5]) expect(problems({ fiscalYear })).toEqual(['year']);
});

test('the id follows the county and the year', async () => {
  const { report } = (await readFixture('line-numbers.txt')).reading;
  const read = { ...report, reportId: 'bingshi-2020', fiscalYear: 2020 };
  const [county] = await searchCounties('眉县');
  expect(wantedReportId(read, {})).toBe('bingshi-2020');
  expect(wantedReportId(read, { fiscalYear: 2021 })).toBe('bingshi-2021');
  expect(wantedReportId(read, { county, fiscalYear: 2021 })).toBe('meixian-2021');
});

test('counties are found by name, pinyin and code, and those of one name are told apart', async () => {
  for (const query of ['眉县', 'meixian', '610326'])
    expect((await searchCounties(query)).map(({ code }) => code)).toContain('610326');
  const named = (await searchCounties('普陀区')).filter(({ county }) => county === '普陀区');
  expect(named.map(({ code }) => code)).toEqual(['310107', '330903']);
  expect(new Set(named.map(({ idName }) => idName)).size).toBe(2);
  expect(await searchCounties('  ')).toEqual([]);
});

test('a county of former years is taken with its name and code as they are typed, in the city of its code', async () => {
  expect(await searchCounties('章丘市')).toEqual([]);
  const typed = await searchCounties('章丘市 370181');
  expect(typed).toMatchObject([
    { county: '章丘市', code: '370181', city: '济南市', province: '山东省', isListed: false },
  ]);
  const { report } = (await readFixture('line-numbers.txt')).reading;
  expect(wantedReportId({ ...report, fiscalYear: 2015 }, { county: typed[0] })).toBe('370181-2015');
  // A municipality's counties lie in no city of their own.
  expect(await searchCounties('崇明县310230')).toMatchObject([{ city: '上海市', province: '上海市' }]);
  for (const query of ['章丘市 37018', '章丘市 990181', '370181 章丘市 370181'])
    expect(await searchCounties(query)).toEqual([]);
});
