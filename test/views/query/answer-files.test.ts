import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimal } from '../../../src/model/money.ts';
import {
  compareFigures,
  decimalsOf,
  writeColumn,
  writeFigure,
} from '../../../src/tables/result/write-values.ts';
import { translate } from '../../../src/text/translate.ts';
import type { OwnAnswer } from '../../../src/views/data/own-sql/sql-desk.ts';
import { writeCsv } from '../../../src/views/files/formats/csv.ts';
import { answerChart } from '../../../src/views/query/result/answer-chart.ts';
import { answerTakeaway } from '../../../src/views/query/result/answer-takeaway.ts';

const DECIMAL = 'DECIMAL(18,6)';
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(999_999))
  .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`.replace(/\.?0+$/, ''));

test('a column of figures has its points under each other and loses no digit', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (values) => {
      const decimals = decimalsOf(values);
      const written = values.map((value) => writeFigure(value, DECIMAL, decimals));
      const behind = new Set(
        written.map((text) => (text.includes('.') ? text.length - text.indexOf('.') : 0)),
      );
      expect(behind.size).toBe(1);
      written.forEach((text, index) => {
        const read = text.replaceAll(',', '').replace('−', '-');
        expect(compareDecimal(read, values[index] ?? '')).toBe(0);
      });
    }),
  );
});

test('a year or a line keeps its digits together, an amount has its thousands apart', () => {
  const column = (type: string) => ({ name: 'x', type, kind: 'number' as const });
  expect(writeColumn(column('INTEGER'), ['2020', null])).toEqual(['2020', null]);
  expect(writeColumn(column(DECIMAL), ['1833.4', '-1234567', null])).toEqual([
    '1,833.40',
    '−1,234,567.00',
    null,
  ]);
  expect(writeColumn(column('DOUBLE'), ['NaN', '0.125'])).toEqual(['NaN', '0.125']);
});

test('figures are ordered by what they are worth, not by their characters', () => {
  expect(['10', '9', '-1', '1e3'].sort((a, b) => compareFigures(a, b, compareDecimal))).toEqual([
    '-1',
    '9',
    '10',
    '1e3',
  ]);
});

const ANSWER: OwnAnswer = {
  columns: [
    { name: '=编码', type: 'VARCHAR', kind: 'text' },
    { name: '说明', type: 'VARCHAR', kind: 'text' },
    { name: '金额', type: DECIMAL, kind: 'number' },
  ],
  rows: [
    ['0210', `=HYPERLINK("x")`, '1833.4'],
    ['0208', null, null],
  ],
  more: true,
};

test('a CSV of an answer keeps codes as text, blunts formulas, leaves NULL blank and says what it is', () => {
  const takeaway = answerTakeaway({
    answer: ANSWER,
    statement: '-- 问\nSELECT 1',
    language: 'zh',
    version: 'v1',
    link: 'https://example.org/#/query',
    text: (message, params) => translate(message, 'zh', params),
  });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(takeaway));
  const [head, first, second] = text.split('\r\n');
  expect(head).toBe(`\uFEFF'=编码,说明,金额`);
  expect(first).toBe(`"\t0210","'=HYPERLINK(""x"")",1833.4`);
  expect(second).toBe(`"\t0208",,`);
  expect(text).toContain('SELECT 1');
  expect(text).toContain('只取了前 2 行');
});

test('an answer is a chart only where it has names and one or two columns of figures, none below zero', () => {
  const names = { name: '县', type: 'VARCHAR', kind: 'text' as const };
  const figures = { name: '额', type: DECIMAL, kind: 'number' as const };
  const answer = (columns: OwnAnswer['columns'], rows: OwnAnswer['rows']): OwnAnswer => ({
    columns,
    rows,
    more: false,
  });
  const two = answer(
    [names, figures],
    [
      ['甲', '1000'],
      ['乙', null],
    ],
  );
  expect(answerChart(two)).toEqual({
    by: '县',
    columns: ['额'],
    bars: [
      { name: '甲', figures: [{ amount: '1000', text: '1,000' }] },
      { name: '乙', figures: [null] },
    ],
  });
  expect(
    answerChart(
      answer(
        [names, figures],
        [
          ['甲', '1'],
          ['乙', '-1'],
        ],
      ),
    ),
  ).toBeNull();
  expect(
    answerChart(
      answer(
        [names, figures],
        [
          ['甲', '1'],
          ['甲', '2'],
        ],
      ),
    ),
  ).toBeNull();
  expect(
    answerChart(
      answer(
        [names, figures],
        [
          ['甲', null],
          ['乙', null],
        ],
      ),
    ),
  ).toBeNull();
  expect(
    answerChart(
      answer(
        [names, names, figures],
        [
          ['甲', '子', '1'],
          ['乙', '丑', '2'],
        ],
      ),
    ),
  ).toBeNull();
});
