import { inUnit } from '../../../model/money.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import type { ViewId, ViewState } from '../../../state/view-state.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { AID } from '../../../text/messages/aid.ts';
import { FILES } from '../../../text/messages/files.ts';
import { LEDGER } from '../../../text/messages/ledger.ts';
import { SELECTION } from '../../../text/messages/selection.ts';
import { MEASURE_NAMES } from '../../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import { STRUCTURE } from '../../../text/messages/structure.ts';
import { READING_NAMES, UNITS } from '../../../text/messages/units.ts';
import { chosenMeasure, chosenStatement } from '../../ledger/ledger-choice.ts';
import { shortCounty } from '../../selection/report-label.ts';
import type { TakeawayNote } from './takeaway.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** Which views a choice decides over; in the others it is left out, because it changed nothing there. */
const DECIDES = {
  basis: ['overview', 'structure', 'ratio', 'aid', 'changes'],
  reading: ['overview', 'structure', 'ratio', 'aid'],
  unit: ['overview', 'structure', 'ratio', 'aid', 'three-public', 'changes', 'budget', 'ledger'],
  aid: ['overview', 'aid'],
  kind: ['overview', 'structure'],
  code: ['structure', 'ratio', 'ledger'],
} satisfies Record<string, readonly ViewId[]>;

/** What was chosen when the file was made, as far as it decides what the file shows. */
export function takeawayFilters(state: ViewState, reports: readonly ReportRow[], text: Text): TakeawayNote[] {
  const separator = state.language === 'zh' ? '、' : ', ';
  const decides = (name: keyof typeof DECIDES): boolean =>
    (DECIDES[name] as readonly ViewId[]).includes(state.view);
  const notes: [Message, string][] = [
    [FILES.year, state.year === 'latest' ? text(SELECTION.latest) : String(state.year)],
  ];
  if (decides('basis')) {
    notes.push([FILES.basis, text(state.basis === 'all' ? SELECTION.allFunds : SELECTION.generalBudget)]);
  }
  if (decides('reading')) notes.push([FILES.reading, text(READING_NAMES[state.reading])]);
  if (decides('unit')) notes.push([FILES.moneyUnit, text(UNITS.money)]);
  if (decides('aid')) notes.push([FILES.aid, text(AID[state.aid])]);
  if (decides('kind')) notes.push([FILES.classification, text(STRUCTURE[state.kind])]);
  if (decides('code') && state.code !== '') notes.push([FILES.drilled, state.code]);
  if (state.view === 'ledger') notes.push(...ledgerFilters(state, reports, text, separator));
  return notes.map(([label, said]) => ({ label: text(label), text: said }));
}

function ledgerFilters(
  state: ViewState,
  reports: readonly ReportRow[],
  text: Text,
  separator: string,
): [Message, string][] {
  const statement = chosenStatement(state.statement);
  const notes: [Message, string][] = [[FILES.statement, text(STATEMENT_NAMES[statement])]];
  if (statement !== 'three_public') {
    notes.push([FILES.measure, text(MEASURE_NAMES[chosenMeasure(statement, state.measure)])]);
  }
  if (state.search !== '') notes.push([FILES.search, state.search]);
  if (state.atLeast !== '') notes.push([FILES.atLeast, inUnit(state.atLeast, state.unit)]);
  if (state.coverage !== 'all') {
    notes.push([
      FILES.coverage,
      text(state.coverage === 'every' ? LEDGER.coverageEvery : LEDGER.coverageSome),
    ]);
  }
  const column = (id: string): string => columnName(id, reports, text);
  if (state.sort) {
    const way = text(state.sort.desc ? FILES.descending : FILES.ascending);
    notes.push([FILES.sort, `${column(state.sort.column)} ${way}`]);
  }
  if (state.hidden.length > 0) notes.push([FILES.hidden, state.hidden.map(column).join(separator)]);
  return notes;
}

/** `meixian-2020:budget` → 眉县 2020 预算; `name` → 科目. */
function columnName(id: string, reports: readonly ReportRow[], text: Text): string {
  if (id === 'name') return text(LEDGER.subject);
  const [reportId, phase] = id.split(':');
  const report = reports.find((known) => known.reportId === reportId);
  const words = phase === 'budget' ? text(LEDGER.budget) : phase === 'final' ? text(LEDGER.final) : '';
  return report ? `${shortCounty(report.county)} ${report.fiscalYear} ${words}`.trim() : id;
}
