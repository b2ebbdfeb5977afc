import { expect, test, vi } from 'vitest';
import type { Db, DbRow } from '../../../src/db/db.ts';
import type { FactRef } from '../../../src/model/value.ts';
import { Answers } from '../../../src/views/data/answer.ts';
import { loadMarks } from '../../../src/views/figure/load-marks.ts';
import { markKey } from '../../../src/views/figure/mark-key.ts';
import { MarkStore } from '../../../src/views/figure/mark-store.ts';
import type { LoadMarks } from '../../../src/views/figure/mark-store.ts';

const figure: FactRef = {
  reportId: 'meixian-2020',
  fiscalYear: 2020,
  statement: 'expenditure',
  code: '210',
  label: '卫生健康支出',
  measure: 'total',
  phase: 'final',
};

/** Answers over a database that gives these rows to every question. */
function answersWith(rows: readonly DbRow[]): Answers {
  const db: Db = {
    query: async () => [...rows],
    exec: async () => undefined,
    loadTable: async () => undefined,
    close: async () => undefined,
  };
  return new Answers(null, { openDb: async () => db, loadTable: async () => [] });
}

const told = (store: MarkStore): Promise<void> =>
  new Promise((resolve) => {
    store.subscribe(resolve);
  });

test('nothing is asked, and no database started, until the database runs for another reason', async () => {
  const answers = answersWith([]);
  const load = vi.fn<LoadMarks>(async () => new Map([[markKey(figure), 'error']]));
  const store = new MarkStore(answers, load);
  store.want('meixian-2020');
  await Promise.resolve();
  expect(answers.state().phase).toBe('idle');
  expect(load).not.toHaveBeenCalled();
  expect(store.markOf(figure)).toBeNull();
  const known = told(store);
  await answers.start();
  await known;
  expect(store.markOf(figure)).toBe('error');
});

test('figures shown together are asked for in one question, each report once', async () => {
  const answers = answersWith([]);
  await answers.start();
  const load = vi.fn<LoadMarks>(async () => new Map());
  const store = new MarkStore(answers, load);
  const known = told(store);
  for (const reportId of ['xuanhan-2020', 'meixian-2020', 'xuanhan-2020']) store.want(reportId);
  await known;
  store.want('meixian-2020');
  const next = told(store);
  store.want('yanggu-2019');
  await next;
  expect(load.mock.calls.map(([, reportIds]) => reportIds)).toEqual([
    ['meixian-2020', 'xuanhan-2020'],
    ['yanggu-2019'],
  ]);
});

test('marks that could not be had are asked for again by the next figure', async () => {
  const answers = answersWith([]);
  await answers.start();
  let failed: () => void = () => undefined;
  const failure = new Promise<void>((resolve) => (failed = resolve));
  const load = vi.fn<LoadMarks>(async () => {
    if (load.mock.calls.length > 1) return new Map([[markKey(figure), 'notice']]);
    failed();
    throw new Error('no findings');
  });
  const store = new MarkStore(answers, load);
  store.want('meixian-2020');
  await failure;
  await new Promise((resolve) => setTimeout(resolve, 0));
  const known = told(store);
  store.want('meixian-2020');
  await known;
  expect(store.markOf(figure)).toBe('notice');
});

test('a mark belongs to the figure however it is read and whatever its label says beside a code', async () => {
  const answers = answersWith([
    {
      report_id: 'meixian-2020',
      fiscal_year: 2020,
      statement: 'expenditure',
      code: '210',
      label: '',
      measure: 'total',
      phase: 'final',
      occurrence: 1,
      severity: 'error',
    },
  ]);
  const store = new MarkStore(answers, loadMarks);
  await answers.start();
  const known = told(store);
  store.want('meixian-2020');
  await known;
  expect(store.markOf({ ...figure, reading: { by: 'per_staff' } })).toBe('error');
  expect(store.markOf({ ...figure, code: '', label: '合计' })).toBeNull();
  expect(store.markOf({ ...figure, measure: 'basic' })).toBeNull();
  expect(store.markOf({ ...figure, fiscalYear: 2019 })).toBeNull();
});
