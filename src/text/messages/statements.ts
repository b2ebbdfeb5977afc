import type { StatementId } from '../../model/statement.ts';
import type { Message } from '../message.ts';

/** Titles of the nine statements, short. */
export const STATEMENT_NAMES: Readonly<Record<StatementId, Message>> = {
  income_expenditure: { zh: '收入支出决算总表', en: 'Income and expenditure, overview' },
  income: { zh: '收入决算表', en: 'Income' },
  expenditure: { zh: '支出决算表', en: 'Expenditure' },
  appropriation: { zh: '财政拨款收入支出决算总表', en: 'Fiscal appropriation, overview' },
  general_budget: { zh: '一般公共预算财政拨款支出决算表', en: 'General public budget expenditure' },
  basic_expenditure: {
    zh: '一般公共预算财政拨款基本支出决算表',
    en: 'General public budget basic expenditure',
  },
  three_public: { zh: '“三公”经费支出决算表', en: 'Three public expenses' },
  government_fund: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Government fund budget' },
  state_capital: { zh: '国有资本经营预算财政拨款支出决算表', en: 'State capital operating budget' },
};
