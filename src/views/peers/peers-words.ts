import type { Message, MessageParams } from '../../text/message.ts';
import { MISSING_SHORT, PEERS } from '../../text/messages/peers.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { reportName } from '../selection/report-label.ts';
import { noteName } from '../selection/verdict/note-name.ts';
import { LEAST_RANKED } from './peers.ts';
import type { LeftOut, Standing } from './standing.ts';

type Words = {
  text: (message: Message, params?: MessageParams) => string;
  language: TextLanguage;
};

/** Who is left out of the medians and why, department by department, and why there is no place. */
export function peersWords(standings: readonly Standing[], county: string, words: Words): string[] {
  const reports = new Map(
    standings.flatMap(({ leftOut }) => leftOut.map(({ report }) => [report.reportId, report] as const)),
  );
  const sentences = [...reports.values()].map((report) =>
    words.text(PEERS.leftOut, {
      county: reportName(report),
      list: leftOutWords(report.reportId, standings, words),
    }),
  );
  return [...sentences, ...placeWords(standings, county, words)];
}

/** `各项（年度不同）`, or the lines by reason: `接待（未列示）；合计（列支范围不同）`. */
function leftOutWords(reportId: string, standings: readonly Standing[], { text, language }: Words): string {
  const list = (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', ');
  const lines = standings.flatMap(({ label, leftOut }) => {
    const out = leftOut.find(({ report }) => report.reportId === reportId);
    return out ? [{ label, reasons: reasonsOf(out, text) }] : [];
  });
  const [first] = lines;
  const common =
    first?.reasons.filter((reason) => lines.every(({ reasons }) => reasons.includes(reason))) ?? [];
  if (lines.length === standings.length && common.length > 0)
    return text(PEERS.leftOutFrom, { items: text(PEERS.everything), reasons: list(common) });
  const byReasons = new Map<string, string[]>();
  for (const { label, reasons } of lines) {
    const key = list(reasons);
    byReasons.set(key, [...(byReasons.get(key) ?? []), label]);
  }
  return [...byReasons]
    .map(([reasons, labels]) => text(PEERS.leftOutFrom, { items: list(labels), reasons }))
    .join(language === 'zh' ? '；' : '; ');
}

function reasonsOf({ notes, missing, barred }: LeftOut, text: Words['text']): string[] {
  return [
    ...notes.map((id) => noteName(id, text)),
    ...(missing === null ? [] : [text(MISSING_SHORT[missing])]),
    ...(barred === null ? [] : [text(barred)]),
  ];
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
