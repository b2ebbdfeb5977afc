import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read, utils } from '@e965/xlsx';
import { pageDone } from '../../../src/views/briefing/formats/making.ts';
import type { Making } from '../../../src/views/briefing/formats/making.ts';
import { ordinal } from '../../../src/views/briefing/formats/docx/page-paragraphs.ts';
import { writeBriefingDocx } from '../../../src/views/briefing/formats/docx/write-briefing-docx.ts';
import { writeBriefingPptx } from '../../../src/views/briefing/formats/pptx/write-briefing-pptx.ts';
import type { Briefing, BriefingPage } from '../../../src/views/briefing/model/page.ts';
import { EMPTY_BODY } from '../../../src/views/briefing/model/page.ts';
import { all, chartIn, complaints, open, words } from '../files/office.ts';
import { missing, takeaway, text } from '../files/takeaway.ts';

const chartPage = (id: 'ratio' | 'aid', title: string, first: number): BriefingPage => {
  const one = takeaway({ title });
  const chart = one.chart && {
    ...one.chart,
    series: one.chart.series.map((series) => ({ ...series, values: [first, ...series.values.slice(1)] })),
  };
  return {
    id,
    title,
    said: `${title}的一句话。`,
    body: {
      ...EMPTY_BODY,
      chart: { ...one, chart },
      caveats: one.caveats,
      source: one.source,
      link: one.link,
      tables: [
        {
          title: '眉县对标',
          notes: ['中位数未计入宣汉：未列示。'],
          table: {
            columns: [
              { label: '项目', kind: 'text' },
              { label: '眉县', kind: 'figure' },
            ],
            rows: [
              { group: '', total: false, cells: [text('基本支出'), missing('not_disclosed', '未列示')] },
            ],
          },
        },
      ],
    },
  };
};

const BRIEFING: Briefing = {
  language: 'zh',
  date: '2026年11月22日',
  version: 'c26eedfbb1e0',
  link: 'https://example.test/#/briefing?own=610326',
  filters: '年度 各县最近',
  fileName: '医保账本_对标简报_眉县_2020',
  pages: [
    { id: 'cover', title: '眉县医疗保障局\n对标简报', said: '对标部门：沁阳、宣汉', body: EMPTY_BODY },
    chartPage('aid', '救助 <力度> & 合适', 11),
    chartPage('ratio', '基本支出占七成', 22),
    {
      id: 'comparability',
      title: '哪些能比',
      said: '两点。',
      body: {
        ...EMPTY_BODY,
        lists: [
          { title: '总的提示', items: Array.from({ length: 40 }, (_, at) => `第 ${at} 点提示，年度不同。`) },
        ],
      },
    },
    {
      id: 'tables',
      title: '附表',
      said: '全部数字。',
      body: { ...EMPTY_BODY, tables: [{ title: '基本支出', table: takeaway().table, notes: ['万元'] }] },
    },
  ],
};

const making = (given: Partial<Making> = {}): Making => ({
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...given,
});

describe('slides read back', () => {
  const bytes = writeBriefingPptx(BRIEFING, making());
  const slides = async () => {
    const file = open(await bytes);
    const paths = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
    return paths
      .sort((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
      .map((path) => words(file.xml(path)));
  };

  test('open without a question, 16 to 9, every page in its order, long lists on as many slides as they need', async () => {
    expect(complaints(await bytes)).toEqual([]);
    const size = all(open(await bytes).xml('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes;
    expect(Number(size?.cx) / Number(size?.cy)).toBeCloseTo(16 / 9, 3);
    const said = await slides();
    expect(said.length).toBeGreaterThan(5);
    const order = ['眉县医疗保障局', '救助 <力度> & 合适', '基本支出占七成', '哪些能比', '附表'].map(
      (title) => said.findIndex((slide) => slide.includes(title)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (let at = 0; at < 40; at += 1) expect(said.join()).toContain(`第 ${at} 点提示`);
  });

  test('have each chart as a native one with its own figures, in the part and in its workbook; no value is no zero', async () => {
    const file = open(await bytes);
    const charts = file.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/u.test(path)).sort();
    expect(charts.map((path) => chartIn(file.xml(path)).series.map(({ values }) => values))).toEqual([
      [
        [11, 0.1, null],
        [11, null, null],
      ],
      [
        [22, 0.1, null],
        [22, null, null],
      ],
    ]);
    const books = file.paths.filter((path) => path.endsWith('.xlsx')).sort();
    const firsts = books.map((path) => {
      const book = read(file.bytes(path));
      const sheet = book.Sheets[book.SheetNames[0] ?? ''];
      return sheet && utils.sheet_to_json<unknown[]>(sheet, { header: 1 })[1]?.[1];
    });
    expect(firsts).toEqual([11, 22]);
  });

  test('say beside each chart its sentence, source, verdict, where the department stands, and the data version', async () => {
    const [, aid = ''] = await slides();
    for (const said of [
      '救助 <力度> & 合适的一句话。',
      takeaway().source,
      ...takeaway().caveats,
      '未列示',
      '中位数未计入宣汉：未列示。',
      'c26eedfbb1e0',
    ])
      expect(aid).toContain(said);
  });

  test('name official faces, what they are like, and in the theme what stands in for them', async () => {
    const file = open(await bytes);
    const faces = all(file.xml('ppt/slides/slide1.xml'), 'a:ea').map(({ attributes }) => attributes);
    expect(faces).toContainEqual(expect.objectContaining({ typeface: '方正小标宋简体', charset: '-122' }));
    const theme = file.xml('ppt/theme/theme1.xml');
    const hans = all(theme, 'a:font').filter(({ attributes }) => attributes.script === 'Hans');
    expect(hans.map(({ attributes }) => attributes.typeface)).toEqual(['STZhongsong', '仿宋']);
  });
});

describe('a Word document read back', () => {
  const bytes = writeBriefingDocx(BRIEFING, making());

  test('opens without a question, on A4 with the margins of an official document, numbered at the outer side', async () => {
    expect(complaints(await bytes)).toEqual([]);
    const file = open(await bytes);
    const document = file.xml('word/document.xml');
    const sizes = all(document, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']]);
    expect(new Set(sizes.map((size) => size.sort().join()))).toEqual(new Set(['11906,16838']));
    expect(all(document, 'w:pgMar')[1]?.attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1985',
      'w:left': '1588',
      'w:right': '1474',
    });
    expect(file.paths.filter((path) => /footer\d+\.xml$/u.test(path)).length).toBeGreaterThan(1);
    expect(words(file.xml('word/settings.xml')) + JSON.stringify(file.xml('word/settings.xml'))).toContain(
      'w:evenAndOddHeaders',
    );
  });

  test('has the pages in order under numbered headings, with sentences, sources, verdicts and charts that Word edits', async () => {
    const file = open(await bytes);
    const said = words(file.xml('word/document.xml'));
    const order = [
      '眉县医疗保障局',
      '一、救助 <力度> & 合适',
      '二、基本支出占七成',
      '三、哪些能比',
      '四、附表',
    ];
    const places = order.map((title) => said.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const one of [...takeaway().caveats, takeaway().source, '救助 <力度> & 合适的一句话。', '未列示'])
      expect(said).toContain(one);
    const charts = file.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/u.test(path)).sort();
    expect(charts.map((path) => chartIn(file.xml(path)).series[0]?.values)).toEqual([
      [11, 0.1, null],
      [22, 0.1, null],
    ]);
  });

  test('names its faces and those that stand in for each', async () => {
    const file = open(await bytes);
    const fonts = all(file.xml('word/fontTable.xml'), 'w:font').map((font) => [
      font.attributes['w:name'],
      all(font, 'w:altName')[0]?.attributes['w:val'],
    ]);
    expect(fonts).toEqual([
      ['方正小标宋简体', '方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun'],
      ['仿宋_GB2312', '仿宋,FangSong,华文仿宋,STFangsong,宋体,SimSun'],
      ['黑体', 'SimHei,微软雅黑,Microsoft YaHei'],
      ['楷体_GB2312', '楷体,KaiTi,华文楷体,STKaiti,宋体,SimSun'],
    ]);
    const used = new Set(
      all(file.xml('word/document.xml'), 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia']),
    );
    expect([...used].sort()).toEqual(fonts.map(([name]) => name).sort());
  });

  test('numbers headings as documents do', () => {
    expect([1, 9, 10, 11, 13, 20, 21].map((number) => ordinal(number, 'zh'))).toEqual([
      '一、',
      '九、',
      '十、',
      '十一、',
      '十三、',
      '二十、',
      '二十一、',
    ]);
    expect(ordinal(11, 'en')).toBe('11. ');
  });
});

describe('progress and cancel', () => {
  test('each page is told of when it is done', async () => {
    const told: number[] = [];
    await writeBriefingDocx(BRIEFING, making({ onProgress: (done) => told.push(done) }));
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  test.each([
    ['pptx', writeBriefingPptx],
    ['docx', writeBriefingDocx],
  ] as const)('a %s withdrawn under way is never finished', async (_, write) => {
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number): void => {
      told.push(done);
      if (done === 2) controller.abort();
    };
    await expect(write(BRIEFING, making({ onProgress, signal: controller.signal }))).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(told).toEqual([1, 2]);
  });

  test('a hand is heard between two pages', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort());
    await expect(pageDone(making({ signal: controller.signal }), 1)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

test('what no file can hold is left out of it and the rest stands', async () => {
  const page = { id: 'key' as const, title: '关\u0001键\uFFFE数', said: '一\u0000句话', body: EMPTY_BODY };
  const one = { ...BRIEFING, pages: [page] };
  const [deck, document] = await Promise.all([
    writeBriefingPptx(one, making()),
    writeBriefingDocx(one, making()),
  ]);
  expect(new TextDecoder().decode(unzipSync(deck)['ppt/slides/slide1.xml'])).toContain('关键数');
  expect(words(open(document).xml('word/document.xml'))).toContain('一句话');
});
