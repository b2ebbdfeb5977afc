/**
 * The page one would write first: start DuckDB-WASM, load the CSV, ask, draw. The measure of our own page, so it is not
 * slowed down: only what is drawn is taken of ECharts, and only the build of DuckDB that the browser needs. It draws the
 * same chart, by the same option of ECharts.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridSimpleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { structureOption } from '../../../src/charts/structure-option.ts';
import type { StructureRow } from '../../../src/charts/structure-option.ts';

use([BarChart, GridSimpleComponent, AriaComponent, SVGRenderer]);

const WIDTH = 1000;
const FILES = ['facts.csv', 'reports.csv'];

/** Amounts in hundredths of 万元, which the reports print, so that sums of them are exact. */
type Amount = { county: string; year: string; code: string; hundredths: number };

const absolute = (url: string): string => new URL(url, document.baseURI).href;

const database = new AsyncDuckDB(new VoidLogger(), new Worker(absolute(workerUrl)));
const texts = Promise.all(FILES.map(async (file) => (await fetch(`./data/${file}`)).text()));
await database.instantiate(absolute(wasmUrl));
await database.open({ query: { castDecimalToDouble: true } });
const connection = await database.connect();
for (const [index, text] of (await texts).entries()) {
  const file = FILES[index] ?? '';
  await database.registerFileText(file, text);
  await connection.query(
    `CREATE TABLE ${file.replace('.csv', '')} AS SELECT * FROM read_csv('${file}', header = true, all_varchar = true)`,
  );
}

/** The final expenditure of every report: of `parent` itself, and of the codes one level under it. */
async function ask(parent: string): Promise<Amount[]> {
  const length = parent === '' ? 3 : parent.length + 2;
  const table = await connection.query(`
    SELECT county, reports.fiscal_year AS year, facts.code AS code,
      CAST(100 * arg_min(CAST(amount AS DECIMAL(18, 6)), CASE origin WHEN 'printed' THEN 0 ELSE 1 END) AS DOUBLE) AS hundredths
    FROM (SELECT * REPLACE (coalesce(code, '') AS code) FROM facts) AS facts JOIN reports USING (report_id)
    WHERE statement = 'expenditure' AND measure = 'total' AND phase = 'final'
      AND facts.fiscal_year = reports.fiscal_year
      AND ((facts.code = '${parent}' AND (facts.code <> '' OR label = '合计'))
        OR (length(facts.code) = ${length} AND starts_with(facts.code, '${parent}')))
    GROUP BY county_code, county, year, facts.code ORDER BY county_code, facts.code`);
  return (table.toArray() as Record<string, unknown>[]).map((row) => ({
    county: String(row['county']),
    year: String(row['year']),
    code: String(row['code']),
    hundredths: Math.round(Number(row['hundredths'])),
  }));
}

const chart = init(document.getElementById('chart'), null, { renderer: 'svg', width: WIDTH });
const legend = document.querySelector('.legend');
const amounts = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const shares = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function draw(parent: string, found: readonly Amount[]): void {
  const parts = found.filter(({ code, hundredths }) => code !== parent && hundredths > 0);
  const sum = (rows: readonly Amount[]): number => rows.reduce((all, row) => all + row.hundredths, 0);
  const sumOf = (code: string): number => sum(parts.filter((part) => part.code === code));
  const codes = [...new Set(parts.map(({ code }) => code))].sort((a, b) => sumOf(b) - sumOf(a));
  const rows = [...new Set(found.map(({ county }) => county))].map((county): StructureRow => {
    const own = parts.filter((part) => part.county === county);
    const whole = found.find((row) => row.county === county && row.code === parent);
    const total = whole?.hundredths ?? 0;
    const rest = total - sum(own);
    const sizes = own.map(({ code, hundredths }) => ({ code, hundredths }));
    if (rest > (own.length + 1) / 2) sizes.push({ code: '', hundredths: rest });
    return {
      title: county,
      detail: whole?.year ?? '',
      total: amounts.format(total / 100),
      totalNote: '万元',
      missing: null,
      parts: sizes.map(({ code, hundredths }) => ({
        code,
        size: (100 * hundredths) / total,
        text: shares.format((100 * hundredths) / total),
      })),
    };
  });
  const { option, height } = structureOption({ codes: [...codes, ''], rows, max: 100 }, WIDTH);
  chart.resize({ height });
  chart.setOption({ ...option, animation: false }, { notMerge: true });
  legend?.replaceChildren(
    ...codes.map((code) => {
      const link = document.createElement('a');
      link.textContent = `${code} `;
      link.href = `#${code}`;
      link.onclick = () => void ask(code).then((answer) => draw(code, answer));
      return link;
    }),
  );
}

draw('', await ask(''));
