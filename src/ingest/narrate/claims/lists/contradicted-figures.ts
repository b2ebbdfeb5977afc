import type { Claim } from '../../../../model/claim.ts';
import type { Measure } from '../../../../model/statement.ts';
import { findAmounts } from '../../prose/amounts.ts';
import type { Section } from '../../prose/sections.ts';
import { lastClause, phaseOf } from '../../prose/words.ts';
import { readChange } from '../../sentences/changes-in-words.ts';
import { ItemPath } from '../../sentences/item-path.ts';
import { codesNamed } from '../../sentences/name-to-code.ts';
import { saidAmount } from '../words/said.ts';

type FigureClaim = Extract<Claim, { kind: 'figure' }>;

const MARKED_ITEM = /([^（）：，；。、\n%]{1,60})（项）/g;

function nameOfItem(gap: string): string {
  const name = [...gap.matchAll(MARKED_ITEM)].at(-1)?.[1] ?? '';
  return name.replace(/^\d{1,2}[.、]/, '').trim();
}

/** The one item (项) of that name under a class or section that the passage names; `''` where there is a choice. */
function literalItem(name: string, gap: string, placed: string): string {
  const codes = codesNamed('functional', name).filter((code) => code.length === 7);
  const under = codes.filter((code) => placed !== '' && code.startsWith(placed.slice(0, 5)));
  if (under.length === 1) return under[0] ?? '';
  const named = [...gap.matchAll(/([^（）：，；。、\n%]{1,60})（[类款]）/g)].map((match) =>
    (match[1] ?? '').replace(/^\d{1,2}[.、]/, '').trim(),
  );
  const parents = named.flatMap((each) => codesNamed('functional', each));
  const inside = codes.filter((code) => parents.some((parent) => code.startsWith(parent)));
  return inside.length === 1 ? (inside[0] ?? '') : '';
}

/**
 * Amounts of items (项) whose path the list of codes contradicts, or that stand under the template's example: what the words
 * themselves name, beside what the reader of figures makes of them.
 */
export function readLiteralItems(section: Section): FigureClaim[] {
  if (section.kind !== 'general_budget') return [];
  const path = new ItemPath();
  const hasSample = section.prose.text.includes('示例');
  let literal: { code: string; label: string } | null = null;
  return findAmounts(section.prose).flatMap((mention): FigureClaim[] => {
    if (path.readMarks(mention.gap)) {
      const item = path.item;
      const name = nameOfItem(mention.gap);
      const isOurs = item !== null && (!item.certain || (item.isSample && hasSample));
      const code = isOurs && name !== '' ? literalItem(name, mention.gap, item.code) : '';
      literal = code !== '' && (code !== item?.code || item.isSample) ? { code, label: name } : null;
    } else if (!/^(?:支出)?(?:年初)?(?:预算|决算)(?:数|额)?(?:为|是)?$/.test(lastClause(mention.label))) {
      literal = null;
    }
    if (literal === null || readChange(mention.label) !== null) return [];
    const about = {
      statement: 'general_budget' as const,
      code: literal.code,
      label: literal.label,
      measure: 'total' as const,
      phase: phaseOf(lastClause(mention.label)),
    };
    return [{ kind: 'figure', about, said: saidAmount(mention) }];
  });
}

const FEES: readonly (readonly [RegExp, Measure])[] = [
  [/会议费/, 'conference'],
  [/培训费/, 'training'],
];

function feeIn(text: string): Measure | null {
  const found = FEES.filter(([words]) => words.test(text));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/** 会议费 under the heading 培训费, or the other way: what the sentence names, not what its heading does. */
export function readMisheadedFees(section: Section): FigureClaim[] {
  const headed = feeIn(section.heading);
  if (section.kind !== 'three_public' || headed === null) return [];
  let named: Measure | null = null;
  return findAmounts(section.prose).flatMap((mention): FigureClaim[] => {
    named = feeIn(mention.gap) ?? named;
    if (named === null || named === headed || readChange(mention.label) !== null) return [];
    const about = {
      statement: 'three_public' as const,
      code: '',
      label: '',
      measure: named,
      phase: phaseOf(mention.label),
    };
    return [{ kind: 'figure', about, said: saidAmount(mention) }];
  });
}

const OF_TWO = /((?:人员经费|公用经费)[及和与、](?:项目支出|公用经费))(?:支出)?(?:决算)?(?:数|为|是)*$/;

/** 公用经费及项目支出 43万元: one amount for two things of the accounts. */
export function readFiguresOfTwo(section: Section): FigureClaim[] {
  if (section.kind !== 'basic_expenditure') return [];
  return findAmounts(section.prose).flatMap((mention): FigureClaim[] => {
    const label = OF_TWO.exec(lastClause(mention.label))?.[1];
    if (label === undefined) return [];
    const about = {
      statement: 'basic_expenditure' as const,
      code: '',
      label,
      measure: 'total' as const,
      phase: 'final' as const,
    };
    return [{ kind: 'figure', about, said: saidAmount(mention) }];
  });
}
