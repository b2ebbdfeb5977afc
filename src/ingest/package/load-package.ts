import { packageFile } from '../../model/package-schema.ts';
import type { LedgerPackage } from '../../model/records.ts';
import { loadFile } from './load-file.ts';
import { makeProblem } from './load-problem.ts';
import type { LoadProblem } from './load-problem.ts';

export type { LoadProblem, LoadReason } from './load-problem.ts';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The package that CSV files hold. A damaged row is left out and reported with file and line, a missing file is reported
 * and read as empty; everything else loads. Never throws on data. Files of other names are passed over.
 */
export function loadPackage(files: readonly { path: string; text: string }[]): {
  package: LedgerPackage;
  problems: LoadProblem[];
} {
  const problems: LoadProblem[] = [];
  function load<Name extends keyof LedgerPackage>(name: Name): Required<LedgerPackage>[Name] {
    const file = packageFile(name);
    const given = files.find((candidate) => nameOf(candidate.path) === file.path);
    if (given === undefined) {
      if (file.optional !== true) problems.push(makeProblem('missing_file', { file: file.path }));
      return [];
    }
    const loaded = loadFile(file, given.text);
    problems.push(...loaded.problems);
    // Each row was checked field by field against the schema, which names exactly the record's properties.
    return loaded.rows as unknown as Required<LedgerPackage>[Name];
  }
  const corrections = load('corrections');
  const ledger: LedgerPackage = {
    reports: load('reports'),
    statements: load('statements'),
    facts: load('facts'),
    classifications: load('classifications'),
    changes: load('changes'),
    indicators: load('indicators'),
    projects: load('projects'),
    findings: load('findings'),
    checks: load('checks'),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
  return { package: ledger, problems };
}
