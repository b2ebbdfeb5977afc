import type { AmountMention } from '../prose/amounts.ts';
import { lastClause } from '../prose/words.ts';
import { comparesYears } from './changes-in-words.ts';

const REASON = /(?:原因|主要是因|主要系|由于|因为)(?:(?!其中)[^；])*$/;
const YEAR_BEFORE = /(?:上一?年度?|去年)(?!(?:末)?(?:财政拨款)?结[转余])/;

/** Whether words stand in a reason (主要原因是…): what is said there of amounts is no figure of a statement. */
export function isInReason(before: string): boolean {
  return REASON.test(before);
}

/** Whether the words right before an amount make it the year before's. */
export function isOfYearBefore({ label }: AmountMention, fiscalYear: number): boolean {
  const clause = lastClause(label);
  const year = /(20\d\d)年/.exec(clause)?.[1];
  return year === undefined ? YEAR_BEFORE.test(clause) : Number(year) === fiscalYear - 1;
}

/** Whether the words right before an amount make it another year's (上年支出决算 100 万元, 与上年 177 万元相比). */
export function isOfAnotherYear({ label }: AmountMention, fiscalYear: number): boolean {
  const clause = lastClause(label);
  if (YEAR_BEFORE.test(clause) || comparesYears(clause)) return true;
  const year = /(20\d\d)年/.exec(clause)?.[1];
  return (
    year !== undefined && Number(year) < fiscalYear && /(?:收入|支出|决算|预算|总计|合计)[^，]*$/.test(clause)
  );
}
