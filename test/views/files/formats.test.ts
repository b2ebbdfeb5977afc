import { read, utils } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { parse as parseCsv } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/views/files/formats/csv.ts';
import { writeDocx } from '../../../src/views/files/formats/docx/write-docx.ts';
import { writePptx } from '../../../src/views/files/formats/pptx/write-pptx.ts';
import { writeXlsx } from '../../../src/views/files/formats/xlsx.ts';
import { all, chartIn, complaints, open, words } from './office.ts';
import { takeaway } from './takeaway.ts';

const CHART = {
  categories: ['眉县 2020 · 局', "'=沁阳 & <市> 2020 · 局", '宣汉 2020 · 局（报告未列示）'],
  series: [
    { name: '基本支出', values: [406.57, 0.1, null] },
    { name: '项目支出', values: [200.24, null, null] },
  ],
};
const NOTES = [...takeaway().caveats, takeaway().source, 'c26eedfbb1e0'];

describe('CSV read back', () => {
  const bytes = writeCsv(takeaway());
  const { data } = parseCsv<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: false });

  test('opens in Excel as UTF-8: it begins with the byte order mark', () => {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('has exact amounts, codes as text, a word for each state without a figure, never a zero', () => {
    expect(data.slice(0, 4)).toEqual([
      ['分组', '科目编码', '科目', '眉县 2020', '占比', '差额', '差额（注）', '核对标记'],
      [
        '眉县 2020 · 局',
        '\t2101301',
        '城乡医疗救助',
        '406.57',
        '75.1%',
        '-162.6',
        '万元',
        '眉县 2020: 与报告其他处不符',
      ],
      ['眉县 2020 · 局', '\t0301', `'=HYPERLINK("x")`, '空表', '未列示', '0', '', ''],
      ['', '', '合计', '345.678912', '未识别', '642.62', '', ''],
    ]);
  });

  test('says below the figures what they are, why they do not compare, and where they are from', () => {
    expect(data[4]).toEqual(['']);
    for (const note of NOTES) expect(data.slice(5).map((row) => row[1])).toContain(note);
    expect(data.slice(5)).toContainEqual(['链接', takeaway().link]);
  });

  test('no cell begins as a formula does', () => {
    const cells = data.flat().filter((cell) => /^[=@]|^[+-](?![\d.]+%?$)/u.test(cell));
    expect(cells).toEqual([]);
  });
});

describe('an Excel workbook read back', () => {
  const book = writeXlsx(takeaway()).then((bytes) => read(bytes, { cellNF: true, cellText: true }));
  const cell = async (address: string): Promise<CellObject> =>
    (await book).Sheets['数据']?.[address] as CellObject;

  test('amounts are numbers, exactly those of the report, written as on the screen', async () => {
    expect(await cell('D2')).toMatchObject({ t: 'n', v: 406.57, w: '406.57' });
    expect(await cell('D4')).toMatchObject({ t: 'n', v: 345.678912, w: '345.68' });
    expect(await cell('F3')).toMatchObject({ t: 'n', v: 0, w: '0.00' });
    expect(await cell('F4')).toMatchObject({ t: 'n', v: 642.62, w: '+642.62' });
    expect(await cell('F2')).toMatchObject({ t: 'n', v: -162.6, w: '-162.60 万元' });
  });

  test('a percentage is a percentage, with the digits of the screen', async () => {
    expect(await cell('E2')).toMatchObject({ t: 'n', v: 0.75092045, z: '#,##0.0%', w: '75.1%' });
  });

  test('codes are text, states without a figure are words, no cell is a formula', async () => {
    expect(await cell('B3')).toMatchObject({ t: 's', v: '0301' });
    expect([(await cell('D3')).v, (await cell('E3')).v, (await cell('E4')).v]).toEqual([
      '空表',
      '未列示',
      '未识别',
    ]);
    expect((await cell('C3')).v).toBe(`'=HYPERLINK("x")`);
    const cells = Object.values((await book).Sheets).flatMap((sheet) => Object.values(sheet) as CellObject[]);
    expect(cells.filter((one) => typeof one === 'object' && one.f)).toEqual([]);
  });

  test('an amount of more digits than a number holds stays text, digit by digit', async () => {
    const [row] = takeaway().table.rows;
    const long = { ...row?.cells[2], amount: '1234567890123.456789' } as never;
    const wide = read(
      await writeXlsx(
        takeaway({
          table: {
            columns: [{ label: '数', kind: 'figure' }],
            rows: [{ group: '', total: false, cells: [long] }],
          },
        }),
      ),
    );
    expect(wide.Sheets['数据']?.A2).toMatchObject({ t: 's', v: '1234567890123.456789' });
  });

  test('the second sheet says what, filters, source, caveats, version and link', async () => {
    const about = utils.sheet_to_json<string[]>((await book).Sheets['说明'] ?? {}, { header: 1 });
    const said = about.map(([, text]) => text);
    for (const note of [...NOTES, takeaway().title, takeaway().link, '各县最近'])
      expect(said).toContain(note);
  });

  test('opens without a question', async () => {
    expect(complaints(await writeXlsx(takeaway()))).toEqual([]);
  });
});

describe('slides read back', () => {
  const made = writePptx(takeaway());

  test('have a chart that can be edited: its categories and values, and no value where there is none', async () => {
    const file = open(await made);
    const [path] = file.paths.filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    const chart = file.xml(path ?? '');
    expect(chartIn(chart)).toEqual(CHART);
    expect(all(chart, 'a:ea').map(({ attributes }) => attributes.typeface)).toContain('Microsoft YaHei');
    // The second channel beside colour goes along.
    expect(all(chart, 'a:pattFill').map(({ attributes }) => attributes.prst)).toEqual(['wdUpDiag']);
  });

  test('its data sheet has the same figures at the cells that the chart names', async () => {
    const file = open(await made);
    const [path] = file.paths.filter((name) => name.endsWith('.xlsx'));
    const sheet = read(file.bytes(path ?? '')).Sheets.Sheet1 ?? {};
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
    expect(rows).toEqual([
      [null, ...CHART.series.map(({ name }) => name)],
      ...CHART.categories.map((category, row) => [
        category,
        ...CHART.series.map(({ values }) => values[row] ?? null),
      ]),
    ]);
  });

  test('title, verdict, source and version stand on the slide of the chart', async () => {
    const slide = words(open(await made).xml('ppt/slides/slide1.xml'));
    for (const note of [takeaway().title, takeaway().subtitle, ...NOTES]) expect(slide).toContain(note);
  });

  test('the table has every state of a value in words', async () => {
    const cells = all(open(await made).xml('ppt/slides/slide2.xml'), 'a:tc').map((cell) =>
      words(cell).trim(),
    );
    expect(cells).toEqual([
      ...takeaway().table.columns.map(({ label }) => label),
      ...['眉县 2020 · 局', '', '', '', ''],
      ...['2101301', '城乡医疗救助', '406.57', '75.1%', '−162.60 万元'],
      ...['0301', '=HYPERLINK("x")', '空表', '未列示', '0.00'],
      ...['', '合计', '345.68', '未识别', '+642.62'],
    ]);
  });

  test('a long table goes on over slides, no row is lost', async () => {
    const row = takeaway().table.rows[0];
    if (!row) throw new Error('no row');
    const rows = Array.from({ length: 90 }, (_, index) => ({
      ...row,
      group: '',
      cells: row.cells.map((cell, at) =>
        at === 1 ? { kind: 'text', text: `第 ${index} 行` } : cell,
      ) as never,
    }));
    const file = open(await writePptx(takeaway({ chart: null, table: { ...takeaway().table, rows } })));
    const slides = file.paths.filter((path) => /slides\/slide\d+\.xml$/u.test(path));
    const said = slides.map((path) => words(file.xml(path))).join('');
    expect(slides.length).toBeGreaterThan(2);
    expect(rows.filter((_, index) => !said.includes(`第 ${index} 行`))).toEqual([]);
  });

  test('open without a question', async () => {
    expect(complaints(await made)).toEqual([]);
  });
});

describe('a Word document read back', () => {
  const made = writeDocx(takeaway(), null);

  test('has the table in order, heads on every page, states in words', async () => {
    const body = open(await made).xml('word/document.xml');
    const table = all(body, 'w:tbl')[0] ?? body;
    expect(all(table, 'w:tc').map(words).slice(-5)).toEqual(['', '合计', '345.68', '未识别', '+642.62']);
    expect(all(table, 'w:tblHeader')).toHaveLength(1);
  });

  test('has a chart that Word edits, with the same figures', async () => {
    const file = open(await made);
    const [path] = file.paths.filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    const { series } = chartIn(file.xml(path ?? ''));
    expect(series).toEqual(CHART.series);
  });

  test('says title, verdict, source, version; Chinese faces are named', async () => {
    const body = open(await made).xml('word/document.xml');
    for (const note of [takeaway().title, ...NOTES]) expect(words(body)).toContain(note);
    const faces = all(body, 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia']);
    expect(faces).toEqual(expect.arrayContaining(['STZhongsong', 'Microsoft YaHei']));
  });

  test('opens without a question', async () => {
    expect(complaints(await made)).toEqual([]);
  });
});
