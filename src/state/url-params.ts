import { RULE_FAMILIES } from '../model/check.ts';
import { MONEY_UNITS } from '../model/money.ts';
import {
  AID_READINGS,
  BASES,
  CLASSIFICATION_KINDS,
  COVERAGES,
  DEFAULT_VIEW_STATE,
  DEPTHS,
  GRADES,
  LANGUAGES,
  READINGS,
  VIEWS,
} from './view-state.ts';
import type { LedgerSort, UrlProblem, ViewState } from './view-state.ts';

/** What a part of a URL says: a value, something unusable (with what it was), or nothing. */
export type Parsed<T> = { kind: 'valid'; value: T } | { kind: 'invalid'; raw: string } | { kind: 'missing' };

type Param<K extends keyof ViewState> = {
  /** The key in the URL: short, stable, a public interface. */
  key: string;
  /** The only view it means something in, where it is not a choice for all of them: nowhere else is it written. */
  view?: ViewState['view'];
  parse(raw: string): Parsed<ViewState[K]>;
  write(value: ViewState[K]): string;
};

const valid = <T>(value: T): Parsed<T> => ({ kind: 'valid', value });
const invalid = (raw: string): Parsed<never> => ({ kind: 'invalid', raw });

/** A value out of a closed list. */
function oneOf<T extends string>(values: readonly T[]): (raw: string) => Parsed<T> {
  return (raw) => {
    const found = values.find((value) => value === raw);
    return found === undefined ? invalid(raw) : valid(found);
  };
}

/** A value that must look a certain way; whether it exists is asked of the data later. */
function matching(pattern: RegExp): (raw: string) => Parsed<string> {
  return (raw) => (pattern.test(raw) ? valid(raw) : invalid(raw));
}

const text = (value: string): string => value;

// A county, or one report of it: `610326.meixian-2020-2`.
const COUNTY = /^\d{6}(\.[a-z0-9_-]{1,64})?$/;

/** County tokens joined with `~` because chat programs rewrite `+` and `,`. */
function parseCounties(raw: string): Parsed<readonly string[]> {
  const tokens = raw.split('~').filter((token) => token !== '');
  return tokens.every((token) => COUNTY.test(token)) ? valid([...new Set(tokens)]) : invalid(raw);
}

function parseYear(raw: string): Parsed<'latest' | number> {
  if (raw === 'latest') return valid('latest');
  return /^(19|20)\d{2}$/.test(raw) ? valid(Number(raw)) : invalid(raw);
}

// As `npm run ingest` allows for a report's id, with the phase where a report has two columns (三公).
const COLUMN = /^[a-z0-9-]{1,64}(:[a-z]{1,16})?$/;
// A code, or a measure where the rows are measures (三公).
const ROW = /^(\d{3,7}|measure:[a-z_]{1,32})$/;

/** More of a list than this is no choice made by hand. */
export const LONGEST_LIST = 400;

/** Ids joined with `~`, none twice; one that cannot be an id spoils the list. */
function listOf(id: RegExp): (raw: string) => Parsed<readonly string[]> {
  return (raw) => {
    const ids = [...new Set(raw.split('~').filter((part) => part !== ''))];
    return ids.length <= LONGEST_LIST && ids.every((part) => id.test(part)) ? valid(ids) : invalid(raw);
  };
}

const joined = (ids: readonly string[]): string => ids.join('~');

/** `meixian-2020~down`: the column, and whether the largest stands first. */
function parseSort(raw: string): Parsed<LedgerSort | null> {
  const [column = '', direction = '', ...more] = raw.split('~');
  if (more.length > 0 || !COLUMN.test(column) || !['up', 'down'].includes(direction)) return invalid(raw);
  return valid({ column, desc: direction === 'down' });
}

function parseDepth(raw: string): Parsed<ViewState['depth']> {
  const found = DEPTHS.find((depth) => String(depth) === raw);
  return found === undefined ? invalid(raw) : valid(found);
}

/** The longest text that can be searched for, in characters. */
const LONGEST_SEARCH = 100;

/** What was typed as a link can carry it: no control characters or halves of characters, and not without end. */
export function searchable(typed: string): string {
  return [...typed.replace(/[\p{Cc}\p{Cs}]/gu, '')].slice(0, LONGEST_SEARCH).join('');
}

/** The longest statement that a link carries, in characters. */
export const LONGEST_SQL = 4000;

/** Whether a link can carry a statement: no longer than that, without halves of characters and control characters but line ends and tabs. */
export function isLinkableSql(statement: string): boolean {
  return statement.length <= LONGEST_SQL && /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u.test(statement);
}

/**
 * Every key of the URL's query but the view, which is its path. A new part of the state without a key does not compile.
 *
 * | key    | what                                 | form                                                          |
 * | ------ | ------------------------------------ | ------------------------------------------------------------- |
 * | `c`    | counties 县                          | six-digit division codes joined by `~`; `610326.meixian-2020` is one report of several |
 * | `y`    | year 年度                            | `latest` or a year                                            |
 * | `own`  | the reader's own department 对标     | a six-digit division code, or one report as in `c`            |
 * | `b`    | basis of the money 口径              | see `BASES`                                                   |
 * | `r`    | reading of an amount 读法            | see `READINGS`                                                |
 * | `u`    | unit of money 金额单位               | see `MONEY_UNITS`                                             |
 * | `a`    | reading of medical aid 医疗救助      | see `AID_READINGS`                                            |
 * | `k`    | kind of classification 功能/经济分类 | see `CLASSIFICATION_KINDS`                                    |
 * | `n`    | code drilled to 科目编码             | 3 to 7 digits                                                 |
 * | `st`   | statement of the ledger 报表         | its id                                                        |
 * | `m`    | column of the ledger 列              | its id                                                        |
 * | `q`    | search in the ledger 查找            | up to 100 characters                                          |
 * | `min`  | least amount 金额不少于              | 万元, digits with or without decimals                         |
 * | `d`    | disclosure of the rows shown 列示    | see `COVERAGES`                                               |
 * | `o`    | order of the rows 排序               | a column's id and `~up` or `~down`: `meixian-2020~down`       |
 * | `hide` | columns not shown 隐藏的列           | ids joined by `~`: a report's, for 三公 with `:budget`, `:final` |
 * | `pin`  | columns beside the names 固定的列    | the same                                                      |
 * | `e`    | levels open 展开到                   | see `DEPTHS`                                                  |
 * | `x`    | rows opened or closed by hand        | codes joined by `~`; each stands the other way than `e` says  |
 * | `rp`   | report whose checks are open 核对    | its id                                                        |
 * | `fa`   | family of rules 规则类别             | see `RULE_FAMILIES`                                           |
 * | `g`    | grade of what is listed 结果         | see `GRADES`                                                  |
 * | `sql`  | the reader's own statement 查询      | up to 4000 characters                                         |
 * | `f`    | figure whose source is open 出处     | as the app writes it                                          |
 * | `s`    | chart or table                       | `chart`, `table`                                              |
 * | `lang` | language                             | `zh`, `en`                                                    |
 *
 * `q` to `x` belong to the ledger, `rp` to `g` to the checks, `sql` to 查询; they are written in their links alone.
 */
export const URL_PARAMS: { [K in Exclude<keyof ViewState, 'view'>]: Param<K> } = {
  counties: { key: 'c', parse: parseCounties, write: (codes) => codes.join('~') },
  year: { key: 'y', parse: parseYear, write: String },
  own: { key: 'own', parse: matching(COUNTY), write: text },
  basis: { key: 'b', parse: oneOf(BASES), write: text },
  reading: { key: 'r', parse: oneOf(READINGS), write: text },
  unit: { key: 'u', parse: oneOf(MONEY_UNITS), write: text },
  aid: { key: 'a', parse: oneOf(AID_READINGS), write: text },
  kind: { key: 'k', parse: oneOf(CLASSIFICATION_KINDS), write: text },
  code: { key: 'n', parse: matching(/^\d{3,7}$/), write: text },
  statement: { key: 'st', parse: matching(/^[a-z_]{1,32}$/), write: text },
  measure: { key: 'm', parse: matching(/^[a-z_]{1,32}$/), write: text },
  search: { key: 'q', view: 'ledger', parse: matching(/^[^\p{Cc}\p{Cs}]{1,100}$/u), write: text },
  atLeast: { key: 'min', view: 'ledger', parse: matching(/^\d{1,12}(\.\d{1,6})?$/), write: text },
  coverage: { key: 'd', view: 'ledger', parse: oneOf(COVERAGES), write: text },
  sort: {
    key: 'o',
    view: 'ledger',
    parse: parseSort,
    write: (sort) => (sort === null ? '' : `${sort.column}~${sort.desc ? 'down' : 'up'}`),
  },
  hidden: { key: 'hide', view: 'ledger', parse: listOf(COLUMN), write: joined },
  pinned: { key: 'pin', view: 'ledger', parse: listOf(COLUMN), write: joined },
  depth: { key: 'e', view: 'ledger', parse: parseDepth, write: String },
  toggled: { key: 'x', view: 'ledger', parse: listOf(ROW), write: joined },
  report: { key: 'rp', view: 'checks', parse: matching(/^[a-z0-9-]{1,64}$/), write: text },
  family: { key: 'fa', view: 'checks', parse: oneOf(RULE_FAMILIES), write: text },
  grade: { key: 'g', view: 'checks', parse: oneOf(GRADES), write: text },
  sql: {
    key: 'sql',
    view: 'query',
    parse: (raw) => (isLinkableSql(raw) ? valid(raw) : invalid(raw)),
    write: text,
  },
  // A label as printed may carry quotation marks; it is only ever bound as a value and shown as text.
  figure: { key: 'f', parse: matching(/^[^<>`\\]{1,300}$/), write: text },
  show: { key: 's', parse: oneOf(['chart', 'table'] as const), write: text },
  language: { key: 'lang', parse: oneOf(LANGUAGES), write: text },
};

/** The path of a view: `#/structure`. */
export function parseView(raw: string): Parsed<ViewState['view']> {
  return raw === '' ? { kind: 'missing' } : oneOf(VIEWS)(raw);
}

/** A part of a state read from a URL; the default and a problem where it cannot be used. */
export function readParam<K extends Exclude<keyof ViewState, 'view'>>(
  name: K,
  query: URLSearchParams,
  problems: UrlProblem[],
): ViewState[K] {
  const param = URL_PARAMS[name];
  const raw = query.get(param.key);
  if (raw === null || raw === '') return DEFAULT_VIEW_STATE[name];
  const parsed = param.parse(raw);
  if (parsed.kind === 'valid') return parsed.value;
  problems.push({ key: param.key, raw, reason: 'unknown_value' });
  return DEFAULT_VIEW_STATE[name];
}
