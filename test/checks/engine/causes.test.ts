import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCauses } from '../../../src/checks/causes.ts';
import { findingsOf } from '../../../src/checks/findings.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { CheckInput, Run } from '../../../src/checks/rule.ts';
import { sumRun } from '../../../src/checks/sum-run.ts';
import type { Term } from '../../../src/model/check.ts';
import type { Correction } from '../../../src/model/records.ts';
import { inputOf } from '../mutation/clean-report.ts';

/** A printed figure of the made-up statement, known by its name. */
function figure(name: string, amount: number, role: Term['role']): Term {
  const text = amount.toFixed(2);
  return {
    role,
    amount: text,
    printed: text,
    label: name,
    statement: 'expenditure',
    code: name,
    measure: 'total',
    phase: 'final',
    sourcePage: null,
    sourceLine: 1,
  };
}

function sum(key: string, whole: Term, parts: readonly Term[]): Run {
  return sumRun({ key, statement: 'expenditure', code: whole.code, measure: 'total' }, [...parts, whole], {
    words: ({ expected, actual }) => ({ zh: `${actual}/${expected}`, en: `${actual}/${expected}` }),
  });
}

/** Three levels: the items of two 款, the two of one 类, and each figure again in another statement. */
function report(printed: Readonly<Record<string, number>>): Run[] {
  const at = (name: string, role: Term['role']): Term => figure(name, printed[name] ?? 0, role);
  const tree: [string, string[]][] = [
    ['21015', ['2101501', '2101502', '2101599']],
    ['21013', ['2101301', '2101399']],
    ['210', ['21015', '21013']],
  ];
  return [
    ...tree.map(([whole, parts]) =>
      sum(
        whole,
        at(whole, 'whole'),
        parts.map((part) => at(part, 'part')),
      ),
    ),
    ...['21015', '21013', '210', '2101501'].map((name) => {
      const other = { ...figure(name, TRUE[name] ?? 0, 'part'), statement: 'general_budget' as const };
      return sum(`same-${name}`, at(name, 'whole'), [other]);
    }),
  ];
}

const TRUE: Readonly<Record<string, number>> = {
  '2101501': 10,
  '2101502': 20,
  '2101599': 5,
  '2101301': 7,
  '2101399': 8,
  '21015': 35,
  '21013': 15,
  '210': 50,
};

describe('causes', () => {
  test('nothing fails, nothing has a cause', () => {
    expect(findCauses(report(TRUE))).toEqual([]);
  });

  test('any one wrong figure is one cause, and every failure belongs to it', () => {
    const names = fc.constantFrom(...Object.keys(TRUE));
    const by = fc.integer({ min: 5, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(names, by, (name, amount) => {
        const runs = report({ ...TRUE, [name]: (TRUE[name] ?? 0) + amount });
        const failing = runs.flatMap((run, index) => (run.outcome === 'fails' ? [index] : []));
        const causes = findCauses(runs);
        expect(causes).toHaveLength(1);
        expect([causes[0]?.root, ...(causes[0]?.followers ?? [])].sort()).toEqual(failing.sort());
      }),
    );
  });

  test('an item that two statements give differently, with all its parents, is one cause: the item', () => {
    const runs = report({ ...TRUE, '2101501': 30, '21015': 55, '210': 70 });
    const causes = findCauses(runs);
    expect(causes).toHaveLength(1);
    expect(causes[0]?.followers).toHaveLength(2);
    expect(runs[causes[0]?.root ?? 0]?.key).toBe('same-2101501');
  });

  test('every failure is a cause or follows from one, never both, and no cause follows', () => {
    const amounts = fc.record(
      Object.fromEntries(Object.keys(TRUE).map((name) => [name, fc.integer({ min: 0, max: 60 })])),
    );
    fc.assert(
      fc.property(amounts, (printed) => {
        const runs = report(printed);
        const told = findCauses(runs).flatMap(({ root, followers }) => [root, ...followers]);
        const failing = runs.flatMap((run, index) => (run.outcome === 'fails' ? [index] : []));
        expect(told.toSorted((a, b) => a - b)).toEqual(failing);
      }),
    );
  });
});

test('rounding is one line a statement, with how many and by how much at most', () => {
  const runs = [
    sum('one', figure('21015', 30.01, 'whole'), [
      figure('2101501', 10, 'part'),
      figure('2101502', 20, 'part'),
    ]),
    sum(
      'two',
      figure('21013', 9.98, 'whole'),
      ['2101301', '2101399', '2101303', '2101304'].map((name) => figure(name, 2.5, 'part')),
    ),
  ];
  const rule = { id: 'made-up', family: 'inside' as const, run: () => runs };
  const findings = findingsOf(runChecks(inputOf([]), [rule]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: 'rounding', severity: 'rounding', difference: '0.02' });
  expect(findings[0]?.messageZh).toContain('2 处');
});

test('a figure put right by hand is quoted with its new amount, and that it was', () => {
  const runs = report({ ...TRUE, '21015': 99 });
  const corrected = runs.map((run) => ({
    ...run,
    terms: run.terms.map((term) => (term.amount === '99.00' ? { ...term, printed: '35.00' } : term)),
  }));
  const rule = { id: 'made-up', family: 'inside' as const, run: () => corrected };
  const messages = (input: CheckInput): string =>
    runChecks(input, [rule])
      .map(({ messageZh, messageEn }) => messageZh + messageEn)
      .join('\n');
  const correction: Correction = {
    reportId: 'a',
    statement: 'expenditure',
    row: 1,
    code: '21015',
    label: '21015',
    measure: 'total',
    phase: 'final',
    printed: '35.00',
    amountPrinted: '35.00',
    amount: '99.00',
    correctedAt: '2026-01-01T00:00:00Z',
  };
  const said = messages({ ...inputOf([]), corrections: [correction] });
  expect(said).toContain('99.00（手工更正，原印 35.00） 改为 35.00');
  expect(said).toContain('and not 99.00 (corrected by hand; printed 35.00)');
  const added = messages({ ...inputOf([]), corrections: [{ ...correction, amountPrinted: null }] });
  expect(added).toContain('99.00（手工补录） 改为 35.00');
  expect(added).toContain('and not 99.00 (added by hand)');
  // Without the word of a person it stands as it is printed.
  expect(messages(inputOf([]))).not.toContain('手工更正');
});
