import type { Fact } from '../../../model/records.ts';
import type { Words } from '../../rule.ts';
import { MEASURE_NAMES, PHASE_NAMES } from '../../statements/names.ts';

type Named = Pick<Fact, 'statement' | 'code' | 'label' | 'measure' | 'phase'>;

const TOTALS: Readonly<Record<string, Words>> = {
  'income_expenditure.income': { zh: '收入', en: 'Income' },
  'income_expenditure.expenditure': { zh: '支出', en: 'Spending' },
  'income.total': { zh: '收入合计', en: 'Total income' },
  'expenditure.total': { zh: '支出合计', en: 'Total spending' },
  'appropriation.income': { zh: '财政拨款收入', en: 'Income from the treasury' },
  'appropriation.total': { zh: '财政拨款支出', en: 'Spending of treasury money' },
  'general_budget.total': { zh: '一般公共预算财政拨款支出', en: 'General public budget spending' },
  'basic_expenditure.total': {
    zh: '一般公共预算基本支出',
    en: 'Basic expenditure of the general public budget',
  },
  'three_public.total': { zh: '“三公”经费', en: 'Three-public spending' },
  'government_fund.total': { zh: '政府性基金支出', en: 'Government fund spending' },
  'government_fund.income': { zh: '政府性基金收入', en: 'Government fund income' },
  'state_capital.total': { zh: '国有资本经营预算支出', en: 'State capital spending' },
};

function baseName({ statement, code, label, measure }: Named): Words {
  if (code !== '') return { zh: `${code} ${label}`, en: `${code} ${label}` };
  if (/人员经费/u.test(label)) return MEASURE_NAMES.personnel;
  if (/公用经费/u.test(label)) return MEASURE_NAMES.public_use;
  if (label !== '' && !/[合总]计$/u.test(label)) return { zh: label, en: label };
  return TOTALS[`${statement}.${measure}`] ?? MEASURE_NAMES[measure];
}

/** What a figure is called in the words of a failing check: `2101501 行政运行`, 支出合计, 公务接待费预算数. */
export function figureName(figure: Named): Words {
  const base = baseName(figure);
  const phase = PHASE_NAMES[figure.phase];
  return { zh: `${base.zh}${phase.zh}`, en: `${base.en}${phase.en}` };
}
