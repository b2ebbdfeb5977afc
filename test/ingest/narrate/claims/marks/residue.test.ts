import { describe, expect, test } from 'vitest';
import { marks } from './passage-of.ts';

describe('what the template and the draft leave in', () => {
  test('samples and placeholders', () => {
    const lines = ['示例：本单位编制 7 人。', '由XX局负责。', '金额为××万元。', '系统名称为ABXXL，共 2 套。'];
    expect(marks('sample_text', lines)).toEqual([
      ['示例：', '', [1]],
      ['XX', '', [2]],
      ['××', '', [3]],
    ]);
  });

  test('instructions in brackets and in notes, and no bracket of the text itself', () => {
    const lines = [
      '（请根据本单位情况填写）',
      '其他用车 2 辆，为（简单列举车型）。',
      '注：各单位请结合实际增减指标。',
      '本年接待 3 批次（不包括陪同人员）。',
      '附有全部报表（后附整体表）。',
    ];
    expect(marks('instruction', lines).map(([printed, , at]) => [printed, at])).toEqual([
      ['请根据', [1]],
      ['简单列举', [2]],
      ['请结合', [3]],
    ]);
  });

  test('tracked changes one under another are one mark', () => {
    const lines = ['删除[甲]:', '', '删除[甲]:', '一、概况', '奖金删除[甲]:'];
    expect(marks('tracked_change', lines)).toEqual([
      ['删除[', '', [1, 3]],
      ['删除[', '', [5]],
    ]);
  });

  test('the choice between 部门 and 单位, the kind of chart, ellipsis rows', () => {
    expect(marks('template_choice', ['我部门（单位）共有项目 2 个。', '部门（单位）名称：'])).toEqual([
      ['部门（单位）', '', [1]],
    ]);
    expect(marks('chart_kind', ['（图1：支出结构）（饼状图）'])).toEqual([['（饼状图）', '', [1]]]);
    expect(marks('ellipsis', ['……', '等等……的工作。', '五 ……九、卫生健康支出'])).toEqual([
      ['……', '', [1]],
      ['……', '', [3]],
    ]);
  });
});

describe('typography', () => {
  test('malformed numbers, in prose and in tables', () => {
    const lines = ['支出12..50万元，收入 1,200.50 万元。', '比例为 3.2.1%。', '2021.12.31 止。'];
    expect(marks('malformed_number', lines)).toEqual([
      ['12..50', '', [1]],
      ['3.2.1', '', [2]],
    ]);
  });

  test('doubled punctuation and words, but not words that meet', () => {
    expect(marks('doubled_punctuation', ['工资、、奖金，。', '等……。']).map(([printed]) => printed)).toEqual([
      '、、',
      '，。',
    ]);
    const lines = [
      '医保局局用于于支出，进行了了核算。',
      '为了了解情况，以及及时办理，参与与否。',
      '反映反映单位支出。',
    ];
    expect(marks('doubled_word', lines).map(([printed]) => printed)).toEqual([
      '局局',
      '于于',
      '了了',
      '反映反映',
    ]);
  });

  // A pattern that tries every way to cut such a line would not end before the test is given up.
  test('a line of nothing but digits or brackets is read', () => {
    expect(marks('malformed_number', ['9'.repeat(20000)]).length).toBeLessThanOrEqual(1);
    expect(marks('unbalanced', ['（'.repeat(20000)]).length).toBeGreaterThanOrEqual(1);
  });

  test('full-width digits', () => {
    expect(marks('full_width_digit', ['占比２．５，其余 3.5。'])).toEqual([['２．５', '', [1]]]);
  });

  test('brackets and quotation marks without their pair', () => {
    const lines = [
      '支出（含上年 3 万元。',
      '“两病”和‘一站式服务。',
      '收入 5 万元）。',
      '1）第一项；2）第二项。',
    ];
    expect(marks('unbalanced', lines).map(([printed, , at]) => [printed, at])).toEqual([['‘', [2]]]);
    expect(marks('unbalanced', ['支出 5 万元）。'])).toEqual([['）', '', [1]]]);
    expect(marks('unbalanced', ['（三）说明', '（', '（图7：结构）']).map(([, , at]) => at)).toEqual([[2]]);
  });
});

describe('numbering', () => {
  test('a number left out and a list begun twice', () => {
    expect(marks('numbering_jump', ['1.车辆购置。', '3.公务接待。', '一、甲', '二、乙', '四、丁'])).toEqual([
      ['3.', '', [2, 1]],
      ['四、', '', [5, 4]],
    ]);
    expect(marks('numbering_repeat', ['（一）职责', '（一）甲事。', '（二）乙事。', '（二）机构'])).toEqual([
      ['（一）', '', [2, 1]],
      ['（二）', '', [4, 3]],
    ]);
  });

  test('a number that stands inside the text is not missing, and an inner list may begin again', () => {
    const lines = [
      '一、甲',
      '（一）子',
      '1.一。',
      '（二）丑。',
      '1.一。2.二。',
      '3.三。',
      '二、乙',
      '（一）子。',
    ];
    for (const id of ['numbering_jump', 'numbering_repeat', 'numbering_mixed'])
      expect(marks(id, lines)).toEqual([]);
  });

  test('a count that goes on in another style is mixed', () => {
    const lines = ['第一部分 甲', '1、收入。', '2、支出。', '三、拨款。', '第2部分 乙', '第三部分 丙'];
    expect(marks('numbering_mixed', lines)).toEqual([
      ['三、', '', [4, 3]],
      ['第2部分', '', [5, 1]],
    ]);
    expect(marks('numbering_jump', lines)).toEqual([]);
  });

  test('charts and indicators', () => {
    expect(marks('numbering_jump', ['（图1：收入）', '（图3：支出）'])).toEqual([['图3', '', [2, 1]]]);
    expect(marks('numbering_jump', ['指标1：甲', '指标2：乙', '指标1：丙', '指标4：丁'])).toEqual([
      ['指标4', '', [4, 3]],
    ]);
  });
});

describe('paragraphs printed twice', () => {
  const long = (from: string): string =>
    `${from.repeat(3)}全县参保人数比上年增加，经办窗口增设到各镇，咨询电话全天有人接听；宣传活动先后举办多次，发放材料若干份，群众知晓率逐步提高；各定点机构按协议结算费用，基金运行平稳，监督检查覆盖全部机构，问题整改到位，服务流程进一步优化，异地备案全部网上办理，报销时限继续压缩，窗口服务延伸到村，老年人由专人陪同办理。`;

  test('at once, after another heading glued to it', () => {
    const [found] = marks('paragraph_again', [`（1）甲工作${long('已')}`, `（2）乙工作${long('已')}`]);
    expect(found?.[2]).toEqual([2, 2, 1, 1]);
  });

  test('further off, and never in the glossary', () => {
    const other = ['其他工作一。', '其他工作二。', '其他工作三。', '其他工作四。'];
    expect(marks('paragraph_twice', [long('甲'), ...other, long('甲')])).toHaveLength(1);
    expect(marks('paragraph_twice', ['第四部分 名词解释', long('甲'), ...other, long('甲')])).toEqual([]);
  });

  test('short sentences and reasons may be said twice', () => {
    const lines = ['支出减少 5 万元，主要原因是项目减少。', '收入减少 5 万元，主要原因是项目减少。'];
    expect(marks('paragraph_again', lines)).toEqual([]);
    expect(marks('paragraph_twice', lines)).toEqual([]);
  });
});
