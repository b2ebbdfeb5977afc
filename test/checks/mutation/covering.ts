import type { Fact } from '../../../src/model/records.ts';
import type { Layout } from './clean-report.ts';

/** The rules of the families inside and between that look at a cell, told from the layout alone. */
export function coveringRules(fact: Fact, layout: Layout, by: string): string[] {
  const rules =
    fact.statement === 'income_expenditure'
      ? incomeExpenditure(fact, layout, by)
      : fact.statement === 'appropriation'
        ? appropriation(fact, layout, by)
        : fact.statement === 'three_public'
          ? threePublic(fact)
          : coded(fact, layout, by);
  return [...new Set(rules)].sort();
}

/** Of money that is only a part of all money, too much is wrong and too little is not. */
function compared(rule: string, layout: Layout, tooMuch: boolean): string[] {
  return !layout.otherIncome || tooMuch ? [rule] : [];
}

const isUp = (by: string): boolean => !by.startsWith('-');

function incomeExpenditure({ label, measure }: Fact, layout: Layout, by: string): string[] {
  const overviews = compared('overviews', layout, !isUp(by));
  const side = measure === 'income' ? 'overview-income-side' : 'overview-spending-side';
  if (label === '总计') return [side, 'overview-sides', ...pair(layout, by)];
  if (/^本年/u.test(label)) {
    return measure === 'income'
      ? ['overview-sources', side, 'income-overview', ...pair(layout, by)]
      : ['overview-classes', side, 'spending-overview', ...pair(layout, by)];
  }
  if (/年初|年末/u.test(label)) return [side, ...overviews];
  if (/使用|分配/u.test(label)) return [side];
  if (measure === 'expenditure') {
    // The classes that only the treasury pays for differ as soon as they are less; all money may be more.
    return ['overview-classes', 'spending-overview', ...pairOfClass(label, layout, by)];
  }
  const fromTreasury = /一般公共|基金|资本/u.test(label) ? ['income-appropriation'] : [];
  return ['overview-sources', 'income-overview', ...fromTreasury];
}

/** What other income adds to the sums of all money: 20.00. A change smaller than that leaves them above the treasury's. */
function pair(layout: Layout, by: string): string[] {
  return layout.otherIncome ? (Number(by) < -20 ? ['overviews'] : []) : ['overviews'];
}

function pairOfClass(label: string, layout: Layout, by: string): string[] {
  return label === '其他支出' ? pair(layout, by) : compared('overviews', layout, !isUp(by));
}

function appropriation({ label, measure, row }: Fact, layout: Layout, by: string): string[] {
  const sums = (): string[] => (layout.otherIncome ? (Number(by) > 20 ? ['overviews'] : []) : ['overviews']);
  if (measure === 'income') {
    if (label === '总计') return ['overview-income-side', 'overview-sides', ...sums()];
    if (/^本年/u.test(label))
      return ['overview-sources', 'overview-income-side', 'income-appropriation', ...sums()];
    if (/年初/u.test(label))
      return ['overview-income-side', 'overview-opening', ...compared('overviews', layout, isUp(by))];
    const fund = label.includes('基金') ? ['fund-balances'] : [];
    const first = (row ?? 0) < 6;
    return [
      'overview-budgets',
      ...fund,
      ...(first ? ['overview-sources', 'income-appropriation'] : ['overview-opening']),
    ];
  }
  const total = measure === 'total';
  // There is no statement of state capital to hold its column against.
  const columns = total || measure === 'capital' ? [] : ['appropriation-columns'];
  if (label === '总计')
    return [
      'row-total',
      'overview-spending-side',
      ...(total ? ['overview-sides', ...sums()] : ['overview-budgets']),
    ];
  if (/^本年/u.test(label))
    return ['row-total', 'overview-classes', 'overview-spending-side', ...(total ? sums() : columns)];
  if (/年末/u.test(label)) {
    const balance = measure === 'fund' ? ['fund-balances'] : [];
    return [
      'row-total',
      'overview-spending-side',
      ...balance,
      ...(total ? compared('overviews', layout, isUp(by)) : []),
    ];
  }
  const classes = label === '其他支出' ? sums() : compared('overviews', layout, isUp(by));
  return ['row-total', 'overview-classes', ...(total ? classes : columns)];
}

function threePublic({ measure, phase }: Fact): string[] {
  const total = ['total', 'abroad', 'vehicle', 'reception'].includes(measure) ? ['three-public-total'] : [];
  const vehicle = measure.startsWith('vehicle') ? ['three-public-vehicle'] : [];
  const outside =
    phase === 'final' && measure !== 'total' && measure !== 'vehicle' ? ['three-public-by-class'] : [];
  return [...total, ...vehicle, ...outside];
}

const ROW_TOTAL: Readonly<Record<string, readonly string[]>> = {
  income: ['total', 'fiscal', 'superior', 'other'],
  expenditure: ['total', 'basic', 'project', 'to_superior'],
  general_budget: ['total', 'basic', 'project'],
  government_fund: ['total', 'basic', 'project'],
};

function coded(fact: Fact, layout: Layout, by: string): string[] {
  const { statement, code, measure, label } = fact;
  if (statement === 'basic_expenditure') return economic(fact, layout);
  const isTotal = code === '' && label === '合计';
  const isClass = code.length === 3;
  const rules = [
    ...(isTotal ? [] : ['children-sum']),
    ...(isTotal || isClass ? ['classes-sum'] : []),
    ...(ROW_TOTAL[statement]?.includes(measure) === true ? ['row-total'] : []),
  ];
  if (statement === 'income') {
    if (isTotal) rules.push('income-overview');
    if (isTotal && measure === 'fiscal') rules.push('income-appropriation');
    if (code.startsWith('229') && !code.startsWith('22999') && measure === 'fiscal') {
      if (code.length === 7 || !isUp(by)) rules.push('fund-income-items');
    }
    return rules;
  }
  const spending = ['total', 'basic', 'project'].includes(measure);
  if (statement === 'expenditure') {
    if (measure === 'total' && (isTotal || isClass)) rules.push('spending-overview');
    if (spending) rules.push(...expenditureItems(fact, layout, by));
    return rules;
  }
  if (spending) rules.push(...budgetItems(fact, layout, by));
  if (measure === 'total' && (isTotal || isClass)) rules.push('appropriation-columns');
  if (statement === 'general_budget') {
    if (layout.columns && ['basic', 'personnel', 'public_use'].includes(measure)) rules.push('row-basic');
    if (isTotal && ['basic', 'personnel', 'public_use'].includes(measure)) rules.push('basic-by-class');
    return rules;
  }
  if (['opening', 'income', 'total', 'closing'].includes(measure)) rules.push('fund-closing');
  if (isTotal && ['opening', 'income', 'closing'].includes(measure)) rules.push('fund-balances');
  if (measure === 'income' && !isTotal && (code.length === 7 || isUp(by))) rules.push('fund-income-items');
  return rules;
}

/** Whether 支出决算表 has 20.00 of other money in this cell: as project money in the total and in 229. */
function hasOther({ code, measure }: Fact, layout: Layout): boolean {
  return layout.otherIncome && measure !== 'basic' && (code === '' || code === '229');
}

function expenditureItems(fact: Fact, layout: Layout, by: string): string[] {
  if (!layout.otherIncome) return ['spending-items'];
  if (fact.code.startsWith('22999')) return [];
  return Number(by) < (hasOther(fact, layout) ? -20 : 0) ? ['spending-items'] : [];
}

function budgetItems(fact: Fact, layout: Layout, by: string): string[] {
  if (!layout.otherIncome) return ['spending-items'];
  return Number(by) > (hasOther(fact, layout) ? 20 : 0) ? ['spending-items'] : [];
}

function economic({ code, measure, label }: Fact, { columns }: Layout): string[] {
  const personnel = /^30[13]/u.test(code) || label.includes('人员');
  const rest = personnel ? 'personnel-classes' : 'public-use-classes';
  if (!columns && code === '') return [rest, 'basic-by-class'];
  if (code === '') {
    const sums = { total: [], personnel: ['personnel-classes'], public_use: ['public-use-classes'] };
    return ['classes-sum', 'row-total', 'basic-by-class', ...(sums[measure as keyof typeof sums] ?? [])];
  }
  const outside =
    ['30212', '30215', '30216', '30217', '30231', '31013'].includes(code) && measure === 'total';
  return [
    'children-sum',
    ...(columns ? ['row-total'] : []),
    ...(columns && code.length === 3 ? ['classes-sum'] : []),
    ...(code.length === 3 && measure === 'total' ? [rest] : []),
    ...(outside ? ['three-public-by-class'] : []),
  ];
}
