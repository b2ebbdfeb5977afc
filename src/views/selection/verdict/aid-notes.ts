import { compareDecimal } from '../../../model/money.ts';
import type { ComparabilityRow } from '../../../queries/comparability.ts';
import { AID_CODE, LOTTERY_CODE } from '../../../queries/aid-codes.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import { COMPARABILITY, CONSEQUENCES } from '../../../text/messages/selection.ts';
import { translate } from '../../../text/translate.ts';
import { functionalInView, sidesBy } from './note.ts';
import type { ComparabilityNote, VerdictInput } from './note.ts';

const isPositive = (amount: string | null | undefined): boolean =>
  amount !== null && amount !== undefined && compareDecimal(amount, '0') > 0;

/** How the reports book medical aid (医疗救助), where they differ, and who pays for some of it with lottery money. */
export function aidNotes(input: VerdictInput): ComparabilityNote[] {
  const statement = functionalInView(input.state);
  const { view } = input.state;
  // Spending by class alone shows neither the booking nor medical aid.
  if (statement === null || view === 'structure') return [];
  const aidOf = (report: ReportRow): ComparabilityRow | undefined =>
    input.rows.find(
      (row) => row.reportId === report.reportId && row.statement === statement && row.code === AID_CODE,
    );
  const withLottery = view === undefined || view === 'overview' || view === 'aid';
  return [...bookingNotes(input, aidOf), ...(withLottery ? lotteryNotes(input, aidOf) : [])];
}

type AidOf = (report: ReportRow) => ComparabilityRow | undefined;

function bookingNotes({ reports, state, names }: VerdictInput, aidOf: AidOf): ComparabilityNote[] {
  const bookingOf = (report: ReportRow): 'basic' | 'project' | 'both' | null => {
    const row = aidOf(report);
    if (isPositive(row?.basic)) return isPositive(row?.project) ? 'both' : 'basic';
    return isPositive(row?.project) ? 'project' : null;
  };
  const groups = (['basic', 'project', 'both'] as const).flatMap((booking) => {
    const chosen = reports.filter((report) => bookingOf(report) === booking);
    return chosen.length === 0 ? [] : [{ booking, chosen }];
  });
  if (groups.length < 2) return [];
  const said = groups.map(({ booking, chosen }) =>
    translate(COMPARABILITY[`booked_${booking}`], state.language, { list: names(chosen) }),
  );
  return [
    {
      id: 'aid_booking',
      message: COMPARABILITY.aidBooking,
      params: { list: said.join(state.language === 'zh' ? '，' : ', ') },
      consequence: CONSEQUENCES.aidBooking,
      blocksRanking: ['aid', 'ratio'],
      sides: [sidesBy(reports, bookingOf)],
    },
  ];
}

function lotteryNotes({ reports, rows, state, names }: VerdictInput, aidOf: AidOf): ComparabilityNote[] {
  const paid = reports.filter((report) =>
    rows.some(
      (row) => row.reportId === report.reportId && row.code === LOTTERY_CODE && isPositive(row.total),
    ),
  );
  if (paid.length === 0) return [];
  const included = state.aid === 'wide' && (state.basis ?? 'all') === 'all';
  const side = (report: ReportRow): string | null =>
    paid.includes(report) ? 'lottery' : isPositive(aidOf(report)?.total) ? 'none' : null;
  const differ = reports.some((report) => side(report) === 'none');
  return [
    {
      id: 'lottery',
      message: COMPARABILITY.lottery,
      params: { list: names(paid) },
      consequence: included ? CONSEQUENCES.lotteryIncluded : CONSEQUENCES.lotteryLeftOut,
      blocksRanking: included || !differ ? [] : ['aid'],
      sides: included || !differ ? [] : [sidesBy(reports, side)],
    },
  ];
}
