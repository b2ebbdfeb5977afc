import type { Measure } from '../statement.ts';
import { CERTAINTIES, ORIGINS, PHASES, STATEMENTS, STATEMENT_MEASURES } from '../statement.ts';
import type { PackageField } from './field.ts';
import {
  CODE_PATTERN,
  ID_PATTERN,
  REQUIRED,
  decimalField,
  integerField,
  reportIdField,
  sourceFields,
  textField,
} from './field.ts';

/** Every measure once, in the order of the statements. */
export const MEASURES: readonly Measure[] = [...new Set(Object.values(STATEMENT_MEASURES).flat())];

const statementField = textField('statement', '决算报表', 'one of the nine statements', {
  required: true,
  values: STATEMENTS,
});
const codeField = textField('code', '对应的科目代码', 'code in the official list the row resolves to', {
  pattern: CODE_PATTERN,
});
const measureField = textField('measure', '栏目', 'column of the statement', {
  required: true,
  values: MEASURES,
});
const phaseField = textField(
  'phase',
  '决算数、年初预算数或预算数',
  'final, initial budget or adjusted budget',
  { required: true, values: PHASES },
);
const originField = textField(
  'origin',
  '出处：表内、文字、图表或推算',
  'printed, narrative, chart or derived',
  {
    required: true,
    values: ORIGINS,
  },
);

export const FACT_FIELDS: readonly PackageField[] = [
  reportIdField,
  integerField('fiscal_year', '数据所属年度', 'year the amount is about', REQUIRED),
  statementField,
  integerField('row', '在报表中的行次，从 1 起', 'ordinal of the row in its statement, from 1'),
  codeField,
  textField('code_printed', '科目代码（原样）', 'code as printed'),
  textField('label', '行名称（原样，去空格与序号）', 'label as printed, without spaces and ordinal'),
  measureField,
  phaseField,
  decimalField('amount', '金额（万元）', 'amount in 10,000 yuan', REQUIRED),
  textField('printed', '原样字符', 'characters as printed'),
  originField,
  textField('certainty', '确定，或经算术推断位置', 'certain, or inferred where placed by arithmetic', {
    required: true,
    values: CERTAINTIES,
  }),
  ...sourceFields,
];

export const CORRECTION_FIELDS: readonly PackageField[] = [
  reportIdField,
  statementField,
  integerField('row', '在报表中的行次，从 1 起', 'ordinal of the row in its statement, from 1'),
  codeField,
  textField('label', '行名称（原样，去空格与序号）', 'label as printed, without spaces and ordinal'),
  measureField,
  phaseField,
  textField('printed', '原样字符', 'characters as printed'),
  decimalField(
    'amount_printed',
    '原样金额（万元）；没有读到而由人补录的为空',
    'amount as printed, in 10,000 yuan; empty where none was read and a person added it',
  ),
  decimalField('amount', '更正后金额（万元）', 'amount put right, in 10,000 yuan', REQUIRED),
  textField('corrected_at', '更正时间（ISO 8601，UTC）', 'when it was put right, ISO 8601 in UTC', REQUIRED),
];

export const CHANGE_FIELDS: readonly PackageField[] = [
  reportIdField,
  statementField,
  codeField,
  measureField,
  decimalField('amount', '本年金额（万元）', 'amount of the year, in 10,000 yuan'),
  decimalField('change', '比上年增减（万元）', 'change against the year before, in 10,000 yuan', REQUIRED),
  decimalField('percent_printed', '所述增减比例（%）', 'percentage as printed'),
  decimalField('percent_computed', '核算增减比例（%）', 'percentage as computed'),
  decimalField('prior_amount', '推算上年金额（万元）', 'amount of the year before, derived, in 10,000 yuan'),
  textField('reason', '原因代号', 'id of the stated reason', { pattern: ID_PATTERN }),
  ...sourceFields,
];

export const INDICATOR_FIELDS: readonly PackageField[] = [
  reportIdField,
  integerField('fiscal_year', '数据所属年度', 'year the value is about', REQUIRED),
  textField('indicator', '指标代号', 'id of the indicator', { required: true, pattern: ID_PATTERN }),
  decimalField('value', '数值', 'value', REQUIRED),
  textField('unit', '单位', 'unit of the value'),
  textField('printed', '原样字符', 'characters as printed'),
  originField,
  ...sourceFields,
];
