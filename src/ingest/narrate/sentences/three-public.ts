import { compareDecimal, subtractDecimal } from '../../../model/money.ts';
import type { Fact } from '../../../model/records.ts';
import type { Measure } from '../../../model/statement.ts';
import { findAmounts, type AmountMention } from '../prose/amounts.ts';
import { comparesYears, readChange, yearCompared } from './changes-in-words.ts';
import { ListPhase } from './list-phase.ts';
import { isInReason, isOfYearBefore } from './no-figure.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import type { Section } from '../prose/sections.ts';
import { lastClause } from '../prose/words.ts';

/** The words that name a component of 三公经费 (and 会议费, 培训费 beside it). */
const COMPONENTS: readonly (readonly [RegExp, Measure])[] = [
  [/三公[”"]?经费/g, 'total'],
  [/因公出国/g, 'abroad'],
  [/公务用?车辆?购置(?:费)?[及和、与](?:公务用?车)?运行/g, 'vehicle'],
  [/公务用?车辆?购置(?!费?[及和、与](?:公务用?车)?运行)|购置(?:公务用?车|车辆)/g, 'vehicle_purchase'],
  [/(?<!购置费?[及和、与])公务用?车(?:辆)?运行/g, 'vehicle_operation'],
  [/公务接待|外宾接待|外事接待|国内接待/g, 'reception'],
  [/会议费/g, 'conference'],
  [/培训费/g, 'training'],
];

/** A part of 公务接待费 that is said on its own, or the whole again. */
const RECEPTION = /外宾接待|外事接待|其他国内公务接待|国内公务接待|国内接待|公务接待费/g;

function receptionPart(words: string): string {
  const last = [...words.matchAll(RECEPTION)].at(-1)?.[0] ?? '';
  return last === '公务接待费' ? '' : last;
}

/** The component named last in the words. */
function componentOf(words: string): Measure | null {
  let found: { at: number; measure: Measure } | null = null;
  for (const [pattern, measure] of COMPONENTS) {
    const at = [...words.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at >= 0 && (found === null || at > found.at)) found = { at, measure };
  }
  return found?.measure ?? null;
}

/** A sub-heading of 会议费 or 培训费 alone decides, whatever the sentence under it was copied from. */
function headedBy(heading: string): Measure | null {
  if (/三公/.test(heading) || (/会议费/.test(heading) && /培训费/.test(heading))) return null;
  if (/会议费/.test(heading)) return 'conference';
  return /培训费/.test(heading) ? 'training' : null;
}

/** Words that leave an amount to the component named before (全年支出决算为), and not to what it was spent on (燃油费). */
const isOfComponent = (label: string): boolean =>
  /^(?:20\d\d年度?|全年|本年度?|共|共计|总计|合计|实际|当年|其中|一般公共预算|财政拨款|年初|调整后?|安排|发生|完成)*(?:支出|开支|费用|预算|决算)*(?:数|额|金额)?(?:为|是|安排|共)?$/.test(
    lastClause(label),
  );

/** A component's final figure of the year as it was said last, be it under another heading. */
function saidBefore(out: NarrativeBuilder, component: Measure | null): Fact | undefined {
  return out.result.facts.findLast(
    ({ statement, measure, phase, label, origin }) =>
      statement === 'three_public' &&
      measure === component &&
      phase === 'final' &&
      label === '' &&
      origin === 'narrative',
  );
}

/** “三公”经费, 会议费 and 培训费 said in prose: budget and final of each component, and its change on the year before. */
export function readThreePublic(section: Section, out: NarrativeBuilder): void {
  const headed = headedBy(section.heading);
  let component: Measure | null = headed;
  let part = '';
  // A heading and a sentence that name different things leave the placing to us.
  let isContradicted = false;
  // The amount of the year before that stands right before its change (上年 6 万元，增加 1 万元).
  let prior: AmountMention | null = null;
  let isPlaced = true;
  const phases = new ListPhase(out.identity.fiscalYear);
  for (const mention of findAmounts(section.prose)) {
    const named = componentOf(mention.gap);
    if (named !== null && headed === null) component = named;
    isContradicted ||= headed !== null && named !== null && named !== headed;
    if (named !== null) part = receptionPart(mention.gap);
    const change = readChange(mention.label);
    const before = prior?.sentence === mention.sentence ? prior : null;
    prior = null;
    if (change !== null) {
      if (!comparesYears(mention.before)) continue;
      const year = yearCompared(mention.before);
      if ((year !== null && year !== out.identity.fiscalYear - 1) || isInReason(mention.before)) {
        out.undecided(mention, 'three_public', 'other_year_change');
        continue;
      }
      // After an amount that was not understood a change that names nothing may be that amount's.
      const isSure = isPlaced || componentOf(mention.label) !== null;
      const current = isSure ? saidBefore(out, component) : undefined;
      if (current) {
        out.change(current, change.sign, mention);
        const was = subtractDecimal(current.amount, change.sign + mention.amount);
        if (before !== null && compareDecimal(was, before.amount) === 0) out.settled(before);
      } else out.undecided(mention, 'three_public', 'no_change_amount');
      continue;
    }
    const phase = phases.of(mention);
    if (component === null || isInReason(mention.before) || phase === 'other_year') {
      out.undecided(mention, 'three_public', component === null ? 'no_component' : 'other_year');
      if (isOfYearBefore(mention, out.identity.fiscalYear)) prior = mention;
      continue;
    }
    if (headed === null && named === null && !isOfComponent(mention.label)) {
      out.undecided(mention, 'three_public', 'part_of_component');
      isPlaced = false;
      continue;
    }
    out.fact(
      {
        statement: 'three_public',
        measure: component,
        label: component === 'reception' ? part : '',
        phase,
        certainty: isContradicted ? 'inferred' : 'certain',
      },
      mention,
    );
    isPlaced = true;
  }
}
