import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentenceLists } from '../../../../src/ingest/narrate/claims/lists/sentence-lists.ts';
import { identify } from '../../../../src/ingest/narrate/identify.ts';
import { proseOfLine } from '../../../../src/ingest/narrate/prose/prose.ts';
import { namesWholeSide } from '../../../../src/ingest/narrate/prose/whole-side.ts';
import { CLASSIFICATIONS } from '../../../../src/model/classification/index.ts';
import { documentOf, narrateLines } from '../document-of.ts';

const read = (...lines: string[]): string[] =>
  narrateLines(lines).facts.map(
    (fact) =>
      `${fact.fiscalYear} ${fact.statement} ${fact.code}${fact.label} ${fact.measure} ${fact.phase} ${fact.amount}`,
  );
const unread = (...lines: string[]): string[] =>
  narrateLines(lines).undecided.map(({ printed, why }) => `${printed} ${why}`);

describe('what is said of a part is never taken for the whole', () => {
  const SECTIONS = [
    '一、收入支出决算总体情况说明',
    '三、支出决算情况说明',
    '四、财政拨款收入支出决算总体情况说明',
    '五、一般公共预算财政拨款收入支出决算情况说明',
    '八、政府性基金预算财政拨款支出决算情况说明',
    '九、国有资本经营预算财政拨款支出决算情况说明',
  ];
  // 国有资本经营预算支出 is the name of a class and of all spending of that budget.
  const classes = CLASSIFICATIONS.filter(
    ({ kind, code }) => kind === 'functional' && !code.startsWith('223'),
  ).map(({ nameZh }) => nameZh);

  it('whatever functional name, ordinal and section', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECTIONS),
        fc.constantFrom('', '1.', '（1）', '（一）'),
        fc.constantFrom(...classes),
        (section, ordinal, name) => {
          const said = name.endsWith('支出') ? name : `${name}支出`;
          const { facts } = narrateLines([section, `${ordinal}${said}60.33万元，占3.0%。`]);
          expect(facts.filter(({ code }) => code === '').map(({ label }) => label)).toEqual([]);
        },
      ),
    );
  });

  it('nor what a name says that no list has, whether it stands in the sentence or before it', () => {
    const section = '五、一般公共预算财政拨款支出决算情况说明';
    const whole = '一般公共预算财政拨款支出决算90万元。';
    for (const said of [
      '1.某某专项。年初预算为10万元，支出决算为12万元。',
      '某某工程支出年初预算为10万元，支出决算为12万元。',
    ])
      expect([read(section, whole, said), unread(section, whole, said)], said).toEqual([
        ['2021 general_budget 合计 total final 90'],
        ['10 no_name', '12 no_name'],
      ]);
    expect(read(section, whole, '1.教育支出。年初预算为10万元，支出决算为12万元。').slice(1)).toEqual([
      '2021 general_budget 205教育支出 total initial_budget 10',
      '2021 general_budget 205教育支出 total final 12',
    ]);
  });

  it('nor basic and project spending under a fund or a budget', () => {
    expect(
      read('八、政府性基金预算财政拨款支出决算情况说明', '其中：基本支出0万元，项目支出30万元。'),
    ).toEqual([]);
    expect(
      read('五、一般公共预算财政拨款支出决算情况说明', '一般公共预算财政拨款基本支出528.41万元。'),
    ).toEqual([]);
  });

  it('nor a kind of project spending, what is left of an item, or a name that one class has several times', () => {
    expect(read('二、支出决算情况说明', '其中：基本建设类项目支出0元。')).toEqual([]);
    expect(read('二、支出决算情况说明', '上缴上级支出、经营支出、对附属单位补助支出共5元。')).toEqual([]);
    expect(
      read(
        '三、一般公共预算财政拨款支出决算情况说明',
        '卫生健康（类）支出60万元，主要用于行政运行30万元、医疗救助20万元，其他10万元。',
      ),
    ).toEqual([
      '2021 general_budget 210卫生健康 total final 60',
      '2021 general_budget 21013医疗救助 total final 20',
    ]);
  });

  it('while the whole is known by who has it and when', () => {
    for (const clause of [
      '甲县医疗保障局2021年度收入总计',
      '本年支出合计',
      '2021年度收、支总计',
      '财政拨款收、支总计各',
    ])
      expect(namesWholeSide(clause), clause).toBe(true);
    for (const clause of [
      '城乡社区支出',
      '用于救助的支出',
      '卫生健康（类）支出',
      '年末结转和结余',
      '其他收入',
    ])
      expect(namesWholeSide(clause), clause).toBe(false);
  });

  it('and one kind of budget is no 财政拨款收入 where another gave money too', () => {
    const income = (fund: string): string[] => [
      '二、收入决算情况说明',
      `本年收入合计100万元，其中：一般公共预算财政拨款收入${fund === '0' ? '90' : '60'}万元；政府性基金预算财政拨款收入${fund}万元；事业收入10万元。`,
    ];
    expect(read(...income('0'))).toContain('2021 income 合计 fiscal final 90');
    expect(read(...income('30')).join()).not.toContain('fiscal');
    expect(unread(...income('30'))).toContain('60 no_name');
  });
});

describe('总计 and 合计', () => {
  it('are told apart where 总收入 has 本年收入 as a part', () => {
    expect(read('一、收入支出决算总体情况', '总收入58.10万元，其中本年收入39万元。')).toEqual([
      '2021 income_expenditure 总计 income final 58.1',
      '2021 income_expenditure 合计 income final 39',
    ]);
  });

  it('the change of a side is that of the one which gives the percentage said', () => {
    const lines = [
      '一、收入支出决算总体情况说明',
      '收入总计300.50万元，其中：本年收入合计300万元。',
      '收入比上年增加40.10万元，增长15.40%。',
    ];
    expect(read(...lines)).toContain('2020 income_expenditure 总计 income final 260.4');
    expect(read(...lines).filter((fact) => fact.startsWith('2020'))).toHaveLength(1);
  });

  it('a change right after an amount that was not understood is nobody’s', () => {
    const lines = [
      '一、收入支出决算总体情况',
      '总收入58.10万元，其中本年收入39万元。',
      '上年结余19.10万元。较2020年度减少7万元。',
    ];
    expect(unread(...lines)).toEqual(['19.10 no_name', '7 no_change_amount']);
    expect(read(...lines).filter((fact) => fact.startsWith('2020'))).toEqual([]);
  });
});

describe('headings', () => {
  it('under a chapter that names no subject are chapters', () => {
    expect(
      read(
        '二、部门决算情况',
        '（一）收入决算情况。',
        '本单位收入为16万元。',
        '（二）支出决算情况',
        '支出为19万元。',
      ),
    ).toEqual(['2021 income 合计 total final 16', '2021 expenditure 合计 total final 19']);
  });

  it('need not end like one where a sentence follows', () => {
    expect(read('七、“三公”经费', '2021年“三公”经费支出决算为2.26万元。')).toEqual([
      '2021 three_public  total final 2.26',
    ]);
  });
});

it('公务车 is 公务用车, and its change is not the last component’s', () => {
  expect(
    read(
      '七、“三公”经费支出决算情况说明',
      '因公出国（境）费0万元。',
      '公务车运行维护费1.99万元，较上年增加0.09万元。',
    ),
  ).toEqual([
    '2021 three_public  abroad final 0',
    '2021 three_public  vehicle_operation final 1.99',
    '2020 three_public  vehicle_operation final 1.9',
  ]);
});

it('the year that every amount is held against is not the year of the accounts', () => {
  const lines = ['甲县医疗保障局2021年度部门决算', ...Array<string>(5).fill('较2020年度决算数增加1万元。')];
  expect(identify(documentOf(lines), new Set()).fiscalYear).toBe(2021);
});

it('those retired are no part of those at work', () => {
  const [line] = documentOf(['正式职工62人，其中高级4人，中级25人，初级33人，退休职工28人。']).lines;
  const lists = line === undefined ? [] : readSentenceLists(proseOfLine(line), { money: false });
  expect(lists.map((list) => list.parts.map(({ said }) => said.value))).toEqual([['4', '25', '33']]);
});

describe('the parts of a list are said of what the list is said of', () => {
  it('a budget’s are budgets', () => {
    expect(
      read(
        '七、“三公”经费支出决算情况说明',
        '2021年“三公”经费预算总计22万元，其中：公务接待费12万元，公务用车运行费10万元；“三公”经费决算12万元，其中：公务接待费12万元。',
      ),
    ).toEqual([
      '2021 three_public  total budget 22',
      '2021 three_public  reception budget 12',
      '2021 three_public  vehicle_operation budget 10',
      '2021 three_public  total final 12',
      '2021 three_public  reception final 12',
    ]);
    expect(
      read('五、一般公共预算财政拨款支出决算情况说明', '年初预算为10万元，其中：教育支出4万元。'),
    ).toEqual([
      '2021 general_budget 合计 total initial_budget 10',
      '2021 general_budget 205教育支出 total initial_budget 4',
    ]);
  });

  it('those of another year are not the year’s', () => {
    expect(
      read('七、“三公”经费支出决算情况说明', '2020年“三公”经费支出20万元，其中：公务接待费12万元。'),
    ).toEqual([]);
  });
});

it('a change under another heading is that of the figure said before', () => {
  expect(
    read(
      '七、“三公”经费支出决算情况说明',
      '“三公”经费支出决算5,000.00元。',
      '（一）“三公”经费支出决算总体情况',
      '“三公”经费支出决算数比上年减少40,000.00元。',
    ),
  ).toContain('2020 three_public  total final 4.5');
});
