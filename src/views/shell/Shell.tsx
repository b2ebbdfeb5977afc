import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { pageLink } from '../../state/page-link.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { SHELL, VIEW_NAMES } from '../../text/messages/shell.ts';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { WithoutYear } from '../selection/WithoutYear.tsx';
import { EngineNotice } from './EngineNotice.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailedView } from './FailedView.tsx';
import { lazyPart } from './lazy-part.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { Navigation } from './Navigation.tsx';
import { SearchButton } from '../search/SearchButton.tsx';
import { useText } from './language.ts';

// Loaded with the first figure that is opened: nobody waits for it before.
const ProvenancePanel = lazyPart(
  () => import('../provenance/ProvenancePanel.tsx'),
  (module) => module.ProvenancePanel,
);

/** The page around a view: masthead, views, the sentence of selection, notices, and the source of the figure in hand. */
export function Shell(props: { dataVersion: string; foot: ReactNode; children: ReactNode }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  useEffect(() => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${text(VIEW_NAMES[state.view])} · ${text(SHELL.title)}`;
    // A phone's bar of views is wider than the phone.
    const here = document.querySelector('.views [aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [state.language, state.view, text]);
  // What is printed says where it is from: see print.css.
  useEffect(() => {
    document.documentElement.dataset.address = pageLink();
  });
  return (
    <div className={state.figure === '' ? 'page' : 'page page-with-source'}>
      <a className="skip" href="#content" onClick={focusContent}>
        {text(SHELL.skip)}
      </a>
      <header className="masthead">
        <p className="masthead-title">{text(SHELL.title)}</p>
        <p className="masthead-subtitle">{text(SHELL.subtitle)}</p>
        <SearchButton />
        <Navigation />
      </header>
      <div className="body">
        <SelectionBar />
        <WithoutYear />
        <LinkNotice />
        <EngineNotice />
        <main id="content" tabIndex={-1}>
          <ErrorBoundary
            resetKey={state.view}
            fallback={(retry) => <FailedView message={text(SHELL.broken)} onRetry={retry} />}
          >
            {props.children}
          </ErrorBoundary>
        </main>
        <footer className="colophon">
          <p>{text(SHELL.privacy)}</p>
          {props.dataVersion !== '' && <p>{text(SHELL.dataVersion, { version: props.dataVersion })}</p>}
          {props.foot}
        </footer>
      </div>
      {state.figure !== '' && (
        <ErrorBoundary
          resetKey={state.figure}
          fallback={(retry) => <FailedView message={text(SHELL.broken)} onRetry={retry} />}
        >
          <ProvenancePanel part={{}} />
        </ErrorBoundary>
      )}
    </div>
  );
}

// The hash is the app's route, so a link to an anchor would change the view.
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
