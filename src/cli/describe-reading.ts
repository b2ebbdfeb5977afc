import type { ReportReading } from '../ingest/read-report.ts';
import { CERTAINTIES, ORIGINS, STATEMENT_STATES } from '../model/statement.ts';
import type { FileFailure, FileReading } from './read-files.ts';

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
      ({ line, printed, statement, why }) =>
        `    第 ${line} 行 / line ${line}${statement === '' ? '' : ` [${statement}]`} ${printed.trim()}: ${why}`,
    ),
  ];
}

/** What was read from one file, line by line for the terminal: figures by origin, statements by state, what is undecided. */
export function describeReading({ path, reading }: FileReading): string[] {
  const { report, facts, statements } = reading;
  const origins = facts.map((fact) => fact.origin);
  const certainties = facts.map((fact) => fact.certainty);
  const states = statements.map((statement) => statement.state);
  return [
    `${report.reportId}  ${report.department} ${report.fiscalYear}  (${path})`,
    `  数字 / figures: ${facts.length} (${count(ORIGINS, origins)}; ${count(CERTAINTIES, certainties)})`,
    `  报表 / statements: ${count(STATEMENT_STATES, states)}`,
    `  同比 / changes: ${reading.changes.length}, 指标 / indicators: ${reading.indicators.length}, 项目 / projects: ${reading.projects.length}`,
    ...describeUndecided(reading),
  ];
}

/** Why a file was not read, in both languages, naming the file. */
export function describeFailure({ path, zh, en }: FileFailure): string {
  return `未读取 / not read: ${path}\n  ${zh}\n  ${en}`;
}
