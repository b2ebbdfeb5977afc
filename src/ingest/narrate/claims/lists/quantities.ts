import type { Said } from '../../../../model/claim.ts';
import { multiplyDecimal } from '../../../../model/money.ts';
import { NUMBER, parseAmountWan, parseCount } from '../../prose/parse-amount.ts';
import type { Prose } from '../../prose/prose.ts';
import { stepOf } from '../words/said.ts';

/** An amount or a count in a sentence, with what is counted. */
export type Quantity = {
  said: Said;
  /** `万元` for all money, else the counted unit; 名 counts as 人. */
  unit: string;
  index: number;
  end: number;
};

const QUANTITY = new RegExp(
  `(${NUMBER})(余?万余?元|亿余?元|元|人次|批次|万?(?:人|名|辆|条|个|家|件|户|例|所|项)|万(?=[。；，、）\\n]|$))`,
  'g',
);
const MONEY = /元$|^万$/;

/** Every amount and count of a sentence, in order; 余 (about so many) is left out, as it cannot be added up. */
export function findQuantities(sentence: Prose): Quantity[] {
  return [...sentence.text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const [whole, number = '', printedUnit = ''] = match;
    const line = sentence.places[match.index];
    const isMoney = MONEY.test(printedUnit);
    const isLarge = !isMoney && printedUnit.startsWith('万');
    const value = isMoney ? parseAmountWan(number, printedUnit) : parseCount(number, isLarge ? '万' : '');
    if (value === null || !line || printedUnit.includes('余')) return [];
    const end = match.index + whole.length;
    const factor = isMoney ? (parseAmountWan('1', printedUnit) ?? '1') : isLarge ? '10000' : '1';
    const isPlainMoney = printedUnit === '万元' || printedUnit === '万';
    const printed = sentence.printed.slice(match.index, match.index + number.length);
    return [
      {
        said: {
          value,
          unit: isMoney ? 'wan' : 'count',
          printed: isMoney && !isPlainMoney ? printed + printedUnit : printed,
          step: multiplyDecimal(stepOf(number), factor),
          sourcePage: line.page,
          sourceLine: line.number,
        },
        unit: isMoney ? '万元' : printedUnit.replace('万', '').replace('名', '人'),
        index: match.index,
        end,
      },
    ];
  });
}
