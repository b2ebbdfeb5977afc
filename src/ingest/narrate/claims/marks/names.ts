import type { Line } from '../../../document.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';
import { unitRows } from './units.ts';

const HEAD =
  /^(?:编制|填报)?(?:部门|单位)(?:[（(]单位[)）])?(?:名称)?[：:]?([\u4e00-\u9fa5]{5,30}?)(?=[（(]|\d|金额|单位[：:]|公开|$)/;
const TITLE = /^#*\**([\u4e00-\u9fa5]{5,30}?)(?:[（(]汇总[)）])?20\d\d年度?(?:部门|单位)?(?:部门)?决算\**$/;
const NO_NAME = /^本|情况|说明|构成|职责|概况|收入|支出|决算/;

/** A body's name is shown whole: one cut short would be another name. */
const LONGEST_NAME = 40;

type Named = { name: string; line: Line };

/** The body's name in heads, title and forms, whole: what stands in brackets after it (汇总) is none of it. */
function headNames(passage: Passage): Named[] {
  const { county } = passage.identity;
  return passage.document.lines.flatMap((line) => {
    const bare = withoutSpaces(line.text).replace(/<\/?b>|[#*]/g, '');
    const name = (TITLE.exec(bare) ?? HEAD.exec(bare))?.[1] ?? '';
    if (county === '' || !name.startsWith(county) || NO_NAME.test(name)) return [];
    return [{ name, line }];
  });
}

/** The department proper (本级, 机关) in the list of units; the one unit of a list of one row is the body itself. */
function ownUnit(passage: Passage): Named[] {
  const { county, unitCount } = passage.identity;
  const stated = passage.document.lines.find((line) => /编制范围的/.test(withoutSpaces(line.text)));
  if (stated === undefined) return [];
  const rows = unitRows(passage.document.lines, stated.number);
  const isOne = unitCount === 1 && rows.length === 1;
  return rows.flatMap((line) => {
    const bare = withoutSpaces(line.text).replace(/^\d{1,2}[.、]?/, '');
    const name = bare.replace(/[（(].*$|(?:本级|机关)$/g, '');
    const isBody = isOne || /(?:本级|机关)(?:[）)]|$)/.test(bare);
    return isBody && county !== '' && name.startsWith(county) ? [{ name, line }] : [];
  });
}

/** The name said most often; of equals the one said first. */
function mostSaid(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** One name for two: `a` lacks a word of `b`, or one word of two characters stands for another (服务 / 事务). */
export function isVariant(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return end >= 2 && start + end >= 4 && long.length - start - end <= 2;
}

const CENTRE = '([\\u4e00-\\u9fa5]{3,14}?中心)';
const NO_CENTRE = /[的在和与及为了对将等是有到由向]|开展|参加|定点|群众|服务站/;
const LEVEL = /[县市区旗]$/;

/** Subordinate bodies (中心) named with the county's own name, its short name or its level (县…中心). */
function centres(passage: Passage): Named[] {
  const { county } = passage.identity;
  if (county === '') return [];
  const level = LEVEL.exec(county)?.[0] ?? '';
  const short = county.length > 2 ? `|${county.slice(0, -1)}` : '';
  const own = level === '' ? '' : `|(?<=[^\\u4e00-\\u9fa5]|[位是为由属即])${level}`;
  const pattern = new RegExp(`(?:${county}${short}${own})${CENTRE}`, 'g');
  return passage.paragraphs.flatMap((part) =>
    [...part.text.matchAll(pattern)].flatMap((match) => {
      const name = (match[1] ?? '').replace(/^(?:县|市|区)/, '').replace('医保', '医疗保障');
      const line = part.places[match.index];
      return NO_CENTRE.test(name) || line === undefined ? [] : [{ name, line }];
    }),
  );
}

/** Whether the report says that it has one subordinate unit: then two names are two names of one body. */
function hasOneSubordinate(passage: Passage): boolean {
  return passage.paragraphs.some((part) =>
    /(?:下属|所属)(?:的)?(?:事业|二级|预算)?单位(?:1|一)个|二级预算单位(?:1|一)个|(?:1|一)个(?:下属|所属)/.test(
      part.text,
    ),
  );
}

/**
 * The names that the body and its subordinate centre go by: `body_name` for every head with a name, `agency_name` for a
 * centre named in two ways. Generic words (本部门, 我局) are none.
 */
export function readNames(passage: Passage): MarkClaim[] {
  const heads = [...headNames(passage), ...ownUnit(passage)];
  const expected = mostSaid(heads.map(({ name }) => name));
  const bodies = heads.map(({ name, line }) =>
    makeMark('body_name', { printed: name, expected, longest: LONGEST_NAME }, line),
  );
  // What stands in a head is the body's own name, right or wrong, and no centre below it.
  const inHeads = new Set(heads.map(({ line }) => line.number));
  const found = centres(passage).filter(({ line }) => !inHeads.has(line.number));
  const most = mostSaid(found.map(({ name }) => name));
  const mark = hasOneSubordinate(passage) ? 'agency_name' : 'agency_name_maybe';
  const agencies = found
    .filter(({ name }) => name === most || isVariant(name, most))
    .map(({ name, line }) => makeMark(mark, { printed: name, expected: most, longest: LONGEST_NAME }, line));
  return [...bodies, ...agencies];
}
