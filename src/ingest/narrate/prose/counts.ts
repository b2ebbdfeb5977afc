import type { DecimalText } from '../../../model/records.ts';
import type { Line } from '../../document.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import { parseAmountWan, parseCount } from './parse-amount.ts';
import type { Prose } from './prose.ts';

/** A number found by a pattern with the named groups `number` and, where it has one, `unit` (`万`, `万元`, `元`). */
export type FoundNumber = { value: DecimalText; printed: string; line: Line; index: number; words: string };

/** Every match of a pattern with a group `number`: money in 万元 where `unit` is 万元, else a count. */
export function findNumbers(prose: Prose, pattern: RegExp, unit: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of prose.text.matchAll(new RegExp(pattern, 'gd'))) {
    const number = match.groups?.number ?? '';
    const saidUnit = match.groups?.unit ?? '';
    const [at = 0] = match.indices?.groups?.number ?? [];
    const isMoney = unit === '万元';
    const value = isMoney ? parseAmountWan(number, saidUnit) : parseCount(number, saidUnit);
    const line = prose.places[at];
    if (value === null || !line) continue;
    const end = at + number.length;
    const plain = prose.printed.slice(at, end);
    const rest = prose.printed.slice(end);
    // 104.1万人 is printed with its unit; a plain count is printed as the number alone.
    const counted = /^万余?./.exec(rest)?.[0] ?? '';
    const money = saidUnit === '万元' || saidUnit === '万' ? '' : saidUnit;
    const printed = plain + (isMoney ? money : counted);
    found.push({ value, printed, line, index: match.index, words: match[0] });
  }
  return found;
}

/** A pattern whose every match is one value of an indicator. */
export type CountRule = { indicator: string; unit: string; pattern: RegExp };

/** Adds an indicator for every match of each rule. */
export function readCounts(prose: Prose, rules: readonly CountRule[], out: NarrativeBuilder): void {
  for (const rule of rules) {
    for (const { value, printed, line } of findNumbers(prose, rule.pattern, rule.unit)) {
      out.indicator({ indicator: rule.indicator, value, unit: rule.unit, printed, line });
    }
  }
}
