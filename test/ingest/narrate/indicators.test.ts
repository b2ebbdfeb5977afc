import { describe, expect, test } from 'vitest';
import { narrateLines } from './document-of.ts';

function indicatorsOf(lines: readonly string[]): string[] {
  return narrateLines(lines).indicators.map((row) =>
    [
      row.fiscalYear,
      row.indicator,
      row.value,
      row.unit,
      row.printed,
      row.origin === 'narrative' ? '' : row.origin,
    ]
      .join(' ')
      .trim(),
  );
}

describe('staff', () => {
  test('a whole said with its parts', () => {
    expect(
      indicatorsOf([
        '人员编制 7 人，其中行政编制 5 人、事业编制 2 人；实有人员 6 人，其中行政 5 人、事业 1 人。',
      ]),
    ).toEqual([
      '2021 staff_quota 7 人 7',
      '2021 staff_quota_administrative 5 人 5',
      '2021 staff_quota_institutional 2 人 2',
      '2021 staff_actual 6 人 6',
      '2021 staff_actual_administrative 5 人 5',
      '2021 staff_actual_institutional 1 人 1',
    ]);
  });

  test('parts said alone give a derived whole; an institution owns the figures after it', () => {
    expect(indicatorsOf(['局行政编制4名，在职人员3人；下属事业单位1个，编制6名，在职人员5人。'])).toEqual([
      '2021 staff_quota_administrative 4 人 4',
      '2021 staff_actual_administrative 3 人 3',
      '2021 staff_quota_institutional 6 人 6',
      '2021 staff_actual_institutional 5 人 5',
      '2021 staff_quota 10 人  derived',
      '2021 staff_actual 8 人  derived',
    ]);
  });
});

describe('what is none of a whole that is counted', () => {
  test('posts of workmen within a quota, receptions of foreigners', () => {
    expect(
      indicatorsOf(['行政编制25人（含行政工勤编制2人）。国内公务接待30批次，其中外事接待0批次。']),
    ).toEqual(['2021 staff_quota_administrative 25 人 25', '2021 reception_batches 30 批次 30']);
  });

  test('what 机关运行经费 was spent on, and whose change is said after it', () => {
    expect(
      indicatorsOf([
        '十、机关运行经费支出情况说明',
        '机关运行经费支出53.20万元，其中：办公费5万元，印刷费0.5万元。比2020年增加3万元。',
      ]),
    ).toEqual(['2021 operating_cost 53.2 万元 53.20', '2020 operating_cost 50.2 万元  derived']);
  });

  test('what small firms were given of the goods alone', () => {
    expect(
      indicatorsOf([
        '十一、政府采购支出情况说明',
        '政府采购支出总额70万元。授予中小企业合同金额60万元，货物采购授予中小企业合同金额35万元。',
        '面向中小企业预留政府采购项目预算金额65万元。',
      ]),
    ).toEqual(['2021 procurement 70 万元 70', '2021 procurement_small 60 万元 60']);
  });
});

describe('people', () => {
  test('insured persons, in 万人 too', () => {
    expect(indicatorsOf(['共有33.3万人参加居民医保，城镇职工医疗保险参保 4321 人。'])).toEqual([
      '2021 insured_residents 333000 人 33.3万人',
      '2021 insured_employees 4321 人 4321',
    ]);
  });

  test('aid of residents and employees said apart is summed once, as derived', () => {
    const lines = [
      '城乡居民住院 90 人次，医疗救助 30 人次 5.50 万元。',
      '城镇职工住院 9 人次，医疗救助 2 人次 0.50 万元。',
    ];
    expect(indicatorsOf(lines)).toEqual([
      '2021 aid_persons_residents 30 人次 30',
      '2021 aid_persons_employees 2 人次 2',
      '2021 aid_persons 32 人次  derived',
      '2021 aid_amount_residents 5.5 万元 5.50',
      '2021 aid_amount_employees 0.5 万元 0.50',
      '2021 aid_amount 6 万元  derived',
    ]);
  });
});

describe('running the office', () => {
  test('机关运行经费 and the year before it', () => {
    expect(
      indicatorsOf([
        '十、机关运行经费支出情况说明',
        '年初预算为 3 万元，支出决算为 4 万元，比上年减少 1 万元。',
      ]),
    ).toEqual([
      '2021 operating_cost_initial_budget 3 万元 3',
      '2021 operating_cost 4 万元 4',
      '2020 operating_cost 5 万元  derived',
    ]);
  });

  test('vehicles of another date belong to that year; prices of equipment are no figures', () => {
    expect(
      indicatorsOf(['截至2020年底，共有车辆2辆，单价50万元以上设备0台。', '接待12批次、34人次。']),
    ).toEqual([
      '2020 vehicles 2 辆 2',
      '2021 reception_batches 12 批次 12',
      '2021 reception_persons 34 人次 34',
    ]);
  });
});
