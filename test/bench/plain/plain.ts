import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engineWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import engineWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { draw } from './draw.ts';
import type { Part } from './draw.ts';

// What our page is measured against: the usual way to put DuckDB-WASM behind a chart. Everything is fetched at once, then
// the engine starts, loads the CSV, answers, and the chart is drawn; it is given the smaller engine and no more of ECharts
// than it needs.

use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

const REPORTS = `SELECT report_id, county FROM reports ORDER BY county_code, report_id`;

/** 支出决算表 of each report, its table before its prose, as our page reads it. */
const FACTS = `CREATE VIEW spending AS
  SELECT f.report_id, COALESCE(f.code, '') AS code, f.label, CAST(f.amount AS DECIMAL(18, 6)) AS amount
  FROM facts AS f JOIN reports AS r ON r.report_id = f.report_id AND r.fiscal_year = f.fiscal_year
  WHERE f.statement = 'expenditure' AND f.measure = 'total' AND f.phase = 'final'
    AND (f.code IS NOT NULL OR f.label = '合计')
    AND (f.origin = 'printed' OR f.report_id NOT IN (
      SELECT report_id FROM facts WHERE statement = 'expenditure' AND origin = 'printed'))
  QUALIFY ROW_NUMBER() OVER (PARTITION BY f.report_id, f.code ORDER BY CAST(f.source_line AS INTEGER)) = 1`;

const database = new AsyncDuckDB(new VoidLogger(), new Worker(engineWorker));
const text = async (name: string): Promise<string> => (await fetch(`./data/${name}.csv`)).text();
const [facts, reports] = await Promise.all([
  text('facts'),
  text('reports'),
  database.instantiate(engineWasm).then(() => database.open({ query: { castDecimalToDouble: true } })),
]);
const connection = await database.connect();
for (const [name, csv] of Object.entries({ facts, reports })) {
  await database.registerFileText(`${name}.csv`, csv);
  await connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${name}.csv', all_varchar = true)`);
}
await connection.query(FACTS);
const counties = (await connection.query(REPORTS)).toArray().map((row) => row.toJSON()) as {
  report_id: string;
  county: string;
}[];

/** The parts one level under `parent` and the whole they belong to. */
async function ask(parent: string): Promise<Part[]> {
  const length = parent === '' ? 3 : parent.length + 2;
  const statement = await connection.prepare(
    `SELECT report_id, code, label, amount FROM spending WHERE code = ? OR (LENGTH(code) = ? AND starts_with(code, ?))`,
  );
  try {
    const answer = await statement.query(parent, length, parent);
    return answer.toArray().map((row) => row.toJSON()) as Part[];
  } finally {
    await statement.close();
  }
}

const chart = init(document.getElementById('chart'), null, { renderer: 'svg' });
const legend = document.getElementById('legend');

async function show(): Promise<void> {
  const parent = location.hash.slice(1);
  const parts = await ask(parent);
  const { option, names } = draw(counties, parts, parent);
  legend?.replaceChildren(
    ...[...names].map(([code, name]) => {
      const item = document.createElement('li');
      const link = item.appendChild(document.createElement('a'));
      link.href = `#${code}`;
      link.textContent = `${code} ${name}`;
      return item;
    }),
  );
  chart.setOption(option, { notMerge: true });
}

window.addEventListener('hashchange', () => void show());
await show();
