import { compositionParts } from '../../queries/composition.ts';
import type { CompositionArguments } from '../../queries/composition.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useLanguage } from '../shell/language.ts';
import { shortName } from './structure-words.ts';

/**
 * Name of the code drilled to, as the parts of its own parent give it (so that the official lists need not be loaded);
 * the code itself until that is known or where no chosen report discloses it.
 */
export function useCodeName({ parent: code, ...rest }: CompositionArguments): string {
  const language = useLanguage();
  // The whole has no parent: the same question as its chart's, answered already.
  const { rows } = useAnswer(compositionParts({ ...rest, parent: code.length > 3 ? code.slice(0, -2) : '' }));
  const row = rows?.find((candidate) => candidate.code === code);
  return row ? shortName(row, language) : code;
}
