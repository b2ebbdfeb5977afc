import { compareDecimal, divideDecimal, subtractDecimal, sumDecimal } from '../../../model/money.ts';
import type { ComparabilityRow } from '../../../queries/comparability.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import { COMPARABILITY, CONSEQUENCES } from '../../../text/messages/selection.ts';
import { translate } from '../../../text/translate.ts';
import { functionalInView, sidesBy } from './note.ts';
import type { ComparabilityNote, Sides, VerdictInput } from './note.ts';

/**
 * 财政对基本医疗保险基金的补助 and 扶贫 (since 2021 巩固脱贫衔接乡村振兴): money for the insured that one county gives through
 * this department and another through a different one, so that the whole of the spending jumps with it.
 */
const SUBSIDY_CODES: readonly string[] = ['21012', '21305'];

/** A 款 of less than a tenth of every report's spending does not make two departments unlike. */
const HEAVY = '0.1';

/** Spending that some of the reports have and others are known not to have. */
type Unlike = {
  code: string;
  row: ComparabilityRow;
  having: ReportRow[];
  lacking: ReportRow[];
  heavy: boolean;
};

/** Classes, heavy sections and subsidies that one department carries and another does not. */
export function spendingNotes({ reports, rows, state, names }: VerdictInput): ComparabilityNote[] {
  const statement = functionalInView(state);
  if (statement === null || reports.length < 2) return [];
  const accounts = reports.map((report) => new Account(report, rows, statement));
  const found = unlikeSpending(accounts);
  const note = (chosen: readonly Unlike[], id: 'subsidies' | 'carried'): ComparabilityNote[] => {
    if (chosen.length === 0) return [];
    const heavy = chosen.filter((unlike) => unlike.heavy || id === 'subsidies');
    const light = heavy.length === 0;
    return [
      {
        id,
        message: COMPARABILITY[id],
        params: { list: clauses(chosen, names, state.language) },
        consequence: id === 'carried' && light ? CONSEQUENCES.carriedLight : CONSEQUENCES[id],
        blocksRanking: light ? [] : ['spending'],
        sides: heavy.map((unlike): Sides => sidesBy(reports, (report) => sideOf(unlike, report))),
      },
    ];
  };
  const isSubsidy = ({ code }: Unlike): boolean => SUBSIDY_CODES.includes(code);
  return [
    ...note(found.filter(isSubsidy), 'subsidies'),
    ...note(
      found.filter((unlike) => !isSubsidy(unlike)),
      'carried',
    ),
  ];
}

function sideOf({ having, lacking }: Unlike, report: ReportRow): string | null {
  return having.includes(report) ? 'having' : lacking.includes(report) ? 'lacking' : null;
}

/** The amounts of one report in one statement, and what they say of a code that is not among them. */
class Account {
  readonly #rows: ReadonlyMap<string, ComparabilityRow>;

  constructor(
    readonly report: ReportRow,
    rows: readonly ComparabilityRow[],
    statement: string,
  ) {
    const own = rows.filter((row) => row.reportId === report.reportId && row.statement === statement);
    this.#rows = new Map(own.map((row) => [row.code, row]));
  }

  rows(): readonly ComparabilityRow[] {
    return [...this.#rows.values()].filter(({ code }) => code.length === 3 || code.length === 5);
  }

  has(code: string): boolean {
    const amount = this.#amount(code);
    return amount !== null && compareDecimal(amount, '0') !== 0;
  }

  /** Known to be without the code: a printed zero, or what is disclosed beside it leaves nothing over. */
  lacks(code: string): boolean {
    const amount = this.#amount(code);
    if (amount !== null) return compareDecimal(amount, '0') === 0;
    if (this.#rows.has(code)) return false;
    const parent = code.length === 3 ? '' : code.slice(0, 3);
    return (parent !== '' && this.lacks(parent)) || this.#isFilled(parent);
  }

  isHeavy(code: string): boolean {
    const amount = this.#amount(code);
    const whole = this.#amount('');
    const share = amount === null || whole === null ? null : divideDecimal(amount, whole, 6);
    return share !== null && compareDecimal(share, HEAVY) >= 0;
  }

  #amount(code: string): string | null {
    return this.#rows.get(code)?.total ?? null;
  }

  /** Whether what is one level below `parent` adds up to it; each amount is rounded to 0.01. */
  #isFilled(parent: string): boolean {
    const length = parent === '' ? 3 : 5;
    const below = [...this.#rows.keys()].filter((code) => code.length === length && code.startsWith(parent));
    const amounts = below.flatMap((code) => this.#amount(code) ?? []);
    const whole = this.#amount(parent);
    if (whole === null || amounts.length === 0 || amounts.length < below.length) return false;
    const rest = subtractDecimal(whole, sumDecimal(amounts)).replace('-', '');
    return compareDecimal(rest, ((below.length + 1) * 0.005).toFixed(3)) <= 0;
  }
}

function unlikeSpending(accounts: readonly Account[]): Unlike[] {
  const rows = new Map(accounts.flatMap((account) => account.rows()).map((row) => [row.code, row]));
  const found = [...rows.entries()]
    .map(([code, row]): Unlike => {
      const having = accounts.filter((account) => account.has(code));
      const lacking = accounts.filter((account) => account.lacks(code));
      return {
        code,
        row,
        having: having.map(({ report }) => report),
        lacking: lacking.map(({ report }) => report),
        heavy: having.some((account) => account.isHeavy(code)),
      };
    })
    .filter(({ having, lacking }) => having.length > 0 && lacking.length > 0)
    .filter(({ code, heavy }) => code.length === 3 || heavy || SUBSIDY_CODES.includes(code));
  // What makes the totals unlike stands before what is only unlike.
  return found
    .filter((unlike) => !isSaidByAnother(unlike, found))
    .sort((a, b) => Number(b.heavy) - Number(a.heavy) || a.code.localeCompare(b.code));
}

const alike = (a: readonly ReportRow[], b: readonly ReportRow[]): boolean =>
  a.length === b.length && a.every((report) => b.includes(report));

/** A section says no more than its class where the same reports lack both; a subsidy says more than its class. */
function isSaidByAnother({ code, lacking }: Unlike, found: readonly Unlike[]): boolean {
  return found.some((other) => {
    if (!alike(other.lacking, lacking)) return false;
    if (SUBSIDY_CODES.includes(code)) return false;
    return code.length === 3
      ? SUBSIDY_CODES.includes(other.code) && other.code.startsWith(code)
      : other.code === code.slice(0, 3);
  });
}

/** `208 …、221 …：沁阳有，阳谷没有`, one clause for the codes that the same reports have and lack. */
function clauses(
  found: readonly Unlike[],
  names: VerdictInput['names'],
  language: VerdictInput['state']['language'],
): string {
  const groups: Unlike[][] = [];
  for (const unlike of found) {
    const group = groups.find(
      ([first]) => first && alike(first.having, unlike.having) && alike(first.lacking, unlike.lacking),
    );
    if (group) group.push(unlike);
    else groups.push([unlike]);
  }
  return groups
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const codes = group.map(({ code, row }) =>
        `${code} ${language === 'zh' ? row.nameZh : row.nameEn || row.nameZh}`.trim(),
      );
      return translate(COMPARABILITY.carriedClause, language, {
        codes: codes.join(language === 'zh' ? '、' : ', '),
        having: names(first.having),
        lacking: names(first.lacking),
      });
    })
    .join(language === 'zh' ? '；' : '; ');
}
