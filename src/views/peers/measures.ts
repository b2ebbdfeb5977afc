import type { Value } from '../../model/value.ts';
import type { KeyFiguresRow, ReportRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { AID } from '../../text/messages/aid.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { OVERVIEW } from '../../text/messages/overview.ts';
import { PEERS } from '../../text/messages/peers.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { STRUCTURE } from '../../text/messages/structure.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { readValue } from '../figure/reading.ts';
import type { RankedMeasure } from '../selection/verdict/note.ts';
import type { PeerMeasure, PeerReading } from './standing.ts';
import type { PeersSubject } from './subject.ts';

type Words = {
  text: (message: Message, params?: MessageParams) => string;
  language: TextLanguage;
};

type ValueOf = (report: ReportRow) => Value;

const NONE: Value = { state: 'missing', reason: 'not_disclosed' };

/** The reading in use, and beside it the amount or the share: a distance is told in both. */
function readingsOf(valueOf: ValueOf, wholeOf: ValueOf, reading: Reading): PeerReading[] {
  const pair: readonly Reading[] = reading === 'share' ? ['share', 'amount'] : [reading, 'share'];
  return pair.map((as) => ({
    reading: as,
    valueOf: (report) =>
      readValue({ value: valueOf(report), whole: wholeOf(report), report, reading: as }).value,
  }));
}

/** The lines of 对标 for the figures of a chart. `spendingOf` gives the whole that 三公 is a share of. */
export function peerMeasures(
  subject: PeersSubject,
  reading: Reading,
  spendingOf: ValueOf,
  words: Words,
): PeerMeasure[] {
  switch (subject.kind) {
    case 'structure':
      return structureMeasures(subject, reading, words);
    case 'ratio':
      return ratioMeasures(subject, reading, words);
    case 'aid':
      return aidMeasures(subject, reading, spendingOf, words);
    case 'three_public':
      return threePublicMeasures(subject, spendingOf, words);
  }
}

function structureMeasures(
  { structure, isWhole }: PeersSubject & { kind: 'structure' },
  reading: Reading,
  { text, language }: Words,
): PeerMeasure[] {
  const rowOf = (report: ReportRow) =>
    structure.reports.find((row) => row.report.reportId === report.reportId);
  const wholeOf: ValueOf = (report) => rowOf(report)?.whole ?? NONE;
  const partOf =
    (code: string): ValueOf =>
    (report) =>
      rowOf(report)?.parts.find((part) => part.code === code)?.amount ?? NONE;
  const as: Reading = reading === 'share' ? 'amount' : reading;
  return [
    ...structure.codes.map(({ code, nameZh, nameEn }): PeerMeasure => ({
      id: code,
      label: `${code} ${language === 'zh' ? nameZh : nameEn || nameZh}`,
      measure: 'structure',
      readings: readingsOf(partOf(code), wholeOf, reading),
    })),
    {
      id: 'whole',
      label: text(STRUCTURE.total),
      measure: isWhole ? 'spending' : 'structure',
      // A whole is all of itself: only its amount is told.
      readings: readingsOf(wholeOf, wholeOf, as).slice(0, 1),
    },
  ];
}

function ratioMeasures(
  { figures }: PeersSubject & { kind: 'ratio' },
  reading: Reading,
  { text }: Words,
): PeerMeasure[] {
  const figuresOf = (report: ReportRow) => figures.find((row) => row.report.reportId === report.reportId);
  return (['basic', 'project'] as const).map((part) => ({
    id: part,
    label: text(RATIO[part]),
    measure: 'ratio',
    readings: readingsOf(
      (report) => figuresOf(report)?.row[part] ?? NONE,
      (report) => figuresOf(report)?.row.total ?? NONE,
      reading,
    ),
    barred: (report) => (figuresOf(report)?.mismatch ? PEERS.mismatch : null),
  }));
}

function aidMeasures(
  { figures }: PeersSubject & { kind: 'aid' },
  reading: Reading,
  spendingOf: ValueOf,
  { text }: Words,
): PeerMeasure[] {
  const amountOf: ValueOf = (report) =>
    figures.find((row) => row.report.reportId === report.reportId)?.amount ?? NONE;
  return [
    { id: 'aid', label: text(AID.name), measure: 'aid', readings: readingsOf(amountOf, spendingOf, reading) },
  ];
}

function threePublicMeasures(
  { figures }: PeersSubject & { kind: 'three_public' },
  spendingOf: ValueOf,
  { text }: Words,
): PeerMeasure[] {
  const measures = [...new Set(figures.flatMap(({ lines }) => lines.map(({ measure }) => measure)))];
  const names: Readonly<Record<string, Message>> = MEASURE_NAMES;
  return measures.map((measure) => ({
    id: measure,
    label: names[measure] ? text(names[measure]) : measure,
    measure: 'three_public',
    readings: readingsOf(
      (report) =>
        figures
          .find((row) => row.report.reportId === report.reportId)
          ?.lines.find((line) => line.measure === measure)?.final ?? NONE,
      spendingOf,
      'amount',
    ),
  }));
}

/** The key figures of the overview as lines of 对标. */
export function keyFigureMeasures(rows: readonly KeyFiguresRow[], { text }: Words): PeerMeasure[] {
  const of =
    (part: (row: KeyFiguresRow) => Value): ValueOf =>
    (report) => {
      const row = rows.find(({ reportId }) => reportId === report.reportId);
      return row ? part(row) : NONE;
    };
  const spending = of((row) => row.expenditure);
  const shared = (label: Message, measure: RankedMeasure, valueOf: ValueOf): PeerMeasure => ({
    id: label.en,
    label: text(label),
    measure,
    readings: readingsOf(valueOf, spending, 'share'),
  });
  return [
    {
      id: 'change',
      label: text(OVERVIEW.change),
      measure: 'change',
      readings: [{ reading: 'signed', valueOf: of((row) => row.change) }],
    },
    shared(
      OVERVIEW.basicShare,
      'ratio',
      of((row) => row.basic),
    ),
    shared(
      OVERVIEW.aidShare,
      'aid',
      of((row) => row.aid),
    ),
    shared(
      OVERVIEW.threePublic,
      'three_public',
      of((row) => row.threePublic),
    ),
  ];
}
