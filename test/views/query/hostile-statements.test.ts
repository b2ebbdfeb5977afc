import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OwnSqlError } from '../../../src/views/data/own-sql/own-sql-error.ts';
import type { SqlDesk } from '../../../src/views/data/own-sql/sql-desk.ts';
import { smallDesk, smallSources } from './desk.ts';

const LIMIT = { limit: 100 };

/** Statements that do more than ask, and why each is refused. */
const HOSTILE: readonly (readonly [string, OwnSqlError['problem']])[] = [
  ['CREATE TABLE mine (a INTEGER)', 'refused'],
  ['CREATE TEMP TABLE facts AS SELECT 0 AS amount', 'refused'],
  ['CREATE TEMP MACRO sum(x) AS 0', 'refused'],
  ['CREATE VIEW v AS SELECT 1', 'refused'],
  [`INSERT INTO facts VALUES ('213', 9)`, 'refused'],
  [`INSERT INTO facts VALUES ('213', 9) RETURNING amount`, 'refused'],
  ['WITH gone AS (DELETE FROM facts RETURNING *) SELECT * FROM gone', 'refused'],
  ['UPDATE facts SET amount = 0', 'refused'],
  ['DELETE FROM facts', 'refused'],
  ['TRUNCATE facts', 'refused'],
  ['DROP TABLE facts', 'refused'],
  ['ALTER TABLE facts ADD COLUMN x INTEGER', 'refused'],
  ['COMMIT; DROP TABLE facts; SELECT 1', 'refused'],
  [`ROLLBACK; INSERT INTO facts VALUES ('213', 9)`, 'refused'],
  ['SELECT 1; DROP TABLE facts', 'refused'],
  [`SELECT * FROM query('DROP TABLE facts')`, 'refused'],
  [`ATTACH ':memory:' AS other`, 'refused'],
  [`DETACH memory`, 'refused'],
  ['USE memory', 'refused'],
  [`COPY facts TO 'out.csv'`, 'refused'],
  [`COPY (SELECT 1) TO 'incoming.csv'`, 'refused'],
  [`EXPORT DATABASE 'out'`, 'refused'],
  [`IMPORT DATABASE 'out'`, 'refused'],
  ['PRAGMA enable_profiling', 'refused'],
  [`CALL pragma_table_info('facts')`, 'refused'],
  ['CALL enable_logging()', 'refused'],
  ['INSTALL httpfs', 'refused'],
  ['LOAD httpfs', 'refused'],
  ['SET enable_external_access = true', 'refused'],
  ['SET lock_configuration = false', 'refused'],
  ['SET VARIABLE bound_values = 1', 'refused'],
  ['PREPARE p AS DELETE FROM facts', 'refused'],
  ['EXPLAIN ANALYZE DELETE FROM facts', 'refused'],
  ['CREATE SECRET s (TYPE s3)', 'refused'],
  ['VACUUM', 'refused'],
  [`') ; DROP TABLE facts; --`, 'query'],
  [`SELECT * FROM read_csv('https://example.org/x.csv')`, 'files'],
  [`SELECT * FROM read_csv('incoming.csv')`, 'files'],
  [`SELECT * FROM read_text('/etc/passwd')`, 'files'],
  [`SELECT * FROM 'out.csv'`, 'files'],
  [`SELECT * FROM glob('*')`, 'files'],
  [`SELECT * FROM sniff_csv('incoming.csv')`, 'files'],
  [`SELECT * FROM read_parquet('x.parquet')`, 'extension'],
  [`SELECT getenv('HOME')`, 'query'],
  ['SELECT * FROM force_checkpoint()', 'query'],
];

/** The reason a statement is refused for; 'ran' where it was not. */
async function refusal(desk: SqlDesk, statement: string): Promise<string> {
  return desk.run(statement, LIMIT).then(
    () => 'ran',
    (error: unknown) => (error instanceof OwnSqlError ? error.problem : String(error)),
  );
}

describe('a statement that does more than ask', () => {
  const sources = smallSources();
  const desk = smallDesk(sources);
  beforeAll(() => desk.ready(), 60_000);
  afterAll(() => desk.close());

  const isUntouched = async (): Promise<void> => {
    const { rows } = await desk.run(
      `SELECT count(*), sum(amount), (SELECT string_agg(table_name, ' ') FROM duckdb_tables()) FROM facts`,
      LIMIT,
    );
    expect(rows).toEqual([['2', '3.75', 'facts']]);
  };

  test.each(HOSTILE)('%s is refused by the engine, and nothing is changed', async (statement, problem) => {
    expect(await refusal(desk, statement)).toBe(problem);
    await isUntouched();
  });

  test('none of them cost the engine: it is the one that was started', () => {
    expect(sources.opened).toHaveLength(1);
  });

  test.each(['enable_logging()', `enable_logging(storage = 'file', storage_path = '/tmp/log')`])(
    'a query that changes the settings by %s has no result, and the next has an engine of its own',
    async (call) => {
      const before = sources.opened.length;
      expect(await refusal(desk, `SELECT * FROM ${call}`)).toBe('settings');
      await isUntouched();
      expect(sources.opened).toHaveLength(before + 1);
    },
    60_000,
  );

  test('one that breaks the engine off is said to, and the next has an engine of its own', async () => {
    const before = sources.opened.length;
    expect(await refusal(desk, `SELECT length(repeat('x', 4000000000))`)).toMatch(/engine|memory|query/);
    await isUntouched();
    expect(sources.opened.length - before).toBeLessThanOrEqual(1);
  }, 120_000);

  test('one without end is withdrawn, and the next is answered', async () => {
    const withdrawal = new AbortController();
    const endless = desk.run(
      'SELECT sum(a.range * b.range) FROM range(1000000000000) a, range(1000000000000) b',
      {
        limit: 10,
        signal: withdrawal.signal,
      },
    );
    setImmediate(() => withdrawal.abort());
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
    await isUntouched();
  }, 60_000);
});

describe('a statement that runs while the rows change', () => {
  test('is answered by the rows it began with; the next one by another database', async () => {
    const sources = smallSources();
    const desk = smallDesk(sources);
    // One that still waits for the database, and one that has it.
    const early = desk.run('SELECT sum(amount) FROM facts', LIMIT);
    desk.renew();
    const running = desk.run('SELECT sum(range) FROM range(3000000)', LIMIT);
    await early;
    desk.renew();
    expect((await early).rows).toEqual([['3.75']]);
    expect((await running).rows).toEqual([['4499998500000']]);
    expect((await desk.run('SELECT count(*) FROM facts', LIMIT)).rows).toEqual([['2']]);
    expect(sources.opened).toHaveLength(3);
    desk.close();
  }, 60_000);
});

describe('a statement that asks', () => {
  const desk = smallDesk();
  beforeAll(() => desk.ready(), 60_000);
  afterAll(() => desk.close());

  test('keeps columns of one name apart, and has its columns where it has no rows', async () => {
    const answer = await desk.run(`SELECT code AS "比?", amount AS "比?" FROM facts WHERE false`, LIMIT);
    expect(answer).toEqual({
      columns: [
        { name: '比?', type: 'VARCHAR', kind: 'text' },
        { name: '比?_1', type: 'DECIMAL(18,6)', kind: 'number' },
      ],
      rows: [],
      more: false,
    });
  });

  test('gives figures exact, whole numbers past any, other types as text, NULL as null', async () => {
    const { rows } = await desk.run(
      `SELECT 12345678901234567890123456789.25::DECIMAL(38, 2), 170141183460469231731687303715884105727::HUGEINT,
        DATE '2020-12-31', [1, NULL], 0.5::DOUBLE, true, NULL`,
      LIMIT,
    );
    expect(rows).toEqual([
      [
        '12345678901234567890123456789.25',
        '170141183460469231731687303715884105727',
        '2020-12-31',
        '[1, NULL]',
        '0.5',
        'true',
        null,
      ],
    ]);
  });

  test('is answered with no more rows than wanted, in its own order, and says that there are more', async () => {
    const answer = await desk.run('SELECT range FROM range(1000) ORDER BY range DESC', { limit: 3 });
    expect(answer).toMatchObject({ rows: [['999'], ['998'], ['997']], more: true });
  });

  test('may describe, summarise, begin with FROM or WITH, and end with a semicolon and a remark', async () => {
    for (const statement of [
      'DESCRIBE facts',
      'SUMMARIZE facts',
      'SHOW TABLES',
      'FROM facts',
      'WITH x AS (SELECT 1 AS a) SELECT * FROM x; -- 完',
      'VALUES (1)',
      `PIVOT facts ON code IN ('210') USING sum(amount)`,
    ]) {
      expect((await desk.run(statement, LIMIT)).columns.length, statement).toBeGreaterThan(0);
    }
  });

  test('that is wrong says where, behind characters of double width too', async () => {
    const wrong = `SELECT '汉字' AS 字,\n  '宽宽宽' || amuont\nFROM facts`;
    await expect(desk.run(wrong, LIMIT)).rejects.toMatchObject({
      problem: 'query',
      said: expect.stringContaining('amuont') as string,
      place: { line: 2, column: 12, from: wrong.indexOf('amuont'), to: wrong.indexOf('amuont') + 6 },
    });
    await expect(desk.run('SELECT 1 FRO\nM facts', LIMIT)).rejects.toMatchObject({
      place: { line: 2, column: 1 },
    });
  });
});
