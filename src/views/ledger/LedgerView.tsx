import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { StatementId } from '../../model/statement.ts';
import { ledger } from '../../queries/ledger.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { threePublic } from '../../queries/three-public.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { DEFAULT_VIEW_STATE } from '../../state/view-state.ts';
import { buildTree } from '../../tables/ledger/build-tree.ts';
import { threePublicTree } from '../../tables/ledger/three-public-tree.ts';
import type { LedgerColumn } from '../../tables/node.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { emptyReason } from '../../text/messages/reasons.ts';
import { useAnswer } from '../data/use-answer.ts';
import { reportName } from '../selection/report-label.ts';
import { Verdict } from '../selection/Verdict.tsx';
import { useSelection } from '../selection/use-selection.ts';
import type { Selection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { absentReason, chosenMeasure, chosenStatement, isFlat, officialName } from './ledger-choice.ts';
import { LedgerControls } from './LedgerControls.tsx';
import { LedgerSheet } from './LedgerSheet.tsx';
import { useSheetState } from './sheet-state.ts';
import type { SheetState } from './sheet-state.ts';
import './ledger.css';

/** 明细: any statement, its rows as a tree, the chosen county-years beside each other. */
export function LedgerView(): ReactNode {
  const [state] = useViewState();
  const selection = useSelection();
  const text = useText();
  const statement = chosenStatement(state.statement);
  const sheet = useSheetState();
  const name = text(STATEMENT_NAMES[statement]);
  return (
    <section className="ledger" aria-labelledby="ledger-heading">
      <h1 id="ledger-heading" className="headline">
        {text(LEDGER.heading, { statement: name })}
      </h1>
      <Verdict reports={selection.reports} />
      {statement === state.statement ? null : (
        <p className="ledger-remark" role="status">
          {text(LEDGER.unknownStatement, { raw: state.statement, statement: name })}
        </p>
      )}
      {statement === 'three_public' ? (
        <ThreePublicLedger selection={selection} sheet={sheet} />
      ) : (
        <StatementLedger statement={statement} selection={selection} sheet={sheet} />
      )}
    </section>
  );
}

type LedgerProps = { selection: Selection; sheet: SheetState };

/** A statement whose rows are codes or labels, one column a report. */
function StatementLedger({
  statement,
  selection,
  sheet,
}: LedgerProps & { statement: StatementId }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const measure = chosenMeasure(statement, state.measure);
  const { reports, reportIds } = selection;
  const answer = useAnswer(ledger({ reportIds, statement, measure, phase: 'final' }));
  const columns = useColumns(reports, statement);
  const tree = useMemo(
    () =>
      answer.rows &&
      buildTree(answer.rows, columns, {
        flat: isFlat(statement),
        nameOf: (code) => officialName(statement, code),
      }),
    [answer.rows, columns, statement],
  );
  const names = { statement: text(STATEMENT_NAMES[statement]), measure: text(MEASURE_NAMES[measure]) };
  return (
    <>
      <LedgerControls statement={statement} measure={measure} />
      {measure === state.measure || state.measure === DEFAULT_VIEW_STATE.measure ? null : (
        <p className="ledger-remark" role="status">
          {text(LEDGER.unknownMeasure, { raw: state.measure, ...names })}
        </p>
      )}
      <LedgerSheet
        sheet={sheet}
        tree={tree}
        columns={columns}
        names={names}
        subtitle={LEDGER.subtitle}
        subject={LEDGER.subject}
        error={selection.error ?? answer.error}
        onRetry={selection.error ? selection.retry : answer.retry}
      />
    </>
  );
}

/** 三公 has measures for rows and two columns a report, 预算 and 决算. */
function ThreePublicLedger({ selection, sheet }: LedgerProps): ReactNode {
  const text = useText();
  const answer = useAnswer(threePublic({ reportIds: selection.reportIds }));
  const base = useColumns(selection.reports, 'three_public');
  const columns = useMemo(
    () =>
      base.flatMap((column) =>
        (['budget', 'final'] as const).map((phase) => ({
          ...column,
          id: `${column.id}:${phase}`,
          detail: `${column.detail} ${text(phase === 'budget' ? LEDGER.budget : LEDGER.final)}`,
          phase,
        })),
      ),
    [base, text],
  );
  const tree = useMemo(
    () =>
      answer.rows &&
      threePublicTree(answer.rows, columns, (measure) => {
        const name = Object.entries(MEASURE_NAMES).find(([id]) => id === measure)?.[1];
        return { nameZh: name?.zh ?? measure, nameEn: name?.en ?? measure };
      }),
    [answer.rows, columns],
  );
  const names = {
    statement: text(STATEMENT_NAMES.three_public),
    measure: `${text(LEDGER.budget)} / ${text(LEDGER.final)}`,
  };
  return (
    <>
      <LedgerControls statement="three_public" measure={null} />
      <LedgerSheet
        sheet={sheet}
        tree={tree}
        columns={columns}
        names={names}
        subtitle={LEDGER.subtitleThreePublic}
        subject={LEDGER.item}
        error={selection.error ?? answer.error}
        onRetry={selection.error ? selection.retry : answer.retry}
      />
    </>
  );
}

const STATE_NOTES = {
  disclosed: null,
  declared_empty: LEDGER.noteDeclaredEmpty,
  blank: LEDGER.noteBlank,
  absent: LEDGER.noteAbsent,
  unreadable: LEDGER.noteUnreadable,
} as const;

function useColumns(
  reports: readonly ReportRow[],
  statement: StatementId,
): (LedgerColumn & { absent: ReturnType<typeof absentReason> })[] {
  const text = useText();
  return useMemo(
    () =>
      reports.map((report) => {
        const state = report.states[statement];
        const reason = emptyReason(report.reasons?.[statement] ?? '');
        const note = state ? STATE_NOTES[state] : null;
        return {
          id: report.reportId,
          reportId: report.reportId,
          title: reportName(report),
          detail: String(report.fiscalYear),
          note: note ? text(note) : '',
          reason: state === 'declared_empty' && reason ? text(reason) : '',
          absent: absentReason(state),
        };
      }),
    [reports, statement, text],
  );
}
