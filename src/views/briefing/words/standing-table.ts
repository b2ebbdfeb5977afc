import type { Value } from '../../../model/value.ts';
import { MISSING_MARKS } from '../../../text/messages/missing.ts';
import { FILES } from '../../../text/messages/files.ts';
import { PEERS } from '../../../text/messages/peers.ts';
import { inUnit } from '../../../model/money.ts';
import { formatReading, isMoney, readingUnit } from '../../figure/reading.ts';
import type { TakeawayCell, TakeawayTable } from '../../files/model/takeaway.ts';
import type { Standing, StandingReading } from '../../peers/standing.ts';
import type { Words } from './words.ts';

/** More lines than this are no table beside a chart. */
const MOST_LINES = 7;

/** The unit that every line of 对标 is in; `''` where they differ, where it is none, or where it is that of a percentage. */
export function commonUnit(standings: readonly Standing[], { text }: Words): string {
  const units = standings
    .slice(0, MOST_LINES)
    .map(({ readings: [read] }) => (read && read.reading !== 'share' ? text(readingUnit(read.reading)) : ''));
  return units.every((unit) => unit === units[0]) ? (units[0] ?? '') : '';
}

/** The own figure, the median of those that compare, the distance and the place, one line a measure. */
export function standingTable(
  standings: readonly Standing[],
  county: string,
  words: Words,
): TakeawayTable | null {
  const { text } = words;
  const shown = standings.slice(0, MOST_LINES);
  if (shown.length === 0) return null;
  const ranked = shown.some(({ readings }) => readings[0]?.place);
  // Said once above the table, a unit leaves the figures their room.
  const common = commonUnit(standings, words);
  const cell = (value: string): TakeawayCell => ({ kind: 'text', text: value });
  return {
    columns: [
      { label: text(PEERS.item), kind: 'text' },
      { label: county, kind: 'figure' },
      { label: text(PEERS.median), kind: 'figure' },
      { label: text(PEERS.distance), kind: 'figure' },
      ...(ranked ? [{ label: text(PEERS.place), kind: 'text' as const }] : []),
    ],
    rows: shown.map(({ label, members, readings: [read] }) => ({
      group: '',
      total: false,
      cells: [
        cell(label),
        ...(read === undefined
          ? [cell(''), cell(''), cell('')]
          : [
              figureCell(read.own, read.reading, words, common),
              members.length === 0
                ? cell(text(PEERS.noMedian))
                : figureCell(read.median, read.reading, words, common),
              read.own.state === 'missing' || members.length === 0
                ? cell('')
                : figureCell(read.distance, read.reading, words, common, true),
            ]),
        ...(ranked
          ? [
              cell(
                read?.place
                  ? text(PEERS.placeOf, {
                      rank: read.place.rank,
                      of: read.place.of,
                      quarter: text(PEERS[`quarter${read.place.quarter}`]),
                    })
                  : '',
              ),
            ]
          : []),
      ],
    })),
  };
}

/** A value as the screen writes it, with its unit behind it; between shares a distance is in percentage points. */
function figureCell(
  value: Value,
  reading: StandingReading['reading'],
  { text, language, unit: moneyUnit }: Words,
  common: string,
  isDistance = false,
): TakeawayCell {
  if (value.state === 'missing') {
    const mark = text(MISSING_MARKS[value.reason]);
    return { kind: 'missing', state: value.reason, shown: mark === '—' ? text(FILES.notDisclosed) : mark };
  }
  const percent = reading === 'share' && !isDistance;
  const money = isMoney(reading);
  const written = isDistance ? (money ? 'signed' : 'points') : reading;
  const shown = formatReading(value.amount, written, language, text);
  const unit = text(readingUnit(reading));
  return {
    kind: 'figure',
    amount: money ? inUnit(value.amount, moneyUnit) : value.amount,
    shown,
    decimals: /\.(\d+)/u.exec(shown)?.[1]?.length ?? 0,
    percent,
    signed: isDistance || reading === 'signed',
    suffix: reading === 'share' ? (isDistance ? text(PEERS.points).trim() : '') : common === '' ? unit : '',
    mark: '',
  };
}
