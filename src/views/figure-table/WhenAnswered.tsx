import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { SHELL, VIEW_NAMES } from '../../text/messages/shell.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';

type Asked = { error: Error | null; retry(): void };

/** A view's page while its answers are under way or failed; `children` once `ready`. */
export function WhenAnswered(props: {
  asked: readonly Asked[];
  ready: boolean;
  children: () => ReactNode;
}): ReactNode {
  const [state] = useViewState();
  const text = useText();
  if (props.ready) return props.children();
  const failed = props.asked.filter((asked) => asked.error !== null);
  const first = failed[0]?.error;
  return (
    <section>
      <h1 className="headline">{text(VIEW_NAMES[state.view])}</h1>
      {first ? (
        <FailedView
          message={text(errorMessage(first))}
          onRetry={() => failed.forEach((asked) => asked.retry())}
        />
      ) : (
        <p role="status">{text(SHELL.loading)}</p>
      )}
    </section>
  );
}
