import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/model/records.ts';
import type { Assigned } from '../../../../src/ingest/assign/assign-facts.ts';
import { anyAccounts, type Accounts } from './accounts.ts';
import { anyLayout, layOut, PLAIN, type Layout } from './layouts.ts';
import { inCents, keyOf, readLaid } from './read-laid.ts';

/** Every figure read, by its key, with its cents in the printed unit. */
const figures = (facts: readonly Fact[], layout: Layout): Record<string, number> =>
  Object.fromEntries(facts.map((fact) => [keyOf(fact), inCents(fact, layout)]));

async function expectAllRead(accounts: Accounts, layout: Layout): Promise<Assigned> {
  const { text, expected } = layOut(accounts, layout);
  const assigned = await readLaid(text);
  expect(figures(assigned.facts, layout)).toEqual(Object.fromEntries(expected));
  expect(assigned.facts).toHaveLength(expected.size);
  return assigned;
}

const [ACCOUNTS] = fc.sample(anyAccounts, { numRuns: 1, seed: 7 });

const VARIANTS: Partial<Record<keyof Layout, readonly Layout[keyof Layout][]>> = {
  codes: ['one', 'three', 'three_whole', 'three_carried', 'in_name', 'in_brackets'],
  numbers: ['none', 'plain', 'labelled', 'formulas', 'letters'],
  unit: ['万元', '元'],
  unitWhere: ['head', 'above_title', 'brackets'],
  digits: ['plain', 'thousands', 'full_width', 'currency', 'spaces'],
  negative: ['sign', 'brackets', 'triangle'],
  none: ['', '-', '—', '0.00', '/'],
  phases: ['final', 'initial', 'all', 'with_rate', 'with_last_year'],
  ordinal: [false, true],
  ofThreePublic: ['columns', 'rows', 'doubled', 'sides'],
  overview: ['two', 'three', 'numbered', 'one_list'],
  triples: [1, 2, 3],
  titles: ['official', 'short', 'numbered'],
};

describe('a variant of the statements’ layout', () => {
  const cases = Object.entries(VARIANTS).flatMap(([part, values]) =>
    values.map((value) => ({ part, value })),
  );

  it.each(cases)('$part: $value: every figure is read, and no other', async ({ part, value }) => {
    if (ACCOUNTS === undefined) throw new Error('no accounts');
    await expectAllRead(ACCOUNTS, { ...PLAIN, [part]: value });
  });

  it('and any together: every figure is read, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyAccounts, anyLayout, async (accounts, layout) => {
        await expectAllRead(accounts, layout);
      }),
      { numRuns: 30 },
    );
  });
});
