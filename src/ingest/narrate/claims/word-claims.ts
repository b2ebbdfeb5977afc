import type { Claim } from '../../../model/claim.ts';
import type { Passage } from './passage.ts';
import { completionClaims } from './words/completion-claims.ts';
import { growthClaims } from './words/growth-claims.ts';
import { readSentences } from './words/mentions.ts';
import { shareClaims } from './words/share-claims.ts';
import { wordMarks } from './words/word-marks.ts';

/** Shares, growth, completion and words of comparison, in the order of the text. The glossary asserts none. */
export function readWordClaims(passage: Passage): Claim[] {
  return passage.sections
    .filter((section) => section.kind !== 'glossary')
    .flatMap((section) => {
      const sentences = readSentences(section, passage.identity);
      return [
        ...shareClaims(section.kind, sentences),
        ...growthClaims(section.kind, sentences),
        ...completionClaims(section.kind, sentences),
        ...wordMarks(sentences),
      ];
    });
}
