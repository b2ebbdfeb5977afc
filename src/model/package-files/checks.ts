import { OUTCOMES, RULE_FAMILIES } from '../check.ts';
import { STATEMENTS } from '../statement.ts';
import type { PackageField } from './field.ts';
import { CODE_PATTERN, ID_PATTERN, REQUIRED, decimalField, reportIdField, textField } from './field.ts';
import { MEASURES } from './figures.ts';

export const CHECK_FIELDS: readonly PackageField[] = [
  reportIdField,
  textField('check_id', '核对编号，一份报告内唯一', 'id of the run, unique in its report', REQUIRED),
  textField('rule', '核对规则代号', 'id of the rule', { required: true, pattern: ID_PATTERN }),
  textField('family', '规则类别', 'family of the rule', { required: true, values: RULE_FAMILIES }),
  textField('outcome', '结果：相符、尾差、不符、无法核对', 'how the run ended', {
    required: true,
    values: OUTCOMES,
  }),
  textField('severity', '差错、四舍五入尾差或提示', 'error, rounding or notice', {
    values: ['error', 'rounding', 'notice'],
  }),
  textField('statement', '决算报表', 'one of the nine statements', { values: STATEMENTS }),
  textField('code', '科目代码', 'code in the official list', { pattern: CODE_PATTERN }),
  textField('measure', '栏目', 'column of the statement', { values: MEASURES }),
  decimalField('expected', '应为', 'what it should be'),
  decimalField('actual', '实为', 'what it is'),
  decimalField('difference', '差额', 'actual less expected'),
  decimalField('tolerance', '允许的尾差', 'what rounding may account for'),
  textField('arithmetic', '算式', 'the arithmetic'),
  textField('terms', '所用数字（JSON 数组）', 'JSON array of the figures looked at'),
  textField('missing', '缺少什么', 'what was missing'),
  textField('cause', '由哪一项核对引起', 'check_id of the failure it follows from'),
  textField('message_zh', '说明', 'message in Chinese'),
  textField('message_en', '英文说明', 'message in English'),
];
