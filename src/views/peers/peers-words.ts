import type { Message, MessageParams } from '../../text/message.ts';
import { MISSING_SHORT, PEERS } from '../../text/messages/peers.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { shortCounty } from '../selection/report-label.ts';
import { noteName } from '../selection/verdict/note-name.ts';
import { LEAST_RANKED } from './peers.ts';
import type { LeftOut, Standing } from './standing.ts';

type Words = {
  text: (message: Message, params?: MessageParams) => string;
  language: TextLanguage;
};

/** Whose figures the medians are of, who is left out and why, and why there is no place: once for the lines that share it. */
export function peersWords(standings: readonly Standing[], county: string, words: Words): string[] {
  const { text, language } = words;
  const list = (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', ');
  const groups = new Map<string, Standing[]>();
  for (const one of standings) {
    const left = one.leftOut.map((out) => leftOutWords(out, words));
    const key = `${one.members.map(({ reportId }) => reportId).join(' ')} | ${left.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sentences = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const items = groups.size === 1 ? '' : text(PEERS.items, { list: list(group.map(({ label }) => label)) });
    const members = list(first.members.map((report) => shortCounty(report.county)));
    const left = list(first.leftOut.map((out) => leftOutWords(out, words)));
    return [
      [
        first.members.length > 0 ? text(PEERS.from, { items, members }) : text(PEERS.fromNone, { items }),
        ...(left === '' ? [] : [text(PEERS.leftOut, { list: left })]),
      ].join(language === 'zh' ? '' : ' '),
    ];
  });
  return [...sentences, ...placeWords(standings, county, words)];
}

function leftOutWords({ report, notes, missing, barred }: LeftOut, { text, language }: Words): string {
  const reasons = [
    ...notes.map((id) => noteName(id, text)),
    ...(missing === null ? [] : [text(MISSING_SHORT[missing])]),
    ...(barred === null ? [] : [text(barred)]),
  ];
  return text(PEERS.leftOutOne, {
    county: shortCounty(report.county),
    reasons: reasons.join(language === 'zh' ? '、' : ', '),
  });
}

/** A place among fewer than four is none, and that is said; where there is one, what it means. */
function placeWords(standings: readonly Standing[], county: string, { text, language }: Words): string[] {
  const few = standings.filter(({ members }) => members.length + 1 < LEAST_RANKED);
  const some = few.length < standings.length ? [text(PEERS.placeNote)] : [];
  if (few.length === 0) return some;
  if (few.length === standings.length) return [text(PEERS.tooFewMany, { county, least: LEAST_RANKED })];
  const items = text(PEERS.items, {
    list: few.map(({ label }) => label).join(language === 'zh' ? '、' : ', '),
  });
  return [...some, text(PEERS.tooFew, { items, county, least: LEAST_RANKED })];
}
