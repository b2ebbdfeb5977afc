import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmByIdentities } from '../../../src/ingest/ocr/reading/confirm-by-identities.ts';
import type { Term } from '../../../src/model/check.ts';
import type { Fact } from '../../../src/model/records.ts';

const text = (cents: number): string => (cents / 100).toFixed(2);

function factOf(sourceLine: number, measure: Fact['measure'], amount: string): Fact {
  return {
    reportId: 'a',
    fiscalYear: 2020,
    statement: 'expenditure',
    row: sourceLine,
    code: '',
    codePrinted: '',
    label: `row ${String(sourceLine)}`,
    measure,
    phase: 'final',
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'inferred',
    sourcePage: 1,
    sourceLine,
  };
}

const termOf = (fact: Fact, role: Term['role']): Term => ({
  role,
  amount: fact.amount,
  printed: fact.printed,
  label: fact.label,
  statement: fact.statement,
  code: fact.code,
  measure: fact.measure,
  phase: fact.phase,
  sourcePage: fact.sourcePage,
  sourceLine: fact.sourceLine,
});

/** A table of rows whose basic and project make their total, and whose columns make the first row's: as it is recognised. */
function tableOf(cells: readonly (readonly string[])[]): { facts: Fact[]; identities: Term[][] } {
  const rows = cells.map((row, line) =>
    (['total', 'basic', 'project'] as const).map((measure, at) =>
      factOf(line + 1, measure, row[at] ?? '0.00'),
    ),
  );
  const across = rows.map(([total, ...parts]) => [
    ...parts.map((part) => termOf(part, 'part')),
    ...(total === undefined ? [] : [termOf(total, 'whole')]),
  ]);
  const [sum = [], ...others] = rows;
  const down = sum.map((whole, at) => [
    ...others.flatMap((row) => (row[at] === undefined ? [] : [termOf(row[at], 'part')])),
    termOf(whole, 'whole'),
  ]);
  return { facts: rows.flat(), identities: [...across, ...down] };
}

const CENTS = fc.integer({ min: 0, max: 99_999_99 });
const TABLE = fc.array(fc.tuple(CENTS, CENTS), { minLength: 2, maxLength: 6 }).map((rows) => {
  const sums = rows.map(([basic, project]) => [basic + project, basic, project]);
  const whole = [0, 1, 2].map((at) => sums.reduce((total, row) => total + (row[at] ?? 0), 0));
  return [whole, ...sums].map((row) => row.map(text));
});

describe('figures that identities confirm', () => {
  it('are none that one digit read as another, wherever it stands, has made wrong', () => {
    fc.assert(
      fc.property(
        TABLE,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (truth, from, to) => {
          const misread = truth.map((row) => row.map((cell) => cell.replaceAll(String(from), String(to))));
          const { facts, identities } = tableOf(misread);
          const { taken } = confirmByIdentities({ facts, known: [] }, identities, () => true);
          const right = truth.flat();
          const wrong = taken.filter((fact) => fact.amount !== right[facts.indexOf(fact)]);
          expect(wrong.map(({ amount }) => amount)).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are none in whose sums a single figure is misread', () => {
    fc.assert(
      fc.property(TABLE, fc.nat(), fc.integer({ min: 1, max: 999 }), (truth, place, error) => {
        const width = 3;
        const at = place % (truth.length * width);
        const misread = truth.map((row, line) =>
          row.map((cell, column) =>
            line * width + column === at ? text(Math.round(Number(cell) * 100) + error) : cell,
          ),
        );
        const { facts, identities } = tableOf(misread);
        const { taken, offered } = confirmByIdentities({ facts, known: [] }, identities, () => true);
        expect(taken.map((fact) => facts.indexOf(fact))).not.toContain(at);
        expect(taken.length + offered.length).toBe(facts.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('are taken where every digit is shown by a sum, and what they leave with them', () => {
    const { facts, identities } = tableOf([
      ['74.31', '40.15', '34.16'],
      ['60.22', '31.08', '29.14'],
      ['14.09', '9.07', '5.02'],
    ]);
    const { taken } = confirmByIdentities({ facts, known: [] }, identities, () => true);
    expect(taken.length).toBe(facts.length);
  });

  it('are none that the picture leaves in doubt, nor what only such a figure would show', () => {
    const { facts, identities } = tableOf([
      ['74.31', '40.15', '34.16'],
      ['60.22', '31.08', '29.14'],
      ['14.09', '9.07', '5.02'],
    ]);
    const doubtful = facts[0];
    const { taken } = confirmByIdentities({ facts, known: [] }, identities, (fact) => fact !== doubtful);
    expect(taken).not.toContain(doubtful);
    const none = confirmByIdentities({ facts, known: [] }, identities, () => false);
    expect(none.taken).toEqual([]);
  });

  it('are none where a sum misses by a rounding tail: the last digit may be the misread one', () => {
    const { facts, identities } = tableOf([['74.32', '40.15', '34.16']]);
    expect(confirmByIdentities({ facts, known: [] }, identities, () => true).taken).toEqual([]);
  });
});
