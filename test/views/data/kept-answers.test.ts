import { expect, test } from 'vitest';
import { sql } from '../../../src/db/sql.ts';
import type { Query } from '../../../src/queries/query.ts';
import type { Answer, Answers } from '../../../src/views/data/answer.ts';
import { KeptAnswers } from '../../../src/views/data/kept-answers.ts';

const QUERY: Query<unknown> = { sql: sql`SELECT 1 AS one`, decode: (row) => row.one };

/** Answers that a test gives by hand, in whatever order. */
function handMade() {
  const asked: {
    give: (rows: Answer['rows']) => void;
    fail: (error: unknown) => void;
    signal: AbortSignal;
  }[] = [];
  const answers = {
    fromSnapshot: () => undefined,
    answer: (_: unknown, signal: AbortSignal) =>
      new Promise<Answer>((resolve, reject) => {
        asked.push({ give: (rows) => resolve({ rows, source: 'duckdb' }), fail: reject, signal });
      }),
  } as unknown as Answers;
  const kept = new KeptAnswers(answers);
  const watch = (key = 'a') => {
    kept.read(key, QUERY);
    const seen: unknown[] = [];
    return { seen, stop: kept.watch(key, () => seen.push(kept.known(key)?.rows ?? kept.known(key)?.error)) };
  };
  return { asked, kept, watch };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a question shown by several views is asked once, and all of them hear the answer', async () => {
  const { asked, watch } = handMade();
  const [first, second] = [watch(), watch()];
  expect(asked).toHaveLength(1);
  asked[0]?.give([{ one: 7 }]);
  await settled();
  expect([first.seen, second.seen]).toEqual([[[7]], [[7]]]);
  expect(watch().seen).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a question whose last view is gone is withdrawn, and what still comes is not taken', async () => {
  const { asked, kept, watch } = handMade();
  const [first, second] = [watch(), watch()];
  first.stop();
  await settled();
  expect(asked[0]?.signal.aborted).toBe(false);
  second.stop();
  await settled();
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.give([{ one: 1 }]);
  await settled();
  expect(kept.known('a')).toMatchObject({ rows: undefined, error: null });
  watch();
  expect(asked).toHaveLength(2);
});

test('a view that leaves and is back at once withdraws nothing', async () => {
  const { asked, watch } = handMade();
  watch().stop();
  watch();
  await settled();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false]);
});

test('a failure is shown, asked again by hand or by the next view, and never behind the reader’s back', async () => {
  const { asked, kept, watch } = handMade();
  const first = watch();
  asked[0]?.fail('broken');
  await settled();
  expect(first.seen).toEqual([new Error('broken')]);
  expect(asked).toHaveLength(1);
  kept.retry('a');
  expect(kept.known('a')).toEqual({ rows: undefined, error: null, source: null });
  asked[1]?.fail(new Error('again'));
  await settled();
  first.stop();
  watch();
  expect(asked).toHaveLength(3);
  asked[2]?.give([{ one: 2 }]);
  await settled();
  kept.retry('a');
  expect(kept.known('a')?.rows).toEqual([2]);
  expect(asked).toHaveLength(3);
});

test('when the database runs after all, what failed and is looked at is asked again, the rest when it is looked at', async () => {
  const { asked, kept, watch } = handMade();
  watch('a');
  const gone = watch('b');
  asked.forEach(({ fail }) => fail(new Error('no engine')));
  await settled();
  gone.stop();
  await settled();
  kept.retryFailed();
  expect(asked).toHaveLength(3);
  watch('b');
  expect(asked).toHaveLength(4);
});

test('an answer that cannot be decoded is a failure, not a page that is gone', async () => {
  const { asked, kept } = handMade();
  kept.read('c', {
    ...QUERY,
    decode: () => {
      throw new TypeError('no such column');
    },
  });
  kept.watch('c', () => undefined);
  asked[0]?.give([{ one: 1 }]);
  await settled();
  expect(kept.known('c')?.error?.message).toBe('no such column');
});

test('answers nobody looks at are kept for the way back, not without end', async () => {
  const { asked, kept, watch } = handMade();
  for (let n = 0; n < 300; n += 1) {
    const { stop } = watch(`q${n}`);
    asked.at(-1)?.give([{ one: n }]);
    await settled();
    stop();
  }
  await settled();
  expect(kept.known('q0')).toBeUndefined();
  expect(kept.known('q299')?.rows).toEqual([299]);
});
