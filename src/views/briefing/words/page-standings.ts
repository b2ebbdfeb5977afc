import type { KeyFiguresRow, ReportRow } from '../../../queries/rows.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Value } from '../../../model/value.ts';
import { aidReports } from '../../aid/aid-data.ts';
import { keyFigureMeasures, peerMeasures } from '../../peers/measures.ts';
import { standing } from '../../peers/standing.ts';
import type { PeerMeasure, Standing } from '../../peers/standing.ts';
import type { PeersSubject } from '../../peers/subject.ts';
import { ratioFigures } from '../../ratio/ratio-data.ts';
import { comparabilityNotes } from '../../selection/comparability.ts';
import type { ComparabilityNote } from '../../selection/verdict/note.ts';
import { threePublicReports } from '../../three-public/three-public-data.ts';
import { chartState } from '../model/page-ids.ts';
import type { ChartPageId } from '../model/page-ids.ts';
import type { BriefingInput } from './briefing-rows.ts';
import type { Words } from './words.ts';

const NONE: Value = { state: 'missing', reason: 'not_disclosed' };

/** The verdict on the reports as a view has it; without a view, all of it. */
export function notesOf(input: BriefingInput, state: Partial<ViewState>): ComparabilityNote[] {
  const { language, reading, statement, basis, aid } = input.state;
  const seen = { language, reading, statement, basis, aid, ...state };
  return comparabilityNotes(input.reports, seen, input.rows.comparability);
}

/** Where the own department stands by each line of a page: as 对标 beside the same chart has it. */
export function pageStandings(
  input: BriefingInput,
  page: ChartPageId | 'key',
  words: Words,
): readonly Standing[] {
  const { own, reports, state } = input;
  const { view, kind } =
    page === 'key' ? { view: 'overview' as const, kind: state.kind } : chartState(state, page, '');
  const notes = notesOf(input, { view, kind });
  const standings = measuresOf(input, page, words).map((measure) => standing(measure, own, reports, notes));
  // What neither the own department nor any that compares has is no line; of the change that is said all the same.
  return standings.filter(
    ({ members, readings }) =>
      page === 'changes' || members.length > 0 || readings[0]?.own.state === 'figure',
  );
}

function measuresOf(input: BriefingInput, page: ChartPageId | 'key', words: Words): PeerMeasure[] {
  const { reading } = input.state;
  if (page === 'key') return keyFigureMeasures(input.rows.keyFigures, words);
  if (page === 'changes') {
    return keyFigureMeasures(input.rows.keyFigures, words).filter(({ measure }) => measure === 'change');
  }
  const subject = subjectOf(input, page);
  if (subject === null) return [];
  const spending = page === 'three-public' ? input.rows.allFunds : input.rows.keyFigures;
  return peerMeasures(subject, reading, spendingIn(spending), words);
}

function spendingIn(rows: readonly KeyFiguresRow[]): (report: ReportRow) => Value {
  return ({ reportId }) => rows.find((row) => row.reportId === reportId)?.expenditure ?? NONE;
}

/** The figures of a page's chart; null for one that 对标 has no lines for. */
function subjectOf(
  { reports, state, rows, generators }: BriefingInput,
  page: ChartPageId,
): PeersSubject | null {
  const { reading } = state;
  switch (page) {
    case 'structure': {
      const structure = generators.buildStructure(reports, rows.parts, rows.wholes, reading);
      return { kind: 'structure', structure, isWhole: true };
    }
    case 'economic': {
      const structure = generators.buildStructure(reports, rows.economicParts, rows.economicWholes, reading);
      return { kind: 'structure', structure, isWhole: true };
    }
    case 'ratio':
      return { kind: 'ratio', figures: ratioFigures(reports, rows.basicProject, '', reading) };
    case 'aid':
      return { kind: 'aid', figures: aidReports(reports, rows.medicalAid, rows.basicProject, reading) };
    case 'three-public':
      return { kind: 'three_public', figures: threePublicReports(reports, rows.threePublic) };
    case 'changes':
    case 'budget':
      return null;
  }
}
