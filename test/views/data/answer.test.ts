import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderSources } from '../../../src/cli/build-snapshot.ts';
import { QueryError } from '../../../src/db/db.ts';
import { EngineError } from '../../../src/db/engine.ts';
import { sql } from '../../../src/db/sql.ts';
import { Answers, tablesOf } from '../../../src/views/data/answer.ts';
import type { AnswerSources } from '../../../src/views/data/answer.ts';
import { loadPackageTable } from '../../../src/views/data/load-table.ts';
import { DataFileError } from '../../../src/views/data/data-file-error.ts';
import { answerKey, packRows, unpackRows } from '../../../src/views/data/snapshot.ts';
import { oneEngine } from '../../db/one-engine.ts';

const COUNT = sql`SELECT COUNT(*) AS n FROM projects`;
const HEADER = 'report_id,project,budget,executed,completed,score,source_page,source_line';

/** Sources over CSV text in memory; each call takes the next of `texts`, the last one for ever. */
function textSources(
  texts: string[],
  opens: ('works' | 'fails')[] = ['works'],
): AnswerSources & { loads: string[] } {
  const next = <Item>(items: Item[]) => (items.length > 1 ? items.shift() : items[0]);
  const loads: string[] = [];
  return {
    loads,
    openDb() {
      return next(opens) === 'fails'
        ? Promise.reject(new EngineError('no_webassembly'))
        : Promise.resolve(oneEngine());
    },
    async loadTable(db, name) {
      loads.push(name);
      return loadPackageTable(db, name, next(texts) ?? '');
    },
  };
}

describe('an answer', () => {
  test('loads the tables that the query names, each once, whoever asks at once', async () => {
    const sources = textSources([`${HEADER}\na-2020,x,1.5,,,,,\n`]);
    const answers = new Answers(null, sources);
    const all = await Promise.all([answers.answer(COUNT), answers.answer(COUNT), answers.answer(COUNT)]);
    expect(all).toEqual(Array(3).fill({ rows: [{ n: 1 }], source: 'duckdb' }));
    expect(sources.loads).toEqual(['projects']);
    expect(answers.state()).toMatchObject({ phase: 'ready', reason: null, problems: [] });
  }, 60_000);

  test('comes from the snapshot where it has one, without a database', async () => {
    const snapshot = { dataVersion: '1', answers: { [answerKey(COUNT)]: packRows([{ n: 7 }]) } };
    const answers = new Answers(snapshot, textSources([''], ['fails']));
    expect(await answers.answer(COUNT)).toEqual({ rows: [{ n: 7 }], source: 'snapshot' });
    expect(answers.state().phase).toBe('idle');
  });

  test('leaves a damaged row out, says so with file and line, and counts the rest', async () => {
    const answers = new Answers(null, textSources([`${HEADER}\na-2020,x,1.5,,,,,\na-2020,y,85..54,,,,,\n`]));
    expect((await answers.answer(COUNT)).rows).toEqual([{ n: 1 }]);
    expect(answers.state()).toMatchObject({
      phase: 'ready',
      problems: [{ file: 'projects.csv', line: 3, field: 'budget', reason: 'not_decimal' }],
    });
  }, 60_000);

  test('fails with the file where nothing of it can be used, and works when asked again with a good one', async () => {
    const answers = new Answers(null, textSources(['<!doctype html>', `${HEADER}\n`]));
    await expect(answers.answer(COUNT)).rejects.toBeInstanceOf(DataFileError);
    expect(answers.state()).toMatchObject({ phase: 'failed', reason: 'data_damaged', file: 'projects.csv' });
    expect((await answers.answer(COUNT)).rows).toEqual([{ n: 0 }]);
    expect(answers.state()).toMatchObject({ phase: 'ready', reason: null, file: null });
  }, 60_000);

  test('fails with the missing file', async () => {
    const answers = new Answers(null, folderSources('/nowhere'));
    await expect(answers.start()).rejects.toBeInstanceOf(DataFileError);
    expect(answers.state()).toMatchObject({ phase: 'failed', reason: 'data_missing' });
  }, 60_000);

  test('fails where there is no engine, tells everyone who watches, and starts at the next question', async () => {
    const answers = new Answers(null, textSources([`${HEADER}\n`], ['fails', 'works']));
    const phases: string[] = [];
    answers.subscribe(() => phases.push(answers.state().phase));
    await expect(answers.answer(COUNT)).rejects.toMatchObject({ failure: 'no_webassembly' });
    expect(answers.state()).toMatchObject({ phase: 'failed', reason: 'no_webassembly' });
    expect((await answers.answer(COUNT)).rows).toEqual([{ n: 0 }]);
    expect(phases).toEqual(['starting', 'failed', 'starting', 'ready']);
  }, 60_000);

  test('a query that is wrong is that query’s failure, not the engine’s', async () => {
    const answers = new Answers(null, textSources([`${HEADER}\n`]));
    await expect(answers.answer(sql`SELECT nothing FROM projects`)).rejects.toBeInstanceOf(QueryError);
    expect(answers.state().phase).toBe('ready');
  }, 60_000);
});

test('the tables of a query are those it names', () => {
  expect(tablesOf(sql`SELECT * FROM facts AS f JOIN reports AS r ON f.x = ${'statements'}`)).toEqual([
    'reports',
    'facts',
  ]);
});

test('packing loses nothing, and queries that differ in a value have different keys', () => {
  const rows = [
    { a: 1, b: null, c: 'x' },
    { a: 2, b: true, c: '' },
  ];
  expect(unpackRows(packRows(rows))).toEqual(rows);
  expect(unpackRows(packRows([]))).toEqual([]);
  const keys = ['a', 'b', 1, '1', null, true].map((value) => answerKey(sql`SELECT ${value}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the data of this repository loads without a problem', async () => {
  expect(existsSync('public/data/facts.csv')).toBe(true);
  const answers = new Answers(null, folderSources('public/data'));
  await answers.start();
  expect(answers.state().problems).toEqual([]);
}, 60_000);
