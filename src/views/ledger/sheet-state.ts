import { NAME_COLUMN } from '../../tables/columns.ts';
import { NO_FILTER } from '../../tables/ledger/filter-tree.ts';
import type { LedgerFilter } from '../../tables/ledger/filter-tree.ts';
import { flattenNodes } from '../../tables/node.ts';
import type { LedgerColumn, LedgerNode } from '../../tables/node.ts';
import { LONGEST_LIST } from '../../state/url-params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { DEFAULT_VIEW_STATE } from '../../state/view-state.ts';
import type { Depth, LedgerSort, ViewState } from '../../state/view-state.ts';

/** How the sheet is looked at; all of it stands in the link. */
export type SheetState = {
  filter: LedgerFilter;
  setFilter: (filter: LedgerFilter) => void;
  depth: Depth;
  /** Opens the whole tree to a level, whatever was opened and closed by hand. */
  setDepth: (depth: Depth) => void;
  /** Rows that stand the other way than the depth and the search say. */
  toggled: readonly string[];
  toggle: (id: string) => void;
  sort: LedgerSort | null;
  setSort: (sort: LedgerSort | null) => void;
  hidden: readonly string[];
  setHidden: (ids: readonly string[]) => void;
  pinned: readonly string[];
  setPinned: (ids: readonly string[]) => void;
};

/**
 * The sheet as the link has it. What is done to it leaves no step in the history: back leads to the statement or view
 * before, not through every letter typed. A new search forgets what was opened by hand, so that its hits are seen.
 */
export function useSheetState(): SheetState {
  const [state, change] = useViewState();
  const replace = (patch: Partial<ViewState>): void => change(patch, { replace: true });
  return {
    filter: filterOf(state),
    setFilter: ({ search, atLeast, coverage }) =>
      replace({
        search,
        atLeast: atLeast ?? '',
        coverage,
        ...(search === state.search ? {} : { toggled: [], depth: DEFAULT_VIEW_STATE.depth }),
      }),
    depth: state.depth,
    setDepth: (depth) => replace({ depth, toggled: [] }),
    toggled: state.toggled,
    toggle: (id) => replace({ toggled: withOrWithout(state.toggled, id) }),
    sort: state.sort,
    setSort: (sort) => replace({ sort }),
    hidden: state.hidden,
    setHidden: (hidden) => replace({ hidden }),
    pinned: state.pinned,
    setPinned: (pinned) => replace({ pinned }),
  };
}

function filterOf({ search, atLeast, coverage }: ViewState): LedgerFilter {
  return { ...NO_FILTER, search, coverage, atLeast: atLeast === '' ? null : atLeast };
}

function withOrWithout(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-LONGEST_LIST);
}

/** The columns of a link as the sheet can use them. */
export type UsableColumns = {
  hidden: readonly string[];
  pinned: readonly string[];
  sort: LedgerSort | null;
  /** Ids that no report has a column for. */
  unknown: readonly string[];
};

/**
 * What a link says of columns, held to those there are. A column of a report that is not chosen now waits until it is; an id
 * that is no report's is told. A link that hides every column hides none.
 */
export function usableColumns(
  asked: Pick<SheetState, 'hidden' | 'pinned' | 'sort'>,
  columns: readonly Pick<LedgerColumn, 'id'>[],
  reportIds: readonly string[],
): UsableColumns {
  const ids = columns.map((column) => column.id);
  const hidden = ids.filter((id) => asked.hidden.includes(id));
  const { sort } = asked;
  const mentioned = [...asked.hidden, ...asked.pinned, ...(sort === null ? [] : [sort.column])];
  const isKnown = (id: string): boolean => id === NAME_COLUMN || reportIds.includes(id.split(':')[0] ?? id);
  return {
    hidden: hidden.length === ids.length ? [] : hidden,
    // In the order in which they were pinned.
    pinned: asked.pinned.filter((id) => ids.includes(id)),
    sort: sort !== null && (sort.column === NAME_COLUMN || ids.includes(sort.column)) ? sort : null,
    unknown: [...new Set(mentioned.filter((id) => !isKnown(id)))],
  };
}

/** Which rows are open: those above the depth, or on the way to what a search found, but for those turned by hand. */
export function openRows(
  nodes: readonly LedgerNode[],
  { depth, toggled, found }: { depth: Depth; toggled: readonly string[]; found: readonly string[] | null },
): Record<string, boolean> {
  const onTheWay = new Set(found ?? []);
  const turned = new Set(toggled);
  const isOpen = (node: LedgerNode): boolean =>
    // A search shows its hits and their ancestors; all is opened or closed only when that is asked for.
    found !== null && depth === DEFAULT_VIEW_STATE.depth ? onTheWay.has(node.id) : node.level < depth;
  return Object.fromEntries(
    flattenNodes(nodes)
      .filter((node) => node.children.length > 0)
      .map((node) => [node.id, isOpen(node) !== turned.has(node.id)]),
  );
}
