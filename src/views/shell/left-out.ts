import type { EngineState } from '../data/engine-state.ts';

/** The problems of the data by which something was lost; a column too many loses nothing and is not told. */
export function leftOut(problems: EngineState['problems']): EngineState['problems'] {
  return problems.filter(({ severity }) => severity === 'error');
}
