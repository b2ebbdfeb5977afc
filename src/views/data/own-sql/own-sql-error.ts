import { EngineError } from '../../../db/engine.ts';
import { placeInText } from './place-in-text.ts';
import type { TextPlace } from './place-in-text.ts';

/**
 * Why a person's statement has no answer: not one query (`refused`), files or addresses (`files`), a program that is not
 * here (`extension`), more memory than there is (`memory`), settings touched (`settings`), the engine broken off
 * (`engine`), anything else the engine says (`query`).
 */
export type OwnSqlProblem = 'refused' | 'files' | 'extension' | 'memory' | 'settings' | 'engine' | 'query';

/** A statement without an answer: `said` are the engine's own words, `place` where in the text, if it says so. */
export class OwnSqlError extends Error {
  constructor(
    readonly problem: OwnSqlProblem,
    readonly said: string,
    readonly place: TextPlace | null,
    cause: unknown,
  ) {
    super(`${problem}: ${said}`, { cause });
    this.name = 'OwnSqlError';
  }
}

const PROBLEMS: readonly (readonly [RegExp, OwnSqlProblem])[] = [
  [/Expected a single SELECT statement|A CTE needs a SELECT|Cannot write to database/, 'refused'],
  [/^Permission Error|No files found/, 'files'],
  [/exists in the \w+ extension|extension/i, 'extension'],
  [/^Out of Memory Error|could not allocate/i, 'memory'],
];

/** What the engine said, without the line of text that it repeats. */
function wordsOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const words = cause instanceof Error ? cause.message : String(cause);
  return words.replace(/\n+LINE \d+:[\s\S]*$/, '').trim();
}

/** The error of a statement; `checked` is what came of checking the text alone, which knows the place. */
export function ownSqlError(error: unknown, statement: string, checked: unknown): OwnSqlError {
  if (error instanceof EngineError) return new OwnSqlError('engine', wordsOf(error), null, error);
  const said = wordsOf(error);
  const problem = PROBLEMS.find(([pattern]) => pattern.test(said))?.[1] ?? 'query';
  const place = checked instanceof Error ? placeInText(checked.message, statement) : null;
  return new OwnSqlError(problem, said, place, error);
}
