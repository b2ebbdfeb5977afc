import type { About, Claim, Said } from '../../../../model/claim.ts';
import type { Change } from '../../../../model/records.ts';
import type { SectionKind } from '../../prose/sections.ts';
import { phaseOf } from '../../prose/words.ts';
import { comparesYears, readChange } from '../../sentences/changes-in-words.ts';
import { AMOUNTS_BACK, wordsBefore, type Placed, type SentenceRead } from './mentions.ts';
import type { PercentMention } from './said.ts';

type Growth = Extract<Claim, { kind: 'growth' }>;
type Direction = 'up' | 'down';

const VERB = /(?<verb>增加|增长|上升|提高|减少|下降|降低)(?:了)?(?:约|为)?$/;
const FLAT =
  /(?:与|同|和|比|较)(?:上一?年度?|去年|20\d\d年度?)(?:决算数?|支出数?)?(?:相比)?[，]?(?<near>基本)?持平/;

function directionOf(text: string): Direction | null {
  const verb = VERB.exec(text)?.groups?.verb;
  if (verb === undefined) return null;
  return /减少|下降|降低/.test(verb) ? 'down' : 'up';
}

function placeOf(said: Said): Growth['place'] {
  return { sourcePage: said.sourcePage, sourceLine: said.sourceLine };
}

/** The percentage of a change: signed against the direction where its own verb says the other one. */
function signed(percent: PercentMention, verb: Direction, direction: Direction): Said {
  return verb === direction ? percent.said : { ...percent.said, value: `-${percent.said.value}` };
}

function aboutOfChange(change: Change): About {
  const { statement, code, measure } = change;
  return { statement, code, label: '', measure, phase: 'final' };
}

function isFinal(placed: Placed): boolean {
  return readChange(placed.mention.label) === null && phaseOf(placed.mention.label) === 'final';
}

/** The amount of this year that a change is about, as it was said. */
function currentSaid(before: readonly Placed[], change: Change): { said: Said; about: About } | null {
  const fits = (about: About): boolean =>
    about.statement === change.statement && about.measure === change.measure && about.code === change.code;
  const found = before
    .slice(-AMOUNTS_BACK)
    .reverse()
    .flatMap((placed) => {
      const about = placed.said.value === change.amount ? placed.abouts.find(fits) : undefined;
      return about === undefined ? [] : [{ said: placed.said, about }];
    });
  // A whole before a part of it of the same amount (公务接待费 before 国内接待费).
  return found.find(({ about }) => about.label === '') ?? found[0] ?? null;
}

/** Sections whose figures are no figures of a statement, with the name of what they tell of. */
const SUBJECTS: Readonly<Partial<Record<SectionKind, string>>> = {
  operating_cost: 'operating_cost',
  procurement: 'procurement',
};

function subjectOf(kind: SectionKind, about: About | null): string {
  return SUBJECTS[kind] ?? about?.label ?? '';
}

/** Changes against the year before: the amount of the year, the change, its percentage and their words. */
export function growthClaims(kind: SectionKind, sentences: readonly SentenceRead[]): Claim[] {
  const found: Growth[] = [];
  const before: Placed[] = [];
  for (const { prose, amounts, percents } of sentences) {
    const taken = new Set<PercentMention>();
    for (const [order, placed] of amounts.entries()) {
      const change = readChange(placed.mention.label);
      if (change === null || !comparesYears(placed.mention.before)) {
        before.push(placed);
        continue;
      }
      const direction: Direction = change.sign === '-' ? 'down' : 'up';
      const next = amounts[order + 1]?.index ?? prose.text.length;
      const own = percents.find((percent) => percent.index >= placed.end && percent.end <= next);
      const verb = own ? directionOf(prose.text.slice(placed.end, own.index)) : null;
      if (own) taken.add(own);
      const percent = own && verb ? signed(own, verb, direction) : null;
      const common = {
        kind: 'growth',
        change: placed.said,
        prior: null,
        direction,
        place: placeOf(placed.said),
      } as const;
      const about = placed.changes.flatMap((read) => {
        const current = currentSaid(before, read);
        return [
          {
            about: { ...aboutOfChange(read), label: current?.about.label ?? '' },
            current: current?.said ?? null,
          },
        ];
      });
      const plain = before.slice(-AMOUNTS_BACK).filter(isFinal).at(-1)?.said ?? null;
      const sides = about.length > 0 ? about : [{ about: null, current: SUBJECTS[kind] ? plain : null }];
      // One percentage said of two sides is held against the last of them.
      sides.forEach((side, index) => {
        found.push({
          ...common,
          ...side,
          subject: subjectOf(kind, side.about),
          percent: index === sides.length - 1 ? percent : null,
        });
      });
    }
    for (const percent of percents) {
      const words = wordsBefore(prose, percent.index);
      const direction = directionOf(words);
      if (taken.has(percent) || direction === null || !comparesYears(words)) continue;
      // A percentage alone: the amount of the year is the one said before it in the sentence.
      const current = amounts.findLast((placed) => placed.end <= percent.index && isFinal(placed));
      const about = current?.abouts[0] ?? null;
      if (current === undefined) continue;
      found.push({
        kind: 'growth',
        about,
        subject: subjectOf(kind, about),
        current: current.said,
        change: null,
        prior: null,
        percent: percent.said,
        direction,
        place: placeOf(percent.said),
      });
    }
    const flat = FLAT.exec(prose.text);
    const last = before.slice(-AMOUNTS_BACK).filter(isFinal).at(-1);
    if (flat && last && !/预算/.test(flat[0])) {
      const about = last.abouts[0] ?? null;
      found.push({
        kind: 'growth',
        about,
        subject: subjectOf(kind, about),
        current: last.said,
        change: null,
        prior: null,
        percent: null,
        direction: flat.groups?.near === undefined ? 'flat' : 'near',
        place: {
          sourcePage: prose.places[flat.index]?.page ?? null,
          sourceLine: prose.places[flat.index]?.number ?? null,
        },
      });
    }
  }
  return found;
}
