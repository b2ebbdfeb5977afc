import type { ReactNode } from 'react';
import { UPDATE } from '../../text/messages/offline.ts';
import { useText } from '../../views/shell/language.ts';
import type { OfflineState } from './offline-keeper.ts';

/** A quiet line at the lower edge: there is something newer, to be taken now or later. */
export function UpdateBar(props: {
  offer: OfflineState['offer'];
  onUpdate: () => void;
  onLater: () => void;
}): ReactNode {
  const text = useText();
  const { offer } = props;
  // The place is there before its words, so that they are read out when they come.
  return (
    <div role="status" className="update-place">
      {offer !== null && (
        <div className="update">
          <p>{text(UPDATE[offer.brings], { version: offer.dataVersion })}</p>
          <button type="button" className="action" onClick={props.onUpdate}>
            {text(UPDATE.take)}
          </button>
          <button type="button" className="action" onClick={props.onLater}>
            {text(UPDATE.later)}
          </button>
        </div>
      )}
    </div>
  );
}
