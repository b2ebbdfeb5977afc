import type { EngineFailure } from '../../db/engine.ts';
import { EngineError } from '../../db/engine.ts';
import type { LoadProblem } from '../../ingest/package/load-problem.ts';
import { DataFileError } from './data-file-error.ts';

/** Why there is no database: the engine's own reasons, or a data file that is missing or damaged. */
export type FailureReason = EngineFailure | 'data_missing' | 'data_damaged';

/** How far the database is. `problems` are rows of the data that had to be left out; `file` is the file that failed. */
export type EngineState = {
  readonly phase: 'idle' | 'starting' | 'ready' | 'failed';
  readonly reason: FailureReason | null;
  readonly file: string | null;
  readonly problems: readonly LoadProblem[];
};

export const IDLE: EngineState = { phase: 'idle', reason: null, file: null, problems: [] };

/** Whether an error is the engine's or a data file's, not that of one query. */
export function isKnownFailure(error: unknown): error is EngineError | DataFileError {
  return error instanceof EngineError || error instanceof DataFileError;
}

/** The state after a failure; `problems` are those known before it. */
export function failedState(
  error: EngineError | DataFileError,
  problems: readonly LoadProblem[],
): EngineState {
  if (error instanceof EngineError) return { phase: 'failed', reason: error.failure, file: null, problems };
  return {
    phase: 'failed',
    reason: error.kind === 'missing' ? 'data_missing' : 'data_damaged',
    file: error.file,
    problems: [...problems, ...error.problems],
  };
}
