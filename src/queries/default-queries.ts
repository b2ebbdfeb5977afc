import { balances } from './balances.ts';
import { basicProject } from './basic-project.ts';
import { budgetExecution } from './budget.ts';
import { checkCounts } from './checks.ts';
import { changes } from './changes.ts';
import { comparability } from './comparability.ts';
import { compositionParts, compositionWhole } from './composition.ts';
import type { CompositionArguments } from './composition.ts';
import { indicators } from './indicators.ts';
import { keyFigures } from './key-figures.ts';
import { ledger } from './ledger.ts';
import { medicalAid } from './medical-aid.ts';
import type { Query } from './query.ts';
import type { ReportRow } from './rows.ts';
import { threePublic } from './three-public.ts';
import { worstFindings } from './worst-findings.ts';

/** More counties than this make no picture that is read at a glance, and a snapshot that is no longer small. */
export const MOST_DEFAULT_COUNTIES = 12;

const BASES = ['all', 'general'] as const;
const AID_READINGS = ['narrow', 'wide'] as const;
const COMPOSITIONS = [
  { kind: 'functional', basis: 'all' },
  { kind: 'functional', basis: 'general' },
  { kind: 'economic', basis: 'all' },
] as const;

/** The default selection: the reports of each county's latest year. */
export function defaultReportIds(reports: readonly ReportRow[]): string[] {
  const latest = new Map<string, number>();
  for (const { countyCode, fiscalYear } of reports)
    latest.set(countyCode, Math.max(fiscalYear, latest.get(countyCode) ?? 0));
  if (latest.size > MOST_DEFAULT_COUNTIES) return [];
  return reports
    .filter(({ countyCode, fiscalYear }) => latest.get(countyCode) === fiscalYear)
    .map(({ reportId }) => reportId);
}

/** The compositions whose classes (类) the default views can be drilled into. */
export function defaultCompositions(reportIds: readonly string[]): CompositionArguments[] {
  return COMPOSITIONS.map((composition) => ({ ...composition, reportIds, parent: '' }));
}

/**
 * What the views ask of `reportIds` before anything is chosen: on both bases and in both readings of medical aid, the
 * whole and, by `classesOf`, one level down from each code (类, 款) that has parts: a drill-down is answered at once.
 */
export function defaultQueries(
  reportIds: readonly string[],
  classesOf: (composition: CompositionArguments) => readonly string[],
): Query<unknown>[] {
  const compositions = defaultCompositions(reportIds).flatMap((composition) =>
    ['', ...classesOf(composition)].map((parent) => ({ ...composition, parent })),
  );
  const readings = BASES.flatMap((basis) => AID_READINGS.map((aid) => ({ reportIds, basis, aid })));
  return [
    ...compositions.flatMap((composition) => [compositionParts(composition), compositionWhole(composition)]),
    ...compositions
      .filter((composition) => composition.kind === 'functional')
      .map(({ basis, parent }) => basicProject({ reportIds, basis, parent })),
    ...readings.flatMap((reading) => [medicalAid(reading), keyFigures(reading)]),
    comparability({ reportIds }),
    threePublic({ reportIds }),
    changes({ reportIds }),
    checkCounts({ reportIds }),
    balances({ reportIds }),
    budgetExecution({ reportIds }),
    worstFindings({ reportIds }),
    indicators({ reportIds }),
    ledger({ reportIds, statement: 'expenditure', measure: 'total', phase: 'final' }),
  ];
}
