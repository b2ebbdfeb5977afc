import { STATEMENTS } from '../statement.ts';
import { MEASURES } from './figures.ts';
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

export const CLASSIFICATION_FIELDS: readonly PackageField[] = [
  textField('kind', '支出功能分类或支出经济分类', 'functional or economic', {
    required: true,
    values: ['functional', 'economic'],
  }),
  textField('code', '科目代码', 'code', { required: true, pattern: CODE_PATTERN }),
  textField('parent', '上级科目代码', 'code one level up; empty at the top', { pattern: CODE_PATTERN }),
  integerField('level', '级次：1 类、2 款、3 项', 'level, 1 to 3', REQUIRED),
  textField('name_zh', '科目名称', 'name in Chinese', REQUIRED),
  textField('name_en', '英文名称', 'name in English', REQUIRED),
];

export const PROJECT_FIELDS: readonly PackageField[] = [
  reportIdField,
  textField('project', '项目名称', 'name of the project', REQUIRED),
  decimalField('budget', '预算数（万元）', 'budget in 10,000 yuan'),
  decimalField('executed', '执行数（万元）', 'executed in 10,000 yuan'),
  textField('completed', '完成情况', 'degree of completion'),
  decimalField('score', '自评得分', 'self-evaluation score'),
  ...sourceFields,
];

export const FINDING_FIELDS: readonly PackageField[] = [
  reportIdField,
  textField('rule', '核对规则代号', 'id of the rule', { required: true, pattern: ID_PATTERN }),
  textField('severity', '差错、四舍五入尾差或提示', 'error, rounding or notice', {
    required: true,
    values: ['error', 'rounding', 'notice'],
  }),
  textField('statement', '决算报表', 'one of the nine statements', { values: STATEMENTS }),
  textField('code', '科目代码', 'code in the official list', { pattern: CODE_PATTERN }),
  textField('measure', '栏目', 'column of the statement', { values: MEASURES }),
  decimalField('expected', '应为', 'what it should be'),
  decimalField('actual', '实为', 'what it is'),
  decimalField('difference', '差额', 'actual less expected'),
  textField('evidence', '依据（JSON 数组）', 'JSON array of source_page, source_line, printed'),
  textField('message_zh', '说明', 'message in Chinese', REQUIRED),
  textField('message_en', '英文说明', 'message in English', REQUIRED),
];
