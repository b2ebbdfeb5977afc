import type { Claim } from '../../../../model/claim.ts';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../../../model/money.ts';
import { sentences } from '../../prose/amounts.ts';
import type { Prose } from '../../prose/prose.ts';
import { lastClause, printedName } from '../../prose/words.ts';
import { findQuantities, type Quantity } from './quantities.ts';

type ListClaim = Extract<Claim, { kind: 'list' }>;
/** A quantity with the words since the one before it of its own unit. */
type Item = Quantity & { gap: string };

const INTRODUCTION = /其中|主要包括|包括|包含|分别是|分别为/g;
/** An amount that compares, or belongs to another phase, is no part. */
const NO_PART = /比|较|增加|减少|增长|下降|同比|完成|年初预算|预算数|合计|总计|总额|共计|累计新增/;

/** Those at work, and those who no longer are: the second are never among the first. */
const AT_WORK = /在职|在编|在岗|正式/;
const NOT_AT_WORK = /退休|离休|退职|遗属/;

/** Where the words between two quantities open a list: what stands before the opening word and after it. */
function openingIn(gap: string): { before: string; after: string; word: string } | null {
  const found = [...gap.matchAll(INTRODUCTION)].at(-1);
  if (!found) return null;
  const before = gap.slice(0, found.index);
  const after = gap.slice(found.index + found[0].length);
  // The whole is the figure right before: nothing but a share or a word on completion may stand between.
  const isNear = before.length <= 50 && !/\d/.test(before.replace(/\d[\d.,]*%/g, '')) && !/。/.test(before);
  const isList = !/[；。]/.test(after) && after.length <= 40;
  return isNear && isList ? { before, after, word: found[0] } : null;
}

/** A label is a name, not the sentence it stands in. */
const MAX_LABEL = 16;

function labelOf(gap: string): string {
  return printedName(lastClause(gap).replace(/^[（：:，、]+/, ''))
    .replace(/^(?:截至)?20\d\d年(?:度|末|底)?/, '')
    .replace(/(?:决算)?数?(?:约|为|是|达|共有|共)?$/, '')
    .slice(-MAX_LABEL);
}

type Found = { claim: ListClaim; end: number };

function sum(items: readonly Item[]): string {
  return sumDecimal(items.map((item) => item.said.value));
}

function isBalanced(whole: Item, parts: readonly Item[]): boolean {
  const difference = subtractDecimal(whole.said.value, sum(parts)).replace('-', '');
  const tolerance = whole.unit === '万元' ? String(0.005 * Math.max(2, parts.length)) : '0';
  return compareDecimal(difference, tolerance) <= 0;
}

/**
 * The list that opens before `items[start]`, its whole the item before. Where punctuation leaves open how far the list goes
 * (a semicolon after parts), the reading that adds up is taken; where none does, the shorter one, as a list of some parts.
 */
function readList(items: readonly Item[], start: number, tail: (at: Item) => string): Found | null {
  const whole = items[start - 1];
  const first = items[start];
  const opening = first && openingIn(first.gap);
  if (!whole || !first || !opening) return null;
  const inBrackets = opening.before.endsWith('（');
  const parts: Item[] = [first];
  /** How many parts there were where a semicolon came. */
  const softEnds: number[] = [];
  let at = start + 1;
  for (; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const { gap } = item;
    const opensOwn = openingIn(gap) !== null;
    if (opensOwn || /。/.test(gap) || NO_PART.test(lastClause(gap))) break;
    if (AT_WORK.test(lastClause(whole.gap)) && NOT_AT_WORK.test(lastClause(gap))) break;
    if (inBrackets && /^[^（]*）/.test(gap)) break;
    if (!inBrackets && gap.includes('；')) {
      const next = items[at + 1];
      if (next !== undefined && openingIn(next.gap) !== null) break;
      softEnds.push(parts.length);
    }
    parts.push(item);
  }
  const reading = softEnds.map((count) => parts.slice(0, count)).find((some) => isBalanced(whole, some));
  const all = isBalanced(whole, parts) ? parts : undefined;
  const chosen = all ?? reading ?? (softEnds.length > 0 ? parts.slice(0, softEnds[0]) : parts);
  const last = chosen.at(-1) ?? first;
  const isDoubtful = all === undefined && reading === undefined && softEnds.length > 0;
  const open =
    isDoubtful ||
    chosen.length < 2 ||
    opening.word === '主要包括' ||
    /主要/.test(opening.before + opening.after) ||
    /^[^，；。]{0,8}等/.test(tail(last));
  return {
    end: start + chosen.length,
    claim: {
      kind: 'list',
      about: null,
      label: labelOf(whole.gap) || labelOf(opening.before) || opening.word,
      whole: whole.said,
      parts: chosen.map((part) => ({ label: labelOf(part.gap), said: part.said })),
      open,
    },
  };
}

const HOLDS =
  /(\d+)(家|个|所)[^，。；（）\d]{0,15}（(?:含|其中)[^，。；（）\d]{0,10}(\d+)(家|个|所)[^，。；（）\d]{0,15}）/g;

/** 18家…（含69个…）: what a bracket says is among the things counted before it. */
function heldInBrackets(sentence: Prose, quantities: readonly Quantity[]): ListClaim[] {
  return [...sentence.text.matchAll(HOLDS)].flatMap((match): ListClaim[] => {
    const inside = quantities.filter(
      (quantity) => quantity.index >= match.index && quantity.index < match.index + match[0].length,
    );
    const [whole, part] = inside;
    if (inside.length !== 2 || !whole || !part || (whole.unit === part.unit && /其中/.test(match[0])))
      return [];
    const nameAfter = (quantity: Quantity): string =>
      /^[^，。；（）\d]*/.exec(sentence.text.slice(quantity.end))?.[0] ?? '';
    return [
      {
        kind: 'list',
        about: null,
        label: nameAfter(whole),
        whole: whole.said,
        parts: [{ label: nameAfter(part), said: part.said }],
        open: true,
      },
    ];
  });
}

function listsOfUnit(sentence: Prose, quantities: readonly Quantity[]): ListClaim[] {
  const items = quantities.map((quantity, index): Item => {
    const before = quantities[index - 1];
    return { ...quantity, gap: sentence.text.slice(before?.end ?? 0, quantity.index) };
  });
  const tail = (item: Item): string => sentence.text.slice(item.end, item.end + 20);
  const found: ListClaim[] = [];
  for (let at = 1; at < items.length;) {
    const list = readList(items, at, tail);
    // How many units a report covers is read with the list of units.
    if (list !== null && !/编制范围/.test(list.claim.label)) found.push(list.claim);
    at = list === null ? at + 1 : Math.max(list.end, at + 1);
  }
  return found;
}

/** Lists in running text: a figure, 其中 or 包括, and the parts of it in the same unit, at every depth of brackets. */
export function readSentenceLists(prose: Prose, options: { money: boolean }): ListClaim[] {
  return sentences(prose).flatMap((sentence) => {
    const quantities = findQuantities(sentence);
    const units = [...new Set(quantities.map((quantity) => quantity.unit))];
    return [
      ...units
        .filter((unit) => options.money || unit !== '万元')
        .flatMap((unit) =>
          listsOfUnit(
            sentence,
            quantities.filter((quantity) => quantity.unit === unit),
          ),
        ),
      ...heldInBrackets(sentence, quantities),
    ];
  });
}
