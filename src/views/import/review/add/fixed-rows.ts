import { CLASSIFICATIONS } from '../../../../model/classification/index.ts';
import type { Classification } from '../../../../model/records.ts';
import type { StatementId } from '../../../../model/statement.ts';
import { TWO_SIDED } from '../figures/statement-rows.ts';
import type { Side } from './sides.ts';

/** A row that the Ministry's layout (部门决算公开格式) gives a statement, whatever the department: a source, a sum or a balance. */
export type FixedRow = { label: string; side: Side };

const left = (...labels: string[]): FixedRow[] => labels.map((label) => ({ label, side: 'left' }));
const right = (...labels: string[]): FixedRow[] => labels.map((label) => ({ label, side: 'right' }));

/** The rows without a code, from top to bottom; where a statement has codes, `null` says where they stand. */
export const FIXED_ROWS: Readonly<Record<StatementId, readonly (FixedRow | null)[]>> = {
  income_expenditure: [
    ...left(
      '一般公共预算财政拨款收入',
      '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
      '本年收入合计',
      '使用非财政拨款结余',
      '年初结转和结余',
      '总计',
    ),
    null,
    ...right('本年支出合计', '结余分配', '年末结转和结余', '总计'),
  ],
  appropriation: [
    ...left(
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
      '国有资本经营预算财政拨款',
      '本年收入合计',
      '年初财政拨款结转和结余',
      '总计',
    ),
    null,
    ...right('本年支出合计', '年末财政拨款结转和结余', '总计'),
  ],
  income: [...right('合计'), null],
  expenditure: [...right('合计'), null],
  general_budget: [...right('合计'), null],
  basic_expenditure: [null, ...right('人员经费合计', '公用经费合计', '合计')],
  three_public: [],
  government_fund: [...right('合计'), null],
  state_capital: [...right('合计'), null],
};

/**
 * The official codes that a row of a statement may have: the economic ones in 基本支出决算表, the functional ones elsewhere,
 * of which the two overview statements print the 类 alone, and by their names.
 */
export function codesOf(statement: StatementId): Classification[] {
  if (statement === 'three_public') return [];
  const kind = statement === 'basic_expenditure' ? 'economic' : 'functional';
  const deepest = TWO_SIDED.has(statement) ? 1 : 3;
  return CLASSIFICATIONS.filter((each) => each.kind === kind && each.level <= deepest);
}
