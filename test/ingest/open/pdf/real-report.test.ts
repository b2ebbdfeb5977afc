import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/model/records.ts';
import type { Measure, StatementId } from '../../../../src/model/statement.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport, type ReportReading } from '../../../../src/ingest/read-report.ts';

const FOLDER = '../shared/reports/pdf';
const REPORT = 'putuo-shehuigongzuobu-2024.pdf';
const TEMPLATE = 'template-shanghai.pdf';

async function read(name: string): Promise<ReportReading> {
  return readReport(await openDocument(name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))));
}

/** `label measure=printed …` for each row and side of a statement, in printed order. */
function rowsOf(facts: readonly Fact[], statement: StatementId): string[] {
  const rows = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.origin !== 'printed' || fact.statement !== statement) continue;
    const side = fact.measure === 'income' ? '<' : '>';
    const key = `p${String(fact.sourcePage)} ${String(fact.row)}${side} ${fact.codePrinted || '-'} ${fact.label}`;
    rows.set(key, [...(rows.get(key) ?? []), `${fact.measure}=${fact.printed}`]);
  }
  return [...rows].map(([key, cells]) => `${key} ${cells.join(' ')}`);
}

/** Rows written as `page row code label figure figure …`, `.` where the page leaves the cell blank. */
function written(text: string, measures: readonly Measure[]): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [page = '', row = '', code = '', label = '', ...figures] = line.trim().split(' ');
      const cells = figures.flatMap((figure, i) =>
        figure === '.' ? [] : [`${measures[i] ?? ''}=${figure}`],
      );
      return `p${page} ${row}> ${code} ${label} ${cells.join(' ')}`;
    });
}

const bySide = (rows: readonly string[]): string[] => [...rows].sort();

/** Read off the pages by eye. */
const EXPENDITURE = `
8 1 - 合计 307.82 105.58 202.24
8 2 201 一般公共服务支出 264.87 62.63 202.24
8 3 20139 社会工作事务 264.87 62.63 202.24
8 4 2013901 行政运行 51.32 51.32 .
8 5 2013950 事业运行 11.31 11.31 .
8 6 2013999 其他社会工作事务支出 202.24 . 202.24
8 7 208 社会保障和就业支出 10.82 10.82 .
8 8 20805 行政事业单位养老支出 10.82 10.82 .
8 9 2080505 机关事业单位基本养老保险缴费支出 6.18 6.18 .
8 10 2080506 机关事业单位职业年金缴费支出 4.64 4.64 .
8 11 210 卫生健康支出 2.71 2.71 .
8 12 21011 行政事业单位医疗 2.71 2.71 .
9 13 2101101 行政单位医疗 2.22 2.22 .
9 14 2101102 事业单位医疗 0.49 0.49 .
9 15 221 住房保障支出 29.42 29.42 .
9 16 22102 住房改革支出 29.42 29.42 .
9 17 2210201 住房公积金 17.70 17.70 .
9 18 2210203 购房补贴 11.72 11.72 .`;

const INCOME = `
6 1 - 合计 307.82 307.82
6 2 201 一般公共服务支出 264.87 264.87
6 3 20139 社会工作事务 264.87 264.87
6 4 2013901 行政运行 51.32 51.32
6 5 2013950 事业运行 11.31 11.31
6 6 2013999 其他社会工作事务支出 202.24 202.24
6 7 208 社会保障和就业支出 10.82 10.82
6 8 20805 行政事业单位养老支出 10.82 10.82
6 9 2080505 机关事业单位基本养老保险缴费支出 6.18 6.18
6 10 2080506 机关事业单位职业年金缴费支出 4.64 4.64
6 11 210 卫生健康支出 2.71 2.71
6 12 21011 行政事业单位医疗 2.71 2.71
7 13 2101101 行政单位医疗 2.22 2.22
7 14 2101102 事业单位医疗 0.49 0.49
7 15 221 住房保障支出 29.42 29.42
7 16 22102 住房改革支出 29.42 29.42
7 17 2210201 住房公积金 17.70 17.70
7 18 2210203 购房补贴 11.72 11.72`;

const GENERAL = `
12 1 201 一般公共服务支出 264.87 62.63 202.24
12 2 20139 社会工作事务 264.87 62.63 202.24
12 3 2013901 行政运行 51.32 51.32 .
12 4 2013950 事业运行 11.31 11.31 .
12 5 2013999 其他社会工作事务支出 202.24 . 202.24
12 6 208 社会保障和就业支出 10.82 10.82 .
12 7 20805 行政事业单位养老支出 10.82 10.82 .
12 8 2080505 机关事业单位基本养老保险缴费支出 6.18 6.18 .
12 9 2080506 机关事业单位职业年金缴费支出 4.64 4.64 .
12 10 210 卫生健康支出 2.71 2.71 .
12 11 21011 行政事业单位医疗 2.71 2.71 .
12 12 2101101 行政单位医疗 2.22 2.22 .
12 13 2101102 事业单位医疗 0.49 0.49 .
12 14 221 住房保障支出 29.42 29.42 .
12 15 22102 住房改革支出 29.42 29.42 .
12 16 2210201 住房公积金 17.70 17.70 .
12 17 2210203 购房补贴 11.72 11.72 .
12 18 - 合计 307.82 105.58 202.24`;

/** The left and the right half of the economic table: code, label, amount; rows in printed order. */
const BASIC_LEFT = `
301 工资福利支出 95.36
30101 基本工资 14.12
30102 津贴补贴 39.72
30103 奖金 0.00
30106 伙食补助费 0.00
30107 绩效工资 10.16
30108 机关事业单位基本养老保险缴费 6.18
30109 职业年金缴费 4.64
30110 职工基本医疗保险缴费 2.71
30111 公务员医疗补助缴费 0.00
30112 其他社会保障缴费 0.09
30113 住房公积金 17.70
30114 医疗费 0.00
30199 其他工资福利支出 0.04
303 对个人和家庭的补助 0.00
30301 离休费 0.00
30302 退休费 0.00
30303 退职（役）费 0.00
30304 抚恤金 0.00
30305 生活补助 0.00
30306 救济费 0.00
30307 医疗费补助 0.00
30308 助学金 0.00
30309 奖励金 0.00
30310 个人农业生产补贴 0.00
30311 代缴社会保险费 0.00
30399 其他对个人和家庭的补助 0.00`;
const BASIC_RIGHT = `
302 商品和服务支出 10.23
30201 办公费 3.78
30202 印刷费 0.00
30203 咨询费 0.00
30204 手续费 0.00
30205 水费 0.00
30206 电费 0.00
30207 邮电费 0.00
30208 取暖费 0.00
30209 物业管理费 0.00
30211 差旅费 1.15
30212 因公出国（境）费用 0.00
30213 维修（护）费 0.02
30214 租赁费 0.00
30215 会议费 0.00
30216 培训费 0.00
30217 公务接待费 0.00
30218 专用材料费 0.00
30224 被装购置费 0.00
30225 专用燃料费 0.00
30226 劳务费 0.68
30227 委托业务费 0.48
30228 工会经费 0.00
30229 福利费 1.48
30231 公务用车运行维护费 0.00
30239 其他交通费用 2.43
30240 税金及附加费用 0.00
30299 其他商品和服务支出 0.20
310 资本性支出 0.00
31001 房屋建筑物购建 0.00
31002 办公设备购置 0.00
31003 专用设备购置 0.00
31007 信息网络及软件购置更新 0.00
31013 公务用车购置 0.00
31019 其他交通工具购置 0.00
31021 文物和陈列品购置 0.00
31022 无形资产购置 0.00
31099 其他资本性支出 0.00`;

const half = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line, index) => {
      const [code = '', label = '', figure = ''] = line.split(' ');
      return `p13 ${String(index + 1)}> ${code} ${label} total=${figure}`;
    });

describe.skipIf(!existsSync(`${FOLDER}/${REPORT}`))('a real report of another province as PDF', () => {
  it('says whose accounts it holds', async () => {
    const { report } = await read(REPORT);
    expect(report).toMatchObject({
      department: '中共上海市普陀区委社会工作部',
      departmentKind: 'bureau',
      county: '普陀区',
      city: '上海市',
      province: '上海市',
      fiscalYear: 2024,
      scope: 'consolidated',
      sourceFormat: 'pdf',
      sourcePages: 24,
    });
  });

  it('says what became of each statement', async () => {
    const { statements } = await read(REPORT);
    expect(statements.map((s) => [s.statement, s.state, s.reason, s.sourcePage])).toEqual([
      ['income_expenditure', 'disclosed', '', 5],
      ['income', 'disclosed', '', 6],
      ['expenditure', 'disclosed', '', 8],
      ['appropriation', 'disclosed', '', 10],
      ['general_budget', 'disclosed', '', 12],
      ['basic_expenditure', 'disclosed', '', 13],
      ['three_public', 'declared_empty', 'none_in_year', 14],
      ['government_fund', 'declared_empty', 'none_in_year', 15],
      ['state_capital', 'declared_empty', 'none_in_year', 16],
    ]);
  });

  it('gives every figure of every statement at its place, and no other', async () => {
    const { facts, undecided } = await read(REPORT);
    const printed = facts.filter((fact) => fact.origin === 'printed');
    expect(printed.every((fact) => fact.certainty === 'certain' && fact.phase === 'final')).toBe(true);
    expect(undecided.filter((entry) => entry.why.includes('cell'))).toEqual([]);

    expect(rowsOf(facts, 'income')).toEqual(written(INCOME, ['total', 'fiscal']));
    expect(rowsOf(facts, 'expenditure')).toEqual(written(EXPENDITURE, ['total', 'basic', 'project']));
    expect(rowsOf(facts, 'general_budget')).toEqual(written(GENERAL, ['total', 'basic', 'project']));
    expect(bySide(rowsOf(facts, 'income_expenditure'))).toEqual(
      bySide([
        'p5 1< - 一般公共预算财政拨款收入 income=307.82',
        'p5 27< - 本年收入合计 income=307.82',
        'p5 30< - 总计 income=307.82',
        'p5 1> - 一般公共服务支出 expenditure=264.87',
        'p5 8> - 社会保障和就业支出 expenditure=10.82',
        'p5 9> - 卫生健康支出 expenditure=2.71',
        'p5 19> - 住房保障支出 expenditure=29.42',
        'p5 27> - 本年支出合计 expenditure=307.82',
        'p5 30> - 总计 expenditure=307.82',
      ]),
    );
    expect(bySide(rowsOf(facts, 'appropriation'))).toEqual(
      bySide([
        'p10 1< - 一般公共预算财政拨款 income=307.82',
        'p11 27< - 本年收入合计 income=307.82',
        'p11 32< - 总计 income=307.82',
        'p10 1> - 一般公共服务支出 total=264.87 general=264.87',
        'p10 8> - 社会保障和就业支出 total=10.82 general=10.82',
        'p10 9> - 卫生健康支出 total=2.71 general=2.71',
        'p11 19> - 住房保障支出 total=29.42 general=29.42',
        'p11 27> - 本年支出合计 total=307.82 general=307.82',
        'p11 32> - 总计 total=307.82 general=307.82',
      ]),
    );
    expect(bySide(rowsOf(facts, 'basic_expenditure'))).toEqual(
      bySide([
        ...half(BASIC_LEFT),
        ...half(BASIC_RIGHT),
        'p13 39> - 人员经费合计 total=95.36',
        'p13 39> - 公用经费合计 total=10.23',
      ]),
    );
    expect(rowsOf(facts, 'three_public')).toEqual([]);
    expect(rowsOf(facts, 'government_fund')).toEqual([]);
    expect(rowsOf(facts, 'state_capital')).toEqual([]);
  });
});

describe.skipIf(!existsSync(`${FOLDER}/${TEMPLATE}`))('a blank template as PDF', () => {
  it('has no figure, and no statement of it is called disclosed', async () => {
    const { facts, statements } = await read(TEMPLATE);
    expect(facts.filter((fact) => fact.origin === 'printed')).toEqual([]);
    expect(statements.map((s) => s.state)).not.toContain('disclosed');
    expect(statements.map((s) => s.state)).not.toContain('absent');
  });
});
