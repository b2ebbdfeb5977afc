import { compareDecimal } from '../../model/money.ts';
import type { Reading } from '../../state/view-state.ts';
import { AID } from '../../text/messages/aid.ts';
import { FROM_TO, IN_UNIT } from '../../text/messages/units.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { listOf } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { formatReading } from '../figure/reading.ts';
import { reportName } from '../selection/report-label.ts';
import type { AidReport, Booking } from './aid-data.ts';

/** What the chart shows: how many departments book medical aid, and between which values it lies. */
export function aidHeadline(
  figures: readonly AidReport[],
  reading: Reading,
  text: Text,
  language: TextLanguage,
): string {
  const count = figures.length;
  const disclosed = figures.filter(({ amount }) => amount.state === 'figure');
  if (disclosed.length === 0) return text(AID.headlineNone);
  const known = disclosed
    .flatMap(({ report, value }) =>
      value.state === 'figure' ? [{ county: reportName(report), amount: value.amount }] : [],
    )
    .sort((a, b) => compareDecimal(a.amount, b.amount));
  const written = (amount: string): string => formatReading(amount, reading, language, text);
  const low = known[0];
  const high = known.at(-1);
  if (!low || !high) return text(AID.headlineUnread, { count, with: disclosed.length });
  const alone =
    reading === 'share'
      ? text(AID.shareOf, { share: written(low.amount) })
      : text(IN_UNIT[reading], { said: written(low.amount) });
  if (count === 1) return text(AID.headlineSingle, { county: low.county, value: alone });
  if (disclosed.length === 1) return text(AID.headlineOne, { count, county: low.county, value: alone });
  const ends = { low: written(low.amount), high: written(high.amount) };
  const range = text(IN_UNIT[reading], { said: known.length === 1 ? ends.low : text(FROM_TO, ends) });
  const said = { count, with: disclosed.length, range };
  const some = known.length < disclosed.length;
  if (some) return text(AID.headlineSome, { ...said, known: known.length });
  return reading === 'share' ? text(AID.headlineShare, { ...said, ...ends }) : text(AID.headlineAmount, said);
}

/** What must be said beside the verdict, which tells of booking, lottery money and persons: a whole that shares lack. */
export function aidCaveats(
  figures: readonly AidReport[],
  reading: Reading,
  text: Text,
  language: TextLanguage,
): string[] {
  const names = (chosen: readonly AidReport[]): string =>
    listOf(
      chosen.map(({ report }) => reportName(report)),
      language,
    );
  // A report without a count of persons is told of already, beside every chart in that reading.
  const unread = figures.filter(
    ({ amount, value }) => reading === 'share' && amount.state === 'figure' && value.state === 'missing',
  );
  return [...(unread.length > 0 ? [text(AID.noWhole, { list: names(unread) })] : [])];
}

/** How the money is booked, in words. */
export const BOOKING_WORDS: Readonly<Record<Booking, (typeof AID)[keyof typeof AID]>> = {
  basic: AID.bookedBasic,
  project: AID.bookedProject,
  both: AID.bookedBoth,
  unknown: AID.bookedUnknown,
};
