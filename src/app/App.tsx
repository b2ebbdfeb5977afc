import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useViewState } from '../state/use-view-state.ts';
import type { ViewId } from '../state/view-state.ts';
import { SHELL } from '../text/messages/shell.ts';
import { DataProvider, whenIdle } from '../views/data/DataProvider.tsx';
import type { Snapshot } from '../views/data/snapshot.ts';
import { FailedView } from '../views/shell/FailedView.tsx';
import { useText } from '../views/shell/language.ts';
import { Shell } from '../views/shell/Shell.tsx';
import { VIEW_LOADERS } from './views.ts';

type Loaded = { id: ViewId; View: ComponentType };

/** The whole app. `first` is the view already loaded, so that the first render is complete, on the server as in the page. */
export function App(props: { snapshot: Snapshot | null; first: Loaded }): ReactNode {
  const [Offline, setOffline] = useState<ComponentType | null>(null);
  // Told once the still page has really been replaced.
  useEffect(() => document.documentElement.classList.add('started'), []);
  // Nothing on the page waits for it, and without it the page is as it was.
  useEffect(
    () =>
      whenIdle(() => {
        import('./offline/Offline.tsx').then(
          (module) => setOffline(() => module.Offline),
          () => undefined,
        );
      }),
    [],
  );
  return (
    <DataProvider snapshot={props.snapshot}>
      <Shell dataVersion={props.snapshot?.dataVersion ?? ''} foot={Offline && <Offline />}>
        <CurrentView first={props.first} />
      </Shell>
    </DataProvider>
  );
}

/** The view the URL asks for; while another one's program is on its way the page keeps the last. */
function CurrentView({ first }: { first: Loaded }): ReactNode {
  const [{ view }] = useViewState();
  const text = useText();
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState<ViewId | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (loaded.id === view) return;
    let wanted = true;
    VIEW_LOADERS[view]().then(
      (View) => {
        if (!wanted) return;
        setFailed(null);
        setLoaded({ id: view, View });
        // A page one goes to is read from its top; the address has only a hash, so the browser keeps its place.
        window.scrollTo(0, 0);
      },
      () => wanted && setFailed(view),
    );
    return () => {
      wanted = false;
    };
  }, [view, loaded.id, attempt]);
  if (failed === view) {
    return (
      <FailedView
        message={text(SHELL.viewFailed)}
        onRetry={() => (setFailed(null), setAttempt(attempt + 1))}
      />
    );
  }
  return <loaded.View key={loaded.id} />;
}
