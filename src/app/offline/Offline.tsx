import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { IS_SINGLE_FILE } from '../../own-files/own-files.ts';
import { OFFLINE, SINGLE_FILE } from '../../text/messages/offline.ts';
import { useAnswers, useEngineState } from '../../views/data/DataProvider.tsx';
import { useText } from '../../views/shell/language.ts';
import { OfflineKeeper } from './offline-keeper.ts';
import { UpdateBar } from './UpdateBar.tsx';

/** The version of the site that the page is of; null where it is served while it is edited. */
function pageVersion(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="site-version"]')?.content ?? null;
}

/** Whether this page came from what is kept. */
function isKeptAlready(): boolean {
  return Boolean((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller);
}

/** Has the site kept for use without a network, says in the foot how far that is, and offers a newer version. */
export function Offline(): ReactNode {
  const { dataVersion } = useAnswers();
  const text = useText();
  const version = pageVersion();
  const [keeper] = useState(() => (version === null ? null : new OfflineKeeper({ version, dataVersion })));
  if (IS_SINGLE_FILE) return <p className="offline">{text(SINGLE_FILE.foot, { version: dataVersion })}</p>;
  return keeper === null ? null : <Keeping keeper={keeper} />;
}

function Keeping({ keeper }: { keeper: OfflineKeeper }): ReactNode {
  const text = useText();
  const { phase } = useEngineState();
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  // On a first visit after the database, so that its files are not sent twice and nobody waits for them longer.
  const isSettled = phase === 'ready' || phase === 'failed' || isKeptAlready();
  useEffect(() => {
    if (isSettled) void keeper.start();
  }, [isSettled, keeper]);
  return (
    <>
      {state.kept !== 'asking' && (
        <p className="offline">{text(OFFLINE[state.kept], { version: state.dataVersion })}</p>
      )}
      <UpdateBar offer={state.offer} onUpdate={() => void keeper.update()} onLater={() => keeper.later()} />
    </>
  );
}
