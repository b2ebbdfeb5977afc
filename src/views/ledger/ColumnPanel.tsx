import type { ReactNode } from 'react';
import type { LedgerColumn } from '../../tables/node.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { useText } from '../shell/language.ts';

type PanelProps = {
  columns: readonly LedgerColumn[];
  hidden: readonly string[];
  pinned: readonly string[];
  onHide: (ids: readonly string[]) => void;
  onPin: (ids: readonly string[]) => void;
};

/** Which columns are shown, and which stay beside the names while the others scroll. The last one shown cannot be hidden. */
export function ColumnPanel({ columns, hidden, pinned, onHide, onPin }: PanelProps): ReactNode {
  const text = useText();
  const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
  return (
    <details className="ledger-columns">
      <summary>{text(LEDGER.columns)}</summary>
      <ul>
        {columns.map(({ id, title, detail }) => {
          const column = `${title} ${detail}`;
          const isShown = !hidden.includes(id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && hidden.length === columns.length - 1}
                  onChange={() => onHide(isShown ? [...hidden, id] : without(hidden, id))}
                />
                {text(LEDGER.showColumn, { column })}
              </label>
              <label>
                <input
                  type="checkbox"
                  checked={pinned.includes(id)}
                  disabled={!isShown}
                  onChange={() => onPin(pinned.includes(id) ? without(pinned, id) : [...pinned, id])}
                />
                {text(LEDGER.pinColumn, { column })}
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
