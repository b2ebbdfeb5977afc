import type { Value, FactRef } from '../model/value.ts';
import type { Change, Held, Report } from '../model/records.ts';
import type { StatementState } from '../model/statement.ts';

/** A report as the selection and the verdict need it, with the state of each of its statements and its denominators. */
export type ReportRow = Report & {
  /** Published with the site, or the reader's own: which of the two no row of the database says. */
  held: Held;
  /** What tells it from another chosen report of its county: its body, its year, or where it is held. */
  toldApart?: string;
  /** statement id → state. */
  states: Readonly<Record<string, StatementState>>;
  /** statement id → id of the reason the report gives for its state; only statements that it gives one for. */
  reasons?: Readonly<Record<string, string>>;
  /** 参保人数: residents + employees; null where either is missing. */
  insured: number | null;
  insuredResidents: number | null;
  insuredEmployees: number | null;
  /** 实有在职人员; staffQuota 编制. */
  staffActual: number | null;
  staffQuota: number | null;
};

/** One part of a whole in one report: a class, item or economic class under the code asked for. */
export type PartRow = {
  reportId: string;
  fiscalYear: number;
  code: string;
  nameZh: string;
  nameEn: string;
  level: number;
  /** Whether this report discloses anything below this code in the same statement. */
  hasChildren: boolean;
  /** The statement the figure was taken from (a basis may fall back, and says so). */
  statement: string;
  value: Value;
};

/** The whole that parts belong to, with what the parts leave: `rest` = whole − Σ parts (未细分), '0' where they fill it. */
export type WholeRow = {
  reportId: string;
  fiscalYear: number;
  value: Value;
  rest: string | null;
  /** How many parts had no figure. */
  missing: number;
};

/** 基本支出 and 项目支出 of one code (`''` = the total) in one report. */
export type BasicProjectRow = {
  reportId: string;
  fiscalYear: number;
  code: string;
  nameZh: string;
  nameEn: string;
  level: number;
  hasChildren: boolean;
  statement: string;
  total: Value;
  basic: Value;
  project: Value;
};

/** 三公 by component: `measure` is total, abroad, vehicle, vehicle_purchase, vehicle_operation, reception, conference, training. */
export type ThreePublicRow = {
  reportId: string;
  fiscalYear: number;
  measure: string;
  budget: Value;
  final: Value;
};

/** 医疗救助 item in a report; `code` 21013 and below, 2296013 in the wide reading, '30307' by economic class. */
export type MedicalAidRow = {
  reportId: string;
  fiscalYear: number;
  code: string;
  nameZh: string;
  nameEn: string;
  level: number;
  total: Value;
  basic: Value;
  project: Value;
};

/** A year-over-year statement with its current and prior amounts. */
export type ChangeRow = Change & {
  fiscalYear: number;
  /** The official name of the code; empty where the change is of the whole or the list lacks it. */
  nameZh: string;
  nameEn: string;
  smallBase: boolean;
  ref: FactRef | null;
};

/** One cell of the ledger: a classification row in one report. */
export type LedgerRow = {
  reportId: string;
  fiscalYear: number;
  code: string;
  parent: string;
  level: number;
  label: string;
  nameZh: string;
  nameEn: string;
  /** Whether a row known by its label stands among what was carried over from the year before (年初结转). */
  carried?: boolean;
  value: Value;
};

/** 关键数: one line a report for the overview. */
export type KeyFiguresRow = {
  reportId: string;
  fiscalYear: number;
  expenditure: Value;
  change: Value;
  basic: Value;
  project: Value;
  aid: Value;
  threePublic: Value;
};

/** An indicator figure with its place. */
export type IndicatorRow = {
  reportId: string;
  fiscalYear: number;
  indicator: string;
  value: string;
  unit: string;
  printed: string;
  origin: string;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** An indicator figure with the document it stands in. */
export type IndicatorSourceRow = IndicatorRow & {
  department: string;
  reportTitle: string;
  sourceName: string;
  sourceSha256: string;
};

/** Everything provenance shows of one figure: every fact that says it, best first. */
export type ProvenanceRow = {
  ref: FactRef;
  amount: string;
  printed: string;
  origin: string;
  certainty: string;
  row: number | null;
  codePrinted: string;
  sourcePage: number | null;
  sourceLine: number | null;
  titlePrinted: string;
  numberPrinted: string;
  department: string;
  reportTitle: string;
  sourceName: string;
  sourceSha256: string;
  sourceUrl: string;
};
