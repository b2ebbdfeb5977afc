import type { ReactNode } from 'react';
import type { FactRef } from '../../model/value.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { useByHand } from '../figure/use-by-hand.ts';
import { useText } from '../shell/language.ts';

/**
 * For a figure of the reader's own report that they put right or added: what the report prints, what was read of it, and when
 * it was done.
 */
export function CorrectedByHand({ factRef }: { factRef: FactRef }): ReactNode {
  const text = useText();
  const made = useByHand(factRef);
  if (made === undefined) return null;
  const { printed, amountPrinted, amount, correctedAt } = made;
  const params = {
    printed,
    before: { wan: amountPrinted },
    after: { wan: amount },
    date: correctedAt.slice(0, 10),
  };
  const added = printed === '' ? PROVENANCE.added : PROVENANCE.addedSeen;
  return (
    <p className="provenance-corrected mark" role="note">
      {text(amountPrinted === null ? added : PROVENANCE.corrected, params)}
    </p>
  );
}
