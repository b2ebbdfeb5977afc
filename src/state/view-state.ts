import type { RuleFamily } from '../model/check.ts';
import type { MoneyUnit } from '../model/money.ts';

/** The views that exist now, by the key that stands in the URL. */
export const VIEWS = [
  'overview',
  'structure',
  'ratio',
  'aid',
  'three-public',
  'changes',
  'budget',
  'ledger',
  'checks',
  'briefing',
  'import',
  'query',
  'method',
] as const;
export type ViewId = (typeof VIEWS)[number];

/** 全部资金 or 一般公共预算: which statement amounts come from. */
export const BASES = ['all', 'general'] as const;
export type Basis = (typeof BASES)[number];

/** How an amount is read: as itself, as share of the total, per insured person, per member of staff. */
export const READINGS = ['amount', 'share', 'per_insured', 'per_staff'] as const;
export type Reading = (typeof READINGS)[number];

/** Medical aid: 21013 and below; wide adds lottery money 2296013. */
export const AID_READINGS = ['narrow', 'wide'] as const;
export type AidReading = (typeof AID_READINGS)[number];

export const CLASSIFICATION_KINDS = ['functional', 'economic'] as const;
export type ClassificationKind = (typeof CLASSIFICATION_KINDS)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Rows of the ledger by 列示: all, those every column discloses, those some column lacks. */
export const COVERAGES = ['all', 'every', 'some'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** How far the ledger's tree is open: 1 类 alone, 2 类 with their 款, 3 everything. */
export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** What the ledger is sorted by: the id of a column (`meixian-2020`, `meixian-2020:budget`, `name`) and the direction. */
export type LedgerSort = { column: string; desc: boolean };

/** What of the checks is listed: everything that does not hold, or one grade of it. */
export const GRADES = ['all', 'error', 'notice', 'rounding', 'could_not_run', 'holds'] as const;
export type Grade = (typeof GRADES)[number];

/** All a person has chosen; the whole of it is in the URL. */
export type ViewState = {
  view: ViewId;
  /** 6-digit division codes, or `610326.report-id` for one report of several; empty means every county there is. */
  counties: readonly string[];
  /** `latest` of each county, or one year for all. */
  year: 'latest' | number;
  /** The department that is the reader's own (对标), as in `counties`, or `''`. */
  own: string;
  basis: Basis;
  reading: Reading;
  /** What money is written in, in every view and in what leaves it. */
  unit: MoneyUnit;
  aid: AidReading;
  kind: ClassificationKind;
  /** The classification code drilled to; `''` is the whole. */
  code: string;
  /** Statement and measure of the ledger. */
  statement: string;
  measure: string;
  /** How the ledger's sheet is looked at; kept in a link to the ledger and left behind with the view. */
  search: string;
  /** Only rows of at least this amount in 万元, sign aside; `''` is any. */
  atLeast: string;
  coverage: Coverage;
  sort: LedgerSort | null;
  /** Ids of columns not shown, and of columns that stay beside the names. */
  hidden: readonly string[];
  pinned: readonly string[];
  depth: Depth;
  /** Ids of rows that a hand opened or closed: each stands the other way than `depth` says. */
  toggled: readonly string[];
  /** The report whose checks are open, and which of them: a family of rules or all (`''`), a grade. */
  report: string;
  family: RuleFamily | '';
  grade: Grade;
  /** The person's own statement in 查询; `''` is none. */
  sql: string;
  /** The figure whose provenance is open: `reportId~year~statement~code~label~measure~phase`, or `''`. */
  figure: string;
  /** Chart or the table of the same figures. */
  show: 'chart' | 'table';
  language: Language;
};

export const DEFAULT_VIEW_STATE: ViewState = {
  view: 'overview',
  counties: [],
  year: 'latest',
  own: '',
  basis: 'all',
  reading: 'share',
  unit: 'wan',
  aid: 'narrow',
  kind: 'functional',
  code: '',
  statement: 'expenditure',
  measure: 'total',
  search: '',
  atLeast: '',
  coverage: 'all',
  sort: null,
  hidden: [],
  pinned: [],
  depth: 2,
  toggled: [],
  report: '',
  family: '',
  grade: 'all',
  sql: '',
  figure: '',
  show: 'chart',
  language: 'zh',
};

/** A part of a URL that could not be used: what was there, and why. */
export type UrlProblem = {
  key: string;
  raw: string;
  reason: 'unknown_value' | 'unknown_key' | 'no_report' | 'not_here';
};
