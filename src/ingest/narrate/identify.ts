import type { UndecidedReason } from '../../model/undecided.ts';
import type { Document, Undecided } from '../document.ts';
import type { Identity } from './identity.ts';
import { plainText } from './prose/prose.ts';
import { departmentName } from './whose/department-name.ts';
import { placeMostNamed, placeOf, type Place } from './whose/place.ts';
import { reportIdOf } from './whose/report-id.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Years written in Chinese digits (二〇二三年, 二○二三年, 二零二三年) as Arabic ones. */
const withArabicYears = (text: string): string =>
  text.replace(/二[〇○Ｏ零O][〇○Ｏ零O一二三][〇○Ｏ零O一二三四五六七八九](?=年)/gu, (year) =>
    Array.from(year, (digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
  );

/**
 * The year of the accounts: the one said most often as 20XX年度 or before 部门决算, in titles also with spaced digits. What an
 * amount is held against (较 2020 年度决算数) is another year: some provinces say it with every amount.
 */
function fiscalYearOf(text: string): number {
  const mostSaid = (pattern: RegExp): number => {
    const counts = new Map<number, number>();
    for (const [, year = ''] of text.matchAll(pattern)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  };
  const ofAccounts =
    /(?<![较比与同和])(20\d\d)年度?(?=(?:部门|单位)?决算|度|部门整体|收入|支出|财政拨款|一般公共|[“"]?三公)/g;
  return mostSaid(ofAccounts) || mostSaid(/(20\d\d)年/g);
}

/** 纳入…编制范围的单位共 3 个; null where the report does not count its units. */
function unitCountOf(text: string): number | null {
  const counted = /编制范围的(?:预算)?单位共?(\d{1,3})个/.exec(text);
  return counted ? Number(counted[1]) : null;
}

function scopeOf(text: string, unitCount: number | null): Identity['scope'] {
  if (/汇总决算|[（(]汇总[）)]/.test(text) || /本级(?:决算)?[、及和](?:局)?(?:所属|下属|属)/.test(text))
    return 'consolidated';
  if ((unitCount ?? 0) > 1) return 'consolidated';
  if (/[（(](?:机关|局|部门|单位)?本级[）)]20\d\d年/.test(text)) return 'own';
  return unitCount === 1 ? 'own' : 'unknown';
}

/** The report's own title line, where it has one; spaces out. */
function titleOf(text: string, county: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ''));
  return (
    lines.find(
      (line) => county !== '' && line.startsWith(county) && /^.{4,40}20\d\d年度(?:部门|单位)决算$/.test(line),
    ) ?? ''
  );
}

/** Institutions (事业单位) that handle a department's business; courts and offices of a party or government are organs. */
function kindOf(department: string): Identity['departmentKind'] {
  if (/法院$|检察院$/.test(department)) return 'bureau';
  return /经办|中心|(?:学校|中学|小学|大学|学院|幼儿园|医院|卫生院|[站所队院馆校园社台团场库])$/.test(
    department,
  )
    ? 'agency'
    : 'bureau';
}

/** The place that the department's name says, else the one that the report names most. */
function placeIn(department: string, text: string): Place {
  const named = placeOf(department, text);
  return named.county === '' ? placeMostNamed(text) : named;
}

/** What a report does not say of itself, or says of several: for a person to fill in. */
function doubts(identity: Identity, place: Place, document: Document): Undecided[] {
  const lineOf = (words: string): number =>
    document.lines.find((line) => words !== '' && line.text.replace(/\s+/g, '').includes(words))?.number ?? 1;
  const doubt = (printed: string, why: UndecidedReason, about?: string): Undecided => ({
    line: lineOf(printed),
    printed,
    statement: '',
    why,
    ...(about !== undefined && { about }),
  });
  const may = place.candidates.map(({ code, city, province, name }) => `${code} ${province}${city}${name}`);
  return [
    ...(identity.department === '' ? [doubt('', 'no_department')] : []),
    ...(may.length > 0 ? [doubt(place.county, 'several_counties', may.join('、'))] : []),
    ...(identity.county === '' && may.length === 0 ? [doubt(identity.department, 'no_county')] : []),
    ...(identity.fiscalYear === 0 ? [doubt('', 'no_year')] : []),
  ];
}

/**
 * Whose accounts a report holds and of which year, from what it says itself. What it does not say is `''`, `null` or
 * `unknown`; the county's code, city and province come from the
 * list of divisions (GB/T 2260); a name that may be several divisions has no code and is among the undecided.
 */
export function readIdentity(
  document: Document,
  tableLines: ReadonlySet<number>,
): { identity: Identity; undecided: Undecided[] } {
  const outside = document.lines.filter((line) => !tableLines.has(line.number));
  const bare = (lines: readonly { text: string }[]): string => lines.map((line) => line.text).join('');
  const prose = bare(outside.map((line) => ({ text: plainText(line) }))).replace(/\s+/g, '');
  const all = document.lines.map((line) => plainText(line)).join('\n');
  const joined = all.replace(/\s+/g, '');
  const department = departmentName(all.split('\n'), prose);
  const place = placeIn(department, joined);
  const { county } = place;
  const fiscalYear = fiscalYearOf(joined) || fiscalYearOf(withArabicYears(joined));
  const unitCount = unitCountOf(prose);
  const identity: Identity = {
    reportId: reportIdOf(department, place, fiscalYear),
    department,
    departmentKind: kindOf(department),
    county,
    countyCode: place.code,
    city: place.city,
    province: place.province,
    fiscalYear,
    scope: scopeOf(joined, unitCount),
    unitCount,
    firstYear: /新(?:增|成立|设立|组建)(?:的)?单位，20\d\d年(?:度)?无决算/.test(prose),
    title: titleOf(all, county) || `${department}${String(fiscalYear)}年度部门决算`,
  };
  return { identity, undecided: doubts(identity, place, document) };
}

/** The same without what is in doubt. */
export function identify(document: Document, tableLines: ReadonlySet<number>): Identity {
  return readIdentity(document, tableLines).identity;
}
