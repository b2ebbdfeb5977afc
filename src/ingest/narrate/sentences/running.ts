import { subtractDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import { findAmounts, sentences } from '../prose/amounts.ts';
import { comparesYears, readChange } from './changes-in-words.ts';
import { isOfAnotherYear } from './no-figure.ts';
import { readCounts, type CountRule } from '../prose/counts.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import type { Prose } from '../prose/prose.ts';
import type { Section } from '../prose/sections.ts';
import { named } from '../prose/whole-side.ts';
import { isPhaseOnly, lastClause, phaseOf } from '../prose/words.ts';

const OPERATING_IDS = {
  final: 'operating_cost',
  budget: 'operating_cost_budget',
  initial_budget: 'operating_cost_initial_budget',
} as const;

const OPERATING_COST = named('运行经费(?:财政拨款|支出|开支|总额|总支出)*');

/** 机关运行经费: final, budget, and the year before where the change is said. What it was spent on (办公费) is none of it. */
export function readOperatingCost(section: Section, out: NarrativeBuilder): void {
  let current: DecimalText | null = null;
  /** The sentence of the last amount that is none of it: a change said there may be that amount's. */
  let other = -1;
  for (const mention of findAmounts(section.prose)) {
    const change = readChange(mention.label);
    const { amount: value, printed, line } = mention;
    if (change === null) {
      const isOther = isOfAnotherYear(mention, out.identity.fiscalYear);
      const clause = lastClause(mention.label);
      const isNamed = OPERATING_COST.test(clause) || (isPhaseOnly(clause) && mention.sentence !== other);
      if (isOther || !isNamed) {
        out.undecided(mention, '', isOther ? 'other_year' : 'no_name');
        if (!isOther) other = mention.sentence;
        continue;
      }
      const phase = phaseOf(mention.label);
      if (phase === 'final') current = value;
      out.indicator({ indicator: OPERATING_IDS[phase], value, unit: '万元', printed, line });
    } else if (comparesYears(mention.before) && current !== null && mention.sentence !== other) {
      out.indicator({
        indicator: 'operating_cost',
        value: subtractDecimal(current, change.sign + value),
        unit: '万元',
        printed: '',
        line,
        fiscalYear: out.identity.fiscalYear - 1,
        origin: 'derived',
      });
    }
  }
}

const PROCUREMENT: readonly (readonly [RegExp, string])[] = [
  [/小微企业/, 'procurement_micro'],
  [/中小企业/, 'procurement_small'],
  [/货物/, 'procurement_goods'],
  [/工程/, 'procurement_works'],
  [/服务/, 'procurement_services'],
  [/采购.*(?:总额|支出)|政府采购(?:总)?金额/, 'procurement'],
];

/** What small firms were given of the goods alone, or of the works; and what was only planned. */
const NO_PROCUREMENT = /(?:货物|工程|服务).*(?:中小|小微)企业|预算|预留/;

/** 政府采购支出: the total, its goods, works and services, and what small firms were given. */
export function readProcurement(section: Section, out: NarrativeBuilder): void {
  for (const { label, amount: value, printed, line } of findAmounts(section.prose)) {
    const clause = lastClause(label);
    const indicator = NO_PROCUREMENT.test(clause)
      ? undefined
      : PROCUREMENT.find(([pattern]) => pattern.test(clause))?.[1];
    if (indicator === undefined) out.undecided({ printed, line }, '', 'no_procurement_kind');
    else out.indicator({ indicator, value, unit: '万元', printed, line });
  }
}

const N = '(?<number>\\d+)';
const VEHICLES: readonly CountRule[] = [
  {
    indicator: 'vehicles',
    unit: '辆',
    pattern: new RegExp(`(?:共有(?:公务用车|车辆)|公务用车保有量为?)${N}辆`),
  },
  { indicator: 'vehicles_purchased', unit: '辆', pattern: new RegExp(`购置(?:车辆|公务用车)${N}[辆台]`) },
  { indicator: 'vehicles_law_enforcement', unit: '辆', pattern: new RegExp(`执法执勤用车${N}辆`) },
  { indicator: 'vehicles_general', unit: '辆', pattern: new RegExp(`一般公务用车${N}辆`) },
];

const VISITS: readonly CountRule[] = [
  {
    indicator: 'reception_batches',
    unit: '批次',
    pattern: new RegExp(`(?<!外事|外宾)接待(?:国内来访团组)?${N}(?:批次|个)`),
  },
  {
    indicator: 'reception_persons',
    unit: '人次',
    pattern: new RegExp(`(?:接待\\d+批次[，、]|来宾)${N}人次`),
  },
  { indicator: 'reception_foreign_groups', unit: '个', pattern: new RegExp(`国（境）外来访团组${N}个`) },
  { indicator: 'reception_foreign_persons', unit: '人次', pattern: new RegExp(`来访外宾${N}人次`) },
  { indicator: 'abroad_groups', unit: '个', pattern: new RegExp(`因公出国（境）团组${N}个`) },
  {
    indicator: 'abroad_persons',
    unit: '人次',
    pattern: new RegExp(`因公出国（境）团组\\d+个[，、](?:累计)?${N}人次`),
  },
];

/** Vehicles, receptions and journeys abroad; a count dated in another year (截至2019年…) is a figure of that year. */
export function readVehiclesAndVisits(prose: Prose, out: NarrativeBuilder): void {
  for (const sentence of sentences(prose)) {
    const from = out.result.indicators.length;
    readCounts(sentence, [...VEHICLES, ...VISITS], out);
    const dated = Number(/截至(20\d\d)年/.exec(sentence.text)?.[1]);
    if (!dated || dated === out.identity.fiscalYear) continue;
    for (const indicator of out.result.indicators.slice(from)) indicator.fiscalYear = dated;
  }
}
