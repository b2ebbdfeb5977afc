import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sql } from '../../../src/db/sql.ts';
import type { Query } from '../../../src/queries/query.ts';
import { DataProvider, useEngineState } from '../../../src/views/data/DataProvider.tsx';
import { answerKey, packRows } from '../../../src/views/data/snapshot.ts';
import { useAnswer } from '../../../src/views/data/use-answer.ts';

const KNOWN: Query<string> = { sql: sql`SELECT ${'known'} AS county`, decode: (row) => String(row.county) };
const UNKNOWN: Query<string> = { ...KNOWN, sql: sql`SELECT ${'unknown'} AS county` };

function View() {
  const known = useAnswer(KNOWN);
  const unknown = useAnswer(UNKNOWN);
  return (
    <p>
      {JSON.stringify([known.rows, known.source, known.pending, unknown.rows ?? null, unknown.pending])}
      {useEngineState().phase}
    </p>
  );
}

test('the server draws what the snapshot knows in the first render, and asks nothing else', () => {
  const snapshot = {
    dataVersion: '1',
    answers: { [answerKey(KNOWN.sql)]: packRows([{ county: '<眉县>' }]) },
  };
  const html = renderToString(
    <DataProvider snapshot={snapshot}>
      <View />
    </DataProvider>,
  );
  expect(html).toContain('&lt;眉县&gt;');
  expect(html.replaceAll('&quot;', '"').replace(/<!-- -->/g, '')).toContain(
    '"snapshot",false,null,true]idle',
  );
});
