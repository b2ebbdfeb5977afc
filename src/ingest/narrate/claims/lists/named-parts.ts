import type { Claim } from '../../../../model/claim.ts';
import { findAmounts } from '../../prose/amounts.ts';
import type { Section } from '../../prose/sections.ts';
import { lastClause } from '../../prose/words.ts';
import { economicCode } from '../../sentences/name-to-code.ts';

type NamesClaim = Extract<Claim, { kind: 'names' }>;

const NAMES = /^[，,]?(?:主要)?(?:包括|用于|是)[：:]?(.+)$/;
const SHARES: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/人员经费/, '人员经费合计', ['301', '303']],
  [/公用经费/, '公用经费合计', ['302', '307', '309', '310', '312', '399']],
];

/** 人员经费 …, 主要包括：基本工资、津贴补贴…: names without amounts, each an item of the economic classes they belong to. */
export function readNamedParts(section: Section): NamesClaim[] {
  if (section.kind !== 'basic_expenditure') return [];
  const mentions = findAmounts(section.prose);
  return mentions.flatMap((mention, index): NamesClaim[] => {
    const share = SHARES.find(([words]) => words.test(lastClause(mention.label)));
    const next = mentions[index + 1];
    // With amounts behind the names it is a list to add up.
    const said = next?.sentence === mention.sentence ? next.label : mention.after;
    const listed = NAMES.exec(said.split(/[；。]/)[0] ?? '')?.[1];
    if (
      share === undefined ||
      listed === undefined ||
      (!/；/.test(said) && next?.sentence === mention.sentence)
    )
      return [];
    const [, label, classes] = share;
    const from = section.prose.text.indexOf(listed);
    const items = listed
      .replace(/等(?:支出)?$/, '')
      .split(/[、，,]/)
      .map((name) => name.replace(/等(?:支出)?$/, '').trim())
      .filter((name) => name.length > 1 && name.length <= 24)
      .map((name) => {
        const code = economicCode(name);
        const line = section.prose.places[section.prose.text.indexOf(name, from)] ?? mention.line;
        return {
          label: name,
          code: classes.includes(code.slice(0, 3)) ? code : '',
          sourcePage: line.page,
          sourceLine: line.number,
        };
      });
    if (items.length === 0) return [];
    return [
      {
        kind: 'names',
        about: { statement: 'basic_expenditure', code: '', label, measure: 'total', phase: 'final' },
        items,
        place: { sourcePage: mention.line.page, sourceLine: mention.line.number },
      },
    ];
  });
}
