import type { Term } from '../model/check.ts';

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

/** The terms as JSON, one object a term; the place and the characters lead, in the very form that evidence has. */
export function writeTerms(terms: readonly Term[]): string {
  return JSON.stringify(
    terms.map((term) => ({
      source_page: term.sourcePage,
      source_line: term.sourceLine,
      printed: term.printed,
      role: term.role,
      amount: term.amount,
      label: term.label,
      statement: term.statement,
      code: term.code,
      measure: term.measure,
      phase: term.phase,
    })),
  );
}

const TEXT_KEYS = ['printed', 'role', 'label', 'statement', 'code', 'measure', 'phase'] as const;

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
    if (!TEXT_KEYS.every((key) => typeof record.get(key) === 'string')) return [];
    const place = (key: string): number | null => {
      const number: unknown = record.get(key);
      return typeof number === 'number' ? number : null;
    };
    const amount: unknown = record.get('amount');
    return [
      {
        ...(Object.fromEntries(TEXT_KEYS.map((key) => [key, record.get(key)])) as Omit<
          Term,
          'amount' | 'sourcePage' | 'sourceLine'
        >),
        amount: typeof amount === 'string' ? amount : null,
        sourcePage: place('source_page'),
        sourceLine: place('source_line'),
      },
    ];
  });
}
