import type { PackageField } from './package-files/field.ts';
import { CHANGE_FIELDS, CORRECTION_FIELDS, FACT_FIELDS, INDICATOR_FIELDS } from './package-files/figures.ts';
import { CHECK_FIELDS } from './package-files/checks.ts';
import { CLASSIFICATION_FIELDS, FINDING_FIELDS, PROJECT_FIELDS } from './package-files/lists.ts';
import { REPORT_FIELDS, STATEMENT_FIELDS } from './package-files/reports.ts';
import type { LedgerPackage } from './records.ts';

export type { FieldType, PackageField } from './package-files/field.ts';
export { MEASURES } from './package-files/figures.ts';

/** Fields of one file that name a row of another. */
export type ForeignKey = {
  fields: readonly string[];
  file: keyof LedgerPackage;
  reference: readonly string[];
};

/** One CSV file of the data package: its rows are `LedgerPackage[name]`, its table in the database has the same name. */
export type PackageFile = {
  name: keyof LedgerPackage;
  /** Relative to datapackage.json. */
  path: string;
  zh: string;
  en: string;
  fields: readonly PackageField[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** A package may leave this file out. */
  optional?: true;
};

const OF_REPORT: ForeignKey = { fields: ['report_id'], file: 'reports', reference: ['report_id'] };
const OF_STATEMENT: ForeignKey = {
  fields: ['report_id', 'statement'],
  file: 'statements',
  reference: ['report_id', 'statement'],
};
// Functional codes begin with 2 and economic ones with 3, so that the code alone names the row.
const OF_CODE: ForeignKey = { fields: ['code'], file: 'classifications', reference: ['code'] };

/** The files of the data package and their fields, in the order of the contract; the one place that says so. */
export const PACKAGE_FILES: readonly PackageFile[] = [
  {
    name: 'reports',
    path: 'reports.csv',
    zh: '部门决算报告',
    en: 'The reports read',
    fields: REPORT_FIELDS,
    primaryKey: ['report_id'],
    foreignKeys: [],
  },
  {
    name: 'statements',
    path: 'statements.csv',
    zh: '九张决算报表的公开状态',
    en: 'What became of each of the nine statements',
    fields: STATEMENT_FIELDS,
    primaryKey: ['report_id', 'statement'],
    foreignKeys: [OF_REPORT],
  },
  {
    name: 'facts',
    path: 'facts.csv',
    zh: '公开或推算的每一个数字',
    en: 'One row for each disclosed or derived figure',
    fields: FACT_FIELDS,
    primaryKey: [],
    foreignKeys: [OF_REPORT, OF_STATEMENT, OF_CODE],
  },
  {
    name: 'classifications',
    path: 'classifications.csv',
    zh: '支出功能分类与支出经济分类',
    en: 'The functional and the economic classification',
    fields: CLASSIFICATION_FIELDS,
    primaryKey: ['kind', 'code'],
    foreignKeys: [{ fields: ['parent'], file: 'classifications', reference: ['code'] }],
  },
  {
    name: 'changes',
    path: 'changes.csv',
    zh: '文字所述比上年增减',
    en: 'Changes against the year before, as said in prose',
    fields: CHANGE_FIELDS,
    primaryKey: [],
    foreignKeys: [OF_REPORT, OF_CODE],
  },
  {
    name: 'indicators',
    path: 'indicators.csv',
    zh: '人员、参保、车辆、接待等指标',
    en: 'Staff, insured persons, vehicles, receptions and other context figures',
    fields: INDICATOR_FIELDS,
    primaryKey: [],
    foreignKeys: [OF_REPORT],
  },
  {
    name: 'projects',
    path: 'projects.csv',
    zh: '项目绩效自评',
    en: 'Performance self-evaluation of projects',
    fields: PROJECT_FIELDS,
    primaryKey: [],
    foreignKeys: [OF_REPORT],
  },
  {
    name: 'findings',
    path: 'findings.csv',
    zh: '核对结果',
    en: 'What the checks found',
    fields: FINDING_FIELDS,
    primaryKey: [],
    foreignKeys: [OF_REPORT],
  },
  {
    name: 'checks',
    path: 'checks.csv',
    zh: '每条规则的每次核对',
    en: 'Every run of every rule, with its arithmetic',
    fields: CHECK_FIELDS,
    primaryKey: ['report_id', 'check_id'],
    foreignKeys: [OF_REPORT],
    optional: true,
  },
];

/** The file beside the others that only a package with corrected figures has. */
export const CORRECTIONS_FILE: PackageFile = {
  name: 'corrections',
  path: 'corrections.csv',
  zh: '人工更正的数字',
  en: 'Figures put right by hand',
  fields: CORRECTION_FIELDS,
  primaryKey: [],
  foreignKeys: [OF_REPORT],
  optional: true,
};

/** The file of `name`. */
export function packageFile(name: keyof LedgerPackage): PackageFile {
  const file = [...PACKAGE_FILES, CORRECTIONS_FILE].find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no file ${name} in the data package`);
  return file;
}
