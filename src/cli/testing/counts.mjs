import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} file @returns {any} null where the reporter wrote nothing */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A runner that failed without a failed test (a crash, an error outside of tests) still counts as one failure.
 * @param {Counts} counts @param {number} exitCode @returns {Counts}
 */
const orCrash = (counts, exitCode) =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/**
 * The tests of a vitest JSON report; a file that could not be run counts as one failure.
 * @param {string} file @param {number} exitCode @returns {Counts}
 */
export function countVitest(file, exitCode) {
  const report = readJson(file);
  if (report === null) return { passed: 0, failed: 1 };
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return orCrash({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, exitCode);
}

/**
 * The tests of a Playwright JSON report; one that passed only when it was tried again is a failure.
 * @param {string} file @param {number} exitCode @returns {Counts}
 */
export function countPlaywright(file, exitCode) {
  const report = readJson(file);
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return orCrash({ passed: expected, failed: unexpected + flaky + report.errors.length }, exitCode);
}
