import type { RuleFamily, Term } from '../../model/check.ts';
import type { Claim } from '../../model/claim.ts';
import type { CheckInput, Rule, Run, Subject, Words } from '../rule.ts';
import { wordTerm } from '../terms.ts';

export type Mark = Extract<Claim, { kind: 'mark' }>;

/** The marks of these ids, in the order of the claims. */
export function marksOf(input: CheckInput, ...ids: readonly string[]): Mark[] {
  return input.claims.filter((claim): claim is Mark => claim.kind === 'mark' && ids.includes(claim.mark));
}

/** The places of a mark: the first with what is printed there, the others with nothing but their line. */
export function markTerms(mark: Mark, label: string, printed: string = mark.printed): Term[] {
  return [wordTerm(printed, label, mark.place), ...mark.also.map((place) => wordTerm('', label, place))];
}

/** About the report as a whole, no statement's place. */
export function documentSubject(key: string): Subject {
  return { key, statement: '', code: '', measure: '' };
}

/** A run that compares no amounts. `outcome` as it ended; words are kept for a failure only. */
export function plainRun(
  subject: Subject,
  outcome: Run['outcome'],
  more: {
    severity?: Run['severity'];
    terms?: readonly Term[];
    missing?: readonly string[];
    words?: Words;
  } = {},
): Run {
  return {
    ...subject,
    outcome,
    severity: more.severity ?? 'error',
    terms: more.terms ?? [],
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    arithmetic: '',
    missing: more.missing ?? [],
    words: outcome === 'fails' ? (more.words ?? { zh: '', en: '' }) : { zh: '', en: '' },
    isSum: false,
  };
}

/** What a mark says, in a key. */
export function markKey(mark: Mark): string {
  return `${mark.mark}:${String(mark.place.sourceLine ?? 0)}`;
}

/**
 * A rule about marks: each mark is a run, which holds where `printed` is what is `expected`; a mark without an expectation
 * is a slip by being there. Without any mark the one run of the report holds (or could not be run, for want of `needs`).
 */
export function markRule(options: {
  id: string;
  family: RuleFamily;
  marks: readonly string[];
  severity: Run['severity'] | ((mark: Mark) => Run['severity']);
  label: string;
  /** What the term shows, where `printed` is a word of ours. */
  printed?: (mark: Mark) => string;
  words: (mark: Mark) => Words;
  needs?: string;
}): Rule {
  const { id, family, severity, label, words, needs } = options;
  return {
    id,
    family,
    run: (input) => {
      const marks = marksOf(input, ...options.marks);
      if (marks.length === 0) {
        const subject = documentSubject('document');
        return [
          needs === undefined
            ? plainRun(subject, 'holds')
            : plainRun(subject, 'could_not_run', { missing: [needs] }),
        ];
      }
      return marks.map((mark) =>
        plainRun(
          documentSubject(markKey(mark)),
          mark.expected !== '' && mark.printed === mark.expected ? 'holds' : 'fails',
          {
            severity: typeof severity === 'function' ? severity(mark) : severity,
            terms: markTerms(mark, label, options.printed?.(mark)),
            words: words(mark),
          },
        ),
      );
    },
  };
}
