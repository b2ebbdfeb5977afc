import type { Basis } from './arguments.ts';

/** 医疗救助, the class of the narrow reading. */
export const AID_CODE = '21013';
/** 用于城乡医疗救助的彩票公益金支出, which the wide reading adds; money of the government fund budget. */
export const LOTTERY_CODE = '2296013';
/** 医疗费补助: the same money by economic class, shown beside the others and never added to them. */
export const AID_ECONOMIC_CODE = '30307';

/** The statements where lottery money may stand: 支出决算表 first, then 政府性基金. None in the general public budget. */
export function lotteryStatements(basis: Basis): readonly string[] {
  return basis === 'all' ? ['expenditure', 'government_fund'] : [];
}
