import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { remainderCode } from '../../../src/model/value.ts';
import type { FactRef } from '../../../src/model/value.ts';
import type { ProvenanceRow } from '../../../src/queries/rows.ts';
import { FIGURE } from '../../../src/text/messages/figure.ts';
import { PROVENANCE } from '../../../src/text/messages/provenance.ts';
import { FormulaBody } from '../../../src/views/provenance/FormulaBody.tsx';
import { formulaOf } from '../../../src/views/provenance/formula.ts';
import { REF, indicatorRow, row } from './rows.ts';

type Said = Parameters<typeof formulaOf>[1];
const draw = (ref: FactRef, said: Said): string =>
  renderToStaticMarkup(<FormulaBody factRef={ref} formula={formulaOf(ref, said)} />);
const seen = (markup: string): string => markup.replace(/<[^>]+>/g, '');

const coded = (code: string, label: string, amount: string, given: Partial<ProvenanceRow> = {}) =>
  row({ ref: { ...REF, code, label }, amount, printed: amount, codePrinted: code, ...given });
const HEALTH = coded('210', '卫生健康支出', '606.81', { sourceLine: 300 });
const AID = coded('21013', '医疗救助', '455.67', { sourceLine: 301 });
const OFFICE = coded('21015', '医疗保障管理事务', '-1.00', { sourceLine: 302, printed: '-1..00' });
const REST: FactRef = { ...REF, code: remainderCode('210', ['21013', '21015']), label: '卫生健康支出' };

describe('what is not broken down', () => {
  const markup = draw(REST, { rows: [HEALTH, AID, OFFICE] });

  test('is the whole less its parts, worked out exactly and written as a formula', () => {
    expect(seen(markup)).toContain('606.81 − 455.67 − (−1.00) = 152.14');
    expect(markup).toContain('152.14 <small>');
    expect(markup).toContain('210 卫生健康支出 未细分');
    expect(markup).toContain(FIGURE.derived.zh);
    expect(markup).toContain(PROVENANCE.remainder.zh);
  });

  test('shows of every term the place and the characters as printed, and each opens its own source', () => {
    for (const part of ['第 300 行', '第 301 行', '第 302 行', '<code>-1..00</code>', '21013 医疗救助'])
      expect(markup).toContain(part);
    expect(markup.match(/<button[^>]*title="查看出处"/g)).toHaveLength(3);
    expect(markup).toContain(PROVENANCE.copy.zh);
  });

  test('takes of each code the figure the views take: the most trusted of the year', () => {
    const again = { ...AID, amount: '1.00', origin: 'narrative' };
    const before = { ...AID, ref: { ...AID.ref, fiscalYear: 2019 }, amount: '2.00' };
    expect(seen(draw(REST, { rows: [before, HEALTH, AID, again, OFFICE] }))).toContain('= 152.14');
  });

  test('is the whole where nothing is disclosed below it, and says so', () => {
    const all = draw({ ...REST, code: remainderCode('210', []) }, { rows: [HEALTH] });
    expect(all).toContain('606.81 <small>');
    expect(all).toContain(PROVENANCE.nothingBelow.zh);
  });

  test('of the row 合计 is told by its label', () => {
    const total = row({ ref: { ...REF, code: '', label: '合计' }, amount: '700.00' });
    const ref = { ...REST, code: remainderCode('', ['210']), label: '合计' };
    expect(seen(draw(ref, { rows: [total, HEALTH] }))).toContain('700.00 − 606.81 = 93.19');
  });

  test('is not worked out where the data has no such term; the term is named', () => {
    const missing = draw(REST, { rows: [HEALTH, AID] });
    expect(missing).not.toContain('provenance-amount');
    expect(missing).not.toContain(PROVENANCE.copy.zh);
    expect(missing).toContain('21015：数据中没有这个数字');
  });
});

describe('a reading', () => {
  const total = row({ ref: { ...REF, code: '', label: '合计' }, amount: '606.81', sourceLine: 290 });
  const share: FactRef = {
    ...REF,
    code: '21013',
    reading: {
      by: 'share',
      of: { statement: 'expenditure', code: '', label: '合计', measure: 'total', phase: 'final' },
    },
  };

  test('as a share shows numerator and denominator with their places', () => {
    const markup = draw(share, { rows: [AID], whole: [total] });
    expect(seen(markup)).toContain('455.67 ÷ 606.81 = 75.1%');
    expect(markup).toContain('第 301 行');
    expect(markup).toContain('第 290 行');
    expect(markup).toContain(PROVENANCE.read.zh);
  });

  test('of a remainder shows the terms of both', () => {
    const ref = { ...REST, reading: share.reading };
    expect(seen(draw(ref, { rows: [HEALTH, AID, OFFICE], whole: [total] }))).toContain(
      '(606.81 − 455.67 − (−1.00)) ÷ 606.81 = 25.1%',
    );
  });

  test('per insured person divides by residents and employees, each with its place in the prose', () => {
    const persons = [
      indicatorRow({ indicator: 'insured_employees', value: '2.5', unit: '万人', sourceLine: 22 }),
      indicatorRow(),
    ];
    const markup = draw({ ...REF, reading: { by: 'per_insured' } }, { rows: [row()], persons });
    expect(seen(markup)).toContain('110.30 万元 ÷ (250,000 + 25,000) 人 = 4.01 元/参保人');
    expect(markup).toContain('正文 · 第 21 行');
    expect(markup).toContain('正文 · 第 22 行');
    expect(markup).toContain('居民医保参保人数');
  });

  test('per member of staff divides by the staff in post', () => {
    const persons = [indicatorRow({ indicator: 'staff_actual', value: '20' })];
    const markup = draw(
      { ...REF, reading: { by: 'per_staff' } },
      { rows: [row({ amount: '110' })], persons },
    );
    expect(seen(markup)).toContain('110.00 万元 ÷ 20 人 = 5.50 万元/在职人员');
  });

  test('by a denominator that the data lacks is not worked out; it is named', () => {
    const markup = draw({ ...REF, reading: { by: 'per_staff' } }, { rows: [row()] });
    expect(markup).not.toContain('provenance-amount');
    expect(markup).toContain('实有在职人员：数据中没有这个数字');
  });
});

test('a sum shows its parts with their places and takes each once', () => {
  const sum = { ...REF, statement: 'expenditure+government_fund', code: '21013+2296013' };
  const lottery = coded('2296013', '彩票公益金支出', '0.20', {
    titlePrinted: '政府性基金表',
    numberPrinted: '',
    sourceLine: 400,
  });
  const rows = [
    coded('21013', '医疗救助', '0.10'),
    coded('21013', '医疗救助', '0.90', { origin: 'narrative' }),
    lottery,
  ];
  const markup = draw(sum, { rows });
  expect(markup).toContain('0.30 <small>');
  expect(seen(markup)).toContain('0.10 + 0.20 = 0.30');
  expect(markup).toContain(PROVENANCE.parts.zh);
  expect(markup).toContain(FIGURE.derived.zh);
  expect(markup).toContain('政府性基金表 · 第 9 页 · 第 400 行');
});

test('nothing found says so', () => {
  expect(draw(REST, { rows: [] })).toContain(PROVENANCE.notFound.zh);
});

test('text of the data stays text', () => {
  const attack = '<img src=x onerror="alert(1)">';
  const markup = draw(REST, {
    rows: [
      { ...HEALTH, department: attack, reportTitle: attack, printed: attack },
      { ...AID, ref: { ...AID.ref, label: attack } },
      { ...OFFICE, titlePrinted: attack },
    ],
  });
  expect(markup).not.toContain('<img');
  expect(markup).toContain('&lt;img');
});
