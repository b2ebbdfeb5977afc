import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { FactRef } from '../../src/model/value.ts';
import { changes } from '../../src/queries/changes.ts';
import { ledger } from '../../src/queries/ledger.ts';
import { provenance } from '../../src/queries/provenance.ts';
import type { LedgerRow } from '../../src/queries/rows.ts';
import { ask, change, fact, openFixtureDb, report, show, statement } from './fixture-db.ts';

const A = 'a-2020';
const B = 'b-2020';
const C = 'c-2020';
const RECEIPT = '一般公共预算财政拨款';
const OPENING = '年初财政拨款结转和结余';

/** A row of the left side of 财政拨款收入支出决算总表. */
const receipt = (reportId: string, row: number, label: string, amount: string) =>
  fact({
    reportId,
    statement: 'appropriation',
    measure: 'income',
    row,
    label,
    amount,
    sourceLine: 200 + row,
  });

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [
      report({ reportId: A, countyCode: '100001' }),
      report({ reportId: B, countyCode: '100002' }),
      report({ reportId: C, countyCode: '100003' }),
    ],
    statements: [A, B].map((reportId) =>
      statement({ reportId, statement: 'appropriation', state: 'disclosed' }),
    ),
    changes: [change({ reportId: A, statement: 'appropriation', measure: 'income', change: '1' })],
    facts: [
      receipt(A, 1, RECEIPT, '1767.85'),
      receipt(A, 27, '本年收入合计', '1767.85'),
      receipt(A, 28, OPENING, '216.43'),
      receipt(A, 29, RECEIPT, '216.43'),
      receipt(A, 30, RECEIPT, '0.43'),
      receipt(A, 32, '总计', '1984.28'),
      // Prose says the label once more: it speaks of the receipts.
      fact({
        reportId: A,
        statement: 'appropriation',
        measure: 'income',
        row: null,
        label: RECEIPT,
        amount: '1767.8',
        origin: 'narrative',
        sourceLine: 20,
      }),
      fact({
        reportId: A,
        statement: 'appropriation',
        measure: 'income',
        row: null,
        label: '总计',
        amount: '1984.28',
        origin: 'narrative',
        sourceLine: 21,
      }),
      // Its receipts are blank: the only row of the label stands among what was carried over.
      receipt(B, 24, '收入总计', '606.81'),
      receipt(B, 25, OPENING, '0'),
      receipt(B, 26, RECEIPT, '0'),
      // The same label on the other side, and in another statement, is another row.
      fact({ reportId: A, statement: 'appropriation', label: RECEIPT, amount: '5', row: 1 }),
      fact({ reportId: A, statement: 'income', label: RECEIPT, amount: '6', row: 1 }),
      // A code printed twice stays one row, known by its code.
      fact({ reportId: A, statement: 'income', code: '210', amount: '7', row: 2 }),
      fact({ reportId: A, statement: 'income', code: '210', amount: '8', row: 3 }),
    ],
  });
}, 60_000);

const rowsOf = (reportIds: string[], given = { statement: 'appropriation', measure: 'income' }) =>
  ask(db, ledger({ reportIds, ...given, phase: 'final' }));
const line = (row: LedgerRow) => [row.label, row.carried === true, show(row.value)];
const refOf = (row: LedgerRow | undefined): FactRef => {
  if (row?.value.state !== 'figure' || row.value.ref === null) throw new Error('no figure');
  return row.value.ref;
};

describe('rows of one label in one statement', () => {
  test('are all in the ledger, in printed order, each with its own figure', async () => {
    expect((await rowsOf([A])).map(line)).toEqual([
      [RECEIPT, false, '1767.85'],
      ['本年收入合计', false, '1767.85'],
      [OPENING, false, '216.43'],
      [RECEIPT, true, '216.43'],
      [RECEIPT, true, '0.43'],
      ['总计', false, '1984.28'],
    ]);
  });

  test('the first is named by its label alone, the others by their number', async () => {
    const refs = (await rowsOf([A])).filter((row) => row.label === RECEIPT).map(refOf);
    expect(refs.map((ref) => ref.occurrence)).toEqual([undefined, 2, 3]);
  });

  test('each opens its own place; what prose says of the label is said of the first', async () => {
    const refs = (await rowsOf([A])).filter((row) => row.label === RECEIPT).map(refOf);
    const said = await Promise.all(refs.map((ref) => ask(db, provenance({ ref }))));
    expect(said.map((rows) => rows.map((row) => [row.origin, row.amount, row.sourceLine]))).toEqual([
      [
        ['printed', '1767.85', 201],
        ['narrative', '1767.8', 20],
      ],
      [['printed', '216.43', 229]],
      [['printed', '0.43', 230]],
    ]);
  });

  test('a number that no row has is no figure', async () => {
    const [first] = (await rowsOf([A])).filter((row) => row.label === RECEIPT);
    expect(await ask(db, provenance({ ref: { ...refOf(first), occurrence: 4 } }))).toEqual([]);
  });

  test('one report’s receipts and another’s carry-over are never on one line', async () => {
    const both = (await rowsOf([A, B])).filter((row) => row.label === RECEIPT);
    expect(both.map((row) => [row.reportId, ...line(row)])).toEqual([
      [A, RECEIPT, false, '1767.85'],
      [B, RECEIPT, false, '[not_disclosed]'],
      [A, RECEIPT, true, '216.43'],
      [B, RECEIPT, true, '0'],
      [A, RECEIPT, true, '0.43'],
      [B, RECEIPT, true, '[not_disclosed]'],
    ]);
    // In its own report it is the first of its label.
    expect(refOf(both[3]).occurrence).toBeUndefined();
  });

  test('a report that says nothing has every line, without a figure', async () => {
    const rows = (await rowsOf([A, C])).filter((row) => row.reportId === C);
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => show(row.value)))).toEqual(new Set(['[not_disclosed]']));
  });

  test('the other side and other statements are counted by themselves; a code is one row', async () => {
    const right = await rowsOf([A], { statement: 'appropriation', measure: 'total' });
    expect(right.map(line)).toEqual([[RECEIPT, false, '5']]);
    const income = await rowsOf([A], { statement: 'income', measure: 'total' });
    expect(income.map((row) => [row.code, show(row.value)])).toEqual([
      ['', '6'],
      ['210', '7'],
    ]);
  });

  test('a change said of the whole finds 总计 once', async () => {
    const rows = await ask(db, changes({ reportIds: [A] }));
    expect(rows).toHaveLength(1);
  });
});
