import { readTerms } from '../../checks/write-terms.ts';
import type { Term } from '../../model/check.ts';
import { compareDecimal, inUnit } from '../../model/money.ts';
import type { MoneyUnit } from '../../model/money.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import { formatMoney } from '../../text/format.ts';
import { MONEY_NAMES } from '../../text/messages/units.ts';
import type { TextLanguage } from '../../text/translate.ts';

/** What a run gives as numbers, written as a reader would: money, per cent with its sign, counts without decimals. */
export type Stated = {
  expected: string;
  /** As the report prints it, where that is a percentage. */
  actual: string;
  difference: string;
  /** What the difference may be and still be rounding; empty where nothing may be missed by. */
  tolerance: string;
  /** Whether the difference is in percentage points. */
  isPercent: boolean;
  /** The arithmetic where it says more than that a figure is itself. */
  arithmetic: string;
  /** Whether what the arithmetic is held against stands in prose and not in a statement. */
  isSaid: boolean;
};

const PERCENT = /[%％]\s*$/u;

/** Whether the arithmetic is more than a figure beside itself (`606.81 = 606.81`), as two figures held together give. */
export function isTelling(arithmetic: string): boolean {
  const [left = '', right = '', ...more] = arithmetic.split(' = ');
  if (arithmetic === '') return false;
  const isNumber = /^-?\d+(\.\d+)?$/;
  if (more.length > 0 || !isNumber.test(left) || !isNumber.test(right)) return true;
  return compareDecimal(left, right) !== 0;
}

/** Rules that count bodies, people and points, or hold percentages together: their decimals are no money. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...[
    'performance-coverage',
    'performance-points',
    'performance-score',
    'projects-evaluated',
    'project-forms',
  ],
  ...['prose-rate-twice', 'shares-sum', 'staff-above-quota', 'unit-count', 'unit-parts'],
]);

/** What the numbers of a run are; the rules hold money in 万元, percentages and counts as such. */
export type Quantity = 'money' | 'percent' | 'count';

const isZero = (value: string): boolean => compareDecimal(value, '0') === 0;

/** What a run is about. A count must be exact, so that it may be missed by nothing; of money only a chart's figure must. */
export function quantityOf(check: CheckRow): Quantity {
  const { rule, arithmetic, actual, tolerance } = check;
  const isPercent = readTerms(check.terms).some(
    (term) => PERCENT.test(term.printed) && isAmount(term, actual),
  );
  if (isPercent || PERCENT.test(arithmetic)) return 'percent';
  const isExact = tolerance !== null && isZero(tolerance) && rule !== 'prose-chart';
  return COUNTED.has(rule) || isExact ? 'count' : 'money';
}

/** An amount as the rules' sentences write it: two decimals, and no percentage. */
const QUOTED = /\d\.\d\d(?!\d|\s*[%％])/u;

/** Whether a run's sentence quotes amounts without saying that they are in 万元. */
export function quotesWan(check: CheckRow, message: string): boolean {
  if (COUNTED.has(check.rule) || message.includes('万元')) return false;
  return QUOTED.test(message) || check.rule === 'task-done';
}

/** The arithmetic with its amounts in another unit; percentages, and what an amount is divided into or taken times, stay. */
function arithmeticIn(arithmetic: string, quantity: Quantity, write: (wan: string) => string): string {
  if (quantity === 'count' || (quantity === 'percent' && !arithmetic.includes('÷'))) return arithmetic;
  return arithmetic.replace(/\d+(?:\.\d+)?/gu, (number, at: number) => {
    const isPercent = /^\s*[%％]/u.test(arithmetic.slice(at + number.length));
    const isTimes = /[÷×]\s*$/u.test(arithmetic.slice(0, at)) && !/\.\d\d$/u.test(number);
    return isPercent || isTimes ? number : write(number);
  });
}

/** The numbers of a run as text; empty where it has none. In yuan each amount has its unit beside it. */
export function statedOf(check: CheckRow, language: TextLanguage, unit: MoneyUnit = 'wan'): Stated {
  const terms = readTerms(check.terms);
  const { expected, actual, difference, tolerance } = check;
  const whole = terms.find(({ role }) => role === 'whole') ?? null;
  const percent = terms.find((term) => PERCENT.test(term.printed) && isAmount(term, actual));
  const quantity = quantityOf(check);
  const isPercent = quantity === 'percent';
  const numbers = terms.filter(({ amount }) => amount !== null);
  // What is printed without decimals throughout is counted (people, vehicles, units) or said so: it gets none from us.
  const isWhole =
    [expected, actual].every((value) => value === null || !value.includes('.')) &&
    numbers.every(({ printed }) => !printed.includes('.'));
  const converted = unit !== 'wan' && quantity === 'money';
  const behind = unit === 'wan' ? '' : ` ${MONEY_NAMES[unit][language]}`;
  const money = (wan: string, signed = false): string =>
    `${formatMoney({ wan, signed }, language, unit)}${behind}`;
  const write = (value: string | null): string => {
    if (value === null) return '';
    if (isPercent) return `${value} %`;
    return converted || (unit === 'wan' && !isWhole && tolerance !== null) ? money(value) : value;
  };
  const sign = (value: string): string => (/^[-+−]|^0(?:\.0+)?$/u.test(value) ? value : `+${value}`);
  const arithmetic = isTelling(check.arithmetic) ? check.arithmetic : '';
  return {
    expected: write(expected),
    actual: percent?.printed ?? write(actual),
    difference:
      difference === null
        ? ''
        : converted || (unit === 'wan' && !isWhole && !isPercent)
          ? money(difference, true)
          : sign(difference).replace('-', '−'),
    tolerance:
      tolerance === null || isZero(tolerance)
        ? ''
        : `±${converted ? `${inUnit(tolerance, unit)}${behind}` : tolerance}`,
    isPercent,
    arithmetic:
      unit === 'wan'
        ? arithmetic
        : isPercent
          ? arithmeticIn(arithmetic, quantity, (wan) => money(wan))
          : `${arithmeticIn(arithmetic, quantity, (wan) => formatMoney({ wan }, language, unit))}${
              arithmetic !== '' && converted ? behind : ''
            }`,
    isSaid: isPercent || whole?.statement === '' || whole === null,
  };
}

function isAmount({ amount }: Term, actual: string | null): boolean {
  const bare = (value: string): string => value.replace('-', '');
  return amount !== null && actual !== null && compareDecimal(bare(amount), bare(actual)) === 0;
}
