import { compareDecimal, subtractDecimal } from '../../../model/money.ts';
import type { Fact } from '../../../model/records.ts';
import type { Measure, StatementId } from '../../../model/statement.ts';
import { findAmounts, type AmountMention } from '../prose/amounts.ts';
import { changedFacts, type SaidFact } from './changed-facts.ts';
import { comparesYears, readChange, yearCompared } from './changes-in-words.ts';
import { ItemPath } from './item-path.ts';
import { ListPhase } from './list-phase.ts';
import { economicCode } from './name-to-code.ts';
import { isInReason, isOfYearBefore } from './no-figure.ts';
import type { NarrativeBuilder, Place } from '../narrative.ts';
import type { Section } from '../prose/sections.ts';
import { TOTAL_PLACERS, type Placer } from './total-sections.ts';
import { named, namesWholeSide } from '../prose/whole-side.ts';
import { isPhaseOnly, lastClause, nameOf, phaseOf, printedName } from '../prose/words.ts';

const SAID_OF_CLASSES: Readonly<Partial<Record<string, StatementId>>> = {
  general_budget: 'general_budget',
  government_fund: 'government_fund',
  state_capital: 'state_capital',
  overview: 'expenditure',
};

/** As a {@link Placer}; `sample` where the amount stands under the blank template's example item, left in after 示例. */
type SectionPlacer = (mention: AmountMention) => Place[] | 'sample';

/** Items and classes (类、款、项) of a section, each with what it was budgeted and spent. */
function itemPlacer(statement: StatementId, total: Placer, hasSample: boolean): SectionPlacer {
  const path = new ItemPath();
  const placeItem = (mention: AmountMention): Place[] | 'sample' => {
    const item = path.item;
    if (item === null) return [];
    if (item.isSample && hasSample) return 'sample';
    return [
      {
        statement,
        measure: 'total',
        label: item.label,
        code: item.code,
        phase: phaseOf(lastClause(mention.label)),
        certainty: item.certain ? 'certain' : 'inferred',
      },
    ];
  };
  // Whether what was named last is known: 支出决算为 alone is said of that.
  let isKnown = true;
  const place: SectionPlacer = (mention) => {
    const clause = lastClause(mention.label);
    // A path may end in 。 and its amounts follow in the next sentence: the marks are looked for in the whole gap.
    if (path.readMarks(mention.gap)) return placeItem(mention);
    const headed = itemHeaded(mention.gap);
    if (headed !== '' && path.readName(headed) === null) isKnown = false;
    else if (headed !== '') isKnown = true;
    if (isPhaseOnly(clause)) {
      if (!isKnown) return [];
      return path.item === null ? total(mention) : placeItem(mention);
    }
    const totals = total(mention);
    if (totals.length > 0) {
      path.clear();
      return totals;
    }
    return path.readName(mention.label) ? placeItem(mention) : [];
  };
  return (mention) => {
    const places = place(mention);
    isKnown = places === 'sample' || places.length > 0;
    return places;
  };
}

const NO_ITEM = /情况|原因|主要|用于|持平|一致|其中|以下|如下|图/;

/** The name that a sentence of its own gives before the sentence of an amount (2.行政运行。支出决算为…); '' where there is none. */
function itemHeaded(gap: string): string {
  const between = gap.split(/[。\n]/).slice(1, -1);
  return between.findLast((words) => /^[^，；：\d]{2,40}$/.test(bareOf(words)) && !NO_ITEM.test(words)) ?? '';
}

const bareOf = (words: string): string => words.replace(/^(?:\d{1,2}[.、]|（\d{1,2}）)/, '');

const generalBudgetTotal: Placer = (mention) => {
  const clause = lastClause(mention.label);
  const isTotal =
    (/(?:一般公共预算|财政拨款).*支出/.test(clause) && namesWholeSide(clause) && !/收入|收支/.test(clause)) ||
    isPhaseOnly(clause);
  return isTotal ? [{ statement: 'general_budget', measure: 'total', phase: phaseOf(clause) }] : [];
};

/** 基本支出: its total, 人员经费 and 公用经费, and the economic items (支出经济分类) named under them. */
const basicExpenditure: Placer = (mention) => {
  const clause = lastClause(mention.label);
  const common = { statement: 'basic_expenditure', measure: 'total', phase: phaseOf(clause) } as const;
  if (named('基本支出').test(clause)) return [common];
  if (/人员经费/.test(clause)) return [{ ...common, label: '人员经费合计' }];
  if (/公用经费/.test(clause)) {
    // 「公用经费及项目支出」 says more than the row; that it is the row is our reading.
    return [{ ...common, label: '公用经费合计', certainty: /项目/.test(clause) ? 'inferred' : 'certain' }];
  }
  const name = nameOf(clause);
  const code = economicCode(clause) || economicCode(name);
  if (code !== '') return [{ ...common, label: printedName(clause), code }];
  // 医疗救助 paid to persons is 医疗费补助 in the economic list.
  if (name === '医疗救助') return [{ ...common, label: name, code: '30307', certainty: 'inferred' }];
  return name === '' ? [] : [{ ...common, label: name }];
};

function placerOf(section: Section): SectionPlacer | null {
  const hasSample = section.prose.text.includes('示例');
  const { kind } = section;
  if (kind === 'general_budget') return itemPlacer(kind, generalBudgetTotal, hasSample);
  if (kind === 'basic_expenditure') return basicExpenditure;
  if (!(kind in TOTAL_PLACERS)) return null;
  const total = TOTAL_PLACERS[kind as keyof typeof TOTAL_PLACERS](section.prose.text);
  const statement = SAID_OF_CLASSES[kind];
  return statement === undefined ? total : itemPlacer(statement, total, hasSample);
}

/** An amount of another year said in a reason (2019年收支包括…5021.95万元). */
function quotedOfAnotherYear(mention: AmountMention, statement: StatementId, year: number): Place | null {
  const quoted = /(20\d\d)年[^，。]*(?:包括|包含|含有?)(?:对)?([^，。]+)$/.exec(mention.label);
  const fiscalYear = Number(quoted?.[1]);
  if (!quoted || fiscalYear === year || !/原因/.test(mention.before)) return null;
  const measure: Measure = statement === 'income_expenditure' ? 'expenditure' : 'total';
  return { statement, measure, label: quoted[2] ?? '', fiscalYear, certainty: 'inferred' };
}

/** Reads a section whose amounts belong to one of the statements; anything it cannot place is reported. */
export function readStatementSection(section: Section, out: NarrativeBuilder): void {
  const placer = placerOf(section);
  if (placer === null) return;
  const statement = SAID_OF_CLASSES[section.kind] ?? (section.kind as StatementId);
  const said: SaidFact[] = [];
  const hasChange = new Set<Fact>();
  const { fiscalYear } = out.identity;
  // The amount of the year before that stands right before its change (上年 90 万元，增加 10 万元).
  let prior: AmountMention | null = null;
  let isPlaced = true;
  const phases = new ListPhase(fiscalYear);
  for (const mention of findAmounts(section.prose)) {
    const change = readChange(mention.label);
    const before = prior?.sentence === mention.sentence ? prior : null;
    prior = null;
    if (change !== null) {
      const isPrior = (fact: Fact): boolean =>
        before !== null &&
        compareDecimal(subtractDecimal(fact.amount, change.sign + mention.amount), before.amount) === 0;
      // 「决算数较预算数增加」 is a difference inside one year, no figure of its own.
      const isCompared = comparesYears(mention.before);
      if (!isCompared && before === null) continue;
      const year = isCompared ? yearCompared(mention.before) : null;
      if (year !== null && year !== fiscalYear - 1) {
        out.undecided(mention, statement, 'other_year_change');
        continue;
      }
      const facts = changedFacts(said, mention, hasChange, isPlaced).filter(
        (fact) => isCompared || isPrior(fact),
      );
      for (const fact of facts) {
        out.change(fact, change.sign, mention);
        hasChange.add(fact);
      }
      if (before !== null && facts.some(isPrior)) out.settled(before);
      if (facts.length === 0) out.undecided(mention, statement, 'no_change_amount');
      continue;
    }
    const phase = phases.of(mention);
    const quoted = quotedOfAnotherYear(mention, statement, fiscalYear);
    if (quoted !== null) {
      out.fact(quoted, mention);
      continue;
    }
    if (isInReason(mention.before) || phase === 'other_year') {
      out.undecided(mention, statement, 'other_year');
      if (!isInReason(mention.before) && isOfYearBefore(mention, fiscalYear)) prior = mention;
      continue;
    }
    const places = placer(mention);
    isPlaced = places !== 'sample' && places.length > 0;
    if (places === 'sample' || places.length === 0) {
      out.undecided(mention, statement, places === 'sample' ? 'sample' : 'no_name');
      continue;
    }
    said.push(
      ...places.map((place) => ({
        fact: out.fact(place.phase === undefined ? place : { ...place, phase }, mention),
        sentence: mention.sentence,
      })),
    );
  }
}
