import type { ReactNode } from 'react';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { VIEWS } from '../../state/view-state.ts';
import { SHELL, VIEW_NAMES, VIEW_SHORT_NAMES } from '../../text/messages/shell.ts';
import { useText } from './language.ts';

/** The views as links that keep the selection; a column on a desk, a bar at the foot of a phone. */
export function Navigation(): ReactNode {
  const [state] = useViewState();
  const text = useText();
  return (
    <nav className="views" aria-label={text(SHELL.views)}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={linkTo(state, { view, code: '', figure: '' })}
              aria-current={view === state.view ? 'page' : undefined}
            >
              <span className="name-long">{text(VIEW_NAMES[view])}</span>
              <span className="name-short" aria-hidden="true">
                {text(VIEW_SHORT_NAMES[view])}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
