import { useState } from 'react';
import { NO_FILTER } from '../../tables/ledger/filter-tree.ts';
import type { LedgerFilter } from '../../tables/ledger/filter-tree.ts';

/** How the sheet is looked at: kept while another statement or column is read, gone when the view is left. */
export type SheetState = {
  filter: LedgerFilter;
  setFilter: (filter: LedgerFilter) => void;
  /** Rows opened (true) and closed (false) by hand. */
  toggled: Readonly<Record<string, boolean>>;
  setToggled: (toggled: Readonly<Record<string, boolean>>) => void;
  hidden: readonly string[];
  setHidden: (ids: readonly string[]) => void;
  pinned: readonly string[];
  setPinned: (ids: readonly string[]) => void;
};

/** The state of a sheet, empty at first. A new search forgets what was opened by hand, so that its hits are seen. */
export function useSheetState(): SheetState {
  const [filter, setFilter] = useState<LedgerFilter>(NO_FILTER);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [pinned, setPinned] = useState<readonly string[]>([]);
  return {
    filter,
    setFilter: (next) => {
      if (next.search !== filter.search) setToggled({});
      setFilter(next);
    },
    toggled,
    setToggled,
    hidden,
    setHidden,
    pinned,
    setPinned,
  };
}
