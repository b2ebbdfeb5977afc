import type { ReactNode } from 'react';
import type { FactRef } from '../../model/value.ts';
import { formatAmountWan } from '../../text/format.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { useLocalState } from '../data/DataProvider.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { correctionOf } from './correction-of.ts';

/** For a figure of the reader's own report that they put right: what the report prints, and when it was put right. */
export function CorrectedByHand({ factRef }: { factRef: FactRef }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const { reports } = useLocalState();
  const own = reports.find(({ reportId }) => reportId === factRef.reportId);
  const correction = own && correctionOf(own.corrections, factRef);
  if (correction === undefined) return null;
  return (
    <p className="provenance-corrected mark" role="note">
      {text(PROVENANCE.corrected, {
        printed: correction.printed,
        before: formatAmountWan(correction.amountPrinted, language),
        after: formatAmountWan(correction.amount, language),
        date: correction.correctedAt.slice(0, 10),
      })}
    </p>
  );
}
