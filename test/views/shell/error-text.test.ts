import { describe, expect, test } from 'vitest';
import { QueryError } from '../../../src/db/db.ts';
import { EngineError } from '../../../src/db/engine.ts';
import { sql } from '../../../src/db/sql.ts';
import { makeProblem } from '../../../src/ingest/package/load-problem.ts';
import { ENGINE } from '../../../src/text/messages/shell.ts';
import { urlKeyName } from '../../../src/text/messages/url-problems.ts';
import { DataFileError } from '../../../src/views/data/data-file-error.ts';
import { errorMessage } from '../../../src/views/shell/error-text.ts';
import { leftOut } from '../../../src/views/shell/left-out.ts';

describe('what a failure tells a reader', () => {
  test('a missing or damaged file is named', () => {
    for (const kind of ['missing', 'damaged'] as const) {
      const { zh, en } = errorMessage(new DataFileError('facts.csv', kind));
      expect(zh).toContain('facts.csv');
      expect(en).toContain('facts.csv');
      expect(zh + en).not.toMatch(/[{}]/);
    }
    const [missing, damaged] = (['missing', 'damaged'] as const).map(
      (kind) => errorMessage(new DataFileError('facts.csv', kind)).zh,
    );
    expect(missing).not.toBe(damaged);
  });

  test('a browser without WebAssembly is told apart from a program that did not load or was lost', () => {
    expect(errorMessage(new EngineError('no_webassembly'))).toEqual(ENGINE.no_webassembly);
    expect(errorMessage(new EngineError('engine_not_loaded'))).toEqual(ENGINE.engine_not_loaded);
    expect(errorMessage(new EngineError('engine_lost'))).toEqual(ENGINE.engine_not_loaded);
  });

  test('neither SQL nor an error of the program is shown', () => {
    const query = new QueryError(sql`SELECT secret FROM facts`, new Error('Binder Error: secret'));
    for (const error of [query, new TypeError('x is undefined')]) {
      const { zh, en } = errorMessage(error);
      expect(zh + en).not.toMatch(/secret|undefined|Error/);
      expect(zh).not.toBe('');
    }
  });
});

test('a column too many is not told as a row that was lost', () => {
  const notice = makeProblem('unknown_column', { file: 'facts.csv', field: 'note' });
  const lost = makeProblem('not_decimal', { file: 'facts.csv', line: 7, field: 'amount', found: 'x' });
  expect(leftOut([notice])).toEqual([]);
  expect(leftOut([notice, lost])).toEqual([lost]);
});

test('a key of a link that only JavaScript knows has no name here', () => {
  for (const key of ['constructor', 'toString', '__proto__', 'colour']) expect(urlKeyName(key)).toBeNull();
  expect(urlKeyName('y')?.zh).toBe('年度');
});
