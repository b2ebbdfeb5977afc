import type { Indicator } from '../../model/records.ts';
import type { Rule, Run, Words } from '../rule.ts';
import { plainAmount, sumRun } from '../sum-run.ts';
import { INDICATOR_NAMES } from './figures/indicator-names.ts';
import { asCount, saidIndicators } from './figures/said.ts';
import { indicatorTerm } from '../terms.ts';

/** Counts and amounts outside the statements that are the sum of others. */
const SUMS: readonly { whole: string; parts: readonly string[]; isMoney: boolean; atMost?: boolean }[] = [
  {
    whole: 'staff_quota',
    parts: ['staff_quota_administrative', 'staff_quota_institutional'],
    isMoney: false,
  },
  {
    whole: 'staff_actual',
    parts: ['staff_actual_administrative', 'staff_actual_institutional'],
    isMoney: false,
  },
  {
    whole: 'procurement',
    parts: ['procurement_goods', 'procurement_works', 'procurement_services'],
    isMoney: true,
  },
  { whole: 'procurement', parts: ['procurement_small'], isMoney: true, atMost: true },
  { whole: 'procurement_small', parts: ['procurement_micro'], isMoney: true, atMost: true },
];

const PARTS: Readonly<Record<string, Words>> = {
  procurement_goods: { zh: '货物', en: 'goods' },
  procurement_works: { zh: '工程', en: 'works' },
  procurement_services: { zh: '服务', en: 'services' },
  procurement_small: { zh: '授予中小企业', en: 'given to small and medium firms' },
  procurement_micro: { zh: '授予小微企业', en: 'given to small and micro firms' },
};

function nameOf(id: string): Words {
  return INDICATOR_NAMES[id] ?? PARTS[id] ?? { zh: id, en: id };
}

function nearest(rows: readonly Indicator[], line: number): Indicator | undefined {
  const distance = (row: Indicator): number => Math.abs((row.sourceLine ?? 0) - line);
  return [...rows].sort((a, b) => distance(a) - distance(b))[0];
}

/** 人数与采购: staff is administrative and institution staff, procurement is goods, works and services. */
export const saidCounts: Rule = {
  id: 'prose-counts',
  family: 'prose',
  run: (input) =>
    SUMS.flatMap(({ whole: id, parts: ids, isMoney, atMost }) =>
      saidIndicators(input, id).flatMap((whole, index): Run[] => {
        const parts = ids.map((part) => nearest(saidIndicators(input, part), whole.sourceLine ?? 0));
        const found = parts.flatMap((part) => part ?? []);
        if (found.length < ids.length || index > 0) return [];
        const terms = [
          ...found.map((part) => indicatorTerm(part, 'part', nameOf(part.indicator).zh)),
          indicatorTerm(whole, 'whole', nameOf(id).zh),
        ];
        const written = (value: string): string => (isMoney ? plainAmount(value) : String(Number(value)));
        const run = sumRun(
          { key: `${id}:${ids[0] ?? ''}:${whole.sourceLine}`, statement: '', code: '', measure: '' },
          terms,
          {
            ...(isMoney ? {} : { tolerance: '0' }),
            atMost: atMost === true,
            words: ({ expected, actual }) => ({
              zh: `${nameOf(id).zh}写作 ${written(actual)}，${ids.map((part) => nameOf(part).zh).join('、')}合计 ${written(expected)}。`,
              en: `${nameOf(id).en}: ${written(actual)}; ${ids.map((part) => nameOf(part).en.toLowerCase()).join(', ')} make ${written(expected)}.`,
            }),
          },
        );
        return [isMoney ? run : asCount(run)];
      }),
    ),
};
