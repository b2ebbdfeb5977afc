import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';

/** What a column of amounts holds; `measure` is null for a column the contract has no measure for (其中：教育收费). */
export type Column = { measure: Measure | null; phase: Phase };

type HeadWord = { pattern: string; measure: Measure | null };

const VEHICLE_AND_REST: readonly HeadWord[] = [
  { pattern: '公务用车购置[及和与、]运[行维](?:维护)?费(?:用)?', measure: 'vehicle' },
  { pattern: '公务用车购置费(?:用)?|公务用车购置(?![及和与、])', measure: 'vehicle_purchase' },
  { pattern: '公务用车运[行维](?:维护)?费(?:用)?', measure: 'vehicle_operation' },
  { pattern: '因公出国[（(]境[）)]费?用?', measure: 'abroad' },
  { pattern: '公务接待费(?:用)?', measure: 'reception' },
  { pattern: '会议费', measure: 'conference' },
  { pattern: '培训费', measure: 'training' },
];
const BASIC_AND_PROJECT: readonly HeadWord[] = [
  { pattern: '基本支出', measure: 'basic' },
  { pattern: '项目支出', measure: 'project' },
  { pattern: '人员经费', measure: 'personnel' },
  { pattern: '公用经费', measure: 'public_use' },
];
const SPENDING: readonly HeadWord[] = [{ pattern: '本年支出(?:合计)?', measure: 'total' }];

/** The words by which a column's head is known, the longer before the shorter that it contains. */
const HEAD_WORDS: Readonly<Record<StatementId, readonly HeadWord[]>> = {
  income_expenditure: [],
  income: [
    { pattern: '本年收入合计', measure: 'total' },
    { pattern: '财政拨款收入', measure: 'fiscal' },
    { pattern: '上级补助收入', measure: 'superior' },
    { pattern: '事业收入', measure: 'institutional' },
    { pattern: '教育收费', measure: null },
    { pattern: '一般公共预算|政府性基金|国有资本经营', measure: null },
    { pattern: '经营收入', measure: 'operating' },
    { pattern: '附属单位(?:上缴|缴款)收入', measure: 'subordinate' },
    { pattern: '其他收入', measure: 'other' },
  ],
  expenditure: [
    ...SPENDING,
    ...BASIC_AND_PROJECT.slice(0, 2),
    { pattern: '上缴上级支出', measure: 'to_superior' },
    { pattern: '经营支出', measure: 'operating' },
    { pattern: '对附属单位补助支出', measure: 'to_subordinate' },
  ],
  appropriation: [
    { pattern: '一般公共预算(?:财政拨款)?', measure: 'general' },
    { pattern: '政府性基金(?:预算)?(?:财政拨款)?', measure: 'fund' },
    { pattern: '国有资本经营(?:预算)?(?:财政拨款)?', measure: 'capital' },
  ],
  general_budget: [...SPENDING, ...BASIC_AND_PROJECT],
  basic_expenditure: [
    { pattern: '(?:本年)?基本支出(?:合计)?', measure: 'total' },
    ...SPENDING,
    ...BASIC_AND_PROJECT.slice(2),
  ],
  three_public: VEHICLE_AND_REST,
  government_fund: [
    { pattern: '(?:年初|上年)(?:财政拨款)?结转(?:和|及)?结余', measure: 'opening' },
    { pattern: '年末(?:财政拨款)?结转(?:和|及)?结余', measure: 'closing' },
    { pattern: '本年收入', measure: 'income' },
    ...SPENDING,
    ...BASIC_AND_PROJECT.slice(0, 2),
  ],
  state_capital: [...SPENDING, ...BASIC_AND_PROJECT.slice(0, 2)],
};

/**
 * A column that stands under another's head comes right after that one, wherever its own words were read: the extracted
 * text of a head goes row by row, so a head over two rows is read before the lower heads of its neighbour.
 */
const UNDER: Partial<Record<StatementId, Partial<Record<Measure, Measure>>>> = {
  general_budget: { personnel: 'basic', public_use: 'basic', basic: 'total', project: 'total' },
  government_fund: { basic: 'total', project: 'total' },
  state_capital: { basic: 'total', project: 'total' },
  three_public: {
    vehicle_purchase: 'vehicle',
    vehicle_operation: 'vehicle',
    abroad: 'total',
    vehicle: 'total',
    reception: 'total',
  },
};

type Mention = { measure: Measure | null; at: number };

const headText = (head: readonly Line[]): string =>
  withoutSpaces(head.map((line) => line.cells?.map((cell) => cell.text).join('') ?? line.text).join(''));

/** Where the words of a head that name a measure stand in `text`. */
export function mentions(statement: StatementId, text: string): Mention[] {
  const words = HEAD_WORDS[statement];
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => `(${word.pattern})`).join('|'), 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    measure: words[match.slice(1).findIndex((group) => group !== undefined)]?.measure ?? null,
    at: match.index,
  }));
}

/** A general head (合计, 小计) or the group's name stands for the total where no word of its own does. */
function withTotal(statement: StatementId, text: string, found: readonly Mention[]): Mention[] {
  if (found.some((mention) => mention.measure === 'total')) return [...found];
  const general = statement === 'three_public' ? /三公[”"’]?经费|合计|小计/u : /合计|小计|总计|决算数|金额/u;
  const at = general.exec(text)?.index;
  return at === undefined
    ? [...found]
    : [{ measure: 'total' as const, at }, ...found].sort((a, b) => a.at - b.at);
}

/** The columns in printed order: each followed by those under its head. */
function inTreeOrder(statement: StatementId, found: readonly Mention[]): (Measure | null)[] {
  const under = UNDER[statement] ?? {};
  const present = new Set(found.map((mention) => mention.measure));
  const parentOf = (measure: Measure | null): Measure | null => {
    const parent = measure === null ? undefined : under[measure];
    return parent !== undefined && present.has(parent) ? parent : null;
  };
  const branch = (parent: Measure | null): (Measure | null)[] =>
    found
      .filter((mention) => parentOf(mention.measure) === parent)
      .flatMap(({ measure }) => [measure, ...(measure === null ? [] : branch(measure))]);
  return branch(null);
}

function onlyFirst(found: readonly Mention[]): Mention[] {
  return found.filter((mention, i) => found.findIndex((other) => other.measure === mention.measure) === i);
}

/** The columns of amounts that a head names, from left to right, decided by its words alone. */
export function columnsOfHead(statement: StatementId, head: readonly Line[]): (Measure | null)[] {
  const text = headText(head);
  const found =
    statement === 'income_expenditure'
      ? []
      : onlyFirst(withTotal(statement, text, mentions(statement, text)));
  return statement === 'income_expenditure' ? ['expenditure'] : inTreeOrder(statement, found);
}

/** Whether budget and final stand side by side: every component's head is there twice. */
export function isDoubled(head: readonly Line[]): boolean {
  const found = mentions('three_public', headText(head));
  return found.filter((mention) => mention.measure === 'abroad').length === 2;
}

/** How many columns named `决算数` a head has: more than one where codes stand side by side. */
export function countInHead(head: readonly Line[], word: RegExp): number {
  return headText(head).match(word)?.length ?? 0;
}

const PART_WORDS = /[（(][^）)]*[）)]|^其中[:：]?|支出|决算数?|[:：]/gu;

/**
 * The measure of “三公”经费 that a row's label names where rows are its parts; null for a count (批次、辆、人次), for a part
 * of a part (国内公务接待费) and for other words.
 */
export function measureOfLabel(label: string): Measure | null {
  if (/[（(](?:个|辆|人|台|批|次|人次|批次|团组)[)）]|[数量次]$/u.test(label)) return null;
  const plain = withoutSpaces(label).replace(/[“”"'‘’]/gu, '');
  const words = mentions('three_public', plain)[0];
  if (words !== undefined) {
    const named = new RegExp(HEAD_WORDS.three_public.map(({ pattern }) => pattern).join('|'), 'u');
    return plain.replace(named, '').replace(PART_WORDS, '') === '' ? words.measure : null;
  }
  return /^(?:三公经费)?(?:支出)?(?:合计|总计)$|^(?:财政拨款)?三公经费(?:支出)?(?:决算数)?$/u.test(plain)
    ? 'total'
    : null;
}
