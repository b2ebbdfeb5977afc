import type { Document } from '../document.ts';
import { departmentName, placeOf } from './department-name.ts';
import { DIVISIONS, type Division } from './divisions.ts';
import type { Identity } from './identity.ts';
import { plainText } from './prose/prose.ts';

/** The year of the accounts: the one said most often as 20XX年度 or before 部门决算, in titles also with spaced digits. */
function fiscalYearOf(text: string): number {
  const mostSaid = (pattern: RegExp): number => {
    const counts = new Map<number, number>();
    for (const [, year = ''] of text.matchAll(pattern)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  };
  const ofAccounts = /(20\d\d)年度?(?=部门决算|度|部门整体|收入|支出|财政拨款|一般公共|[“"]?三公)/g;
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

function divisionOf(county: string): Division | null {
  return DIVISIONS.find((division) => division.county === county) ?? null;
}

/** What stands in an id of a county without a known pinyin: its characters' code points, so that ids stay ASCII. */
function slugOf(county: string): string {
  return Array.from(county, (character) => character.codePointAt(0)?.toString(16) ?? '').join('') || 'report';
}

/**
 * Whose accounts a report holds and of which year, from what it says itself. What it does not say is `''`, `null` or
 * `unknown`; the county's code, city and province come from the division's own list (GB/T 2260).
 */
export function identify(document: Document, tableLines: ReadonlySet<number>): Identity {
  const outside = document.lines.filter((line) => !tableLines.has(line.number));
  const bare = (lines: readonly { text: string }[]): string => lines.map((line) => line.text).join('');
  const prose = bare(outside.map((line) => ({ text: plainText(line) }))).replace(/\s+/g, '');
  const all = document.lines.map((line) => plainText(line)).join('\n');
  const joined = all.replace(/\s+/g, '');
  const department = departmentName(all.split('\n'), prose);
  const place = placeOf(department);
  const { county } = place;
  const division = divisionOf(county);
  const fiscalYear = fiscalYearOf(joined);
  const unitCount = unitCountOf(prose);
  return {
    reportId: `${division?.pinyin ?? slugOf(county)}-${String(fiscalYear)}`,
    department,
    departmentKind: /经办|中心/.test(department) ? 'agency' : 'bureau',
    county,
    countyCode: division?.code ?? '',
    city: division?.city ?? place.city,
    province: division?.province ?? place.province,
    fiscalYear,
    scope: scopeOf(joined, unitCount),
    unitCount,
    firstYear: /新(?:增|成立|设立|组建)(?:的)?单位，20\d\d年(?:度)?无决算/.test(prose),
    title: titleOf(all, county) || `${department}${String(fiscalYear)}年度部门决算`,
  };
}
