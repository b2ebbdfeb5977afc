import { useMemo } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { drillTo, hasFigures, pathTo } from '../../tables/ledger/drill.ts';
import { NO_FILTER, filterTree, foldText, isHit } from '../../tables/ledger/filter-tree.ts';
import { withRemainders } from '../../tables/ledger/remainder.ts';
import { flattenNodes } from '../../tables/node.ts';
import type { LedgerColumn, LedgerNode, LedgerTree } from '../../tables/node.ts';
import { Table } from '../../tables/Table.tsx';
import type { Message } from '../../text/message.ts';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { useAnyByHand } from '../figure/use-any-by-hand.ts';
import { FigureOrReason } from '../figure-table/FigureOrReason.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';
import { footRows, standInNotes } from './foot-rows.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerTools } from './LedgerTools.tsx';
import { openRows, usableColumns } from './sheet-state.ts';
import type { SheetState } from './sheet-state.ts';
import '../figure-table/sideways.css';

type SheetProps = {
  sheet: SheetState;
  /** Undefined until the answer is there. */
  tree: LedgerTree | undefined;
  columns: readonly LedgerColumn[];
  names: { statement: string; measure: string };
  subtitle: Message;
  subject: Message;
  error: Error | null;
  onRetry: () => void;
};

/** The sheet of one statement and column: filters, the tree grid with its foot, and what must be said about it. */
export function LedgerSheet(props: SheetProps): ReactNode {
  const text = useText();
  if (props.error) {
    return <FailedView message={text(errorMessage(props.error))} onRetry={props.onRetry} />;
  }
  // Until the reports are known there is no column to be empty.
  if (!props.tree || props.columns.length === 0) {
    return (
      <p role="status" className="ledger-message">
        {text(LEDGER.loading)}
      </p>
    );
  }
  if (!hasFigures(props.tree)) {
    const notes = props.columns.filter((column) => column.note !== '');
    return (
      <div role="status" className="ledger-message">
        <p>{text(LEDGER.nothing, props.names)}</p>
        <p>
          {notes
            .map((column) =>
              [column.title, column.detail, column.note, column.reason]
                .filter((part) => part !== '')
                .join(' '),
            )
            .join(' · ')}
        </p>
      </div>
    );
  }
  return <Sheet {...props} tree={props.tree} />;
}

function Sheet(props: SheetProps & { tree: LedgerTree }): ReactNode {
  const { tree, columns, names } = props;
  const [state, setState] = useViewState();
  const text = useText();
  const { sheet } = props;
  const { filter, setFilter } = sheet;
  const { all: reports } = useSelection();
  const asked = { hidden: sheet.hidden, pinned: sheet.pinned, sort: sheet.sort };
  const reportIds = reports.map((report) => report.reportId);
  const { hidden, pinned, sort, unknown } = usableColumns(asked, columns, reportIds);

  const whole = useMemo(() => ({ ...tree, nodes: withRemainders(tree.nodes) }), [tree]);
  const path = pathTo(whole.nodes, state.code);
  const last = path.at(-1);
  const drilled = useMemo(() => drillTo(whole, state.code), [whole, state.code]);
  const columnIds = columns.map((column) => column.id).filter((id) => !hidden.includes(id));
  const all = drilled.nodes;
  const shown = filterTree(all, filter, columnIds);
  const filtered = filter.search !== '' || filter.atLeast !== null || filter.coverage !== 'all';
  // A class shows its 款 at once; a search opens the way to what it found.
  const expanded = openRows(shown.nodes, {
    depth: sheet.depth,
    toggled: sheet.toggled,
    found: foldText(filter.search) === '' ? null : shown.open,
  });

  const nameOf = (node: LedgerNode): string => {
    if (node.kind === 'remainder') return text(LEDGER.remainder);
    return state.language === 'zh' ? node.nameZh : node.nameEn || node.nameZh;
  };
  const fullName = (node: LedgerNode): string =>
    node.code === '' ? nameOf(node) : `${node.code} ${nameOf(node)}`;
  const rows = flattenNodes(shown.nodes);
  const rowCount = rows.length;
  const isAnyByHand = useAnyByHand(
    [...rows, ...(drilled.total ? [drilled.total] : [])].flatMap(({ values }) =>
      columnIds.map((id) => values[id]),
    ),
  );
  const summed = { nodes: shown.nodes, total: drilled.total };

  const heading = text(LEDGER.heading, { statement: `${names.statement} · ${names.measure}` });
  const subtitle = text(props.subtitle, {
    ...names,
    rows: String(rowCount),
    columns: String(columnIds.length),
  });
  const standIns = standInNotes(shown.nodes, columns).map((note) => ({
    id: note.id,
    said: text(LEDGER.standIns, { column: note.column, count: String(note.count) }),
  }));
  const table: ComponentProps<typeof Table> = {
    nodes: shown.nodes,
    columns,
    hidden,
    pinned,
    sort,
    onSort: sheet.setSort,
    expanded,
    onExpand: (id, open) => {
      if (expanded[id] !== open) sheet.toggle(id);
    },
    onDrill: (code) => setState({ code }),
    isHit: (node) => isHit(node, filter.search),
    foot: footRows(summed, columns, { filtered, text, totalName: last ? nameOf(last) : null }),
    renderValue: (value, column) => <FigureOrReason value={value} reason={column.reason} />,
    text: {
      label: heading,
      subject: text(props.subject),
      expand: (name) => text(LEDGER.expand, { name }),
      collapse: (name) => text(LEDGER.collapse, { name }),
      drill: (name) => text(LEDGER.drill, { name }),
      sideways: text(CHART_FRAME.sideways),
      nameOf,
    },
  };

  return (
    <>
      <p className="ledger-subtitle">
        {subtitle} {text(LEDGER.hint)}
      </p>
      <LedgerFilters
        filter={filter}
        onFilter={setFilter}
        classes={tree.nodes
          .filter((node) => node.code !== '')
          .map((node) => ({ code: node.code, name: fullName(node) }))}
        chosenClass={path[0]?.code ?? ''}
        onClass={(code) => setState({ code })}
      />
      <LedgerTools
        path={path.map((node) => ({ code: node.code, name: fullName(node) }))}
        onPath={(code) => setState({ code })}
        onAll={(open) => sheet.setDepth(open ? 3 : 1)}
        columns={columns}
        hidden={hidden}
        pinned={pinned}
        sheet={sheet}
      />
      {unknown.length === 0 ? null : (
        <p className="ledger-remark" role="status">
          {text(LEDGER.unknownColumn, { raw: unknown.join(state.language === 'zh' ? '、' : ', ') })}
        </p>
      )}
      {state.code !== '' && path.length === 0 ? (
        <p className="ledger-remark" role="status">
          {text(LEDGER.codeNotHere, { statement: names.statement, code: state.code })}
        </p>
      ) : null}
      <Table {...table} />
      <div className="chart-actions table-actions">
        <TakeawayButton
          subject={{
            headline: heading,
            subtitle,
            caveats: standIns.map(({ said }) => said),
            table: <Table {...table} whole />,
          }}
        />
      </div>
      {shown.nodes.length === 0 ? (
        <p className="ledger-remark" role="status">
          {text(LEDGER.nothingFound)}{' '}
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {text(LEDGER.clearFilters)}
          </button>
        </p>
      ) : null}
      <p className="ledger-legend">
        {text(LEDGER.legend)} {isAnyByHand && text(LEDGER.legendByHand)}
      </p>
      {standIns.map(({ id, said }) => (
        <p key={id} className="ledger-remark">
          {said}
        </p>
      ))}
    </>
  );
}
