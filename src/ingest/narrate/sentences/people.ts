import { sumDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { Line } from '../../document.ts';
import { sentences } from '../prose/amounts.ts';
import { findNumbers, readCounts, type CountRule } from '../prose/counts.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import { NUMBER } from '../prose/parse-amount.ts';
import type { Prose } from '../prose/prose.ts';

const N = `(?<number>${NUMBER})(?<unit>万余?)?余?`;
const MONEY = `(?<number>${NUMBER})(?<unit>万余?元|亿元|元|万)`;

function person(indicator: string, pattern: string): CountRule {
  return { indicator, unit: '人', pattern: new RegExp(pattern) };
}

function money(indicator: string, pattern: string): CountRule {
  return { indicator, unit: '万元', pattern: new RegExp(pattern) };
}

const INSURED: readonly CountRule[] = [
  person('insured_residents', `城乡居民(?:基本)?(?:医疗保险|医保)?参保(?:人数|人员)?(?:约|达|为)?${N}人`),
  person('insured_residents', `${N}人参加(?:城乡)?居民(?:基本)?(?:医保|医疗保险)`),
  person('insured_employees', `城镇职工(?:基本)?(?:医疗保险|医保)?参保(?:人数|人员)?(?:约|达|为)?${N}人`),
  person('insured_employees', `${N}人(?:参加)?(?:城镇)?职工(?:基本)?(?:医保|医疗保险)`),
  person('insured_injury', `工伤保险参保(?:人数)?${N}人`),
  person('poor_insured', `建档立卡(?:贫困人口|贫困人员)?(?:参保人数)?(?:约)?${N}人(?:参保)?`),
  person('poor_insured', `${N}名贫困人口100%参保`),
  person('poor_insured', `救助医疗保险参保人数[^。]{0,40}分别达到了?${N}人`),
  person('poor_subsidised', `${N}名建档立卡贫困人[员口]享受[^。，]{0,20}参保资助`),
];

const FUND_SCHEMES: readonly (readonly [string, string])[] = [
  ['residents', '城乡居民'],
  ['employees', '城镇职工'],
  ['injury', '工伤保险'],
];

const FUNDS: readonly CountRule[] = FUND_SCHEMES.flatMap(([scheme, name]) => [
  money(`fund_income_${scheme}`, `${name}(?:医疗保险)?参保[^；。]{0,60}?(?:筹资总额|基金征收)${MONEY}`),
  money(`fund_spending_${scheme}`, `${name}(?:医疗保险)?参保[^；。]{0,80}?待遇支付${MONEY}`),
  money(`fund_spending_${scheme}`, `支出[^；。]{0,60}?${name}(?:医保)?基金${MONEY}`),
]);

/** Insured persons (居民 / 职工 / 工伤), 建档立卡 persons insured, and the funds' income and spending where they are said. */
export function readInsured(prose: Prose, out: NarrativeBuilder): void {
  readCounts(prose, [...INSURED, ...FUNDS], out);
}

const AID_PERSONS = new RegExp(`(?:医疗救助(?:报销)?|需救助(?:报销)?|符合救助的)${N}人次?`);
const AID_AMOUNT = new RegExp(
  `(?:医疗救助(?:报销)?${NUMBER}人次|医疗救助费用(?:达|为)?|救助金|救助报销${NUMBER}人，补助资金)${MONEY}`,
);

/** Whom the aid of a sentence went to, where it tells residents, employees and special groups apart. */
function aidGroup(sentence: string): string {
  if (/特殊人群/.test(sentence)) return '_special';
  if (/城镇职工住院/.test(sentence)) return '_employees';
  return /城乡居民住院/.test(sentence) ? '_residents' : '';
}

type Parts = Map<string, { value: DecimalText; line: Line }>;

/** People and money of medical aid (医疗救助). Where residents and employees are said apart, their sum is derived. */
export function readAid(prose: Prose, out: NarrativeBuilder): void {
  const kinds = [
    { id: 'aid_persons', unit: '人次', pattern: AID_PERSONS },
    { id: 'aid_amount', unit: '万元', pattern: AID_AMOUNT },
  ];
  for (const { id, unit, pattern } of kinds) {
    const parts: Parts = new Map();
    let saysWhole = false;
    for (const sentence of sentences(prose)) {
      for (const found of findNumbers(sentence, pattern, unit)) {
        const group = aidGroup(sentence.text);
        const said = unit === '万元' ? unit : /次$/.test(found.words) ? '人次' : '人';
        out.indicator({
          indicator: id + group,
          value: found.value,
          unit: said,
          printed: found.printed,
          line: found.line,
        });
        if (group === '') saysWhole = true;
        else if (!parts.has(group)) parts.set(group, found);
      }
    }
    const residents = parts.get('_residents');
    const employees = parts.get('_employees');
    if (saysWhole || !residents || !employees) continue;
    const value = sumDecimal([residents.value, employees.value]);
    out.indicator({ indicator: id, value, unit, printed: '', line: residents.line, origin: 'derived' });
  }
}
