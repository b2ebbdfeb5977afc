import type { ComponentType, ReactNode } from 'react';
import { linkTo, useViewState } from '../state/use-view-state.ts';
import type { EmbedMode } from '../state/embed-link.ts';
import type { Message, MessageParams } from '../text/message.ts';
import { EMBED } from '../text/messages/embed.ts';
import { DataProvider } from '../views/data/DataProvider.tsx';
import type { Snapshot } from '../views/data/snapshot.ts';
import { ErrorBoundary } from '../views/shell/ErrorBoundary.tsx';
import { useText } from '../views/shell/language.ts';

/** What has to be said under an embedded chart about its figures. */
export type EmbedNote = { message: Message; params?: MessageParams };

type EmbedProps = {
  mode: EmbedMode;
  /** The answers the chart is drawn from; null where none could be had, then a note says why. */
  snapshot: Snapshot | null;
  View: ComponentType;
  note: EmbedNote | null;
};

/** One chart of the site in another page: itself, and at its foot where it is from, of which data, and the way back. */
export function EmbedApp({ mode, snapshot, View, note }: EmbedProps): ReactNode {
  const text = useText();
  const [state] = useViewState();
  return (
    <main>
      {snapshot !== null && (
        <DataProvider key={snapshot.dataVersion} snapshot={snapshot} isEmbed>
          <ErrorBoundary resetKey={snapshot.dataVersion} fallback={() => <Broken />}>
            <View />
          </ErrorBoundary>
        </DataProvider>
      )}
      {note && (
        <p className="embed-note" role="status">
          {text(note.message, note.params)}
        </p>
      )}
      <footer className="embed-foot">
        <a href={linkTo(state)}>
          <strong>{text(EMBED.brand)}</strong> {text(EMBED.open)} ↗
        </a>
        {snapshot !== null && (
          <span>
            {text(EMBED.version, { version: snapshot.dataVersion })}
            {mode === 'frozen' && ` · ${text(EMBED.frozen)}`}
          </span>
        )}
      </footer>
    </main>
  );
}

function Broken(): ReactNode {
  const text = useText();
  return <p role="alert">{text(EMBED.damaged)}</p>;
}
