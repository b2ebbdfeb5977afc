import type { AmountMention } from './amounts.ts';
import { lastClause } from './words.ts';

const EACH =
  /^[，,]?分别(?:比|较|与|同)(上一?年度?|去年|20\d\d年度?)(?:相比)?[，,]?(增加|增长|减少|下降)了?$/u;
const NEXT = /^(?:、|和|及|与|以及)(增加|增长|减少|下降)?了?$/u;
const OPENS_LIST = /其中|包括|^(?!、|，|；|和|及|与|以及)/u;

/** The verbs of the changes that follow each other from the first of them on. */
function verbsFrom(mentions: readonly AmountMention[], first: number, verb: string): string[] {
  const verbs = [verb];
  for (;;) {
    const next = mentions[first + verbs.length];
    const found = next?.sentence === mentions[first]?.sentence ? NEXT.exec(next?.label ?? '') : null;
    if (found === null) return verbs;
    verbs.push(found[1] ?? verbs.at(-1) ?? verb);
  }
}

/** Whether the amounts before a place are a list of just so many, and no longer one. */
function isListOf(items: readonly AmountMention[], before: AmountMention | undefined): boolean {
  const [first, ...others] = items;
  if (first === undefined || items.some(({ sentence }) => sentence !== first.sentence)) return false;
  const isAlone = before?.sentence !== first.sentence;
  const opens = ({ label }: AmountMention): boolean => /其中|包括/u.test(label);
  return (isAlone || opens(first)) && OPENS_LIST.test(first.label) && !others.some(opens);
}

const PERCENTS = /^[，,]?(?:分别)?(?:增加|增长|减少|下降)(?:了)?((?:[\d.]+%[、和及与]?)+)/u;

/** The percentages said after a list of changes, where there are as many, and what stands after them. */
function percentsIn(after: string, count: number): { percents: string[]; rest: string } {
  const [all = '', list = ''] = PERCENTS.exec(after) ?? [];
  const percents = [...list.matchAll(/([\d.]+)%/gu)].map(([, percent = '']) => percent);
  return { percents: percents.length === count ? percents : [], rest: after.slice(all.length) };
}

/**
 * Gives each change of a list (基本支出 100 万元、项目支出 60 万元，分别比上年增加 10 万元、5 万元) the name of the amount that it
 * is said of, where there are as many of them as changes.
 */
export function eachCompared(mentions: readonly AmountMention[]): AmountMention[] {
  const given = [...mentions];
  mentions.forEach((mention, at) => {
    const [, year = '', verb = ''] = EACH.exec(mention.label) ?? [];
    if (verb === '') return;
    const verbs = verbsFrom(mentions, at, verb);
    const items = mentions.slice(Math.max(0, at - verbs.length), at);
    if (verbs.length < 2 || items.length !== verbs.length) return;
    if (items.at(-1)?.sentence !== mention.sentence || !isListOf(items, mentions[at - verbs.length - 1]))
      return;
    const { percents, rest } = percentsIn(mentions[at + verbs.length - 1]?.after ?? '', verbs.length);
    verbs.forEach((own, index) => {
      const change = mentions[at + index];
      const name = lastClause(items[index]?.label ?? '').replace(/(?:均|分别)?(?:为|是)$/u, '');
      const percent = percents[index] === undefined ? '' : `，${own}${percents[index]}%`;
      if (change !== undefined && name !== '')
        given[at + index] = { ...change, label: `${name}比${year}${own}`, after: percent + rest };
    });
  });
  return given;
}
