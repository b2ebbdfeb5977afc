import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryError } from '../../src/db/db.ts';
import { EngineError } from '../../src/db/engine.ts';
import type { DuckDb } from '../../src/db/duckdb.ts';
import { sql, sqlList } from '../../src/db/sql.ts';

/** What every implementation of the database keeps; run against each. */
export function describeDb(name: string, create: () => DuckDb): void {
  describe(name, () => {
    let db: DuckDb;
    beforeAll(async () => {
      db = create();
      await db.ready();
    }, 60_000);
    afterAll(() => db.close());

    test('gives decimals as exact text, whole numbers as number, text, flags and null', async () => {
      const rows =
        await db.query(sql`SELECT CAST('0.10' AS DECIMAL(18,6)) + CAST('0.20' AS DECIMAL(18,6)) AS sum,
        CAST('-4848.68' AS DECIMAL(18,6)) AS negative, CAST('999999999999.999999' AS DECIMAL(18,6)) AS large,
        CAST('0.00' AS DECIMAL(18,6)) AS zero, COUNT(*) AS rows, CAST(9007199254740991 AS BIGINT) AS largest,
        SUM(CAST(-7 AS INTEGER)) AS huge, CAST(2.5 AS DOUBLE) AS float, '字''"' AS label, TRUE AS flag, NULL AS blank`);
      expect(rows).toEqual([
        {
          sum: '0.3',
          negative: '-4848.68',
          large: '999999999999.999999',
          zero: '0',
          rows: 1,
          largest: 9007199254740991,
          huge: -7,
          float: 2.5,
          label: '字\'"',
          flag: true,
          blank: null,
        },
      ]);
    });

    test('refuses a whole number that a number cannot hold, and a type without a plain value', async () => {
      await expect(db.query(sql`SELECT CAST(9007199254740993 AS BIGINT) AS id`)).rejects.toThrow(/id.*safe/);
      await expect(db.query(sql`SELECT DATE '2020-01-01' AS day`)).rejects.toThrow(/day.*VARCHAR/);
    });

    test('binds every kind of value with its type, and pastes none', async () => {
      const hostile = `'; DROP TABLE facts;--`;
      const rows = await db.query(
        sql`SELECT ${hostile} AS county, SUBSTR('abcdef', 1, ${2}) AS part, ${0.5} AS half, ${true} AS yes, ${null} AS none,
          ${'21013'} IN (${sqlList(['210', '21013'])}) AS listed, 'x' IN (${sqlList([])}) AS unlisted`,
      );
      expect(rows).toEqual([
        { county: hostile, part: 'ab', half: 0.5, yes: true, none: null, listed: true, unlisted: null },
      ]);
    });

    test('keeps the values of queries that run at once apart', async () => {
      const asked = Array.from({ length: 20 }, (_, index) => `row ${index}`);
      const answers = await Promise.all(asked.map((value) => db.query(sql`SELECT ${value} AS value`)));
      expect(answers.map(([row]) => row?.value)).toEqual(asked);
    });

    test('gives back any text that was loaded, blank apart from null', async () => {
      await fc.assert(
        fc.asyncProperty(
          // The driver's decoder takes a byte order mark for what it is called; nothing of ours begins with one.
          fc.array(fc.option(fc.string({ unit: 'binary' }).filter((text) => !/\0|^\ufeff/.test(text))), {
            minLength: 1,
            maxLength: 20,
          }),
          async (texts) => {
            await db.loadTable('texts', {
              columns: [
                { name: 'place', type: 'integer' },
                { name: 'value', type: 'text' },
              ],
              rows: texts.map((text, place) => [place, text]),
            });
            const rows = await db.query(sql`SELECT value FROM texts ORDER BY place`);
            expect(rows.map((row) => row.value)).toEqual(texts);
          },
        ),
        { numRuns: 40, examples: [[['', null, '\\N', 'a,b', '"', 'a\r\nb', 'NULL', ' ']]] },
      );
    }, 60_000);

    test('gives back any amount that was loaded, to the last digit', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), { minLength: 1 }),
          async (units) => {
            const amounts = units.map((unit) => {
              const digits = (unit < 0n ? -unit : unit).toString().padStart(7, '0');
              return `${unit < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
            });
            await db.loadTable('amounts', {
              columns: [
                { name: 'place', type: 'integer' },
                { name: 'amount', type: 'decimal' },
                { name: 'known', type: 'boolean' },
              ],
              rows: amounts.map((amount, place) => [place, amount, place % 2 === 0]),
            });
            const rows = await db.query(sql`SELECT amount, known FROM amounts ORDER BY place`);
            expect(rows.map((row) => row.amount)).toEqual(
              amounts.map((amount) => amount.replace(/\.?0+$/, '').replace(/^-0$/, '0')),
            );
            expect(rows.map((row) => row.known)).toEqual(amounts.map((_, place) => place % 2 === 0));
          },
        ),
        { numRuns: 30 },
      );
    }, 60_000);

    test('loads an empty table, a column of nulls, and replaces what was there', async () => {
      const columns = [{ name: 'value', type: 'decimal' as const }];
      await db.loadTable('values_of', { columns, rows: [['1.5'], [null]] });
      await db.loadTable('values_of', { columns, rows: [[null], [null]] });
      expect(await db.query(sql`SELECT value FROM values_of`)).toEqual([{ value: null }, { value: null }]);
      await db.loadTable('values_of', { columns, rows: [] });
      expect(await db.query(sql`SELECT COUNT(*) AS rows FROM values_of`)).toEqual([{ rows: 0 }]);
    });

    test('refuses to load a value that would be rounded or is of another type, and keeps the table it had', async () => {
      const columns = [{ name: 'value', type: 'decimal' as const }];
      await db.loadTable('kept', { columns, rows: [['1']] });
      for (const value of ['1.1234567', '85..54', '1e3', '', '1234567890123', 5]) {
        await expect(db.loadTable('kept', { columns, rows: [['2'], [value]] })).rejects.toThrow(RangeError);
      }
      await expect(
        db.loadTable('kept', { columns: [{ name: 'value', type: 'integer' }], rows: [[1.5]] }),
      ).rejects.toThrow(RangeError);
      await expect(db.loadTable('kept"; DROP TABLE kept;--', { columns, rows: [] })).rejects.toThrow(
        RangeError,
      );
      expect(await db.query(sql`SELECT value FROM kept`)).toEqual([{ value: '1' }]);
    });

    test('says which query was refused, and answers the next one', async () => {
      const wrong = sql`SELECT nothing FROM nowhere WHERE 1 = ${1}`;
      const error = await db.query(wrong).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(QueryError);
      expect(error).toMatchObject({ sql: wrong });
      await expect(db.query({ text: 'SELECT ?', params: [1, 2] })).rejects.toThrow(QueryError);
      expect(await db.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    });

    test('rejects with AbortError when the question is withdrawn before it is asked', async () => {
      const asked = db.query(sql`SELECT 1 AS one`, { signal: AbortSignal.abort() });
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('reaches no file, no address and no extension, and stays so', async () => {
      for (const text of [
        `SELECT * FROM read_csv('package.json')`,
        `SELECT * FROM read_csv('https://example.org/x.csv')`,
        `COPY (SELECT 1) TO 'written.csv'`,
        `LOAD json`,
        `SET enable_external_access = true`,
        `SET autoload_known_extensions = true`,
      ]) {
        await expect(db.query({ text, params: [] }), text).rejects.toThrow(QueryError);
      }
    });

    test('after it is closed says so', async () => {
      const other = create();
      await other.close();
      await expect(other.query(sql`SELECT 1 AS one`)).rejects.toThrow(EngineError);
    });
  });
}
