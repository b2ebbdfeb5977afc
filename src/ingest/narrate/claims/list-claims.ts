import type { Claim } from '../../../model/claim.ts';
import { readFiguresOfTwo, readLiteralItems, readMisheadedFees } from './lists/contradicted-figures.ts';
import { readNamedParts } from './lists/named-parts.ts';
import { readNumberedItems } from './lists/numbered-items.ts';
import { readSentenceLists } from './lists/sentence-lists.ts';
import type { Passage } from './passage.ts';
import { readPerformanceClaims } from './performance-claims.ts';

/** Sections whose money is read as figures of the statements and added up by their codes and columns. */
const READ_AS_FIGURES: ReadonlySet<string> = new Set([
  'income_expenditure',
  'income',
  'expenditure',
  'appropriation',
  'general_budget',
  'basic_expenditure',
  'three_public',
  'government_fund',
  'state_capital',
  'overview',
]);

/** Claims of this kind, in the order of the text. */
export function readListClaims(passage: Passage): Claim[] {
  return [
    ...passage.sections
      .filter((section) => section.kind !== 'glossary')
      .flatMap((section): Claim[] => [
        ...readSentenceLists(section.prose, { money: !READ_AS_FIGURES.has(section.kind) }),
        ...readNumberedItems(section),
        ...readLiteralItems(section),
        ...readMisheadedFees(section),
        ...readFiguresOfTwo(section),
        ...readNamedParts(section),
      ]),
    ...readPerformanceClaims(passage),
  ];
}
