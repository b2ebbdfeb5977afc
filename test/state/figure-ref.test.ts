import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRef, serialiseRef } from '../../src/state/figure-ref.ts';

const word = fc.string({ unit: fc.constantFrom(...'abc_019'), minLength: 1 });
const anyRef = fc.record({
  reportId: word,
  fiscalYear: fc.integer({ min: 1900, max: 2099 }),
  statement: word,
  code: fc.string({ unit: fc.constantFrom(...'0123456789+'), maxLength: 15 }),
  label: fc.string().map((label) => label.replaceAll('~', '')),
  measure: word,
  phase: fc.constantFrom('final', 'budget', 'initial_budget'),
});

test('a figure’s place comes back as it was written', () => {
  fc.assert(
    fc.property(anyRef, (ref) => {
      expect(parseRef(serialiseRef(ref))).toEqual(ref);
    }),
  );
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
])('%j is no place', (raw) => expect(parseRef(raw)).toBeNull());
