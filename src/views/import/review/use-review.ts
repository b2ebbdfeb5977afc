import { useCallback, useEffect, useMemo, useState } from 'react';
import { reportsQuery } from '../../../queries/reports.ts';
import { useLocalReports } from '../../data/local/use-local-reports.ts';
import type { NewLocalReport } from '../../data/local/local-report.ts';
import type { CorrectedReading, FileToRead, ReadOutcome } from '../../data/reading/read-outcome.ts';
import { joinFiles } from '../../data/reading/joined-files.ts';
import { createReportReader } from '../../data/reading/report-reader.ts';
import type { ReportReader } from '../../data/reading/report-reader.ts';
import type { ReportReading } from '../../data/source-page/source-document.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { applyEdits, carryId, correctionsOf } from './edits/apply-edits.ts';
import { NO_EDITS } from './edits/edits.ts';
import type { Edits } from './edits/edits.ts';
import { identityProblems, wantedReportId } from './identity/identity-problems.ts';
import type { IdentityProblem } from './identity/identity-problems.ts';
import { useRechecked } from './use-rechecked.ts';
import type { Rechecked } from './use-rechecked.ts';
import { plainName } from '../queue/plain-name.ts';

type Held = NewLocalReport['info']['held'];

/** A report under review: as it was read, as it now stands, and what has to be put right before it can be accepted. */
export type Review = {
  edits: Edits;
  setEdits: (edits: Edits) => void;
  /** As it was read, in the unit and identity that are chosen, with figures added by hand but without corrections. */
  uncorrected: ReportReading;
  /** As it will be kept. */
  reading: ReportReading;
  reportId: string;
  thisYear: number;
  problems: readonly IdentityProblem[];
  rechecked: Rechecked;
  /** Whether the site's own reports are known, so that no id is given twice. */
  isIdSure: boolean;
  /** What the person calls it: by itself the department and the year. */
  name: string;
  setName: (name: string) => void;
  held: Held;
  setHeld: (held: Held) => void;
  /** The report to be kept. */
  toKeep: () => NewLocalReport;
};

/** The state of a review. The checks run again, in a worker of the review's own, when something is changed. */
export function useReview(outcome: ReadOutcome, files: readonly FileToRead[]): Review {
  const [edits, setEdits] = useState<Edits>(NO_EDITS);
  const [named, setName] = useState('');
  const [held, setHeld] = useState<Held>('local');
  const [thisYear] = useState(() => new Date().getFullYear());
  const [addedAt] = useState(() => new Date().toISOString());
  const local = useLocalReports();
  const isIdSure = !useAnswer(reportsQuery()).pending;
  const { document, reading: read, ...checkedFirst } = outcome;
  const reportId = local.freeReportId(wantedReportId(read.report, edits.identity));
  const reading = useMemo(
    (): CorrectedReading => ({
      ...applyEdits(read, edits, reportId),
      corrections: correctionsOf(read, edits, reportId),
    }),
    [read, edits, reportId],
  );
  const uncorrected = useMemo(
    () => applyEdits(read, { ...edits, corrections: NO_EDITS.corrections }, reportId),
    [read, edits, reportId],
  );
  const name = plainName(named).trim() || `${reading.report.department} ${String(reading.report.fiscalYear)}`;
  const problems = useMemo(() => identityProblems(reading.report, thisYear), [reading, thisYear]);
  // The id is in no check: as long as nothing is edited, those of the reading are those of the report.
  const toCheck = edits === NO_EDITS || problems.includes('year') ? read : reading;
  const recheck = useRecheck();
  const rechecked = useRechecked({ reading: read, checked: checkedFirst }, toCheck, recheck);
  return {
    ...{ edits, setEdits, uncorrected, reading, reportId, isIdSure, thisYear, problems, rechecked },
    ...{ name, setName, held, setHeld },
    toKeep: () => {
      const { report, statements, facts, changes, indicators, projects } = reading;
      return {
        info: {
          ...{ reportId, held, name, addedAt },
          corrections: correctionsOf(read, edits, reportId),
          source: {
            name: document.name,
            format: document.format,
            size: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
            ...(files.length > 1 && {
              files: files.map((file) => ({ name: file.name, size: file.bytes.length })),
            }),
          },
        },
        records: {
          ...{ reports: [report], statements, facts, changes, indicators, projects },
          findings: carryId(rechecked.checked.findings, reportId),
          checks: carryId(rechecked.checked.checks, reportId),
        },
        bytes: joinFiles(files),
      };
    },
  };
}

/** The rules once more, in a worker that is started with the first correction and ended with the review. */
function useRecheck(): ReportReader['recheck'] {
  const [reader] = useState(() => createReportReader());
  useEffect(() => () => reader.close(), [reader]);
  return useCallback((reading) => reader.recheck(reading), [reader]);
}
