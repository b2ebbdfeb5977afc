import type { About, Claim } from '../../../../model/claim.ts';
import type { Measure } from '../../../../model/statement.ts';
import type { SectionKind } from '../../prose/sections.ts';
import { phaseOf } from '../../prose/words.ts';
import { comparesYears, readChange } from '../../sentences/changes-in-words.ts';
import type { Placed, SentenceRead } from './mentions.ts';
import type { PercentMention } from './said.ts';

type Completion = Extract<Claim, { kind: 'completion' }>;

/** What stands right before a degree of completion. */
const COMPLETED =
  /(?:完成(?:了)?(?<budget>(?:全年|当年|调整|年初)?预算)(?:数|额)?的?(?:比例)?(?:为)?|(?:完成|执行)率(?:为|达)?)$/;
/** A final amount that names no thing of its own: the budget before it did. */
const BARE_FINAL = /^[，、；]?(?:支出|实际)?(?:决算|执行|支出)(?:数|额)?(?:为|是)?$/;

const OVER = /(?:大于|高于|超过|多于|超出)(?:年初)?预算|[比较](?:年初)?预算(?:数|额)?(?:有所)?(?:增加|增长)/;
const UNDER = /(?:小于|低于|少于|不足)(?:年初)?预算|[比较](?:年初)?预算(?:数|额)?(?:有所)?(?:减少|下降)/;

/** The word that holds the final amount against the budget, in the words after it. */
function wordOf(tail: string): Completion['word'] {
  if (OVER.test(tail)) return 'over';
  if (UNDER.test(tail)) return 'under';
  if (/预算[^，。；]{0,6}基本持平/.test(tail)) return 'near';
  if (/预算[^，。；]{0,6}(?:持平|一致|相等)|等于(?:年初)?预算/.test(tail)) return 'flat';
  if (/预算[^，。；]{0,6}(?:存在|有)差异/.test(tail)) return 'differs';
  return /^[^。]*%?。(?:其)?主要原因/.test(tail) ? 'reason' : '';
}

function isFinal(placed: Placed): boolean {
  return readChange(placed.mention.label) === null && phaseOf(placed.mention.label) === 'final';
}

/** A project or the department as a whole in the performance section; 机关运行经费 by its section; else the item's name. */
function subjectOf(kind: SectionKind, about: About | null, sentence: string): string {
  if (kind === 'operating_cost') return 'operating_cost';
  if (kind !== 'performance') return about?.label ?? '';
  return /整体支出|部门整体/.test(sentence) ? 'department' : 'project';
}

/** The components of 三公 that a clause without an amount may name. */
const COMPONENTS: readonly (readonly [RegExp, Measure])[] = [
  [/因公出国/, 'abroad'],
  [/购置及运行/, 'vehicle'],
  [/公务用车购置/, 'vehicle_purchase'],
  [/公务用车运行/, 'vehicle_operation'],
  [/接待费/, 'reception'],
  [/会议费/, 'conference'],
  [/培训费/, 'training'],
  [/三公/, 'total'],
];
const LEVEL =
  /(?<subject>[^，。；：、]{2,40}?)(?:决算数?)?[与比较同](?:20\d\d年度?)?(?:年初)?预算(?:数|额)?(?<near>基本)?持平/g;

/** Components said to be level with their budget without an amount beside them. */
function levelClaims({ prose }: SentenceRead): Completion[] {
  return [...prose.text.matchAll(LEVEL)].flatMap((match): Completion[] => {
    const measure = COMPONENTS.find(([pattern]) => pattern.test(match.groups?.subject ?? ''))?.[1];
    const line = prose.places[match.index];
    if (measure === undefined || !line) return [];
    const about: About = { statement: 'three_public', code: '', label: '', measure, phase: 'final' };
    return [
      {
        kind: 'completion',
        about,
        subject: measure,
        budget: null,
        final: null,
        percent: null,
        difference: null,
        word: match.groups?.near === undefined ? 'flat' : 'near',
        place: { sourcePage: line.page, sourceLine: line.number },
      },
    ];
  });
}

function completionPercent(
  { prose, percents }: SentenceRead,
  from: number,
  to: number,
): { percent: PercentMention; budget: string } | null {
  for (const percent of percents) {
    if (percent.index < from || percent.end > to) continue;
    const said = COMPLETED.exec(prose.text.slice(from, percent.index));
    if (said) return { percent, budget: said.groups?.budget ?? '' };
  }
  return null;
}

/** Budget, final and completion as said together, with the word that compares them. */
export function completionClaims(kind: SectionKind, sentences: readonly SentenceRead[]): Claim[] {
  const found: Claim[] = [];
  for (const sentence of sentences) {
    const { amounts, prose } = sentence;
    if (kind === 'three_public') found.push(...levelClaims(sentence));
    for (const [order, placed] of amounts.entries()) {
      if (!isFinal(placed)) continue;
      const { mention } = placed;
      const before = amounts[order - 1];
      const after = amounts[order + 1];
      const budgetPhase =
        before && readChange(before.mention.label) === null ? phaseOf(before.mention.label) : 'final';
      const isPair = before !== undefined && budgetPhase !== 'final' && BARE_FINAL.test(mention.label);
      const end = after?.index ?? prose.text.length;
      const completed = completionPercent(sentence, placed.end, end);
      const distance =
        after &&
        readChange(after.mention.label) !== null &&
        /[比较与][^，；]{0,6}预算/.test(after.mention.label)
          ? after
          : null;
      const isLast = after === undefined || distance !== null;
      // 「“三公”经费决算与预算持平」 in the next sentence is said of its own subject, see levelClaims.
      const next =
        kind === 'three_public' && /持平/.test(mention.next) && !/^决算/.test(mention.next)
          ? ''
          : mention.next;
      const tail = prose.text.slice(placed.end, end) + (isLast ? `。${next}` : '');
      const own = comparesYears(tail) && !/预算/.test(tail) ? '' : wordOf(tail);
      const word: Completion['word'] =
        distance === null ? own : readChange(distance.mention.label)?.sign === '-' ? 'under' : 'over';
      if (!isPair && completed === null && (kind !== 'operating_cost' || word === '' || word === 'reason'))
        continue;
      const about = placed.abouts[0] ?? (isPair ? before.abouts[0] : undefined) ?? null;
      const { sourcePage, sourceLine } = placed.said;
      found.push({
        kind: 'completion',
        about,
        subject: subjectOf(kind, about, mention.before),
        budget: isPair ? before.said : null,
        final: placed.said,
        percent: completed?.percent.said ?? null,
        difference: distance?.said ?? null,
        word,
        place: { sourcePage, sourceLine },
      });
      if (completed !== null && isPair && budgetPhase === 'budget' && completed.budget.startsWith('年初')) {
        const { sourcePage: page, sourceLine: line } = completed.percent.said;
        found.push({
          kind: 'mark',
          mark: 'completion_phase',
          printed: completed.budget,
          expected: '预算',
          place: { sourcePage: page, sourceLine: line },
          also: [{ sourcePage: before.said.sourcePage, sourceLine: before.said.sourceLine }],
        });
      }
    }
  }
  return found;
}
