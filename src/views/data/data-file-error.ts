import type { LoadProblem } from '../../ingest/package/load-problem.ts';

/** A file of the data package that is not there or cannot be used at all; `problems` say what is wrong with it. */
export class DataFileError extends Error {
  constructor(
    readonly file: string,
    readonly kind: 'missing' | 'damaged',
    readonly problems: readonly LoadProblem[] = [],
    cause?: unknown,
  ) {
    super(`${file}: ${kind}`, { cause });
    this.name = 'DataFileError';
  }
}
