import type { Message } from '../message.ts';

/** Words of “三公”经费. */
export const THREE_PUBLIC = {
  over: { zh: '超预算', en: 'over budget' },
  under: { zh: '低于预算', en: 'under budget' },
  equal: { zh: '与预算持平', en: 'on budget' },
  unknown: { zh: '无法比较', en: 'cannot be compared' },
  clauseEqual: { zh: '{list}与预算持平', en: '{list} on budget' },
  clauseUnknown: { zh: '{list}无法与预算比较', en: '{list} cannot be compared with a budget' },
  countyOver: { zh: '{county}超预算 {amount} {money}', en: '{county} {cny}{amount}{wan} over budget' },
  countyUnder: { zh: '{county}比预算少 {amount} {money}', en: '{county} {cny}{amount}{wan} under budget' },
  headlineNone: {
    zh: '所选部门没有三公经费数字',
    en: 'The chosen departments disclose no three public expenses',
  },
  subtitle: {
    zh: '“三公”经费预算数与决算数，{money}。上为预算，下为决算；会议费、培训费列在后面，不计入三公。',
    en: 'Three public expenses, budget above final, {money}. Conferences and training follow apart: they are not in the total.',
  },
  budget: { zh: '预算', en: 'Budget' },
  initialBudget: { zh: '年初预算', en: 'Initial budget' },
  final: { zh: '决算', en: 'Final' },
  difference: { zh: '决算 − 预算', en: 'Final − budget' },
  verdict: { zh: '结论', en: 'Verdict' },
  component: { zh: '项目', en: 'Item' },
  rest: { zh: '未分项', en: 'Not itemised' },
  statement: { zh: '三公经费表', en: 'Statement' },
  saidInProse: { zh: '{figure}（正文所述）', en: '{figure} (said in the prose)' },
  line: { zh: '{phase} {figure}', en: '{phase} {figure}' },
  declaredEmpty: { zh: '空表', en: 'table declared empty' },
  notDisclosed: { zh: '— 未列示', en: '— not disclosed' },
  emptyButSaid: {
    zh: '{list}的三公经费表为空表，“无”出自正文。',
    en: '{list}: the table is declared empty; “none” is said in the prose.',
  },
  absent: {
    zh: '{list}没有三公经费表，数字取自正文。',
    en: '{list}: no such table; the figures are from the prose.',
  },
  initialNote: { zh: '{list}列的是年初预算数。', en: '{list}: the budget printed is the initial one.' },
  besideSubtitle: {
    zh: '预算数与决算数，{money}。上为预算，下为决算；不计入三公经费。',
    en: 'Budget above final, {money}. Not in the three public expenses.',
  },
  besideHeading: { zh: '会议费与培训费（不计入三公）', en: 'Conferences and training (not in the total)' },
  countsHeading: { zh: '车辆与接待', en: 'Vehicles and receptions' },
  countsNote: {
    zh: '据报告正文；— 未列示，不等于零。',
    en: 'From the reports’ prose; — not disclosed, which is not zero.',
  },
  keyHeading: { zh: '怎么读', en: 'How to read' },
  keyZero: { zh: '{zero} 决算表列为零', en: '{zero} printed as zero' },
  keyProse: {
    zh: '{zero}（正文所述）表中没有，正文说没有',
    en: '{zero} (said in the prose): the prose says none',
  },
  keyEmpty: { zh: '空表 报告声明本表无数据', en: 'table declared empty by the report' },
  keyMissing: { zh: '— 报告没有列示', en: '— not disclosed' },
} satisfies Record<string, Message>;
