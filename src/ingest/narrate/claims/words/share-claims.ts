import type { About, Claim, Said } from '../../../../model/claim.ts';
import type { Measure, StatementId } from '../../../../model/statement.ts';
import type { SectionKind } from '../../prose/sections.ts';
import { readChange } from '../../sentences/changes-in-words.ts';
import { phaseOf } from '../../prose/words.ts';
import { AMOUNTS_BACK, wordsBefore, type Placed, type SentenceRead } from './mentions.ts';

/** 占 and what it is a share of, right before a percentage. */
const SHARE = /占(?<whole>[^，；。：\d%]{0,40}?)(?:的)?(?:比重|比例)?(?:为|约|约为|达)?$/;
/** Words that make of the amount before them the whole of what follows. */
const OPENS_LIST = /其中|以下方面|包括|分别为/;
const THREE_PUBLIC_LIST = /三公[”"]?经费[^。，；]{0,20}决算中/;

function total(statement: StatementId, measure: Measure, label: string): About {
  return { statement, code: '', label, measure, phase: 'final' };
}

/** What words name as a whole; `null` where they name none of the statements. The more particular first. */
const WHOLES: readonly (readonly [RegExp, About])[] = [
  [/三公/, total('three_public', 'total', '“三公”经费')],
  [/一般公共预算项目支出/, total('general_budget', 'project', '一般公共预算项目支出')],
  [/基金预算项目支出/, total('government_fund', 'project', '政府性基金项目支出')],
  [/项目支出/, total('expenditure', 'project', '项目支出')],
  [/基本支出/, total('expenditure', 'basic', '基本支出')],
  [/一般公共预算[^采]*支出/, total('general_budget', 'total', '一般公共预算财政拨款支出')],
  [/财政拨款支出/, total('appropriation', 'total', '财政拨款支出')],
  [/(?:本年)?支出(?:合计|总计|总额)|总支出/, total('expenditure', 'total', '本年支出合计')],
  [/(?:本年)?收入(?:合计|总计|总额)|总收入/, total('income', 'total', '本年收入合计')],
];

function namedWhole(words: string): About | null {
  return WHOLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

type Whole = { said: Said | null; about: About | null };

/** The total of the statement whose column the part is, nearest before it. */
function totalOf(all: readonly Placed[], order: number, part: Placed): Whole | null {
  const column = part.abouts[0];
  if (column === undefined || (column.statement !== 'income' && column.statement !== 'expenditure'))
    return null;
  if (column.measure === 'total') return null;
  for (const placed of all.slice(Math.max(0, order - AMOUNTS_BACK), order).reverse()) {
    const about = placed.abouts.find(
      ({ statement, code, measure }) => statement === column.statement && code === '' && measure === 'total',
    );
    if (about !== undefined) return { said: placed.said, about };
  }
  return null;
}

/** The amount that a list was opened with, nearest before the part. */
function wholeOfList(all: readonly Placed[], order: number): Whole | null {
  for (let at = order; at >= Math.max(0, order - AMOUNTS_BACK); at--) {
    const gap = all[at]?.mention.gap ?? '';
    if (THREE_PUBLIC_LIST.test(gap)) {
      return { said: null, about: total('three_public', 'total', '“三公”经费') };
    }
    if (!OPENS_LIST.test(gap)) continue;
    // A change on the year before, said between the whole and its list, is the whole of nothing.
    const before = all
      .slice(Math.max(0, at - AMOUNTS_BACK), at)
      .findLast(({ mention }) => readChange(mention.label) === null);
    if (before) return { said: before.said, about: before.abouts[0] ?? null };
  }
  return null;
}

/** Shares (占 …%): the part said before each, and the whole that its words or the list it stands in name. */
export function shareClaims(kind: SectionKind, sentences: readonly SentenceRead[]): Claim[] {
  const all = sentences.flatMap((sentence) => [...sentence.amounts]);
  const orders = new Map(all.map((placed, order) => [placed, order]));
  return sentences.flatMap(({ prose, amounts, percents }) =>
    percents.flatMap((percent): Claim[] => {
      const words = SHARE.exec(wordsBefore(prose, percent.index))?.groups?.whole;
      if (words === undefined || (words !== '' && !/总|合计|的|支出|收入|经费/.test(words))) return [];
      const part = amounts.findLast(
        (amount) => amount.end <= percent.index && phaseOf(amount.mention.label) === 'final',
      );
      if (part === undefined) return [];
      const order = orders.get(part) ?? 0;
      const common = {
        kind: 'share',
        about: part.abouts[0] ?? null,
        part: part.said,
        percent: percent.said,
      } as const;
      if (words === '') {
        const whole = totalOf(all, order, part) ?? wholeOfList(all, order);
        return [{ ...common, whole: whole?.said ?? null, wholeAbout: whole?.about ?? null }];
      }
      if (kind === 'procurement' && /采购/.test(words)) {
        const whole = all.find((amount) => /采购支出(?:总额|总计|合计)?(?:为)?$/.test(amount.mention.label));
        return [{ ...common, whole: whole?.said ?? null, wholeAbout: null }];
      }
      return [{ ...common, whole: null, wholeAbout: namedWhole(words) }];
    }),
  );
}
