import { verifiedByStatement } from '../../checks/verified-share.ts';
import type { ReportReading } from '../../ingest/read-report.ts';
import type { Check } from '../../model/check.ts';
import { CERTAINTIES, ORIGINS, STATEMENT_STATES } from '../../model/statement.ts';
import { UNDECIDED_WORDS } from '../../text/messages/import-review.ts';
import type { FileFailure } from './read-one.ts';

function count<Word extends string>(words: readonly Word[], found: readonly Word[]): string {
  return words
    .map((word) => ({ word, times: found.filter((other) => other === word).length }))
    .filter(({ times }) => times > 0)
    .map(({ word, times }) => `${word} ${times}`)
    .join(', ');
}

function describeUndecided({ undecided }: ReportReading): string[] {
  if (undecided.length === 0) return [];
  return [
    `  未能确定 / undecided: ${undecided.length}`,
    ...undecided.map(
      ({ line, printed, statement, why, about = '' }) =>
        `    第 ${line} 行 / line ${line}${statement === '' ? '' : ` [${statement}]`} ${printed.trim()}: ${UNDECIDED_WORDS[why].zh} / ${UNDECIDED_WORDS[why].en}${about === '' ? '' : ` (${about})`}`,
    ),
  ];
}

/** How many of the statements' figures their own identities confirm, in all and statement by statement. */
function describeVerified({ facts }: ReportReading, checks: readonly Check[]): string {
  const statements = verifiedByStatement(facts, checks);
  const sum = (kind: 'figures' | 'verified'): number =>
    statements.reduce((total, { share }) => total + share[kind], 0);
  const [figures, verified] = [sum('figures'), sum('verified')];
  const percent = figures === 0 ? '' : ` (${((100 * verified) / figures).toFixed(1)}%)`;
  const each = statements.map(({ statement, share }) => `${statement} ${share.verified}/${share.figures}`);
  return `  勾稽核实 / verified: ${[`${verified}/${figures}${percent}`, ...each].join('; ')}`;
}

/** What was read from one file, line by line for the terminal: figures by origin, statements by state, the share verified, what is undecided. */
export function describeReading(path: string, reading: ReportReading, checks: readonly Check[]): string[] {
  const { report, facts, statements } = reading;
  const origins = facts.map((fact) => fact.origin);
  const certainties = facts.map((fact) => fact.certainty);
  const states = statements.map((statement) => statement.state);
  return [
    `${report.reportId}  ${report.department} ${report.fiscalYear}  (${path})`,
    `  数字 / figures: ${facts.length} (${count(ORIGINS, origins)}; ${count(CERTAINTIES, certainties)})`,
    `  报表 / statements: ${count(STATEMENT_STATES, states)}`,
    describeVerified(reading, checks),
    `  同比 / changes: ${reading.changes.length}, 指标 / indicators: ${reading.indicators.length}, 项目 / projects: ${reading.projects.length}`,
    ...describeUndecided(reading),
  ];
}

/** Why a file was not read, in both languages, naming the file. */
export function describeFailure({ path, zh, en }: FileFailure): string {
  return `未读取 / not read: ${path}\n  ${zh}\n  ${en}`;
}
