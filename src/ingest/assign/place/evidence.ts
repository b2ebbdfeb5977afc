import { sumDecimal } from '../../../model/money.ts';
import type { DecimalText, Fact } from '../../../model/records.ts';
import type { Measure, StatementId } from '../../../model/statement.ts';
import type { OpenRow } from './place-columns.ts';
import type { ReadRow } from '../rows.ts';

type Bounds = OpenRow['bounds'];

/** What the statements read so far say; a statement with a table but without a number in it spends nothing. */
export type Evidence = { facts: readonly Fact[]; emptyTables: ReadonlySet<StatementId> };

const INCOME_SOURCES: readonly { measure: Measure; label: RegExp }[] = [
  {
    measure: 'fiscal',
    label: /^(?:财政拨款收入|(?:一般公共预算|政府性基金预算|国有资本经营预算)(?:财政拨款)?(?:收入)?)$/u,
  },
  { measure: 'superior', label: /^上级补助收入$/u },
  { measure: 'institutional', label: /^事业收入$/u },
  { measure: 'operating', label: /^经营收入$/u },
  { measure: 'subordinate', label: /^附属单位(?:上缴|缴款)收入$/u },
  { measure: 'other', label: /^其他收入$/u },
];

const exactly = (amount: DecimalText): { min: DecimalText; max: DecimalText } => ({
  min: amount,
  max: amount,
});

const isTotalRow = (row: ReadRow): boolean => row.codePrinted === '' && /^(?:合计|总计)$/u.test(row.label);

function amountOf(
  evidence: Evidence,
  statement: StatementId,
  row: ReadRow,
  measure: Measure,
): DecimalText | null {
  const found = evidence.facts.find(
    (fact) =>
      fact.statement === statement &&
      fact.measure === measure &&
      fact.codePrinted === row.codePrinted &&
      (row.codePrinted !== '' || fact.label === row.label),
  );
  return found?.amount ?? null;
}

const hasRow = (evidence: Evidence, statement: StatementId, row: ReadRow): boolean =>
  amountOf(evidence, statement, row, 'total') !== null;

/** 收入决算表: its total row repeats the sources that the overview lists. */
function incomeBounds(evidence: Evidence, row: ReadRow): Bounds {
  const sources = evidence.facts.filter(
    (fact) => fact.statement === 'income_expenditure' && fact.measure === 'income',
  );
  if (!isTotalRow(row) || sources.length === 0) return {};
  return Object.fromEntries(
    INCOME_SOURCES.map(({ measure, label }) => [
      measure,
      exactly(sumDecimal(sources.filter((fact) => label.test(fact.label)).map((fact) => fact.amount))),
    ]),
  );
}

/** 支出决算表: all funds together spend no less than the general public budget alone. */
function expenditureBounds(evidence: Evidence, row: ReadRow): Bounds {
  const atLeast = (measure: Measure): { min?: DecimalText } => {
    const amount = amountOf(evidence, 'general_budget', row, measure);
    return amount === null ? {} : { min: amount };
  };
  return { basic: atLeast('basic'), project: atLeast('project') };
}

/** 政府性基金: it spends no more than all funds together, and the overview names its income. */
function fundBounds(evidence: Evidence, row: ReadRow): Bounds {
  const atMost = (measure: Measure): { max?: DecimalText } =>
    hasRow(evidence, 'expenditure', row)
      ? { max: amountOf(evidence, 'expenditure', row, measure) ?? '0' }
      : {};
  const received = evidence.facts.find(
    (fact) =>
      fact.statement === 'income_expenditure' &&
      fact.measure === 'income' &&
      /^政府性基金预算(?:财政拨款)?(?:收入)?$/u.test(fact.label),
  );
  return {
    basic: atMost('basic'),
    project: atMost('project'),
    ...(isTotalRow(row) && received !== undefined ? { income: exactly(received.amount) } : {}),
  };
}

/** 财政拨款收入支出决算总表: its sums by kind of budget are the totals of the statements of those budgets. */
function appropriationBounds(evidence: Evidence, row: ReadRow): Bounds {
  if (!/^(?:本年支出合计|支出总计)$/u.test(row.label)) return {};
  const total: ReadRow = { ordinal: 0, codePrinted: '', label: '合计', numbers: [], places: null };
  const sumOf = (measure: Measure, statement: StatementId): Bounds => {
    const amount = evidence.emptyTables.has(statement) ? '0' : amountOf(evidence, statement, total, 'total');
    return amount === null ? {} : { [measure]: exactly(amount) };
  };
  return {
    ...sumOf('general', 'general_budget'),
    ...sumOf('fund', 'government_fund'),
    ...sumOf('capital', 'state_capital'),
  };
}

/** What the other statements of the report say of the cells of `row`. */
export function boundsFor(statement: StatementId, evidence: Evidence, row: ReadRow): Bounds {
  if (statement === 'income') return incomeBounds(evidence, row);
  if (statement === 'expenditure') return expenditureBounds(evidence, row);
  if (statement === 'government_fund') return fundBounds(evidence, row);
  return statement === 'appropriation' ? appropriationBounds(evidence, row) : {};
}
