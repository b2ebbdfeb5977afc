import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTerms, writeEvidence, writeTerms } from '../../../src/checks/write-terms.ts';
import type { Term } from '../../../src/model/check.ts';

const anyAmount = fc
  .tuple(fc.boolean(), fc.nat(999_999), fc.option(fc.nat(99)))
  .map(([minus, whole, cents]) => {
    const fraction =
      cents === null || cents === 0 ? '' : `.${String(cents).padStart(2, '0').replace(/0$/, '')}`;
    return `${minus && (whole > 0 || fraction !== '') ? '-' : ''}${whole}${fraction}`;
  });
const anyPrinted = fc.oneof(
  anyAmount,
  anyAmount.map((amount) => `${amount}%`),
  fc.constantFrom('1,767.85', '85..54', '0.00', '', '"{}"', '亿元', '40.00'),
  fc.string(),
);
const anyTerm: fc.Arbitrary<Term> = fc.record({
  role: fc.constantFrom('part', 'less', 'whole', 'other'),
  amount: fc.option(anyAmount),
  printed: anyPrinted,
  label: fc.string(),
  statement: fc.constantFrom('', 'expenditure', 'three_public'),
  code: fc.constantFrom('', '210', '2101301'),
  measure: fc.constantFrom('', 'total', 'basic'),
  phase: fc.constantFrom('', 'final', 'budget', 'initial_budget'),
  sourcePage: fc.option(fc.nat(99)),
  sourceLine: fc.option(fc.nat(9999)),
});

test('terms come back from their JSON as they were, whatever is left out of it', () => {
  fc.assert(
    fc.property(fc.array(anyTerm, { maxLength: 6 }), (terms) => {
      expect(readTerms(writeTerms(terms))).toEqual(terms);
    }),
  );
});

test('a place in the terms is written as evidence writes it, so that one can be found by the other', () => {
  fc.assert(
    fc.property(anyTerm, (term) => {
      fc.pre(term.sourceLine !== null);
      const place = writeEvidence([term]).slice(1, -2);
      expect(writeTerms([term])).toContain(place);
    }),
  );
});

test('what is no list of terms gives none', () => {
  for (const text of ['', 'null', '{', '[1,"a",null]', '[{"printed":1}]', '{"printed":"1","role":"part"}']) {
    expect(readTerms(text)).toEqual([]);
  }
});
