import { compareDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import { remainderCode } from '../../model/value.ts';
import type { Value } from '../../model/value.ts';
import { AID_CODE, AID_ECONOMIC_CODE, LOTTERY_CODE } from '../../queries/aid-codes.ts';
import { SUM_SEPARATOR } from '../../queries/provenance.ts';
import type { BasicProjectRow, MedicalAidRow, ReportRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import { readValue } from '../figure/reading.ts';

/** An item drawn: 项 below 21013, the lottery money, or `''` for what the items leave of 21013 (未细分). */
export type AidItem = { code: string; row: MedicalAidRow | null; amount: Value; value: Value };

/** How 医疗救助 is booked: by the parts that are more than zero. */
export type Booking = 'basic' | 'project' | 'both' | 'unknown';

/** Medical aid of one report in the reading in use. */
export type AidReport = {
  report: ReportRow;
  items: AidItem[];
  /** The amount of the reading in use, whose reason says why there is none. */
  amount: Value;
  value: Value;
  share: Value;
  perInsured: Value;
  main: MedicalAidRow | null;
  lottery: MedicalAidRow | null;
  economic: MedicalAidRow | null;
  booking: Booking;
};

const NOT_DISCLOSED: Value = { state: 'missing', reason: 'not_disclosed' };

/** An amount for two parts rounded each to 0.01 that is no more than rounding. */
const ROUNDING_WAN = '0.015';

/** Medical aid of each report, items and whole, read as asked. `totals` gives the spending that shares are of. */
export function aidReports(
  reports: readonly ReportRow[],
  rows: readonly MedicalAidRow[],
  totals: readonly BasicProjectRow[],
  reading: Reading,
): AidReport[] {
  return reports.map((report) => {
    const own = rows.filter((row) => row.reportId === report.reportId);
    const find = (code: string): MedicalAidRow | null => own.find((row) => row.code === code) ?? null;
    const main = find(AID_CODE);
    const lottery = find(LOTTERY_CODE);
    const total =
      totals.find((row) => row.reportId === report.reportId && row.code === '')?.total ?? NOT_DISCLOSED;
    const read = (value: Value, as: Reading): Value =>
      readValue({ value, whole: total, report, reading: as }).value;
    const amount = sumOf(main?.total ?? NOT_DISCLOSED, lottery?.total ?? NOT_DISCLOSED);
    const items = [...itemsOf(main, own), ...(lottery?.total.state === 'figure' ? [itemOf(lottery)] : [])];
    return {
      report,
      items: items.map((item) => ({ ...item, value: read(item.amount, reading) })),
      amount,
      value: read(amount, reading),
      share: read(amount, 'share'),
      perInsured: read(amount, 'per_insured'),
      main,
      lottery,
      economic: find(AID_ECONOMIC_CODE),
      booking: bookingOf([main, lottery]),
    };
  });
}

type UnreadItem = Omit<AidItem, 'value'>;

const itemOf = (row: MedicalAidRow): UnreadItem => ({ code: row.code, row, amount: row.total });

function itemsOf(main: MedicalAidRow | null, own: readonly MedicalAidRow[]): UnreadItem[] {
  const below = own.filter((row) => row.code.length === AID_CODE.length + 2 && row.code.startsWith(AID_CODE));
  const disclosed = below.filter((row) => row.total.state === 'figure');
  const known = disclosed.flatMap((row) => (row.total.state === 'figure' ? [row.total.amount] : []));
  const items = disclosed.map(itemOf);
  if (main?.total.state !== 'figure') return items;
  if (items.length === 0) return [itemOf(main)];
  const rest = subtractDecimal(main.total.amount, sumDecimal(known));
  if (compareDecimal(rest, ROUNDING_WAN) <= 0) return items;
  const { certainty, ref } = main.total;
  const taken = disclosed.map(({ code }) => code);
  const restRef = ref && { ...ref, code: remainderCode(AID_CODE, taken) };
  return [
    ...items,
    {
      code: '',
      row: null,
      amount: { state: 'figure', amount: rest, origin: 'derived', certainty, ref: restRef },
    },
  ];
}

/** The sum of two figures is ours and leads to both; one alone stays what it is. */
function sumOf(main: Value, lottery: Value): Value {
  if (lottery.state === 'missing') return main;
  if (main.state === 'missing') return lottery;
  const ref = main.ref && {
    ...main.ref,
    code: [AID_CODE, LOTTERY_CODE].join(SUM_SEPARATOR),
    statement: [...new Set([main.ref.statement, lottery.ref?.statement ?? main.ref.statement])].join(
      SUM_SEPARATOR,
    ),
  };
  return {
    state: 'figure',
    amount: sumDecimal([main.amount, lottery.amount]),
    origin: 'derived',
    certainty: main.certainty === 'certain' ? lottery.certainty : 'inferred',
    ref,
  };
}

function bookingOf(rows: readonly (MedicalAidRow | null)[]): Booking {
  const some = (part: 'basic' | 'project'): boolean =>
    rows.some((row) => row?.[part].state === 'figure' && compareDecimal(row[part].amount, '0') > 0);
  if (some('basic')) return some('project') ? 'both' : 'basic';
  return some('project') ? 'project' : 'unknown';
}
