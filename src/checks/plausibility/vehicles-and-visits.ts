import { compareDecimal, divideDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, indicatorTerm } from '../terms.ts';
import { figure, indicatorOf, noticeRun } from './notice.ts';

/** In 万元 a year for one vehicle: below it not even its insurance and inspection are paid. */
const VEHICLE_LEAST = '0.3';
/** In 万元 a year for one vehicle: counties commonly plan 2 to 4; twice as much asks for a word. */
const VEHICLE_MOST = '6';
/** In 万元 a guest: below 10 yuan no meal is paid for; above 300 a meal is dearer than the rules of visits allow. */
const GUEST_LEAST = '0.001';
const GUEST_MOST = '0.03';
/** More guests a visit than a county office receives at a working meal. */
const GUESTS_PER_VISIT = '30';

/** A quotient without the zeros it was filled up with. */
function short(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

function vehicleRuns(input: CheckInput): Run[] {
  const vehicles = indicatorOf(input, 'vehicles');
  const cost =
    figure(input, 'three_public', '', 'vehicle_operation') ?? figure(input, 'three_public', '', 'vehicle');
  if (vehicles === null || cost === null || compareDecimal(vehicles.value, '0') === 0) return [];
  const each = short(divideDecimal(cost.amount, vehicles.value, 4) ?? '0');
  const isOdd = compareDecimal(each, VEHICLE_LEAST) < 0 || compareDecimal(each, VEHICLE_MOST) > 0;
  const spent = plainAmount(cost.amount);
  const isNone = compareDecimal(cost.amount, '0') === 0;
  return [
    noticeRun({
      key: 'vehicles',
      isOdd,
      terms: [factTerm(cost, 'part'), indicatorTerm(vehicles, 'other', '公务用车')],
      actual: each,
      arithmetic: `${spent} ÷ ${vehicles.value} = ${each}`,
      place: { statement: 'three_public', measure: 'vehicle_operation' },
      words: isNone
        ? {
            zh: `有公务用车 ${vehicles.value} 辆，运行维护费却为 0。`,
            en: `${vehicles.value} vehicles are held, and nothing was spent on running them.`,
          }
        : {
            zh: `公务用车 ${vehicles.value} 辆，运行维护费 ${spent}，平均每辆 ${each} 万元，不在常见的 ${VEHICLE_LEAST}—${VEHICLE_MOST} 万元之间。`,
            en: `${vehicles.value} vehicles cost ${spent} to run, ${each} each (万元); ${VEHICLE_LEAST} to ${VEHICLE_MOST} is usual.`,
          },
    }),
  ];
}

/** Running cost of a vehicle beside what vehicles commonly cost; none although vehicles are held. */
export const VEHICLE_COST: Rule = { id: 'vehicle-cost', family: 'plausibility', run: vehicleRuns };

function visitRuns(input: CheckInput): Run[] {
  const guests = indicatorOf(input, 'reception_persons');
  const visits = indicatorOf(input, 'reception_batches');
  const cost = figure(input, 'three_public', '', 'reception');
  if (guests === null || cost === null) return [];
  const hasGuests = compareDecimal(guests.value, '0') > 0;
  const hasCost = compareDecimal(cost.amount, '0') > 0;
  const each = divideDecimal(cost.amount, guests.value, 4);
  const perVisit = visits === null ? null : divideDecimal(guests.value, visits.value, 1);
  const isOdd =
    hasGuests !== hasCost ||
    (each !== null &&
      hasCost &&
      (compareDecimal(each, GUEST_LEAST) < 0 || compareDecimal(each, GUEST_MOST) > 0)) ||
    (perVisit !== null && compareDecimal(perVisit, GUESTS_PER_VISIT) > 0);
  const spent = plainAmount(cost.amount);
  return [
    noticeRun({
      key: 'reception',
      isOdd,
      terms: [
        factTerm(cost, 'part'),
        indicatorTerm(guests, 'other', '接待人次'),
        ...(visits ? [indicatorTerm(visits, 'other', '接待批次')] : []),
      ],
      actual: each,
      arithmetic: each === null ? '' : `${spent} ÷ ${guests.value} = ${each}`,
      place: { statement: 'three_public', measure: 'reception' },
      words: {
        zh: `公务接待 ${visits?.value ?? '—'} 批次、${guests.value} 人次，支出 ${spent} 万元，批次、人次与金额不相称。`,
        en: `Reception: ${visits?.value ?? '—'} visits, ${guests.value} guests and ${spent} (万元) do not go together.`,
      },
    }),
  ];
}

/** What a guest and a visit cost. */
export const RECEPTION_COST: Rule = { id: 'reception-cost', family: 'plausibility', run: visitRuns };

const STAFF = [
  {
    quota: 'staff_quota_administrative',
    actual: 'staff_actual_administrative',
    zh: '行政编制',
    en: '行政编制 (administrative posts)',
  },
  {
    quota: 'staff_quota_institutional',
    actual: 'staff_actual_institutional',
    zh: '事业编制',
    en: '事业编制 (posts of institutions)',
  },
  { quota: 'staff_quota', actual: 'staff_actual', zh: '编制', en: '编制 (posts)' },
] as const;

/** More staff (实有) than posts (编制), by kind. */
export const STAFF_ABOVE_QUOTA: Rule = {
  id: 'staff-above-quota',
  family: 'plausibility',
  run: (input) =>
    STAFF.flatMap(({ quota, actual, zh, en }): Run[] => {
      const posts = indicatorOf(input, quota);
      const staff = indicatorOf(input, actual);
      if (posts === null || staff === null) return [];
      return [
        noticeRun({
          key: quota,
          isOdd: compareDecimal(staff.value, posts.value) > 0,
          terms: [indicatorTerm(staff, 'whole', '实有'), indicatorTerm(posts, 'part', zh)],
          expected: posts.value,
          actual: staff.value,
          words: {
            zh: `${zh} ${posts.value} 名，实有 ${staff.value} 人，超出编制。`,
            en: `${staff.value} staff on ${posts.value} ${en}.`,
          },
        }),
      ];
    }),
};
