import { compareDecimal, subtractDecimal } from '../../../model/money.ts';
import { percentage } from '../../../model/percentage.ts';
import type { DecimalText, Fact } from '../../../model/records.ts';
import type { Measure } from '../../../model/statement.ts';
import type { AmountMention } from '../prose/amounts.ts';
import { lastClause } from '../prose/words.ts';
import { readChange, readPercent } from './changes-in-words.ts';
import { isInReason } from './no-figure.ts';
import { partMeasure } from './total-sections.ts';

/** A figure with the sentence that says it. */
export type SaidFact = { fact: Fact; sentence: number };

/** Rows that a whole section's change may be about, and the columns that are no part of another. */
const WHOLE_ROWS = new Set(['合计', '总计', '人员经费合计', '公用经费合计']);
const WHOLE_MEASURES = new Set<Measure>(['total', 'income', 'expenditure']);

const SIDE =
  '(?:20\\d\\d年度?|本年度?|全年|当年|年度|部门|单位|总|决算|实际|财政拨款|一般公共预算(?:财政拨款)?)*(?:收入支出|收支|收入|支出|收|支)(?:决算)?(?:总计|合计|总额|总数|总体|规模|数)?(?:决算数?)?';
const ONLY_SIDES = new RegExp(
  `^${SIDE}(?:[、和与及]${SIDE})*(?:均|各|各自|都|分别|同时|总体|总计|合计|总额)*$`,
);
/** Words that name nothing: what was said last is meant. */
const NOTHING_NAMED =
  /^(?:其|共|共计|总体|总额|总计|合计|实际|同比|相比|各项|均|也|又|仍|有所|略有|决算数?|数|额|本年度?|今年)*$/;
/** What may stand around the name of what changed. */
const BEFORE_NAME = /^(?:其中|其(?!他)|而|且|但|同时|因此|故|所以)?[、]?(?:20\d\d年度?|本年度?|今年)?/;
const AFTER_NAME = /(?:均|各|也|又|则|相应|同比|有所|总体|实际|共|较|同样|决算数?|决算|数)*$/;
const TO_THE_REASON = /^.*(?:原因(?:是|为|：|系)?|主要是|由于|因为|因)/;

/** No name is longer; the end of a broken sentence is enough. */
const LONGEST_NAME = 60;

/** The name of what changed: the last clause before the verb, else the one before the comparison. */
function nameOfChanged({ after, before }: { after: string; before: string }): string {
  const nameIn = (words: string): string =>
    lastClause(words)
      .slice(-LONGEST_NAME)
      .replace(TO_THE_REASON, '')
      .replace(BEFORE_NAME, '')
      .replace(AFTER_NAME, '');
  return nameIn(after) || nameIn(before);
}

/**
 * Which of a side's figures a change is about, where 总计 and 合计 are both said and differ: the one that gives the percentage
 * said beside it; else the one its words name; else the last.
 */
function wholeMeant(
  wholes: readonly Fact[],
  change: DecimalText,
  name: string,
  percent: DecimalText | null,
): Fact[] {
  const [last, ...before] = wholes.toReversed();
  const other = before.find(({ label }) => label !== last?.label);
  if (last === undefined) return [];
  if (other === undefined || compareDecimal(last.amount, other.amount) === 0) return [last];
  const fitting = [last, other].filter((fact) => percent !== null && gives(fact, change, percent));
  if (fitting.length === 1) return fitting;
  const label = /总计|总体|总额|总规模/.test(name) ? '总计' : /合计|本年/.test(name) ? '合计' : last.label;
  return [last, other].filter((fact) => fact.label === label);
}

/** Whether a change on the year before comes to the percentage said, but for its last digit. */
function gives({ amount }: Fact, change: DecimalText, percent: DecimalText): boolean {
  const prior = subtractDecimal(amount, change);
  const digits = percent.split('.')[1]?.length ?? 0;
  const ratio = percentage(change, prior, digits);
  return ratio !== null && compareDecimal(ratio, percent) === 0;
}

const isIncome = (fact: Fact): boolean => fact.measure === 'income' || fact.statement === 'income';
const isWhole = ({ label, measure }: Fact): boolean => WHOLE_ROWS.has(label) && WHOLE_MEASURES.has(measure);

/** What was said last, where one figure alone can be meant: after a list of parts that no change tells apart, none can. */
function lastSaid(final: readonly SaidFact[], sentence: number, isPlaced: boolean): Fact[] {
  // What was not understood right before may be what changed.
  if (!isPlaced) return [];
  const here = final.filter((said) => said.sentence === sentence).map(({ fact }) => fact);
  const [last, ...before] = here.toReversed();
  if (last === undefined) {
    const whole = final.map(({ fact }) => fact).findLast((fact) => isWhole(fact));
    return whole === undefined ? [] : [whole];
  }
  const isPart = !WHOLE_MEASURES.has(last.measure);
  const twin = before.find((fact) => fact.statement === last.statement && fact.label === last.label);
  return isPart && twin !== undefined && !WHOLE_MEASURES.has(twin.measure) ? [] : [last];
}

/**
 * The figures that a change on the year before is about: those that its clause names (收、支各减少; 基本支出增加), and where
 * it names none, what was said last: `isPlaced` tells whether the last amount was understood. None where that is not sure.
 */
export function changedFacts(
  said: readonly SaidFact[],
  mention: AmountMention,
  hasChange: ReadonlySet<Fact>,
  isPlaced = true,
): Fact[] {
  const change = readChange(mention.label);
  if (change === null) return [];
  const final = said.filter(({ fact }) => fact.phase === 'final');
  const name = nameOfChanged(change);
  const inReason = isInReason(mention.before);
  const facts = final.map(({ fact }) => fact);
  if (NOTHING_NAMED.test(name)) {
    return inReason
      ? []
      : lastSaid(
          final.filter(({ fact }) => !hasChange.has(fact)),
          mention.sentence,
          isPlaced,
        );
  }
  const latest = (wanted: (fact: Fact) => boolean): Fact[] => facts.filter(wanted).slice(-1);
  const statement = facts.at(-1)?.statement;
  const part = partMeasure(statement, name);
  if (part !== undefined) return latest((fact) => fact.measure === part && fact.statement === statement);
  if (!ONLY_SIDES.test(name)) {
    const bare = (label: string): string => label.replace(/合计$|支出$/, '');
    return latest((fact) => !['合计', '总计', ''].includes(fact.label) && bare(fact.label) === bare(name));
  }
  if (inReason) return [];
  const { income, spending } = change.sides;
  const percent = readPercent(mention.after);
  const meant = (wanted: (fact: Fact) => boolean): Fact[] =>
    wholeMeant(
      facts.filter((fact) => isWhole(fact) && wanted(fact)),
      change.sign + mention.amount,
      name,
      percent,
    );
  return [...(income ? meant(isIncome) : []), ...(spending ? meant((fact) => !isIncome(fact)) : [])];
}
