/**
 * The page one would write first: start DuckDB-WASM, load the CSV, ask, draw. The measure of our own page, so it is not
 * slowed down: only what is drawn is taken of ECharts, and only the build of DuckDB that the browser needs.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, GridComponent, SVGRenderer]);

type Part = { report: string; code: string; amount: number };

const absolute = (url: string): string => new URL(url, document.baseURI).href;

const database = new AsyncDuckDB(new VoidLogger(), new Worker(absolute(workerUrl)));
await database.instantiate(absolute(wasmUrl));
await database.open({ query: { castDecimalToDouble: true } });
const connection = await database.connect();
await database.registerFileText('facts.csv', await (await fetch('./data/facts.csv')).text());
await connection.query(
  `CREATE TABLE facts AS SELECT * FROM read_csv('facts.csv', header = true, all_varchar = true)`,
);

/** The final expenditure of every report by the codes one level under `parent`. */
async function ask(parent: string): Promise<Part[]> {
  const length = parent === '' ? 3 : parent.length + 2;
  const table = await connection.query(`
    SELECT report_id, code, sum(CAST(amount AS DECIMAL(18, 6))) AS amount
    FROM facts
    WHERE statement = 'expenditure' AND measure = 'total' AND phase = 'final'
      AND length(code) = ${length} AND starts_with(code, '${parent}')
    GROUP BY ALL ORDER BY ALL`);
  return (table.toArray() as Record<string, unknown>[]).map((row) => ({
    report: String(row['report_id']),
    code: String(row['code']),
    amount: Number(row['amount']),
  }));
}

const chart = echarts.init(document.getElementById('chart'), null, { renderer: 'svg' });

function draw(parts: readonly Part[]): void {
  const reports = [...new Set(parts.map(({ report }) => report))];
  const codes = [...new Set(parts.map(({ code }) => code))];
  chart.setOption(
    {
      animation: false,
      grid: { left: 120, right: 20, top: 10, bottom: 30 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: reports },
      series: codes.map((code) => ({
        type: 'bar',
        stack: 'whole',
        name: code,
        data: reports.map(
          (report) => parts.find((part) => part.report === report && part.code === code)?.amount ?? 0,
        ),
      })),
    },
    { notMerge: true },
  );
}

draw(await ask(''));
chart.on('click', (event) => void ask(event.seriesName ?? '').then(draw));
