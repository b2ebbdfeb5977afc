import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import type { Words } from '../rule.ts';

/** What the words of a failing check call a statement. */
export const STATEMENT_NAMES: Readonly<Record<StatementId, Words>> = {
  income_expenditure: { zh: '收入支出决算总表', en: 'Income and expenditure overview' },
  income: { zh: '收入决算表', en: 'Income statement' },
  expenditure: { zh: '支出决算表', en: 'Expenditure statement' },
  appropriation: { zh: '财政拨款收入支出决算总表', en: 'Treasury appropriation overview' },
  general_budget: { zh: '一般公共预算财政拨款支出决算表', en: 'General public budget statement' },
  basic_expenditure: { zh: '一般公共预算财政拨款基本支出决算表', en: 'Basic expenditure statement' },
  three_public: { zh: '“三公”经费支出决算表', en: 'Three-public statement' },
  government_fund: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Government fund statement' },
  state_capital: { zh: '国有资本经营预算财政拨款支出决算表', en: 'State capital statement' },
};

/** What the words of a failing check call a column. */
export const MEASURE_NAMES: Readonly<Record<Measure, Words>> = {
  income: { zh: '收入', en: 'income' },
  expenditure: { zh: '支出', en: 'spending' },
  total: { zh: '合计', en: 'total' },
  fiscal: { zh: '财政拨款收入', en: 'treasury appropriation' },
  superior: { zh: '上级补助收入', en: 'subsidies from above' },
  institutional: { zh: '事业收入', en: 'institutional income' },
  operating: { zh: '经营', en: 'operating' },
  subordinate: { zh: '附属单位上缴收入', en: 'payments from subordinate units' },
  other: { zh: '其他收入', en: 'other income' },
  basic: { zh: '基本支出', en: 'basic' },
  project: { zh: '项目支出', en: 'project' },
  to_superior: { zh: '上缴上级支出', en: 'payments to superiors' },
  to_subordinate: { zh: '对附属单位补助支出', en: 'subsidies to subordinate units' },
  general: { zh: '一般公共预算', en: 'general public budget' },
  fund: { zh: '政府性基金预算', en: 'government fund' },
  capital: { zh: '国有资本经营预算', en: 'state capital' },
  personnel: { zh: '人员经费', en: 'personnel' },
  public_use: { zh: '公用经费', en: 'public use' },
  abroad: { zh: '因公出国（境）费', en: 'travel abroad' },
  vehicle: { zh: '公务用车购置及运行维护费', en: 'vehicles' },
  vehicle_purchase: { zh: '公务用车购置费', en: 'vehicle purchase' },
  vehicle_operation: { zh: '公务用车运行维护费', en: 'vehicle operation' },
  reception: { zh: '公务接待费', en: 'reception' },
  conference: { zh: '会议费', en: 'conferences' },
  training: { zh: '培训费', en: 'training' },
  opening: { zh: '年初结转和结余', en: 'opening balance' },
  closing: { zh: '年末结转和结余', en: 'closing balance' },
};

/** A phase as the words of a failing check say it; the final figures need no word. */
export const PHASE_NAMES: Readonly<Record<Phase, Words>> = {
  final: { zh: '', en: '' },
  initial_budget: { zh: '年初预算数', en: ' initial budget' },
  budget: { zh: '预算数', en: ' budget' },
};
