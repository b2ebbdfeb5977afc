import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import { Figure } from '../../../src/views/figure/Figure.tsx';

const ref = {
  reportId: 'meixian-2020',
  fiscalYear: 2020,
  statement: 'expenditure',
  code: '210',
  label: '',
  measure: 'total',
  phase: 'final',
};
const printed: Value = { state: 'figure', amount: '0.00', origin: 'printed', certainty: 'certain', ref };
const drawn = (value: Value) => renderToStaticMarkup(<Figure value={value} />);
const seen = (markup: string) =>
  markup.replace(/<span class="visually-hidden">[^<]*<\/span>/g, '').replace(/<[^>]+>/g, '');

test('a printed zero is a figure that opens its source', () => {
  expect(drawn(printed)).toMatch(/<button/);
  expect(seen(drawn(printed))).toBe('0.00');
});

test('no missing state looks like another, or like zero, and each says why to those who do not see it', () => {
  const reasons = [
    'declared_empty',
    'not_disclosed',
    'unreadable',
    'no_denominator',
    'zero_denominator',
    'no_prior_year',
    'year_not_available',
  ] as const;
  const markups = reasons.map((reason) => drawn({ state: 'missing', reason }));
  const marks = markups.map(seen);
  expect(new Set([...marks, '0.00']).size).toBe(reasons.length + 1);
  for (const markup of markups) {
    expect(markup).not.toContain('<button');
    expect(markup).toMatch(/visually-hidden">[^<]{6,}</);
    expect(markup).toMatch(/title="[^"]{6,}"/);
  }
});

test('derived, narrative and inferred figures are told apart from printed ones by look and by words', () => {
  const standing: Value[] = [
    printed,
    { ...printed, origin: 'narrative' },
    { ...printed, origin: 'derived' },
    { ...printed, certainty: 'inferred' },
  ];
  const classes = standing.map((value) => /class="(figure [^"]+)"/.exec(drawn(value))?.[1]);
  const titles = standing.map((value) => /title="([^"]+)"/.exec(drawn(value))?.[1]);
  expect(new Set(classes).size).toBe(standing.length);
  expect(new Set(titles).size).toBe(standing.length);
});

test('a figure without a place cannot be opened', () => {
  expect(drawn({ ...printed, amount: '12.5', ref: null })).not.toContain('<button');
});

test('a share looks derived however its amount was printed, and opens what it was computed from', () => {
  const markup = drawn({ ...printed, ref: { ...ref, reading: { by: 'per_staff' } } });
  expect(markup).toMatch(/<button/);
  expect(markup).toContain('figure-origin-derived');
});
