import type { SearchEntry, SearchGroup } from './entries.ts';
import { scoreOf, wordsOf } from './match.ts';

/** A group of what was found, the best first. */
export type FoundGroup = { group: SearchGroup; entries: readonly SearchEntry[] };

/** More of a group is no help: another letter is. */
const MOST_IN_GROUP = 6;
/** Below this share of the best an answer is noise where there are better ones. */
const WORTH_SHOWING = 0.5;

/** What answers to the words typed, in groups: the group of the best first, equals in the order given, shorter names first. */
export function findEntries(entries: readonly SearchEntry[], typed: string): FoundGroup[] {
  const words = wordsOf(typed);
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry.spelling, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.name.zh.length - b.entry.name.zh.length);
  const least = (scored[0]?.score ?? 0) * WORTH_SHOWING;
  const groups = new Map<SearchGroup, SearchEntry[]>();
  for (const { entry, score } of scored) {
    if (score < least) continue;
    const group = groups.get(entry.group) ?? [];
    if (group.length < MOST_IN_GROUP) group.push(entry);
    groups.set(entry.group, group);
  }
  return [...groups].map(([group, found]) => ({ group, entries: found }));
}
