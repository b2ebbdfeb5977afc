import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { reportsQuery } from '../../../src/queries/reports.ts';
import type { Query } from '../../../src/queries/query.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/state/view-state.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { sentenceText } from '../../../src/views/overview/sentences/sentence.ts';
import { standsOut } from '../../../src/views/overview/sentences/stands-out.ts';
import { buildStructure } from '../../../src/views/structure/structure-data.ts';
import type { Captured } from '../../../src/views/briefing/capture/captured.ts';
import { NO_DRAFT } from '../../../src/views/briefing/model/draft.ts';
import { PAGE_IDS } from '../../../src/views/briefing/model/page-ids.ts';
import type { PageId } from '../../../src/views/briefing/model/page-ids.ts';
import { shownCaveats } from '../../../src/views/briefing/model/shown-caveats.ts';
import { briefingQueries } from '../../../src/views/briefing/words/briefing-rows.ts';
import type { BriefingInput, BriefingRows } from '../../../src/views/briefing/words/briefing-rows.ts';
import { automaticPage } from '../../../src/views/briefing/words/make-pages.ts';
import { takeaway } from '../files/takeaway.ts';
import { en, zh } from '../report.ts';
import { sourcesInOneEngine } from '../../db/one-engine.ts';

let db: Db;
let all: ReportRow[];
let meixian: BriefingInput;
beforeAll(async () => {
  const sources = sourcesInOneEngine('public/data');
  db = await sources.openDb();
  for (const name of [
    'reports',
    'statements',
    'indicators',
    'facts',
    'classifications',
    'changes',
    'findings',
    'checks',
  ] as const)
    await sources.loadTable(db, name);
  all = await ask(reportsQuery());
  meixian = await input('眉县', { year: 2020 });
}, 60_000);

async function ask<Row>(query: Query<Row>): Promise<Row[]> {
  return (await db.query(query.sql)).map(query.decode);
}

/** The published reports as a person chose them, with the county that is theirs. */
async function input(county: string, given: Partial<ViewState> = {}): Promise<BriefingInput> {
  const state = { ...DEFAULT_VIEW_STATE, view: 'briefing' as const, ...given };
  const reports = all.filter(({ fiscalYear }) => state.year === 'latest' || fiscalYear === state.year);
  const own = reports.find((report) => report.county === county);
  if (own === undefined) throw new Error(`no report of ${county}`);
  const ids = reports.map(({ reportId }) => reportId);
  const answers = await Promise.all(
    Object.entries(briefingQueries(ids, own.reportId, state)).map(async ([name, query]) => [
      name,
      await ask<unknown>(query),
    ]),
  );
  const rows = Object.fromEntries(answers) as BriefingRows;
  return { reports, own, state, rows, generators: { standsOut, sentenceText, buildStructure } };
}

/** What a view showed: its words are the view's own and are held by the browser's story. */
const TAKEN: Captured = { kind: 'taken', takeaway: takeaway(), legend: [] };
const chosen = NO_DRAFT.order.filter((id) => !NO_DRAFT.leftOut.includes(id));
const words = { text: zh, language: 'zh', unit: 'wan' } as const;

const page = (id: PageId, from: BriefingInput, captured: Captured = TAKEN) => {
  const made = automaticPage(id, from, () => captured, chosen, words);
  if (made === null) throw new Error(`no page ${id}`);
  return made;
};

describe('眉县 among the departments of 2020', () => {
  test('the cover names the department, its year and its peers', () => {
    const { title, said } = page('cover', meixian);
    expect(title).toBe('眉县医疗保障局\n2020 年度部门决算对标简报');
    expect(said).toBe('对标部门：沁阳市医疗保障局（2020 年度）、宣汉县医疗保障局（2020 年度）');
  });

  test('the cover says whose figures nobody publishes', () => {
    const held = (of: BriefingInput['own']): BriefingInput['own'] => ({
      ...of,
      held: of.reportId === meixian.own.reportId ? 'draft' : 'local',
    });
    const { said } = page('cover', {
      ...meixian,
      reports: meixian.reports.slice(0, 2).map(held),
      own: held(meixian.own),
    });
    expect(said).toMatch(/的数字取自(?:草稿|本机报告)，未经发布。$/u);
    expect(page('cover', meixian).said).not.toContain('未经发布');
  });

  test('every chart has a sentence about the own department, from the figures that the views ask', () => {
    const said = (
      ['structure', 'economic', 'ratio', 'aid', 'three-public', 'changes', 'budget'] as const
    ).map((id) => page(id, meixian).said);
    expect(said).toMatchInlineSnapshot(`
      [
        "眉县有 15.7% 的支出在农林水支出（95.12 万元），所选其他部门都没有这一类支出。眉县卫生健康支出占比为 75.1%，比可比部门沁阳、宣汉的中位数（91.2%）低 16.1 个百分点。",
        "眉县工资福利支出占比为 37.9%，比唯一可比的沁阳（23.3%）高 14.6 个百分点。",
        "眉县项目支出占比为 22.3%，比可比部门沁阳、宣汉的中位数（24.4%）低 2.1 个百分点。",
        "眉县医疗救助占比为 28.5%，比唯一可比的沁阳（63.7%）低 35.2 个百分点。",
        "眉县培训费预算 0.00，决算 8.00 万元。眉县三公经费合计为 0.00 万元，比可比部门沁阳、宣汉的中位数（6.20 万元）低 6.20 万元。",
        "眉县 2020 年支出 606.81 万元，比上年减少 1,058.39 万元（−63.6%），报告所述原因：医疗救助资金减少。眉县较上年增减额为 −1,058.39 万元，比唯一可比的宣汉（−4,848.67 万元）高 3,790.28 万元。",
        "眉县一般公共预算支出决算 606.81 万元，为调整后预算 606.81 万元的 100.0%。",
      ]
    `);
  });

  test('a chart page is titled, sourced and cautioned as its view is', () => {
    const { title, body } = page('ratio', meixian);
    expect(title).toBe(takeaway().title);
    expect(body.source).toBe(takeaway().source);
    expect(body.caveats).toEqual(takeaway().caveats);
    expect(body.link).toBe(takeaway().link);
  });

  test('a view that gave nothing is said to have given nothing, with its reason', () => {
    const { title, body } = page('aid', meixian, { kind: 'failed', why: '没有取到' });
    expect(title).toBe('没有取到这一页的数字：没有取到');
    expect([body.chart, body.failure]).toEqual([null, '没有取到']);
  });

  test('nothing of a page is made before its view is read', () => {
    expect(automaticPage('aid', meixian, () => undefined, chosen, words)).toBeNull();
  });

  test('comparability tells the whole verdict and what single charts add', () => {
    const { said, body } = page('comparability', meixian);
    const items = body.lists.flatMap((list) => list.items);
    expect(said).toContain(`以下 ${items.length} 点`);
    expect(items[0]).toContain('参保补助、扶贫资金列支不同');
    expect(items).toContain('支出结构：年度不同：阳谷 2019，眉县 2020。高低未必是县与县的差别。');
  });

  test('the page of the checks counts as 核对 does and names the gravest with their places', () => {
    const { title, said, body } = page('checks', meixian);
    const counts = /(\d+) 处不符、(\d+) 处提示/u.exec(title);
    const row = body.tables[0]?.table.rows.find(
      ({ cells }) => cells[0]?.kind === 'text' && cells[0].text.startsWith('眉县'),
    );
    expect(row?.cells.slice(1, 3)).toMatchObject([{ shown: counts?.[1] }, { shown: counts?.[2] }]);
    expect(said).toContain(`${counts?.[1]} 处前后不符`);
    expect(body.lists[0]?.items.length).toBeGreaterThan(0);
    expect(body.lists[0]?.items[0]).toMatch(/第 \d+ 行/u);
  });

  test('the method names every document to the byte', () => {
    const cells = page('method', meixian).body.tables[0]?.table.rows.map(({ cells: row }) =>
      row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    );
    expect(cells).toHaveLength(3);
    expect(cells?.every((row) => /^[\da-f]{12}$/u.test(row[3] ?? ''))).toBe(true);
  });

  test('every page can be made in English', () => {
    for (const id of PAGE_IDS) {
      const made = automaticPage(
        id,
        { ...meixian, state: { ...meixian.state, language: 'en' } },
        () => TAKEN,
        chosen,
        {
          text: en,
          language: 'en',
          unit: 'wan',
        },
      );
      expect(made?.said).not.toMatch(/[{}]/u);
    }
  });
});

test('with departments of other years nothing compares, and the sentence says so instead of a median', async () => {
  const { said, body } = page('ratio', await input('阳谷县'));
  expect(said).toBe('阳谷项目支出占比为 65.3%；所选其他部门与它口径不同或没有列示，不作比较。');
  expect(body.tables).toEqual([]);
});

test('another figure under a page is another mark, the same figures the same', () => {
  const from = meixian;
  const more = { ...takeaway().table, rows: takeaway().table.rows.slice(1) };
  const other: Captured = { kind: 'taken', takeaway: takeaway({ table: more }), legend: [] };
  expect(page('aid', from).figures).toBe(page('aid', from).figures);
  expect(page('aid', from, other).figures).not.toBe(page('aid', from).figures);
});

test('beside a chart the weightiest caveats stand, and the way to the rest where the briefing has it', () => {
  const caveats = ['一', '二', '三', '四', '五'];
  const one = { body: { ...page0.body, caveats } };
  expect(shownCaveats(one, [{ ...page0, id: 'comparability' }], zh)).toEqual([
    '一',
    '二',
    '三',
    '其余 2 条见“可比性”。',
  ]);
  expect(shownCaveats(one, [page0], zh)).toEqual(caveats);
});

const page0 = {
  id: 'aid' as const,
  title: '',
  said: '',
  body: { chart: null, legend: [], tables: [], lists: [], caveats: [], source: '', link: '', failure: '' },
};
