import { aidOption } from '../../src/charts/aid-option.ts';
import { changesOption } from '../../src/charts/changes-option.ts';
import type { ChartBuilder } from '../../src/charts/echarts.ts';
import { ratioOption } from '../../src/charts/ratio-option.ts';
import { structureOption } from '../../src/charts/structure-option.ts';
import { threePublicOption } from '../../src/charts/three-public-option.ts';
import { BLANK, EMPTY, LABELS, figure } from './fixture-rows.ts';

/** One chart of each kind, of real figures, a blank and a hostile label in every one. */
export const CHARTS: Readonly<Record<string, ChartBuilder>> = {
  structure: (width) =>
    structureOption(
      {
        codes: ['210', '208', '213', '221', '229', ''],
        rows: [
          {
            ...LABELS.meixian,
            missing: null,
            parts: [
              { code: '210', size: 75.09, text: '75.1' },
              { code: '208', size: 7.57, text: '7.6' },
              { code: '213', size: 15.68, text: '15.7' },
              { code: '221', size: 1.65, text: '1.7' },
            ],
          },
          {
            ...LABELS.yanggu,
            missing: null,
            parts: [
              { code: '210', size: 66.8, text: '66.8' },
              { code: '', size: 33.2, text: '33.2' },
            ],
          },
          { ...LABELS.hostile, total: '', totalNote: '', missing: '报告未列示，不等于零', parts: [] },
        ],
        max: 100,
      },
      width,
    ),
  ratio: (width) =>
    ratioOption(
      [
        { ...LABELS.meixian, basic: figure('483.53'), project: figure('123.28') },
        { ...LABELS.linyou, basic: figure('371.37'), project: BLANK },
        { ...LABELS.hostile, basic: EMPTY, project: EMPTY },
      ],
      {
        write: (amount) => amount,
        missing: (part, value) => `${part}: ${value.state === 'missing' ? value.reason : ''}`,
      },
      width,
    ),
  aid: (width) =>
    aidOption(
      ['2101301', '2101399', ''],
      [
        {
          ...LABELS.meixian,
          pieces: [
            { code: '2101301', amount: '110.30', text: '110.30' },
            { code: '2101399', amount: '62.37', text: '62.37' },
          ],
          end: '基本支出',
        },
        { ...LABELS.hostile, pieces: [], end: '<b>{a}</b> 报告未列示' },
      ],
      width,
    ),
  'three-public': (width) =>
    threePublicOption(
      ['vehicle', 'reception', 'abroad'],
      [
        {
          ...LABELS.meixian,
          budget: {
            values: { vehicle: BLANK, reception: figure('1.50'), abroad: BLANK },
            total: figure('1.50'),
            end: '预算 1.50',
          },
          final: {
            values: { vehicle: BLANK, reception: figure('0.85'), abroad: figure('0') },
            total: figure('0.85'),
            end: '决算 0.85',
          },
        },
        {
          ...LABELS.hostile,
          budget: { values: {}, total: EMPTY, end: '空表' },
          final: { values: {}, total: BLANK, end: '—' },
        },
      ],
      (amount) => amount,
      width,
    ),
  changes: (width) =>
    changesOption(
      [
        {
          ...LABELS.linyou,
          prior: { amount: '539.97', end: '539.97' },
          current: { amount: '377.37', end: '377.37' },
        },
        {
          ...LABELS.yanggu,
          prior: { amount: null, end: '无上年数据' },
          current: { amount: '1940.11', end: '1,940.11' },
        },
      ],
      width,
    ),
};
