import { readTerms } from '../../checks/write-terms.ts';
import type { Term } from '../../model/check.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import { formatAmountWan, formatSigned } from '../../text/format.ts';
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

/** The numbers of a run as text; empty where it has none. */
export function statedOf(check: CheckRow, language: TextLanguage): Stated {
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
    return isWhole || tolerance === null ? value : formatAmountWan(value, language);
  };
  const sign = (value: string): string => (/^[-+−]|^0(?:\.0+)?$/u.test(value) ? value : `+${value}`);
  return {
    expected: write(expected),
    actual: percent?.printed ?? write(actual),
    difference:
      difference === null
        ? ''
        : isWhole || isPercent
          ? sign(difference).replace('-', '−')
          : formatSigned(difference, language),
    tolerance: tolerance === null || compareDecimal(tolerance, '0') === 0 ? '' : `±${tolerance}`,
    isPercent,
    arithmetic: isTelling(check.arithmetic) ? check.arithmetic : '',
    isSaid: isPercent || whole?.statement === '' || whole === null,
  };
}

function isAmount({ amount }: Term, actual: string | null): boolean {
  const bare = (value: string): string => value.replace('-', '');
  return amount !== null && actual !== null && compareDecimal(bare(amount), bare(actual)) === 0;
}
