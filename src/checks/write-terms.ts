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
      ...(term.amount === null || term.amount === plainNumber(term.printed) ? {} : { amount: term.amount }),
      ...(term.amount === null && plainNumber(term.printed) !== null ? { amount: null } : {}),
      ...leaveOutEmpty({
        label: term.label,
        statement: term.statement,
        code: term.code,
        measure: term.measure,
      }),
      ...(term.phase === commonPhase(term.statement) ? {} : { phase: term.phase }),
    })),
  );
}

/** A figure of a statement is final unless it says otherwise; what prose says has no phase. */
function commonPhase(statement: string): Term['phase'] {
  return statement === '' ? '' : 'final';
}

/** The amount that printed characters say by themselves: `1,767.85` is 1767.85; null for anything else. */
function plainNumber(printed: string): string | null {
  const bare = printed.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? sumDecimal([bare]) : null;
}

function leaveOutEmpty(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

const TEXT_KEYS = ['printed', 'role', 'label', 'statement', 'code', 'measure', 'phase'] as const;
const NEEDED_KEYS = ['printed', 'role'] as const;

/** The terms that {@link writeTerms} wrote; what is no such JSON gives none. */
export function readTerms(text: string): Term[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((value: unknown) => {
    const record = new Map(Object.entries(value ?? {}));
    if (!NEEDED_KEYS.every((key) => typeof record.get(key) === 'string')) return [];
    const place = (key: string): number | null => {
      const number: unknown = record.get(key);
      return typeof number === 'number' ? number : null;
    };
    const texts = Object.fromEntries(
      TEXT_KEYS.map((key) => {
        const text: unknown = record.get(key);
        return [key, typeof text === 'string' ? text : ''];
      }),
    ) as Record<(typeof TEXT_KEYS)[number], string>;
    const amount: unknown = record.has('amount') ? record.get('amount') : plainNumber(texts.printed);
    return [
      {
        ...(texts as Omit<Term, 'amount' | 'sourcePage' | 'sourceLine'>),
        phase: record.has('phase') ? (texts.phase as Term['phase']) : commonPhase(texts.statement),
        amount: typeof amount === 'string' ? amount : null,
        sourcePage: place('source_page'),
        sourceLine: place('source_line'),
      },
    ];
  });
}
