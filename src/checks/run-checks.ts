import type { Check, Term } from '../model/check.ts';
import { findCauses, type Cause } from './causes.ts';
import type { CheckInput, Rule, Run, Words } from './rule.ts';
import { joinSaidSlips, type RuledRun } from './said-slips.ts';
import { MEASURE_NAMES, STATEMENT_NAMES } from './statements/names.ts';
import { plainAmount } from './sum-run.ts';
import type { Correction } from '../model/records.ts';
import { writeTerms } from './write-terms.ts';

function severityOf(run: Run): Check['severity'] {
  if (run.outcome === 'fails') return run.severity;
  return run.outcome === 'rounding' ? 'rounding' : '';
}

/**
 * Every run of every rule on one report, in the order of the rules; a failure that only follows from another names it as
 * its cause. Never throws on data.
 */
export function runChecks(input: CheckInput, rules: readonly Rule[]): Check[] {
  const ruled: RuledRun[] = rules.flatMap((rule) => rule.run(input).map((run) => ({ rule, run })));
  const causes = joinSaidSlips(input, ruled, findCauses(ruled.map(({ run }) => run)));
  const rootOf = new Map(causes.flatMap(({ root, followers }) => followers.map((index) => [index, root])));
  const quote = quoting(input.corrections ?? []);
  const remarkOf = new Map(causes.map((cause) => [cause.root, remark(cause, quote)]));
  const ids = checkIds(ruled);
  return ruled.map(({ rule, run }, index): Check => {
    const cause = rootOf.get(index);
    const more = remarkOf.get(index) ?? { zh: '', en: '' };
    const fails = run.outcome === 'fails';
    return {
      reportId: input.report.reportId,
      checkId: ids[index] ?? '',
      rule: rule.id,
      family: rule.family,
      outcome: run.outcome,
      severity: severityOf(run),
      statement: run.statement,
      code: run.code,
      measure: run.measure,
      expected: run.expected,
      actual: run.actual,
      difference: run.difference,
      tolerance: run.tolerance,
      arithmetic: run.arithmetic,
      terms: writeTerms(run.terms),
      missing: run.missing.join(' '),
      cause: cause === undefined ? '' : (ids[cause] ?? ''),
      messageZh: fails ? `${run.words.zh}${more.zh}` : '',
      messageEn: fails ? `${run.words.en}${more.en}` : '',
    };
  });
}

/** At most so many figures are named in a remark. */
const FIGURES_NAMED = 4;

/**
 * What follows from a failure, and what would let all of it hold: a reader looks there first. It says "if", for we correct no
 * figure; where rounding leaves the amount open to a fraction of the last digit, it is not said.
 */
function remark({ followers, mends }: Cause, quote: (term: Term) => Words): Words {
  const more = followers.length;
  if (more === 0) return { zh: '', en: '' };
  const zh = mends.map(
    ({ term, amount }) => `${named(term).zh} ${quote(term).zh} 改为 ${plainAmount(amount)}`,
  );
  const en = mends.map(
    ({ term, amount }) => `${named(term).en} were ${plainAmount(amount)} and not ${quote(term).en}`,
  );
  const isNamed =
    zh.length > 0 && zh.length <= FIGURES_NAMED && mends.every(({ amount }) => !/\.\d{3,}$/u.test(amount));
  return {
    zh: `另有 ${more} 处核对因此不平${isNamed ? `；若${zh.join('、')}，则都相符` : ''}。`,
    en:
      ` ${more} more ${more === 1 ? 'check fails' : 'checks fail'} only because of it` +
      (isNamed ? `; if ${en.join(', and ')}, all would agree.` : '.'),
  };
}

const CELL = ['statement', 'code', 'measure', 'phase', 'printed'] as const;

/** A figure as it is printed; one that was put right or added by hand with its amount, and that it was. */
function quoting(corrections: readonly Correction[]): (term: Term) => Words {
  return (term) => {
    const { printed, amount } = term;
    const corrected = corrections.find(
      (own) =>
        CELL.every((key) => own[key] === term[key]) &&
        own.amount === amount &&
        term.label.endsWith(own.label),
    );
    if (corrected === undefined || amount === null) return { zh: printed, en: printed };
    if (corrected.amountPrinted === null)
      return { zh: `${plainAmount(amount)}（手工补录）`, en: `${plainAmount(amount)} (added by hand)` };
    return {
      zh: `${plainAmount(amount)}（手工更正，原印 ${printed}）`,
      en: `${plainAmount(amount)} (corrected by hand; printed ${printed})`,
    };
  };
}

function named(term: Term): Words {
  if (term.statement === '') return { zh: term.label, en: term.label };
  const statement = STATEMENT_NAMES[term.statement];
  const measure = term.measure === '' ? { zh: '', en: '' } : MEASURE_NAMES[term.measure];
  return {
    zh: `《${statement.zh}》${term.label}（${measure.zh}）`,
    en: `${term.label} (${measure.en}) of the ${statement.en}`,
  };
}

/** `rule:key`, with a number behind it where a report says the same thing twice. */
function checkIds(ruled: readonly RuledRun[]): string[] {
  const seen = new Map<string, number>();
  return ruled.map(({ rule, run }) => {
    const id = `${rule.id}:${run.key}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  });
}
