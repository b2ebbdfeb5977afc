import { barRowsOption } from '../../../src/charts/bar-rows.ts';
import type { BarRows } from '../../../src/charts/bar-rows.ts';
import { chartModel } from '../../../src/views/files/model/chart-model.ts';
import { resolveColour } from '../../../src/views/files/model/light-tokens.ts';
import type { Takeaway, TakeawayCell } from '../../../src/views/files/model/takeaway.ts';
import { SCHEMES } from '../../charts/tokens.ts';

/** The page's light colours by the names that stand in a drawing. */
export const TOKENS = new Map([...SCHEMES.light].map(([name, colour]) => [`--${name}`, colour]));

/** A chart of two parts: one bar whole, one lacking a part, one without any figure. */
const BARS: BarRows = {
  parts: [
    { id: 'basic', colour: 'var(--basic)', onColour: 'var(--on-basic)', decal: 'none' },
    { id: 'project', colour: 'var(--project)', onColour: 'var(--on-project)', decal: 'hatch' },
  ],
  rows: [
    {
      title: '眉县',
      detail: '2020 · 局',
      total: '606.81',
      totalNote: '万元',
      lines: [
        {
          segments: [
            { part: 'basic', size: 406.57, text: '406.57' },
            { part: 'project', size: 200.24, text: '200.24' },
          ],
          end: '',
        },
      ],
    },
    {
      title: '=沁阳 & <市>',
      detail: '2020 · 局',
      total: '0.1',
      totalNote: '万元',
      lines: [{ segments: [{ part: 'basic', size: 0.1, text: '0.10' }], end: '项目支出 —' }],
    },
    {
      title: '宣汉',
      detail: '2020 · 局',
      total: '',
      totalNote: '',
      lines: [{ segments: [], end: '报告未列示' }],
    },
  ],
};

const LEGEND = [
  { label: '基本支出', colour: '#27496d', decal: 'none' },
  { label: '项目支出', colour: '#d5894b', decal: 'hatch' },
] as const;

const draw = (width: number) => barRowsOption(BARS, width);

export const text = (value: string): TakeawayCell => ({ kind: 'text', text: value });
export const amount = (exact: string, shown: string, given: object = {}): TakeawayCell => ({
  kind: 'figure',
  amount: exact,
  shown,
  decimals: 2,
  percent: false,
  signed: false,
  suffix: '',
  mark: '',
  ...given,
});
export const missing = (state: string, shown: string): TakeawayCell => ({ kind: 'missing', state, shown });

/** A chart with its table as they leave, with everything that is hard to write: states, codes, formulas, many digits. */
export function takeaway(given: Partial<Takeaway> = {}): Takeaway {
  return {
    title: '基本支出占 67.0%，其余 <未列示> & 不等于零',
    subtitle: '支出决算表，万元',
    unit: '万元',
    language: 'zh',
    showing: 'chart',
    table: {
      columns: [
        { label: '科目编码', kind: 'code' },
        { label: '科目', kind: 'text' },
        { label: '眉县 2020', kind: 'figure' },
        { label: '占比', kind: 'figure' },
        { label: '差额', kind: 'figure' },
      ],
      rows: [
        {
          group: '眉县 2020 · 局',
          total: false,
          cells: [
            text('2101301'),
            text('城乡医疗救助'),
            amount('406.57', '406.57', { mark: '与报告其他处不符' }),
            amount('75.092045', '75.1%', { percent: true, decimals: 1 }),
            amount('-162.6', '−162.60', { signed: false, suffix: '万元' }),
          ],
        },
        {
          group: '眉县 2020 · 局',
          total: false,
          cells: [
            text('0301'),
            text('=HYPERLINK("x")'),
            missing('declared_empty', '空表'),
            missing('not_disclosed', '未列示'),
            amount('0', '0.00'),
          ],
        },
        {
          group: '',
          total: true,
          cells: [
            text(''),
            text('合计'),
            amount('345.678912', '345.68'),
            missing('unreadable', '未识别'),
            amount('642.62', '+642.62', { signed: true }),
          ],
        },
      ],
    },
    chart: chartModel({
      drawn: draw(1000).drawn(),
      legend: LEGEND,
      colour: (css) => resolveColour(css, TOKENS),
      percent: false,
      rest: '未细分',
    }),
    draw,
    legend: LEGEND,
    caveats: [
      '年度不同：阳谷 2019，眉县 2020。高低未必是县与县的差别。',
      '宣汉没有公开决算表，数字取自正文。',
    ],
    source: '各部门决算公开；宣汉据报告正文',
    filters: [
      { label: '年度', text: '各县最近' },
      { label: '读法', text: '金额' },
    ],
    reports: ['眉县医疗保障局 2020 · meixian-2020.txt', '沁阳市医疗保障局 2020 · 草稿.docx · 草稿'],
    version: 'c26eedfbb1e0',
    link: 'https://example.test/#/ratio?r=amount&c=610326',
    fileName: '医保账本_基本与项目_眉县',
    ...given,
  };
}
