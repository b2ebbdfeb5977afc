import type { MoneyUnit } from '../../model/money.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import { formatMoney } from '../../text/format.ts';
import { CHECKS } from '../../text/messages/checks.ts';
import { MONEY_NAMES } from '../../text/messages/units.ts';
import { translate } from '../../text/translate.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { largestDifference } from './checks-data.ts';
import { quantityOf } from './stated.ts';

/** By how much these runs are off at most: money in the unit it is written in, and points beside it, which compare with none. */
export function mostOff(runs: readonly CheckRow[], language: TextLanguage, unit: MoneyUnit): string {
  const most = (quantity: ReturnType<typeof quantityOf>): string | null => {
    const members = runs.filter((run) => quantityOf(run) === quantity);
    return members.length === 0 ? null : largestDifference(members);
  };
  const [money, percent, count] = [most('money'), most('percent'), most('count')];
  const behind = unit === 'wan' ? '' : ` ${MONEY_NAMES[unit][language]}`;
  return [
    money === null ? null : `${formatMoney({ wan: money }, language, unit)}${behind}`,
    percent === null ? null : `${percent}${translate(CHECKS.points, language)}`,
    count,
  ]
    .filter((part) => part !== null)
    .join(translate(CHECKS.mostAnd, language));
}
