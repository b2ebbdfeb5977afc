import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { writeTerms } from '../../../../src/checks/write-terms.ts';
import { cellText, checksWorkbook } from '../../../../src/views/checks/workbook/checks-workbook.ts';
import { writeWorkbook } from '../../../../src/views/checks/workbook/write-workbook.ts';
import { report } from '../../report.ts';
import { HOLDS, NOTICE, NOT_RUN, run, term } from '../run.ts';

const RUNS = [
  run('fine', HOLDS),
  run('a', { code: '0301', difference: '-4', tolerance: '0.025' }),
  run('a-1', { cause: 'a' }),
  run('odd', {
    ...NOTICE,
    family: 'words',
    arithmetic: '-5.00 + 1.00 = -4.00',
    messageZh: '=HYPERLINK("x")',
    terms: writeTerms([term({ printed: '185.1%', label: '降幅', sourcePage: 3, sourceLine: 9 })]),
  }),
  run('wanting', NOT_RUN),
];

async function workbook(given: Partial<Parameters<typeof checksWorkbook>[0]> = {}): Promise<WorkBook> {
  const sheets = checksWorkbook({
    report: report('眉县', { department: '眉县医疗保障局', sourceName: 'meixian.txt', sourceSha256: 'ab12' }),
    runs: RUNS,
    family: '',
    grade: 'all',
    unit: 'wan',
    dataVersion: '9040cb53',
    language: 'zh',
    ...given,
  });
  return read(await (await writeWorkbook(sheets)).arrayBuffer());
}

const rows = (book: WorkBook, sheet: string): Record<string, unknown>[] =>
  utils.sheet_to_json(book.Sheets[sheet] ?? {}, { defval: '' });
const column = (book: WorkBook, sheet: string, name: string): unknown[] =>
  rows(book, sheet).map((row) => row[name]);

describe('a workbook read back', () => {
  test('lists what is on the screen in its order, and every run beside it', async () => {
    const book = await workbook();
    expect(book.SheetNames).toEqual(['核对结果', '全部核对', '说明']);
    expect(column(book, '核对结果', '序号')).toEqual(['1', '1.1', '1', '']);
    expect(column(book, '核对结果', '结果')).toEqual(['✕ 不符', '✕ 不符', '△ 提示', '○ 无法核对']);
    expect(column(book, '全部核对', '结果')).toHaveLength(RUNS.length);
  });

  test('has only the grade that was chosen, and says so', async () => {
    const book = await workbook({ grade: 'notice', family: 'words', runs: RUNS.slice(3, 4) });
    expect(column(book, '核对结果', '规则类别')).toEqual(['比例与用词']);
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets['说明'] ?? {}, { header: 1 }))).toContain(
      '规则：比例与用词；结果：提示',
    );
  });

  test('amounts are numbers, codes are text, places are said', async () => {
    const [first, , odd] = rows(await workbook(), '核对结果');
    expect(first).toMatchObject({
      科目编码: '0301',
      '应为（金额：万元）': 74,
      '报告为（金额：万元）': 70,
      '相差（金额：万元）': -4,
      '允许尾差（金额：万元）': 0.025,
      单位: '万元',
      算式: '40.00 + 34.00 = 74.00',
      '所用数字及位置（照印）': '教育支出 40.00（第 12 行）；本年支出合计 70.00（第 20 行）',
    });
    expect(odd).toMatchObject({ '所用数字及位置（照印）': '降幅 185.1%（第 3 页第 9 行）' });
  });

  test('in yuan every amount is ten thousand times as much under a head that says so; what is no money stays', async () => {
    const points = run('points', {
      rule: 'performance-points',
      expected: '90',
      actual: '100',
      difference: '10',
    });
    const [money, counted] = rows(
      await workbook({ unit: 'yuan', runs: [RUNS[1] ?? points, points] }),
      '全部核对',
    );
    expect(money).toMatchObject({
      '应为（金额：元）': 740_000,
      '相差（金额：元）': -40_000,
      '允许尾差（金额：元）': 250,
      单位: '元',
      算式: '400,000 + 340,000 = 740,000 元',
      '说明（金额：万元）': '各类支出之和为 74.00，差 -4.00。',
    });
    expect(counted).toMatchObject({ '应为（金额：元）': 90, '相差（金额：元）': 10, 单位: '' });
  });

  test('no cell is a formula, whatever it says', async () => {
    const book = await workbook();
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as CellObject[]);
    expect(cells.filter((cell) => typeof cell === 'object' && 'f' in cell && cell.f)).toEqual([]);
    const [, , odd] = rows(book, '核对结果');
    expect(odd).toMatchObject({ '说明（金额：万元）': `'=HYPERLINK("x")`, 算式: "'-5.00 + 1.00 = -4.00" });
  });

  test('says which report, data and filters it is of', async () => {
    const book = await workbook({ language: 'en' });
    const about = utils.sheet_to_json<string[]>(book.Sheets.About ?? {}, { header: 1 });
    expect(about).toEqual(
      expect.arrayContaining([
        ['Department', '眉县医疗保障局'],
        ['Data version', '9040cb53'],
        ['Source file', 'meixian.txt'],
        ['Filters', 'rules: all rules; outcome: all that do not hold'],
        ['Rows', '4 in “Findings”, 5 in “All checks”'],
      ]),
    );
  });
});

test('what could be read as a formula, or not at all, is made harmless', () => {
  expect(['=1', '+1', '-1', '@a', '\t=1', '\r=1'].map(cellText)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@a",
    "'\t=1",
    "'=1",
  ]);
  expect(cellText('a\u0000b\uFFFF')).toBe('ab');
  expect(cellText('40.00 - 1 = 39')).toBe('40.00 - 1 = 39');
  expect(cellText('长'.repeat(40_000))).toHaveLength(32_767);
});
