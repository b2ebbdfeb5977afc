import type { ReactNode } from 'react';
import { SHELL } from '../../text/messages/shell.ts';
import { useText } from './language.ts';

/** A part of the page that failed: what is wrong, and the way to try again. The rest of the app lives on. */
export function FailedView(props: { message: string; onRetry: () => void }): ReactNode {
  const text = useText();
  return (
    <div className="failed" role="alert">
      <p>{props.message}</p>
      <button type="button" className="action" onClick={props.onRetry}>
        {text(SHELL.retry)}
      </button>
    </div>
  );
}
