import type { Term } from '../model/check.ts';
import type { Said } from '../model/claim.ts';
import type { Fact, Indicator } from '../model/records.ts';

/** A figure of a statement as a term. */
export function factTerm(fact: Fact, role: Term['role']): Term {
  return {
    role,
    amount: fact.amount,
    printed: fact.printed,
    label: [fact.codePrinted, fact.label].filter((text) => text !== '').join(' '),
    statement: fact.statement,
    code: fact.code,
    measure: fact.measure,
    phase: fact.phase,
    sourcePage: fact.sourcePage,
    sourceLine: fact.sourceLine,
  };
}

/** A number said in prose as a term. */
export function saidTerm(said: Said, role: Term['role'], label: string): Term {
  return {
    role,
    amount: said.value,
    printed: said.unit === 'percent' && !said.printed.endsWith('%') ? `${said.printed}%` : said.printed,
    label,
    statement: '',
    code: '',
    measure: '',
    phase: '',
    sourcePage: said.sourcePage,
    sourceLine: said.sourceLine,
  };
}

/** An indicator of the report as a term. */
export function indicatorTerm(indicator: Indicator, role: Term['role'], label: string): Term {
  const { value, printed, sourcePage, sourceLine } = indicator;
  return {
    role,
    amount: value,
    printed,
    label,
    statement: '',
    code: '',
    measure: '',
    phase: '',
    sourcePage,
    sourceLine,
  };
}

/** Words or marks as a term. */
export function wordTerm(
  printed: string,
  label: string,
  place: { sourcePage: number | null; sourceLine: number | null },
): Term {
  return {
    role: 'other',
    amount: null,
    printed,
    label,
    statement: '',
    code: '',
    measure: '',
    phase: '',
    ...place,
  };
}

/** What a term is: the same printed figure has the same key in every run. */
export function termKey(term: Term): string {
  return [
    term.sourceLine,
    term.statement,
    term.code,
    term.statement === '' || term.code !== '' ? '' : term.label,
    term.measure,
    term.phase,
    term.printed,
  ].join('|');
}
