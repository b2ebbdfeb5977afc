import { loadPackage } from '../../../ingest/package/load-package.ts';
import { splitPackage, withReportId } from '../../../ingest/package/split-package.ts';
import type { ReportRecords } from '../../../ingest/package/split-package.ts';
import { writePackageFile } from '../../../ingest/package/write-package.ts';
import { readPackageFiles } from '../../../ingest/package/zip-package.ts';
import { UnreadableReportError } from '../../../ingest/document.ts';
import { packageFile } from '../../../model/package-schema.ts';
import type { Fact, Report } from '../../../model/records.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { BRING_IN } from '../../../text/messages/local.ts';
import { translate } from '../../../text/translate.ts';
import { fetchDataFile } from '../browser-sources.ts';
import { DataFileError } from '../data-file-error.ts';
import { freeId } from './free-id.ts';
import type { Keeper } from './keeper.ts';
import type { GivenFile, ImportOutcome, ImportProblem, NewLocalReport } from './local-report.ts';
import { unshelve } from './shelve.ts';

/** More than a newsroom's collection; what is beyond it is not a package made in good faith. */
const MOST_REPORTS = 5_000;
const MOST_PROBLEMS = 200;

const say = (
  severity: ImportProblem['severity'],
  message: Message,
  params: MessageParams = {},
): ImportProblem => ({
  severity,
  messageZh: translate(message, 'zh', params),
  messageEn: translate(message, 'en', params),
});

/** A report that is here already, and how its facts are had where they must be compared. */
type Known = { report: Report; facts: () => Promise<readonly Fact[]> };

async function knownReports(keeper: Keeper, readFile: (path: string) => Promise<string>): Promise<Known[]> {
  const site = unshelve('reports', [await readFile('reports.csv')]);
  let siteFacts: Promise<Fact[]> | null = null;
  const factsOfSite = (): Promise<Fact[]> =>
    (siteFacts ??= readFile('facts.csv').then((text) => unshelve('facts', [text])));
  const own = await Promise.all(
    keeper.reports.map(async ({ reportId }): Promise<Known[]> => {
      const text = await keeper.text(reportId, 'reports');
      const facts = async () => unshelve('facts', [(await keeper.text(reportId, 'facts')) ?? '']);
      return text === null ? [] : unshelve('reports', [text]).map((report) => ({ report, facts }));
    }),
  );
  return [
    ...site.map((report) => ({
      report,
      facts: async () => (await factsOfSite()).filter(({ reportId }) => reportId === report.reportId),
    })),
    ...own.flat(),
  ];
}

/** Facts as one text, whatever the report is called. */
function factsText(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => ({ ...fact, reportId: 'x' }));
  return writePackageFile(packageFile('facts'), {
    reports: [],
    statements: [],
    facts: rows,
    classifications: [],
    changes: [],
    indicators: [],
    projects: [],
    findings: [],
    checks: [],
  }).text;
}

async function findSame(records: ReportRecords, known: readonly Known[]): Promise<Report | null> {
  const sha = records.reports[0]?.sourceSha256;
  for (const { report, facts } of known) {
    if (report.sourceSha256 !== sha) continue;
    if (factsText(await facts()) === factsText(records.facts)) return report;
  }
  return null;
}

/**
 * Adds the reports of a data package: one zip, or the CSV files of a folder. What cannot be taken is named, a report that
 * is here already is passed over, one whose id is another's gets a new id. Rejects only where the browser fails.
 */
export async function bringIn(
  keeper: Keeper,
  files: readonly GivenFile[],
  readFile: (path: string) => Promise<string> = fetchDataFile,
): Promise<ImportOutcome> {
  const problems: ImportProblem[] = [];
  try {
    const loaded = loadPackage(readPackageFiles(files));
    // The lists of codes are ours, whatever the package's say.
    problems.push(...loaded.problems.filter(({ file }) => file !== 'classifications.csv'));
    const { reports, orphans } = splitPackage(loaded.package);
    if (reports.length === 0)
      return { added: [], problems: [say('error', BRING_IN.noReports), ...problems.slice(0, MOST_PROBLEMS)] };
    if (reports.length > MOST_REPORTS) {
      const params = { count: reports.length, limit: MOST_REPORTS };
      return { added: [], problems: [say('error', BRING_IN.tooMany, params)] };
    }
    if (orphans > 0) problems.push(say('error', BRING_IN.orphans, { count: orphans }));
    const added = await addNew(keeper, reports, await knownReports(keeper, readFile), problems);
    return { added, problems: bounded(problems) };
  } catch (error) {
    if (error instanceof UnreadableReportError) {
      const { fileName, messageZh, messageEn } = error;
      return {
        added: [],
        problems: [
          {
            severity: 'error',
            messageZh: `${fileName}：${messageZh}`,
            messageEn: `${fileName}: ${messageEn}`,
          },
        ],
      };
    }
    if (error instanceof DataFileError) return { added: [], problems: [say('error', BRING_IN.siteUnknown)] };
    throw error;
  }
}

async function addNew(
  keeper: Keeper,
  reports: readonly ReportRecords[],
  known: readonly Known[],
  problems: ImportProblem[],
): Promise<string[]> {
  const taken = new Set(known.map(({ report }) => report.reportId));
  const addedAt = new Date().toISOString();
  const wanted: NewLocalReport[] = [];
  for (const records of reports) {
    const [report] = records.reports;
    if (report === undefined) continue;
    const name = `${report.county || report.department} ${report.fiscalYear}`;
    const same = await findSame(records, known);
    if (same !== null) {
      problems.push(say('notice', BRING_IN.identical, { name, id: report.reportId, other: same.reportId }));
      continue;
    }
    const reportId = freeId(report.reportId, taken);
    taken.add(reportId);
    if (reportId !== report.reportId) {
      problems.push(say('notice', BRING_IN.renamed, { name, id: report.reportId, other: reportId }));
    }
    const { corrections = [], ...rows } = withReportId(records, reportId);
    wanted.push({
      info: { reportId, held: 'local', name, addedAt, corrections, source: null },
      records: rows,
      bytes: null,
    });
  }
  await keeper.addAll(wanted);
  return wanted.map(({ info }) => info.reportId);
}

function bounded(problems: readonly ImportProblem[]): ImportProblem[] {
  const rest = problems.length - MOST_PROBLEMS;
  return rest <= 0
    ? [...problems]
    : [...problems.slice(0, MOST_PROBLEMS), say('notice', BRING_IN.more, { count: rest })];
}
