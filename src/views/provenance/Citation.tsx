import { useState } from 'react';
import type { ReactNode } from 'react';
import { pageLink } from '../../state/page-link.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { useText } from '../shell/language.ts';

/** A citation to copy; where the browser denies the clipboard the text is shown to be copied by hand. */
export function Citation({ citation }: { citation: string }): ReactNode {
  const text = useText();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'denied'>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${citation} ${pageLink()}`);
      setOutcome('copied');
    } catch {
      setOutcome('denied');
    }
  };
  return (
    <div className="citation">
      <button type="button" className="action" onClick={() => void copy()}>
        {text(PROVENANCE.copy)}
      </button>{' '}
      <span role="status">{outcome === 'copied' && text(PROVENANCE.copied)}</span>
      {outcome === 'denied' && (
        <>
          <p>{text(PROVENANCE.copyByHand)}</p>
          <textarea readOnly value={citation} rows={4} onFocus={({ target }) => target.select()} />
        </>
      )}
    </div>
  );
}
