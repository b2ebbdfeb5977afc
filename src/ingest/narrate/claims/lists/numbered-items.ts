import type { Claim } from '../../../../model/claim.ts';
import { findAmounts, type AmountMention } from '../../prose/amounts.ts';
import { sliceProse, type Prose } from '../../prose/prose.ts';
import type { Section } from '../../prose/sections.ts';
import { lastClause, phaseOf, printedName } from '../../prose/words.ts';
import { ItemPath } from '../../sentences/item-path.ts';
import { saidAmount } from '../words/said.ts';

type ListClaim = Extract<Claim, { kind: 'list' }>;

function paragraphsOf(prose: Prose): Prose[] {
  const found: Prose[] = [];
  let start = 0;
  for (let at = 0; at <= prose.text.length; at++) {
    if (at < prose.text.length && prose.text[at] !== '\n') continue;
    if (at > start) found.push(sliceProse(prose, start, at));
    start = at + 1;
  }
  return found;
}

const NUMBERED = /^\d{1,2}[.、]/;

/** The final amount that a numbered paragraph is about: the one called 支出决算, else its first. */
function finalOf(mentions: readonly AmountMention[]): AmountMention | undefined {
  return (
    mentions.find((mention) => /支出决算(?:数)?(?:为|是)?$/.test(lastClause(mention.label))) ??
    mentions.find((mention) => phaseOf(lastClause(mention.label)) === 'final')
  );
}

/**
 * The numbered list under 其中 of the general budget, read by its numbers alone, where one of its paragraphs is no item of the
 * list of codes (the template's example, the whole again): what cannot be added up by codes.
 */
export function readNumberedItems(section: Section): ListClaim[] {
  if (section.kind !== 'general_budget') return [];
  const all = paragraphsOf(section.prose);
  const first = all.findIndex((paragraph) => NUMBERED.test(paragraph.text));
  const intro = all[first - 1];
  if (intro === undefined || !/其中[：:，]?$/.test(intro.text)) return [];
  const groups: Prose[][] = [];
  for (const paragraph of all.slice(first)) {
    if (NUMBERED.test(paragraph.text)) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  const whole = finalOf(findAmounts(intro).toReversed());
  const parts = groups.map((paragraphs) => {
    const mentions = paragraphs.flatMap((paragraph) => findAmounts(paragraph));
    const text = paragraphs.map((paragraph) => paragraph.text).join('');
    const path = new ItemPath();
    const isMarked = path.readMarks(text);
    const isPlain = isMarked && path.item !== null && !path.item.isSample;
    return { mention: finalOf(mentions), isPlain, isMarked };
  });
  if (whole === undefined || parts.length < 2 || parts.every(({ isPlain }) => isPlain)) return [];
  if (parts.some(({ mention }) => mention === undefined) || !parts.some(({ isMarked }) => isMarked))
    return [];
  return [
    {
      kind: 'list',
      about: { statement: 'general_budget', code: '', label: '合计', measure: 'total', phase: 'final' },
      label: '一般公共预算财政拨款支出',
      whole: saidAmount(whole),
      parts: parts.flatMap(({ mention }) =>
        mention === undefined
          ? []
          : [{ label: printedName(lastClause(mention.label)), said: saidAmount(mention) }],
      ),
      open: false,
    },
  ];
}
