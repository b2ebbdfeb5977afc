import type { Certainty, Origin } from '../../src/model/statement.ts';
import type { Value } from '../../src/model/value.ts';

/** A printed figure. */
export function figure(amount: string, origin: Origin = 'printed', certainty: Certainty = 'certain'): Value {
  return { state: 'figure', amount, origin, certainty, ref: null };
}

export const BLANK: Value = { state: 'missing', reason: 'not_disclosed' };
export const EMPTY: Value = { state: 'missing', reason: 'declared_empty' };

/** The names before a bar and the total behind it, as the reports give them. */
export const LABELS = {
  meixian: { title: '眉县', detail: '2020 · 局', total: '606.81', totalNote: '万元' },
  linyou: { title: '麟游', detail: '2022 · 经办机构', total: '377.37', totalNote: '万元' },
  yanggu: { title: '阳谷', detail: '2019 · 局 · 首年', total: '1,940.11', totalNote: '万元' },
  hostile: {
    title: '<script>alert(1)</script>县',
    detail: '{t|2020} "&\' {a} <img src=x onerror=alert(1)>',
    total: '0.00',
    totalNote: '万元',
  },
} as const;
