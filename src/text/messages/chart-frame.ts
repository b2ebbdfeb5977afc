import type { Message } from '../message.ts';

export const CHART_FRAME = {
  source: { zh: '来源：', en: 'Source: ' },
  chart: { zh: '图表', en: 'Chart' },
  table: { zh: '表格', en: 'Table' },
  take: { zh: '带走', en: 'Take away' },
  sideways: { zh: '→ 可左右滑动', en: '→ scrolls sideways' },
  legend: { zh: '图例', en: 'Legend' },
  fromStatements: { zh: '各部门决算公开', en: 'departments’ published final accounts' },
  fromProse: { zh: '{list}据报告正文', en: '{list} from the reports’ prose' },
} satisfies Record<string, Message>;
