import { describe, expect, test } from 'vitest';
import { readListClaims } from '../../../../src/ingest/narrate/claims/list-claims.ts';
import { paragraphs } from '../../../../src/ingest/narrate/prose/prose.ts';
import { sections } from '../../../../src/ingest/narrate/prose/sections.ts';
import type { Claim } from '../../../../src/model/claim.ts';
import { documentOf, IDENTITY } from '../document-of.ts';

const NONE: ReadonlySet<number> = new Set();

function claims(...lines: string[]): Claim[] {
  const document = documentOf(lines);
  const said = paragraphs(document, NONE);
  return readListClaims({
    document,
    tables: [],
    tableLines: NONE,
    identity: IDENTITY,
    paragraphs: said,
    sections: sections(said),
  });
}

/** Lists as `whole = part + part`, with `…` behind those that may say less. */
function lists(...lines: string[]): string[] {
  return claims(...lines).flatMap((claim) =>
    claim.kind === 'list'
      ? [
          `${claim.whole.value} = ${claim.parts.map((part) => part.said.value).join(' + ')}${claim.open ? ' …' : ''}`,
        ]
      : [],
  );
}

describe('lists in a sentence', () => {
  test.each([
    ['in brackets', '基金支付90万元（其中：甲50万元；乙7人次30万元，丙10万元）。', ['90 = 50 + 30 + 10']],
    ['counts beside money', '结算9人次（其中甲4人次7万元，乙5人次8万元）。', ['9 = 4 + 5']],
    [
      'a semicolon that ends the list',
      '编制9人，其中行政5人、事业4人；实有8人，其中行政5人、事业3人。',
      ['9 = 5 + 4', '8 = 5 + 3'],
    ],
    [
      'a semicolon that goes on',
      '总额90万元，其中甲40万元，乙10万元；丙共3个，金额40万元。',
      ['90 = 40 + 10 + 40'],
    ],
    ['neither adds up', '总额90万元，其中甲40万元，乙10万元；丙3个，金额50万元。', ['90 = 40 + 10 …']],
    [
      'a list in a list',
      '合计90万元，其中：甲60万元，包括丙20万元、丁40万元；乙30万元。',
      ['90 = 60 …', '60 = 20 + 40'],
    ],
    ['with 等', '支出90万元，其中：甲50万元，乙30万元等。', ['90 = 50 + 30 …']],
    ['one part alone', '支出90万元，其中甲50万元。', ['90 = 50 …']],
    ['what holds more than there is', '签约机构7家（含12个卫生室）。', ['7 = 12 …']],
    ['yuan and 亿元', '支出1.2亿元，其中甲7000万元、乙5000万元。', ['12000 = 7000 + 5000']],
    ['a comparison is no part', '支出90万元，其中甲90万元，比上年增加20万元。', ['90 = 90 …']],
    ['no list', '支出90万元，主要是办公支出；丙40万元。', []],
  ])('%s', (_, text, expected) => {
    expect(lists('其他情况', text)).toEqual(expected);
  });

  test('money of the statements’ sections is read as figures, counts are lists everywhere', () => {
    expect(lists('一、收入决算情况说明', '收入合计90万元，其中：甲50万元，乙40万元。')).toEqual([]);
  });

  test('names are the clause before the figure, without its year', () => {
    const [list] = claims('其他情况', '截至2021年末，2021年共有车辆6辆，其中，应急用车2辆、其他用车4辆。');
    expect(list).toMatchObject({
      kind: 'list',
      label: '共有车辆',
      parts: [{ label: '应急用车' }, { label: '其他用车' }],
      whole: { sourceLine: 2, unit: 'count', printed: '6' },
    });
  });
});

describe('figures that their words contradict', () => {
  const BUDGET = '五、一般公共预算财政拨款支出决算情况说明';
  const figures = (...lines: string[]) =>
    claims(...lines).flatMap((claim) =>
      claim.kind === 'figure'
        ? [
            [
              claim.about.code || claim.about.label || claim.about.measure,
              claim.about.phase,
              claim.said.value,
            ],
          ]
        : [],
    );

  test('an item whose path names a section as a class', () => {
    const text =
      '2.医疗保障管理事务（类）行政运行（款）一般行政管理事务（项）。年初预算为70万元，支出决算为71万元。';
    expect(figures(BUDGET, text)).toEqual([
      ['2101502', 'initial_budget', '70'],
      ['2101502', 'final', '71'],
    ]);
  });

  test('a right path is a figure of the statement already', () => {
    const text = '1.卫生健康支出（类）医疗保障管理事务（款）行政运行（项）。支出决算为71万元。';
    expect(figures(BUDGET, text)).toEqual([]);
  });

  test('the example of the template, and the numbers of its list', () => {
    const lines = [
      BUDGET,
      '示例：支出决算为90万元。其中：',
      '1.一般公共服务支出（类）财政事务（款）行政运行（项）。支出决算为90万元。',
      '2.财政拨款支出90万元，包括住房保障支出9万元。',
    ];
    expect(figures(...lines)).toEqual([['2010601', 'final', '90']]);
    expect(lists(...lines)).toEqual(['90 = 90 + 90']);
  });

  test('a fee under the heading of the other', () => {
    const lines = [
      '七、“三公”经费及会议费、培训费支出决算情况说明',
      '（三）培训费支出情况',
      '会议费预算为0万元，支出决算为6万元。',
    ];
    expect(figures(...lines)).toEqual([
      ['conference', 'budget', '0'],
      ['conference', 'final', '6'],
    ]);
  });

  test('one amount for public use and projects', () => {
    const lines = [
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '公用经费和项目支出43万元，包括：办公费43万元。',
    ];
    expect(figures(...lines)).toEqual([['公用经费和项目支出', 'final', '43']]);
  });
});

test('names listed without amounts, with the economic items of the classes they stand under', () => {
  const [names] = claims(
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '人员经费30万元，主要包括：基本工资、医疗费、',
    '某津贴等。',
  );
  expect(names).toMatchObject({
    kind: 'names',
    about: { label: '人员经费合计' },
    items: [
      { label: '基本工资', code: '30101', sourceLine: 2 },
      { label: '医疗费', code: '30114', sourceLine: 2 },
      { label: '某津贴', code: '', sourceLine: 3 },
    ],
  });
  expect(
    claims(
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '人员经费30万元，主要包括：基本工资20万元，奖金10万元。',
    ),
  ).toEqual([]);
});

describe('performance sections', () => {
  const kinds = (...lines: string[]) =>
    claims('十、预算绩效情况说明', ...lines).flatMap((claim) =>
      claim.kind === 'figure' ? [[claim.about.label, claim.said.value]] : [],
    );

  test('money of all projects evaluated, unless its share of all is said', () => {
    expect(kinds('对项目支出全面开展绩效自评，涉及资金3万元。')).toEqual([['全部项目自评', '3']]);
    expect(kinds('对项目支出全面开展绩效自评，涉及资金3万元，占项目支出总额的100%。')).toEqual([]);
  });

  test('project spending that a report speaks of', () => {
    expect(kinds('本年专项预算项目支出80.5万元，用于信息系统。')).toEqual([['专项项目支出', '80.5']]);
  });

  test('rates of forms and of sentences that deal them out', () => {
    const rates = claims(
      '附件',
      '政策知晓率 90% 91%',
      '政策知晓率、群众满意度分别达到了95%、98%，完成了目标。',
    ).flatMap((claim) =>
      claim.kind === 'rate' ? [[claim.name, claim.said.value, claim.said.sourceLine]] : [],
    );
    expect(rates).toEqual([
      ['政策知晓率', '91', 2],
      ['政策知晓率', '95', 3],
      ['群众满意度', '98', 3],
    ]);
  });

  test('points of a form, up to its score', () => {
    expect(
      lists('项目名称 甲', '（10分）', '产出指标', '（50分）', '（30分）', '（10分）', '得分 98'),
    ).toEqual(['100 = 10 + 50 + 30 + 10']);
  });
});
