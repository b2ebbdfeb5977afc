import { compareDecimal, subtractDecimal } from '../../../model/money.ts';
import type { AmountMention } from './amounts.ts';

const FROM = /^(.*?)[，,]?(?:由|从)(上一?年度?|去年|(20\d\d)年度?)(?:决算数?)?的?$/su;
const TO =
  /^(增加|增长|上升|上涨|提高|减少|下降|降低)(?:了)?(?:到|至)(?:(20\d\d)年度?的?|今年的?|本年度?的?)?$/u;
const DOWN = /减少|下降|降低/u;

/** What a pair of amounts says as a figure of the year and a change; null where the words and the amounts do not agree. */
function pairOf(
  from: AmountMention,
  to: AmountMention,
  said: AmountMention | undefined,
): AmountMention[] | null {
  const [, subject = '', before = '', yearBefore] = FROM.exec(from.label) ?? [];
  const [, verb = '', year] = TO.exec(to.label) ?? [];
  if (before === '' || verb === '' || from.sentence !== to.sentence) return null;
  if (year !== undefined && Number(yearBefore) !== Number(year) - 1) return null;
  const difference = subtractDecimal(to.amount, from.amount);
  const isDown = difference.startsWith('-');
  if (isDown !== DOWN.test(verb) || compareDecimal(difference, '0') === 0) return null;
  const isSaid = said?.sentence === from.sentence && compareDecimal(said.amount, to.amount) === 0;
  if (subject === '' && !isSaid) return null;
  const words = from.label.slice(subject.length);
  const change: AmountMention = {
    ...to,
    amount: difference.replace('-', ''),
    label: `比${before}${verb}`,
    before: `${from.before}比${before}${verb}`,
  };
  if (subject === '') return [change];
  const until = (text: string): string => `${text.slice(0, text.length - words.length)}为`;
  return [{ ...to, label: `${subject}为`, gap: until(from.gap), before: until(from.before) }, change];
}

/**
 * Reads 支出合计由上年的 90 万元增加到 100 万元 as the figure of the year and its change on the year before: with a name of its
 * own, or of the same amount as what was said before it. Where verb and amounts disagree the amounts stay as they are.
 */
export function fromTo(mentions: readonly AmountMention[]): AmountMention[] {
  const given: AmountMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const [from, to] = [mentions[at], mentions[at + 1]];
    if (from === undefined) break;
    const pair = to === undefined ? null : pairOf(from, to, given.at(-1));
    given.push(...(pair ?? [from]));
    if (pair !== null) at += 1;
  }
  return given;
}
