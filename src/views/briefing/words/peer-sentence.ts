import { compareDecimal, toDrawing } from '../../../model/money.ts';
import { PEER_SENTENCES as SAID } from '../../../text/messages/briefing/pages.ts';
import { MISSING_REASONS } from '../../../text/messages/missing.ts';
import { PEERS } from '../../../text/messages/peers.ts';
import { formatReading, readingUnit } from '../../figure/reading.ts';
import type { Standing, StandingReading } from '../../peers/standing.ts';
import { reportName } from '../../selection/report-label.ts';
import { inARow } from './words.ts';
import type { Words } from './words.ts';

const TO_ONE = { higher: SAID.higherThanOne, lower: SAID.lowerThanOne, equal: SAID.equalToOne };

/** Where the own department stands by one line, in a sentence: its figure, the median of whom, and how far from it. */
export function peerSentence(standing: Standing, county: string, words: Words): string {
  const { text } = words;
  const [read] = standing.readings;
  if (read === undefined) return '';
  // 合计 and 比上年 alone say nothing outside of their tables.
  const label =
    standing.id === 'total'
      ? text(SAID.threePublicTotal)
      : standing.id === 'change'
        ? text(SAID.change)
        : withoutCode(standing.label);
  // What is told in per cent is a share; a line that is one by name says so itself.
  const isShare = read.reading === 'share' && !/占比|share/iu.test(label);
  const named = isShare ? text(SAID.share, { label }) : label;
  if (read.own.state === 'missing') {
    const item = text(SAID.itemMissing, { county, label: named });
    return text(SAID.missing, { item, reason: text(MISSING_REASONS[read.own.reason]) });
  }
  const item = text(SAID.item, { county, label: named });
  const own = written(read.own.amount, read.reading, words);
  if (read.median.state === 'missing' || read.distance.state === 'missing')
    return text(SAID.alone, { item, own });
  const sign = compareDecimal(read.distance.amount, '0');
  const way = sign > 0 ? 'higher' : sign < 0 ? 'lower' : 'equal';
  return text(standing.members.length === 1 ? TO_ONE[way] : SAID[way], {
    item,
    own,
    list: inARow(standing.members.map(reportName), words),
    median: written(read.median.amount, read.reading, words),
    distance: distance(read.distance.amount.replace('-', ''), read.reading, words),
    place: read.place ? text(SAID.place, { rank: read.place.rank, of: read.place.of }) : '',
  });
}

/**
 * The line of a page that says most: the one furthest from the median of those that compare; where none compares, the own
 * department's largest. Of 三公 it is the total.
 */
export function tellingStanding(standings: readonly Standing[]): Standing | null {
  const total = standings.find(({ id }) => id === 'total');
  if (total) return total;
  const size = (pick: (read: StandingReading) => StandingReading['own']) => (one: Standing) => {
    const value = one.readings[0] && pick(one.readings[0]);
    return value?.state === 'figure' ? Math.abs(toDrawing(value.amount)) : -1;
  };
  const parts = standings.filter(({ id }) => id !== 'whole');
  const compared = parts.filter(({ members }) => members.length > 0);
  const largest = (among: readonly Standing[], by: (one: Standing) => number): Standing | null =>
    among.reduce<Standing | null>((best, one) => (best === null || by(one) > by(best) ? one : best), null);
  return compared.length > 0
    ? largest(
        compared,
        size(({ distance: far }) => far),
      )
    : largest(
        parts.length > 0 ? parts : standings,
        size(({ own }) => own),
      );
}

/** `210 卫生健康支出` → 卫生健康支出: in a sentence a name is enough. */
function withoutCode(label: string): string {
  return label.replace(/^\d{3,7}\s+/u, '');
}

function written(amount: string, reading: StandingReading['reading'], { text, language }: Words): string {
  const figure = formatReading(amount, reading, language, text);
  return reading === 'share' ? figure : `${figure}${unitOf(reading, text)}`;
}

/** Between shares a distance is in percentage points. */
function distance(amount: string, reading: StandingReading['reading'], { text, language }: Words): string {
  const read = reading === 'signed' ? 'amount' : reading;
  const figure = formatReading(amount, read, language, text);
  return reading === 'share'
    ? `${figure.replace('%', '')}${text(PEERS.points)}`
    : `${figure}${unitOf(reading, text)}`;
}

function unitOf(reading: StandingReading['reading'], text: Words['text']): string {
  return text(SAID.unit, { unit: text(readingUnit(reading)) });
}
