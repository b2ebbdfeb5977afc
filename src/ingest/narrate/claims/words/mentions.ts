import type { About, Said } from '../../../../model/claim.ts';
import type { Change, Fact } from '../../../../model/records.ts';
import type { Identity } from '../../identity.ts';
import { NarrativeBuilder } from '../../narrative.ts';
import { findAmounts, sentences, type AmountMention } from '../../prose/amounts.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Section } from '../../prose/sections.ts';
import { readChange } from '../../sentences/changes-in-words.ts';
import { readStatementSection } from '../../sentences/statement-sections.ts';
import { readThreePublic } from '../../sentences/three-public.ts';
import { findPercents, saidAmount, type PercentMention } from './said.ts';

/** An amount of a section with what the reader of figures took it for, and where it stands in its sentence. */
export type Placed = {
  mention: AmountMention;
  said: Said;
  /** The places of the statements it was read for; none where it names none. */
  abouts: readonly About[];
  /** The changes on the year before that it was read for. */
  changes: readonly Change[];
  /** Where it begins and ends in its sentence. */
  index: number;
  end: number;
};

/** A sentence with its amounts and percentages, in order. */
export type SentenceRead = {
  prose: Prose;
  ordinal: number;
  amounts: readonly Placed[];
  percents: readonly PercentMention[];
};

function aboutOf(fact: Fact): About {
  const { statement, code, label, measure, phase } = fact;
  return { statement, code, label, measure, phase };
}

/** What the reader of figures makes of a section: read once more, so that claims and facts never differ in their places. */
function readFigures(section: Section, identity: Identity): { facts: Fact[]; changes: Change[] } {
  const out = new NarrativeBuilder(identity);
  if (section.kind === 'three_public') readThreePublic(section, out);
  else readStatementSection(section, out);
  const { facts, changes } = out.result;
  return { facts: facts.filter((fact) => fact.origin === 'narrative'), changes };
}

/** Deals what was read of equal figures in one line out to those figures, in the order of the text. */
function dealOut<Item>(items: readonly Item[], index: number, count: number): readonly Item[] {
  if (items.length === 0 || count === 0) return [];
  if (items.length % count === 0) {
    const each = items.length / count;
    return items.slice(index * each, (index + 1) * each);
  }
  return items.slice(index, index + 1);
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}

const AMOUNT_HERE = /^\d[\d,]*(?:\.{1,2}\d+)?(?:余?万余?元|亿余?元|元|万)/;

/** How many amounts back a whole or a current amount is looked for: no list of sense is longer, and broken files stay linear. */
export const AMOUNTS_BACK = 60;

/** The words right before a place in a sentence, as far as words of sense reach. */
export function wordsBefore(prose: Prose, index: number): string {
  return prose.text.slice(Math.max(0, index - 600), index);
}

/** Where the amounts of a sentence begin and end: each follows its label, in order. */
function spansIn(text: string, mentions: readonly AmountMention[]): { index: number; end: number }[] {
  let cursor = 0;
  return mentions.map((mention) => {
    let index = text.indexOf(mention.label, cursor) + mention.label.length;
    while (index < text.length && !AMOUNT_HERE.test(text.slice(index, index + 40))) index += 1;
    cursor = index + (AMOUNT_HERE.exec(text.slice(index, index + 40))?.[0].length ?? 0);
    return { index, end: cursor };
  });
}

/** The sentences of a section with what is said in each. */
export function readSentences(section: Section, identity: Identity): SentenceRead[] {
  const mentions = findAmounts(section.prose);
  const { facts, changes } = readFigures(section, identity);
  const key = (mention: AmountMention): string =>
    [readChange(mention.label) !== null, mention.line.number, mention.amount].join('|');
  const same = group(mentions, key);
  const factsAt = group(facts, (fact) => ['false', fact.sourceLine, fact.amount].join('|'));
  const changesAt = group(changes, (change) =>
    ['true', change.sourceLine, change.change.replace('-', '')].join('|'),
  );
  const bySentence = group(mentions, (mention) => String(mention.sentence));
  const dealt = new Map<string, number>();
  return sentences(section.prose).map((prose, ordinal) => {
    const here = bySentence.get(String(ordinal)) ?? [];
    const spans = spansIn(prose.text, here);
    const amounts = here.map((mention, order): Placed => {
      const twins = same.get(key(mention)) ?? [];
      const at = dealt.get(key(mention)) ?? 0;
      dealt.set(key(mention), at + 1);
      return {
        mention,
        said: saidAmount(mention),
        abouts: dealOut(factsAt.get(key(mention)) ?? [], at, twins.length).map(aboutOf),
        changes: dealOut(changesAt.get(key(mention)) ?? [], at, twins.length),
        ...(spans[order] ?? { index: 0, end: 0 }),
      };
    });
    return { prose, ordinal, amounts, percents: findPercents(prose) };
  });
}
