import { useState } from 'react';
import type { ReactNode } from 'react';
import { PACKAGE } from '../../text/messages/method/package.ts';
import { useText } from '../shell/language.ts';

/** A text to copy, in sight so that it can be copied by hand too. */
export function CitationText({ citation }: { citation: string }): ReactNode {
  const text = useText();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'denied'>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation);
      setOutcome('copied');
    } catch {
      setOutcome('denied');
    }
  };
  return (
    <blockquote className="method-citation">
      <p>{citation}</p>
      <button type="button" className="action" onClick={() => void copy()}>
        {text(PACKAGE.copy)}
      </button>{' '}
      <span role="status">
        {outcome === 'copied' && text(PACKAGE.copied)}
        {outcome === 'denied' && text(PACKAGE.copyDenied)}
      </span>
    </blockquote>
  );
}
