import type { Check } from './check.ts';
import type { Certainty, Measure, Origin, Phase, StatementId, StatementState } from './statement.ts';

/** An exact decimal in plain notation (`"606.81"`, `"-4848.68"`), in 万元 unless the field says otherwise. */
export type DecimalText = string;

/** One row of facts.csv: a disclosed or derived figure. `null` is an empty cell of the file. */
export type Fact = {
  reportId: string;
  fiscalYear: number;
  statement: StatementId;
  row: number | null;
  code: string;
  codePrinted: string;
  label: string;
  measure: Measure;
  phase: Phase;
  amount: DecimalText;
  printed: string;
  origin: Origin;
  certainty: Certainty;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of reports.csv. */
export type Report = {
  reportId: string;
  department: string;
  departmentKind: 'bureau' | 'agency';
  county: string;
  countyCode: string;
  city: string;
  province: string;
  fiscalYear: number;
  scope: 'consolidated' | 'own' | 'unknown';
  unitCount: number | null;
  firstYear: boolean;
  title: string;
  sourceName: string;
  sourceFormat: string;
  sourceSha256: string;
  sourceUrl: string;
  sourcePages: number | null;
};

/** One row of statements.csv. `reason` is an id of ours (`declared_reason` wording lives in text/). */
export type StatementRecord = {
  reportId: string;
  statement: StatementId;
  titlePrinted: string;
  numberPrinted: string;
  state: StatementState;
  reason: string;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of classifications.csv. */
export type Classification = {
  kind: 'functional' | 'economic';
  code: string;
  parent: string;
  level: number;
  nameZh: string;
  nameEn: string;
};

/** One row of changes.csv: a year-over-year statement said in prose. */
export type Change = {
  reportId: string;
  statement: StatementId;
  code: string;
  measure: Measure;
  amount: DecimalText | null;
  change: DecimalText;
  percentPrinted: DecimalText | null;
  percentComputed: DecimalText | null;
  priorAmount: DecimalText | null;
  reason: string;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of indicators.csv. */
export type Indicator = {
  reportId: string;
  fiscalYear: number;
  indicator: string;
  value: DecimalText;
  unit: string;
  printed: string;
  origin: Origin;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of projects.csv: performance self-evaluation (绩效自评). */
export type Project = {
  reportId: string;
  project: string;
  budget: DecimalText | null;
  executed: DecimalText | null;
  completed: string;
  score: DecimalText | null;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of findings.csv. */
export type Finding = {
  reportId: string;
  rule: string;
  severity: 'error' | 'rounding' | 'notice';
  statement: StatementId | '';
  code: string;
  measure: Measure | '';
  expected: DecimalText | null;
  actual: DecimalText | null;
  difference: DecimalText | null;
  evidence: string;
  messageZh: string;
  messageEn: string;
};

/**
 * One row of corrections.csv: a figure that a person put right by hand, or added where none was read. The fact it names has
 * `amount`, keeps what is `printed` and is `inferred`; `amountPrinted` is what the characters say, null where no figure was
 * read; `correctedAt` the time (ISO 8601, UTC).
 */
export type Correction = {
  reportId: string;
  statement: StatementId;
  row: number | null;
  code: string;
  label: string;
  measure: Measure;
  phase: Phase;
  printed: string;
  amountPrinted: DecimalText | null;
  amount: DecimalText;
  correctedAt: string;
};

/** Where a report is: published with the site, 本机 (brought in by the reader, in this browser only), or 草稿 the same as a draft. */
export type Held = 'site' | 'local' | 'draft';

/** Everything the reader found in one or more reports; the in-memory form of the data package. */
export type LedgerPackage = {
  reports: Report[];
  statements: StatementRecord[];
  facts: Fact[];
  classifications: Classification[];
  changes: Change[];
  indicators: Indicator[];
  projects: Project[];
  findings: Finding[];
  /** Every run of every rule; beside the contract's files, and empty for a package that has none. */
  checks: Check[];
  /** Figures put right by hand; left out by a package that has none. */
  corrections?: Correction[];
};
