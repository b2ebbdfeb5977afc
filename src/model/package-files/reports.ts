import { STATEMENTS, STATEMENT_STATES } from '../statement.ts';
import type { PackageField } from './field.ts';
import { REQUIRED, booleanField, integerField, reportIdField, sourceFields, textField } from './field.ts';

export const REPORT_FIELDS: readonly PackageField[] = [
  reportIdField,
  textField('department', '部门名称', 'department, as printed', REQUIRED),
  textField('department_kind', '局（bureau）或经办机构（agency）', 'bureau, or handling agency', {
    required: true,
    values: ['bureau', 'agency'],
  }),
  textField('county', '县（市、区）', 'county, county-level city or district'),
  textField('county_code', '县级行政区划代码（GB/T 2260）', 'county code of GB/T 2260', {
    pattern: '\\d{6}',
  }),
  textField('city', '设区的市', 'prefecture-level city'),
  textField('province', '省（自治区、直辖市）', 'province'),
  integerField('fiscal_year', '决算年度', 'year of the accounts', REQUIRED),
  textField('scope', '编报口径：汇总、本级或不明', 'consolidated, own accounts only, or unknown', {
    required: true,
    values: ['consolidated', 'own', 'unknown'],
  }),
  integerField('unit_count', '纳入编报的单位数', 'number of units in the accounts'),
  booleanField('first_year', '是否首个年度（无上年数）', 'whether no year before exists', REQUIRED),
  textField('title', '报告标题', 'title of the report'),
  textField('source_name', '来源文件名', 'name of the file read', REQUIRED),
  textField('source_format', '来源文件格式', 'format of the file read', REQUIRED),
  textField('source_sha256', '来源文件的 SHA-256', 'SHA-256 of the file read', {
    required: true,
    pattern: '[0-9a-f]{64}',
  }),
  textField('source_url', '公开网址', 'where the report is published'),
  integerField('source_pages', '页数', 'number of pages'),
];

export const STATEMENT_FIELDS: readonly PackageField[] = [
  reportIdField,
  textField('statement', '决算报表', 'one of the nine statements', { required: true, values: STATEMENTS }),
  textField('title_printed', '报表标题（原样）', 'title as printed'),
  textField('number_printed', '报表编号（原样）', 'number as printed'),
  textField('state', '公开状态', 'what became of the statement', {
    required: true,
    values: STATEMENT_STATES,
  }),
  textField('reason', '原因代号', 'id of the reason'),
  ...sourceFields,
];
