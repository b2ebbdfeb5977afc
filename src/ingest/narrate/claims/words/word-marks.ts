import type { Claim } from '../../../../model/claim.ts';
import { compareDecimal } from '../../../../model/money.ts';
import { phaseOf } from '../../prose/words.ts';
import type { SentenceRead } from './mentions.ts';

type Mark = Extract<Claim, { kind: 'mark' }>;

function mark(
  id: string,
  printed: string,
  line: { page: number | null; number: number } | undefined,
): Mark[] {
  if (line === undefined) return [];
  const place = { sourcePage: line.page, sourceLine: line.number };
  return [{ kind: 'mark', mark: id, printed, expected: '', place, also: [] }];
}

/** 约 before a number that is exact to one. */
const ABOUT = /约(?<number>\d{4,})(?=[人户名个件次辆])/g;
const COVERAGE = /参保(?:覆盖)?率(?:达到?|为)?(?<number>\d+(?:\.\d+)?)%/g;
const ALL_DONE = /(?<words>(?:圆满|全面|全部|如期)完成)了?[^，。；：]{0,14}(?:任务|目标)/g;

/** Words that say more than a figure can bear, each as a mark: its id and the few characters that show it. */
export function wordMarks(sentences: readonly SentenceRead[]): Claim[] {
  return sentences.flatMap(({ prose, amounts }) => {
    const about = [...prose.text.matchAll(ABOUT)].flatMap((match) =>
      match[0].endsWith('0') ? [] : mark('about_exact', match[0], prose.places[match.index]),
    );
    const coverage = [...prose.text.matchAll(COVERAGE)].flatMap((match) =>
      compareDecimal(match.groups?.number ?? '0', '100') > 0
        ? mark('coverage_over_100', `${match.groups?.number ?? ''}%`, prose.places[match.index])
        : [],
    );
    const done = [...prose.text.matchAll(ALL_DONE)].flatMap((match) =>
      mark('all_tasks_done', match.groups?.words ?? '', prose.places[match.index]),
    );
    const nothing = amounts.flatMap((placed) => {
      const isZero =
        compareDecimal(placed.said.value, '0') === 0 && phaseOf(placed.mention.label) === 'final';
      const tail = `${placed.mention.after}。${placed.mention.next}`;
      return isZero && /^[，。]+主要用于/.test(tail)
        ? mark('use_of_nothing', placed.said.printed, placed.mention.line)
        : [];
    });
    return [...about, ...coverage, ...done, ...nothing];
  });
}
