import type { Sentence } from '../../overview/sentences/sentence.ts';
import type { StandsOutRows } from '../../overview/sentences/stands-out.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import type { Text, TextLanguage } from '../../../text/translate.ts';
import type { buildStructure } from '../../structure/structure-data.ts';

/** What makes sentences and compositions of the first page's figures; it stays with that page's program. */
export type Generators = {
  standsOut: (reports: readonly ReportRow[], rows: StandsOutRows) => Sentence[];
  sentenceText: (sentence: Sentence, language: TextLanguage, text: Text) => string;
  buildStructure: typeof buildStructure;
};

/** Loads them with the views they belong to. */
export async function loadGenerators(): Promise<Generators> {
  const [{ standsOut, sentenceText }, { buildStructure }] = await Promise.all([
    import('../../overview/OverviewView.tsx'),
    import('../../structure/StructureView.tsx'),
  ]);
  return { standsOut, sentenceText, buildStructure };
}
