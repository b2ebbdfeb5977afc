import { afterAll, beforeAll, expect, test } from 'vitest';
import { QUERY_EXAMPLES } from '../../../src/views/query/examples.ts';
import { isLinkableSql } from '../../../src/state/url-params.ts';
import { answerChart } from '../../../src/views/query/result/answer-chart.ts';
import { siteDesk } from './desk.ts';

const desk = siteDesk();
beforeAll(() => desk.ready(), 120_000);
afterAll(() => desk.close());

test.each(QUERY_EXAMPLES)(
  'the example $id answers its question on the site’s data',
  async ({ statement }) => {
    const answer = await desk.run(statement, { limit: 10_000 });
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.more).toBe(false);
    expect(isLinkableSql(statement)).toBe(true);
  },
);

test('the first example fits a chart: a bar for each department and year', async () => {
  const answer = await desk.run(QUERY_EXAMPLES[0]?.statement ?? '', { limit: 10_000 });
  const reports = await desk.run('SELECT count(*) FROM reports', { limit: 1 });
  expect(answerChart(answer)?.bars).toHaveLength(Number(reports.rows[0]?.[0]));
});
