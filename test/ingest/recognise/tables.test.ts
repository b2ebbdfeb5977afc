import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError } from '../../../src/ingest/document.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { checkComplete } from '../../../src/ingest/recognise/check-complete.ts';
import { recogniseTables } from '../../../src/ingest/recognise/recognise-tables.ts';
import { statementStates } from '../../../src/ingest/recognise/statement-states.ts';
import { maybeTitle } from '../../../src/ingest/recognise/statement-title.ts';
import { assignFacts } from '../../../src/ingest/assign/assign-facts.ts';
import { FIXTURES_DIR, haveReports, REPORTS_DIR, SOURCES } from '../assign/sources.ts';

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function statesOf(path: string): Promise<Record<string, string>> {
  const document = await openDocument(path, bytesOf(path));
  const tables = recogniseTables(document);
  const { emptyTables } = assignFacts(document, tables, { reportId: 'x', fiscalYear: 2020 });
  return Object.fromEntries(
    statementStates(document, tables, emptyTables, 'x').map(({ statement, state, reason }) => [
      statement,
      reason === '' ? state : `${state}: ${reason}`,
    ]),
  );
}

async function refusalOf(text: string): Promise<string> {
  const document = await openDocument('a.txt', new TextEncoder().encode(text));
  try {
    checkComplete(document, recogniseTables(document));
    return '';
  } catch (error) {
    if (!(error instanceof UnreadableReportError)) throw error;
    return error.messageZh;
  }
}

describe('a statement without a figure', () => {
  const stateOf = async (below: string): Promise<string | undefined> => {
    const text = `# 国有资本经营预算财政拨款支出决算表\n单位：万元\n${below}\n第三部分 说明`;
    const document = await openDocument('a.md', new TextEncoder().encode(text));
    const tables = recogniseTables(document);
    const { emptyTables } = assignFacts(document, tables, { reportId: 'x', fiscalYear: 2023 });
    return statementStates(document, tables, emptyTables, 'x').find((s) => s.statement === 'state_capital')
      ?.state;
  };
  const GRID = '| 编码 | 科目名称 | 合计 |\n|---|---|---|\n| | | |';

  it.each([
    '本单位没有国有资本经营预算收入，也没有使用国有资本经营预算安排的支出。',
    `${GRID}\n注：本单位无此项收支，此表为空表。`,
    `${GRID}\n说明：本部门不涉及国有资本经营预算支出。`,
  ])('is declared empty by %s', async (below) => {
    expect(await stateOf(below)).toBe('declared_empty');
  });

  it('is blank where nothing says why', async () => {
    expect(await stateOf(`${GRID}\n注：本表反映部门本年度国有资本经营预算支出情况。`)).toBe('blank');
  });
});

describe('titles', () => {
  it.each([
    ['一、收入支出决算总表', 'income_expenditure'],
    ['财政拨款收入支出决算总表', 'appropriation'],
    ['表 5 一般公共预算财政拨款支出决算表（按功能分类科目）', 'general_budget'],
    ['一般公共预算财政拨款基本支出决算明细表', 'basic_expenditure'],
    ['财政拨款“三公”经费及会议费、培训费支出 决算表', 'three_public'],
    ['政府性基金预算财政拨款收入支出决算表', 'government_fund'],
    ['国有资本经营预算财政拨款支出决算表', 'state_capital'],
    ['2023年度部门收入决算表', 'income'],
    ['支出决算表', 'expenditure'],
    ['支出决算表（分科目）', 'expenditure'],
    ['收入决算总表', 'income'],
    ['财政拨款“三公”经费、行政参公单位机关运行经费情况表', 'three_public'],
  ])('%s is %s', (text, statement) => {
    expect(maybeTitle(text)?.statement).toBe(statement);
  });

  it.each([
    '一般公共预算财政拨款项目支出决算表',
    '政府性基金预算财政拨款“三公”经费支出决算表',
    '财政拨款支出决算明细表',
    '项目收入支出决算表',
    '政府性基金预算财政拨款基本支出决算明细表',
    '收入决算表（分单位）',
    '支出决算表(按单位列示)',
  ])('%s is a statement of none of the nine', (text) => {
    expect(maybeTitle(text)?.statement).toBeNull();
  });

  it('a sentence about a statement is no title', () => {
    expect(maybeTitle('详见收入决算表。')).toBeNull();
    expect(maybeTitle('会议费、培训费支出决算表')?.statement ?? null).toBeNull();
  });
});

describe.each(SOURCES)('tables of $path', ({ id, path }) => {
  it('are found once each, and not in the lists of titles', async () => {
    const tables = recogniseTables(await openDocument(path, bytesOf(path)));
    const statements = tables.map((table) => table.statement);
    expect(new Set(statements).size).toBe(statements.length);
    expect(statements).toHaveLength(id === 'yanggu-2019' ? 8 : 9);
    for (const table of tables) expect(table.numberPrinted).toMatch(/^公开0\d表$/u);
  });

  it('have the states that the report gives them', async () => {
    const states = await statesOf(path);
    const expected = {
      'meixian-2020': ['disclosed', 'declared_empty: managed_by_city', 'declared_empty'],
      'linyou-2022': Array<string>(3).fill('declared_empty: not_applicable'),
      'qinyang-2020': ['disclosed', 'disclosed', 'disclosed'],
      'yanggu-2019': ['disclosed', 'disclosed', 'absent'],
    }[id];
    expect([states.three_public, states.government_fund, states.state_capital]).toEqual(expected);
    expect([states.income, states.expenditure, states.appropriation]).toEqual(Array(3).fill('disclosed'));
  });
});

describe.skipIf(!haveReports)('a report with a list of titles and no table', () => {
  it('has nine absent statements', async () => {
    const states = await statesOf(`${REPORTS_DIR}/xuanhan-2020.txt`);
    expect(new Set(Object.values(states))).toEqual(new Set(['absent']));
  });
});

describe('a file that is no whole report', () => {
  const whole = readFileSync(`${FIXTURES_DIR}/line-numbers.txt`, 'utf8');
  const lines = whole.split('\n');

  it('is refused where it is something else', async () => {
    expect(await refusalOf('今天天气很好。\n我们去公园。')).toMatch(/不像一份部门决算报告/u);
  });

  it('is refused where it is a budget', async () => {
    const budget = '甲县某局2022年部门预算\n支出预算为79万元，比上年预算减少49万元。公务接待费预算4万元。';
    expect(await refusalOf(budget)).toMatch(/是一份预算，不是决算/u);
    expect(await refusalOf(budget.replace('部门预算', '部门预算和部门决算'))).not.toMatch(/是一份预算/u);
  });

  it('is refused where it speaks of final accounts and holds none', async () => {
    expect(await refusalOf('丙市医疗保障局2020年度部门决算\n目录\n一、收入支出决算总表')).toMatch(/不完整/u);
  });

  it('is read where it is whole', async () => {
    expect(await refusalOf(whole)).toBe('');
  });

  it('is refused wherever it breaks off before the last statement ends', async () => {
    const end = lines.findIndex((line) => line.includes('国有资本经营预算财政拨款支出决算表'));
    for (let length = 8; length < end; length += 5) {
      const refusal = await refusalOf(lines.slice(0, length).join('\n'));
      // Between the last two statements nothing tells that one more was to come.
      const lastTitle = lines.slice(0, length).findLast((line) => line.endsWith('决算表'));
      if (
        lastTitle?.startsWith('一般公共预算财政拨款“三公”') !== true &&
        lastTitle?.startsWith('政府性基金') !== true
      ) {
        expect(refusal, `cut after line ${String(length)}`).toMatch(/^文件不完整|^这不像/u);
      }
    }
  });

  it('is refused where it breaks off inside the last statement', async () => {
    const at = lines.findIndex((line) => line.includes('国有资本经营预算财政拨款支出决算表'));
    expect(await refusalOf(lines.slice(0, at + 8).join('\n'))).toMatch(/国有资本经营预算财政拨款支出决算表/u);
  });
});
