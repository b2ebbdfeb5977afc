import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeTerms, remainderCode } from '../../src/model/value.ts';
import type { FactRef } from '../../src/model/value.ts';
import { serialiseIndicator, serialiseRef } from '../../src/state/figure-ref.ts';
import { parseFigure, parseIndicator, parseRef } from '../../src/state/parse-figure.ts';

const word = fc.string({ unit: fc.constantFrom(...'abc_019'), minLength: 1 });
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 7 });
const phase = fc.constantFrom('final', 'budget', 'initial_budget');
const label = fc.string().map((text) => text.replaceAll('~', ''));
const code = fc.oneof(
  digits,
  fc.array(digits.filter(Boolean), { minLength: 2, maxLength: 3 }).map((codes) => codes.join('+')),
  fc.tuple(digits, fc.uniqueArray(digits.filter(Boolean), { maxLength: 4 })).map(([whole, ends]) =>
    remainderCode(
      whole,
      ends.map((end) => whole + end),
    ),
  ),
);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const occurrence = some(fc.integer({ min: 2, max: 999 }));
const reading = fc.oneof(
  fc.constantFrom({ by: 'per_insured' as const }, { by: 'per_staff' as const }),
  fc
    .record({ statement: word, code: digits, label, measure: word, phase, occurrence })
    .map((of) => ({ by: 'share' as const, of })),
);
/** As every link was written before rows of one label were told apart and readings had places of their own. */
const oldRef: fc.Arbitrary<FactRef> = fc.record({
  reportId: word,
  fiscalYear: fc.integer({ min: 1900, max: 2099 }),
  statement: word,
  code,
  label,
  measure: word,
  phase,
});
const anyRef: fc.Arbitrary<FactRef> = fc
  .tuple(oldRef, occurrence, some(reading))
  .map(([ref, nth, read]) => ({ ...ref, occurrence: nth, reading: read }));

test('a figure’s place comes back as it was written', () => {
  fc.assert(
    fc.property(anyRef, (ref) => {
      expect(parseRef(serialiseRef(ref))).toEqual(ref);
      expect(parseFigure(serialiseRef(ref))).toEqual({ kind: 'fact', ref });
    }),
  );
});

test('a link of seven parts keeps its meaning: the first row of its label, as an amount', () => {
  fc.assert(
    fc.property(oldRef, (ref) => {
      const written = [
        ref.reportId,
        ref.fiscalYear,
        ref.statement,
        ref.code,
        ref.label,
        ref.measure,
        ref.phase,
      ].join('~');
      expect(serialiseRef(ref)).toBe(written);
      expect(Object.keys(parseRef(written) ?? {})).not.toContain('occurrence');
      expect(Object.keys(parseRef(written) ?? {})).not.toContain('reading');
    }),
  );
});

test('no two places have one link', () => {
  fc.assert(
    fc.property(anyRef, anyRef, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(serialiseRef(a)).not.toBe(serialiseRef(b));
    }),
  );
});

test('a remainder names its whole and its parts, and every one comes back', () => {
  fc.assert(
    fc.property(digits, fc.uniqueArray(digits.filter(Boolean), { maxLength: 5 }), (whole, ends) => {
      const parts = ends.map((end) => whole + end);
      expect(codeTerms(remainderCode(whole, parts))).toEqual({ kind: 'remainder', whole, parts });
    }),
  );
  expect(remainderCode('210', ['21013', '2101501'])).toBe('210-13-1501');
  expect(remainderCode('', ['208', '210'])).toBe('-208-210');
});

test('an indicator’s place comes back, and is told from a statement’s', () => {
  const ref = { reportId: 'a-2020', fiscalYear: 2020, indicator: 'insured_residents' };
  expect(serialiseIndicator(ref)).toBe('a-2020~2020~indicator~insured_residents');
  expect(parseIndicator(serialiseIndicator(ref))).toEqual(ref);
  expect(parseFigure(serialiseIndicator(ref))).toEqual({ kind: 'indicator', ref });
  expect(parseRef(serialiseIndicator(ref))).toBeNull();
});

test('a label cannot pass for another part', () => {
  const ref = {
    reportId: 'a-2020',
    fiscalYear: 2020,
    statement: 'income',
    code: '',
    label: 'x~y',
    measure: 'total',
    phase: 'final',
  };
  expect(parseRef(serialiseRef(ref))).toEqual({ ...ref, label: 'x y' });
});

test.each([
  '',
  'a',
  'a~b~c~d~e~f~g',
  '~2020~income~~~total~final',
  'a~2020~income~~~total',
  'a~20~income~~~total~final',
  'a~2020~income~21x~~total~final',
  'a~2020~income~~合计~total~final~',
  'a~2020~income~~合计~total~final~1',
  'a~2020~income~~合计~total~final~two',
  'a~2020~income~~合计~total~final~~per_head',
  'a~2020~income~~合计~total~final~~per_staff~x',
  'a~2020~income~~合计~total~final~~share~~~合计~total',
  'a~2020~income~~合计~total~final~~share~~21+3~合计~total~final',
  'a~2020~indicator~',
  'a~2020~indicator~Vehicles!',
  'a~2020~other~vehicles',
])('%j is no place', (raw) => {
  expect(parseRef(raw)).toBeNull();
  expect(parseFigure(raw)).toBeNull();
});
