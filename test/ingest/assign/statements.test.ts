import { describe, expect, it } from 'vitest';
import { sumDecimal, subtractDecimal } from '../../../src/model/money.ts';
import type { StatementId } from '../../../src/model/statement.ts';
import { countOf, readStatements, rowText, SOURCES, type LayoutId } from './sources.ts';

const COUNTS: Readonly<Record<LayoutId, Partial<Record<StatementId, number>>>> = {
  'meixian-2020': {
    income_expenditure: 10,
    income: 52,
    expenditure: 78,
    appropriation: 57,
    general_budget: 130,
    basic_expenditure: 39,
    three_public: 16,
    government_fund: 0,
    state_capital: 0,
  },
  'linyou-2022': {
    income_expenditure: 42,
    income: 112,
    expenditure: 96,
    appropriation: 125,
    general_budget: 48,
    basic_expenditure: 85,
    three_public: 0,
    government_fund: 0,
    state_capital: 0,
  },
  'qinyang-2020': {
    income_expenditure: 42,
    income: 133,
    expenditure: 114,
    appropriation: 125,
    general_budget: 63,
    basic_expenditure: 82,
    three_public: 12,
    government_fund: 6,
    state_capital: 3,
  },
  'yanggu-2019': {
    income_expenditure: 10,
    income: 26,
    expenditure: 26,
    appropriation: 17,
    general_budget: 16,
    basic_expenditure: 33,
    three_public: 12,
    government_fund: 16,
    state_capital: 0,
  },
};

const ROWS: Readonly<Record<LayoutId, readonly string[]>> = {
  'meixian-2020': [
    'income_expenditure|1|||一般公共预算财政拨款|final|income=606.81',
    'income_expenditure|1|||一般公共服务支出|final|expenditure=606.81',
    'income_expenditure|27|||支出总计|final|expenditure=606.81',
    '~income|1|||合计|final|total=606.81 fiscal=606.81',
    '~income|26|2210201|2210201|住房公积金|final|total=9.68 fiscal=9.68',
    '~expenditure|2|208|208|社会保障和就业支出|final|total=46.33 basic=46.33 project=0.00',
    '~expenditure|9|210|210|卫生健康支出|final|total=455.67 basic=455.67 project=135.26',
    '~expenditure|17|2101502|2101502|一般行政管理事务|final|total=135.26 basic=135.26 project=135.26',
    '~appropriation|8|||社会保障和就业支出|final|total=46.33 general=46.33',
    '~appropriation|10|||节能环保支出|final|total=0.00 general=0.00',
    'appropriation|24|||收入总计|final|income=606.81',
    '~appropriation|24|||支出总计|final|total=606.81 general=606.81',
    'appropriation|25|||年初财政拨款结转和结余|final|income=0.00',
    '~appropriation|25|||年末财政拨款结转和结余|final|total=0.00',
    'appropriation|28|||国有资本经营预算财政拨款|final|income=0.00',
    'general_budget|1|||合计|final|total=606.81 basic=471.55 personnel=446.79 public_use=24.76 project=135.26',
    'general_budget|15|21015|21015|医疗保障管理事务|final|total=281.32 basic=146.06 personnel=132.06 public_use=14.00 project=135.26',
    'basic_expenditure|2|301|301|工资福利支出|final|total=178.80 personnel=178.81 public_use=0.00',
    'basic_expenditure|7|30108|30108|机关事业单位基本养老保险缴费|final|total=35.38 personnel=35.38 public_use=0.00',
    'basic_expenditure|8|30110|30110|职工基本医疗保险缴费|final|total=1.68 personnel=1.68 public_use=0.00',
    'basic_expenditure|11|30201|302201|办公费|final|total=24.76 personnel=0.00 public_use=0.00',
    'three_public|2||||final|total=0.00 abroad=0.00 reception=0.00 vehicle=0.00 vehicle_purchase=0.00 vehicle_operation=0.00 conference=0.00 training=8.00',
    'three_public|1||||budget|total=0.00 abroad=0.00 reception=0.00 vehicle=0.00 vehicle_purchase=0.00 vehicle_operation=0.00 conference=0.00 training=0.00',
  ],
  'linyou-2022': [
    'income_expenditure|1|||一般公共预算财政拨款收入|final|income=377.37',
    'income_expenditure|9|||卫生健康支出|final|expenditure=346.59',
    'income|5|2080506|2080506|机关事业单位职业年金缴费支出|final|total=8.12 fiscal=8.12 superior=0.00 institutional=0.00 operating=0.00 subordinate=0.00 other=0.00',
    'expenditure|13|2101506|2101506|医疗保障经办事务|final|total=289.09 basic=154.09 project=135.00 to_superior=0.00 operating=0.00 to_subordinate=0.00',
    'appropriation|29|||一般公共预算财政拨款|final|income=0.00',
    'appropriation|9|||卫生健康支出|final|total=346.59 general=346.59 fund=0.00 capital=0.00',
    'general_budget|1|||合计|final|total=377.37 basic=242.37 project=135.00',
    'basic_expenditure|1|302|302|商品和服务支出|final|total=43.00',
    'basic_expenditure|28|30299|30299|其他商品和服务支出|final|total=3.00',
    'basic_expenditure|34|||人员经费合计|final|total=199.37',
    'basic_expenditure|34|||公用经费合计|final|total=43.00',
  ],
  'qinyang-2020': [
    'income_expenditure|1|||一般公共预算财政拨款收入|final|income=1,767.85',
    'income_expenditure|9|||卫生健康支出|final|expenditure=1,711.55',
    'income_expenditure|31|||总计|final|income=1,984.28 expenditure=1,984.28',
    'income|17|2101504|2101504|信息化建设|final|total=55.00 fiscal=55.00 superior=0.00 institutional=0.00 operating=0.00 subordinate=0.00 other=0.00',
    'expenditure|1|||合计|final|total=1,833.40 basic=1,817.57 project=15.84 to_superior=0.00 operating=0.00 to_subordinate=0.00',
    'appropriation|28|||年末财政拨款结转和结余|final|total=150.88 general=150.88 fund=0.00 capital=0.00',
    'appropriation|30|||政府性基金预算财政拨款|final|income=0.00',
    'general_budget|4|2080109|2080109|社会保险经办机构|final|total=0.00 basic=0.00 project=0.00',
    'basic_expenditure|15|303|303|对个人和家庭的补助|final|total=1,242.53',
    'basic_expenditure|12|30212|30212|因公出国（境）费用|final|total=0.00',
    'basic_expenditure|24|39908|39908|对民间非营利组织和群众性自治组织补贴|final|total=0.00',
    'basic_expenditure|29|||人员经费合计|final|total=1,665.63',
    'three_public|1||||budget|total=4.60 abroad=0.00 vehicle=4.40 vehicle_purchase=0.00 vehicle_operation=4.40 reception=0.20',
    'three_public|1||||final|total=3.40 abroad=0.00 vehicle=3.40 vehicle_purchase=0.00 vehicle_operation=3.40 reception=0.00',
    'government_fund|1|||合计|final|opening=0.00 income=0.00 total=0.00 basic=0.00 project=0.00 closing=0.00',
    'state_capital|1|||合计|final|total=0.00 basic=0.00 project=0.00',
  ],
  'yanggu-2019': [
    'income_expenditure|2|||政府性基金预算财政拨款收入|final|income=221.54',
    'income_expenditure|29|||总计|final|income=2233.95 expenditure=2233.95',
    '~income|8|229|229|其他支出|final|total=780.04 fiscal=221.54 other=558.50',
    '~income|10|2296013|2296013|用于城乡医疗救助的彩票公益金支出|final|total=221.54 fiscal=221.54',
    '~income|11|22999|22999|其他支出|final|total=558.50 other=558.50',
    '~expenditure|1|||合计|final|total=1940.11 basic=673.88 project=1266.23',
    '~expenditure|5|21015|21015|医疗保障管理事务|final|total=673.88 basic=673.88',
    '~expenditure|8|229|229|其他支出|final|total=644.04 project=644.04',
    '~expenditure|9|22960|22960|彩票公益金安排的支出|final|total=85.54 project=85.54',
    '~appropriation|7|||卫生健康支出|final|total=1296.07 general=1296.07',
    '~appropriation|8|||其他支出|final|total=85.54 fund=85..54',
    'appropriation|10|||年末财政拨款结转和结余|final|total=293.85 general=157.85 fund=136.00',
    'appropriation|14|||总计|final|income=1675.45 total=1675.45 general=1453.91 fund=221.54',
    'general_budget|2|210|210|卫生健康支出|final|total=1296.07 basic=673.88 project=622.19',
    '~general_budget|3|21013|21013|医疗救助|final|total=622.19 project=622.19',
    '~general_budget|7|2101502|2101502|一般行政管理事务|final|total=60.97 basic=60.97',
    'basic_expenditure|25|30231|30231|公务用车运行维护费|final|total=0.13',
    'basic_expenditure|28|30299|30299|其他商品和服务支出|final|total=0.85',
    'basic_expenditure|34|||公用经费合计|final|total=100.66',
    'three_public|1||||initial_budget|total=0.85 abroad=0 vehicle=0.13 vehicle_purchase=0 vehicle_operation=0.13 reception=0.72',
    'three_public|1||||final|total=0.85 abroad=0 vehicle=0.13 vehicle_purchase=0 vehicle_operation=0.13 reception=0.72',
    '~government_fund|1|||合计|final|income=221.54 total=85.54 project=85.54 closing=136.00',
    '~government_fund|4|2296013|2296013|用于城乡医疗救助的彩票公益金支出|final|income=221.54 total=85.54 project=85.54 closing=136.00',
  ],
};

describe.each(SOURCES)('statements of $path', ({ id, path }) => {
  it('hold as many figures as are printed, and none is undecided', async () => {
    const { facts, undecided } = await readStatements(path);
    const counts = Object.keys(COUNTS[id]).map((statement) => [
      statement,
      countOf(facts, statement as StatementId),
    ]);
    expect(Object.fromEntries(counts)).toEqual(COUNTS[id]);
    expect(undecided).toEqual([]);
  });

  it('hold each figure at its row, code and column, with the characters as printed', async () => {
    const { facts } = await readStatements(path);
    const rows = new Set(rowText(facts));
    expect(ROWS[id].filter((row) => !rows.has(row))).toEqual([]);
  });

  it('hold no place twice', async () => {
    const { facts } = await readStatements(path);
    const places = facts.map((fact) =>
      [fact.statement, fact.row, fact.codePrinted, fact.label, fact.measure, fact.phase].join(),
    );
    expect(new Set(places).size).toBe(facts.length);
  });

  it('resolve every printed code to the official list', async () => {
    const { facts } = await readStatements(path);
    expect(facts.filter((fact) => fact.codePrinted !== '' && fact.code === '')).toEqual([]);
  });

  it('have totals that the classes make up, rounding apart', async () => {
    const { facts } = await readStatements(path);
    for (const statement of ['income', 'expenditure', 'general_budget'] as const) {
      const of = facts.filter((fact) => fact.statement === statement && fact.measure === 'total');
      const total = of.find((fact) => fact.label === '合计')?.amount ?? '';
      const classes = of.filter((fact) => fact.codePrinted.length === 3).map((fact) => fact.amount);
      expect(Math.abs(Number(subtractDecimal(total, sumDecimal(classes))))).toBeLessThanOrEqual(0.015);
    }
  });
});

describe('printed amounts', () => {
  it('become exact decimals: separators and a doubled point go, zeros stay', async () => {
    const { facts } = await readStatements('test/fixtures/reports/revision-residue.txt');
    const doubled = facts.find((fact) => fact.printed === '85..54');
    expect(doubled?.amount).toBe('85.54');
    const { facts: others } = await readStatements('test/fixtures/reports/line-numbers.txt');
    expect(others.find((fact) => fact.printed === '1,767.85')?.amount).toBe('1767.85');
  });
});
