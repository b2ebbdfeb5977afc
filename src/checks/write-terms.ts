import type { Term } from '../model/check.ts';
import { sumDecimal } from '../model/money.ts';

/** A place as the evidence of a finding gives it. */
type Evidence = { source_page: number | null; source_line: number | null; printed: string };

/** The places of terms as the JSON of `evidence`, each once, in the order given. */
export function writeEvidence(terms: readonly Term[]): string {
  const places = new Map<string, Evidence>();
  for (const term of terms) {
    if (term.sourceLine === null && term.sourcePage === null) continue;
    const place = { source_page: term.sourcePage, source_line: term.sourceLine, printed: term.printed };
    places.set(JSON.stringify(place), place);
  }
  return JSON.stringify([...places.values()]);
}

/**
 * The terms as JSON, one object a term; the place and the characters lead, in the very form that evidence has. Keys without
 * a value are left out, and so is what is commonest (an amount that is the characters, the phase final): a report has
 * thousands of terms.
 */
export function writeTerms(terms: readonly Term[]): string {
  return JSON.stringify(
    terms.map((term) => ({
      source_page: term.sourcePage,
      source_line: term.sourceLine,
      printed: term.printed,
      role: term.role,
      ...(term.amount === plainNumber(term.printed) ? {} : { amount: term.amount }),
      ...(term.label === '' ? {} : { label: term.label }),
      ...(term.statement === '' ? {} : { statement: term.statement }),
      ...(term.code === '' ? {} : { code: term.code }),
      ...(term.measure === '' ? {} : { measure: term.measure }),
      ...(term.phase === commonPhase(term.statement) ? {} : { phase: term.phase }),
    })),
  );
}

/** A figure of a statement is final unless it says otherwise; what prose says has no phase. */
function commonPhase(statement: string): Term['phase'] {
  return statement === '' ? '' : 'final';
}

/** A number that is written in the shortest way already: most are, and thousands of them need no arithmetic. */
const SHORTEST = /^(?:-?[1-9]\d*(?:\.\d*[1-9])?|-?0\.\d*[1-9]|0)$/;

/** The amount that printed characters say by themselves: `1,767.85` is 1767.85; null for anything else. */
function plainNumber(printed: string): string | null {
  const bare = printed.replaceAll(',', '');
  if (SHORTEST.test(bare)) return bare;
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? sumDecimal([bare]) : null;
}

/** The terms that {@link writeTerms} wrote; what is no such JSON gives none. */
export function readTerms(text: string): Term[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(parsed) ? parsed.flatMap((value: unknown) => readTerm(value) ?? []) : [];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function readTerm(value: unknown): Term | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const { printed, role } = given;
  if (typeof printed !== 'string' || typeof role !== 'string') return null;
  const statement = textOf(given.statement);
  const amount = Object.hasOwn(given, 'amount') ? given.amount : plainNumber(printed);
  return {
    role: role as Term['role'],
    amount: typeof amount === 'string' ? amount : null,
    printed,
    label: textOf(given.label),
    statement: statement as Term['statement'],
    code: textOf(given.code),
    measure: textOf(given.measure) as Term['measure'],
    phase: Object.hasOwn(given, 'phase') ? (textOf(given.phase) as Term['phase']) : commonPhase(statement),
    sourcePage: numberOf(given.source_page),
    sourceLine: numberOf(given.source_line),
  };
}
