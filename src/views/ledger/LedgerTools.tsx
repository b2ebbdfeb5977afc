import type { ReactNode } from 'react';
import type { LedgerColumn } from '../../tables/node.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { useText } from '../shell/language.ts';
import { ColumnPanel } from './ColumnPanel.tsx';
import type { SheetState } from './sheet-state.ts';

type ToolsProps = {
  /** Rows from the top to the one drilled to; empty for the whole. */
  path: readonly { code: string; name: string }[];
  onPath: (code: string) => void;
  /** Open or close every row. */
  onAll: (open: boolean) => void;
  columns: readonly LedgerColumn[];
  /** Those of the columns there are; the sheet may know of others, for reports that are not chosen now. */
  hidden: readonly string[];
  pinned: readonly string[];
  sheet: SheetState;
};

/** Breadcrumb of what is drilled to, opening and closing all rows, and the choice of columns. */
export function LedgerTools({ path, onPath, onAll, columns, hidden, pinned, sheet }: ToolsProps): ReactNode {
  const text = useText();
  // Columns of reports that are not chosen now, or of 三公, keep what was said of them.
  const elsewhere = (ids: readonly string[]): string[] =>
    ids.filter((id) => !columns.some((column) => column.id === id));
  return (
    <div className="ledger-tools">
      {path.length === 0 ? null : (
        <nav aria-label={text(LEDGER.breadcrumb)} className="ledger-path">
          <button type="button" onClick={() => onPath('')}>
            {text(LEDGER.whole)}
          </button>
          {path.map(({ code, name }, index) =>
            index === path.length - 1 ? (
              <span key={code} aria-current="location">
                {name}
              </span>
            ) : (
              <button key={code} type="button" onClick={() => onPath(code)}>
                {name}
              </button>
            ),
          )}
        </nav>
      )}
      <button type="button" onClick={() => onAll(true)}>
        {text(LEDGER.expandAll)}
      </button>
      <button type="button" onClick={() => onAll(false)}>
        {text(LEDGER.collapseAll)}
      </button>
      <ColumnPanel
        columns={columns}
        hidden={hidden}
        pinned={pinned}
        onHide={(ids) => sheet.setHidden([...elsewhere(sheet.hidden), ...ids])}
        onPin={(ids) => sheet.setPinned([...elsewhere(sheet.pinned), ...ids])}
      />
    </div>
  );
}
