import type { AmountMention } from './amounts.ts';

const RESPECTIVELY = /^(.*?)([^，；：。\n]*)分别(?:为|是)$/su;
const BETWEEN = /^(?:、|和|及|与|以及)$/;
/** Names that hold 和 themselves (社会保障和就业支出) are parted by 、 alone. */
const PARTINGS = [/、/, /[、和及与]/];

/** How many amounts from `first` on follow each other with nothing but an “and” between. */
function countListed(mentions: readonly AmountMention[], first: number): number {
  let count = 1;
  for (;;) {
    const next = mentions[first + count];
    if (next?.sentence !== mentions[first]?.sentence || !BETWEEN.test(next?.label ?? '')) return count;
    count += 1;
  }
}

/**
 * Gives each of several amounts the name that it is said of (教育支出、住房保障支出分别为 5 万元、6 万元; 年初预算、决算分别为 …),
 * where there are as many names as amounts; otherwise leaves them as they are.
 */
export function respectively(mentions: readonly AmountMention[]): AmountMention[] {
  const given = [...mentions];
  mentions.forEach((mention, at) => {
    const [, before = '', list = ''] = RESPECTIVELY.exec(mention.label) ?? [];
    if (list === '') return;
    const count = countListed(mentions, at);
    const names = PARTINGS.map((parting) => list.split(parting)).find((found) => found.length === count);
    if (names === undefined || count < 2 || names.includes('')) return;
    names.forEach((name, index) => {
      const own = mentions[at + index];
      if (own === undefined) return;
      const label = `${index === 0 ? before : ''}${name}为`;
      const gap = index === 0 ? own.gap.slice(0, own.gap.length - own.label.length) + label : label;
      given[at + index] = { ...own, label, gap };
    });
  });
  return given;
}
