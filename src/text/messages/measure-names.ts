import type { Measure } from '../../model/statement.ts';
import type { Message } from '../message.ts';

/** Heads of the statements' columns. */
export const MEASURE_NAMES: Readonly<Record<Measure, Message>> = {
  income: { zh: '收入', en: 'Income' },
  expenditure: { zh: '支出', en: 'Expenditure' },
  total: { zh: '合计', en: 'Total' },
  fiscal: { zh: '财政拨款收入', en: 'Fiscal appropriation' },
  superior: { zh: '上级补助收入', en: 'Grants from superior bodies' },
  institutional: { zh: '事业收入', en: 'Institutional income' },
  operating: { zh: '经营', en: 'Operating' },
  subordinate: { zh: '附属单位上缴收入', en: 'Paid up by subordinate units' },
  other: { zh: '其他收入', en: 'Other income' },
  basic: { zh: '基本支出', en: 'Basic expenditure' },
  project: { zh: '项目支出', en: 'Project expenditure' },
  to_superior: { zh: '上缴上级支出', en: 'Paid to superior bodies' },
  to_subordinate: { zh: '对附属单位补助支出', en: 'Grants to subordinate units' },
  general: { zh: '一般公共预算财政拨款', en: 'General public budget' },
  fund: { zh: '政府性基金预算财政拨款', en: 'Government fund budget' },
  capital: { zh: '国有资本经营预算财政拨款', en: 'State capital budget' },
  personnel: { zh: '人员经费', en: 'Personnel' },
  public_use: { zh: '公用经费', en: 'Public use' },
  abroad: { zh: '因公出国（境）费', en: 'Official travel abroad' },
  vehicle: { zh: '公务用车购置及运行维护费', en: 'Official vehicles' },
  vehicle_purchase: { zh: '公务用车购置费', en: 'Vehicle purchase' },
  vehicle_operation: { zh: '公务用车运行维护费', en: 'Vehicle operation' },
  reception: { zh: '公务接待费', en: 'Official reception' },
  conference: { zh: '会议费', en: 'Conferences' },
  training: { zh: '培训费', en: 'Training' },
  opening: { zh: '年初结转和结余', en: 'Opening balance' },
  closing: { zh: '年末结转和结余', en: 'Closing balance' },
};
