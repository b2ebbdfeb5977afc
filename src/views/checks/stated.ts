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

/** Arithmetic of money alone: amounts, sums and differences. */
const SUM = /^[\d.\s+−=()-]+$/u;

/**
 * The numbers of a run as text; empty where it has none. Money stands in 万元, as the rules hold it; in yuan with its unit
 * beside it, because what a message or a quotient says stays in 万元.
 */
export function statedOf(check: CheckRow, language: TextLanguage, unit: MoneyUnit = 'wan'): Stated {
  const terms = readTerms(check.terms);
  const { expected, actual, difference, tolerance } = check;
  const whole = terms.find(({ role }) => role === 'whole') ?? null;
  const percent = terms.find((term) => PERCENT.test(term.printed) && isAmount(term, actual));
  const isPercent = percent !== undefined || PERCENT.test(check.arithmetic);
  const numbers = terms.filter(({ amount }) => amount !== null);
  // What is printed without decimals throughout is counted (people, vehicles, units) or said so: it gets none from us.
  const isWhole =
    [expected, actual].every((value) => value === null || !value.includes('.')) &&
    numbers.every(({ printed }) => !printed.includes('.'));
  const write = (value: string | null): string => {
    if (value === null) return '';
    if (isPercent) return `${value} %`;
    return isWhole || tolerance === null ? value : money(value);
  };
  const behind = unit === 'wan' ? '' : ` ${MONEY_NAMES[unit][language]}`;
  const money = (wan: string, signed = false): string =>
    `${formatMoney({ wan, signed }, language, unit)}${behind}`;
  const isMoney = !isWhole && !isPercent && tolerance !== null;
  const converted = unit !== 'wan' && isMoney;
  const sign = (value: string): string => (/^[-+−]|^0(?:\.0+)?$/u.test(value) ? value : `+${value}`);
  return {
    expected: write(expected),
    actual: percent?.printed ?? write(actual),
    difference:
      difference === null
        ? ''
        : isWhole || isPercent
          ? sign(difference).replace('-', '−')
          : money(difference, true),
    tolerance:
      tolerance === null || compareDecimal(tolerance, '0') === 0
        ? ''
        : `±${converted ? `${inUnit(tolerance, unit)}${behind}` : tolerance}`,
    isPercent,
    arithmetic: !isTelling(check.arithmetic)
      ? ''
      : converted && SUM.test(check.arithmetic)
        ? check.arithmetic.replace(/\d+(?:\.\d+)?/gu, (wan) => formatMoney({ wan }, language, unit)) + behind
        : check.arithmetic,
    isSaid: isPercent || whole?.statement === '' || whole === null,
  };
}

function isAmount({ amount }: Term, actual: string | null): boolean {
  const bare = (value: string): string => value.replace('-', '');
  return amount !== null && actual !== null && compareDecimal(bare(amount), bare(actual)) === 0;
}
