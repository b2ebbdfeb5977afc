import { useState } from 'react';
import type { ReactNode } from 'react';
import { RULE_FAMILIES } from '../../model/check.ts';
import type { Outcome, RuleFamily } from '../../model/check.ts';
import { checkRuns } from '../../queries/checks.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { CHECKS, FAMILY_NAMES, GRADE_NAMES } from '../../text/messages/checks.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { useAnswers } from '../data/DataProvider.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { RestatedSection } from '../changes/RestatedSection.tsx';
import { WithRestated } from '../changes/WithRestated.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { CheckItem } from './CheckItem.tsx';
import { MISSING_OF, RULE_OF, RUN_GRADES, STATEMENT_OF, causesOf, groupRuns } from './checks-data.ts';
import type { CheckCell } from './checks-data.ts';
import { ChecksExport } from './ChecksExport.tsx';
import { mostOff } from './most-off.ts';
import { useRuleName } from './use-rule-name.ts';

const NOT_HOLDING: readonly Outcome[] = ['fails', 'rounding', 'could_not_run'];

/** What the checks have to say about one report: failures with what follows from them, rounding folded, the rest on request. */
export function ChecksList({ report, counts }: { report: ReportRow; counts: CheckCell }): ReactNode {
  const [{ family, grade }, change] = useViewState();
  const text = useText();
  const { dataVersion } = useAnswers();
  const families = family === '' ? RULE_FAMILIES : [family];
  const answer = useAnswer(checkRuns({ reportId: report.reportId, outcomes: NOT_HOLDING, families }));
  const runs = answer.rows ?? [];
  const wants = (name: string): boolean => grade === 'all' || grade === name;
  const errors = causesOf(runs, 'error');
  const notices = causesOf(runs, 'notice');
  const rounding = runs.filter((run) => run.outcome === 'rounding');
  const notRun = runs.filter((run) => run.outcome === 'could_not_run');
  return (
    <section className="checks-list" aria-labelledby="checks-list-heading">
      <p className="checks-print-title">
        {text(CHECKS.printNote, {
          department: report.department,
          year: report.fiscalYear,
          version: dataVersion,
        })}
      </p>
      <h2 id="checks-list-heading" className="view-heading" tabIndex={-1}>
        <ReportName report={report} /> · {text(family === '' ? CHECKS.everyFamily : FAMILY_NAMES[family])}
      </h2>
      <div className="checks-filters">
        <label className="choice">
          <span>{text(CHECKS.family)}</span>
          <select
            value={family}
            onChange={({ target }) => change({ family: target.value as RuleFamily | '', figure: '' })}
          >
            <option value="">{text(CHECKS.everyFamily)}</option>
            {RULE_FAMILIES.map((name) => (
              <option key={name} value={name}>
                {text(FAMILY_NAMES[name])}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <span>{text(CHECKS.grade)}</span>
          <select value={grade} onChange={({ target }) => change({ grade: target.value as typeof grade })}>
            <option value="all">{text(CHECKS.everyGrade)}</option>
            {RUN_GRADES.map((name) => (
              <option key={name} value={name}>
                {text(GRADE_NAMES[name])}
              </option>
            ))}
          </select>
        </label>
        <ChecksExport report={report} />
      </div>
      {answer.error && <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />}
      {!answer.error && !answer.rows && <p role="status">{text(SHELL.loading)}</p>}
      {answer.rows && (
        <>
          {wants('error') && (
            <Causes
              title={text(CHECKS.errorsHeading, { count: errors.length })}
              causes={errors}
              report={report}
            />
          )}
          {wants('notice') && (
            <Causes
              title={text(CHECKS.noticesHeading, { count: notices.length })}
              causes={notices}
              report={report}
            />
          )}
          {wants('notice') && (
            <WithRestated reports={[report]}>
              {(rows) => <RestatedSection reports={[report]} rows={rows} />}
            </WithRestated>
          )}
          {errors.length + notices.length === 0 && grade === 'all' && <p>{text(CHECKS.nothing)}</p>}
          {wants('rounding') && rounding.length > 0 && (
            <Folded
              title={text(CHECKS.roundingHeading, { count: rounding.length })}
              open={grade === 'rounding'}
            >
              {() => <Rounding runs={rounding} report={report} />}
            </Folded>
          )}
          {wants('could_not_run') && notRun.length > 0 && (
            <Folded
              title={text(CHECKS.couldNotRunHeading, { count: notRun.length })}
              open={grade === 'could_not_run'}
            >
              {() => <NotRun runs={notRun} />}
            </Folded>
          )}
        </>
      )}
      {wants('holds') && counts.holds > 0 && (
        <Folded
          key={`${report.reportId}:${family}`}
          title={text(CHECKS.holdsHeading, { count: counts.holds })}
          open={grade === 'holds'}
        >
          {() => <Holding report={report} families={families} />}
        </Folded>
      )}
    </section>
  );
}

function Causes(props: { title: string; causes: ReturnType<typeof causesOf>; report: ReportRow }): ReactNode {
  const { title, causes, report } = props;
  const text = useText();
  if (causes.length === 0) return null;
  return (
    <section>
      <h3 className="checks-heading">{title}</h3>
      {causes.map(({ check, followers }, index) => (
        <div key={check.checkId} className="check-cause">
          <CheckItem check={check} fiscalYear={report.fiscalYear} number={index + 1} />
          {followers.length > 0 && (
            <details className="check-followers">
              <summary>{text(CHECKS.followers, { count: followers.length })}</summary>
              {followers.map((follower) => (
                <CheckItem key={follower.checkId} check={follower} fiscalYear={report.fiscalYear} />
              ))}
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

/** Rounding, one line a statement. */
function Rounding({ runs, report }: { runs: readonly CheckRow[]; report: ReportRow }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const [{ unit }] = useViewState();
  return groupRuns(runs, STATEMENT_OF).map(({ key, runs: members }) => (
    <details key={key} className="check-followers">
      <summary>
        {text(CHECKS.roundingOf, {
          statement: text(members[0]?.statement ? STATEMENT_NAMES[members[0].statement] : CHECKS.prose),
          count: members.length,
          most: mostOff(members, language, unit),
        })}
      </summary>
      {members.map((run) => (
        <CheckItem key={run.checkId} check={run} fiscalYear={report.fiscalYear} />
      ))}
    </details>
  ));
}

function NotRun({ runs }: { runs: readonly CheckRow[] }): ReactNode {
  const text = useText();
  const ruleName = useRuleName();
  return (
    <ul className="checks-plain">
      {groupRuns(runs, MISSING_OF).map(({ key, runs: members }) => (
        <li key={key}>
          {text(CHECKS.runsOf, {
            rule: members[0] ? ruleName(members[0].rule, members[0].family) : '',
            count: members.length,
          })}{' '}
          <small>{text(CHECKS.missing, { list: members[0]?.missing ?? '' })}</small>
        </li>
      ))}
    </ul>
  );
}

/** What holds, by rule; asked for only when it is opened. */
function Holding({ report, families }: { report: ReportRow; families: readonly RuleFamily[] }): ReactNode {
  const text = useText();
  const ruleName = useRuleName();
  const answer = useAnswer(checkRuns({ reportId: report.reportId, outcomes: ['holds'], families }));
  if (answer.error) return <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />;
  if (!answer.rows) return <p role="status">{text(SHELL.loading)}</p>;
  return groupRuns(answer.rows, RULE_OF).map(({ key, runs }) => (
    <Folded
      key={key}
      title={text(CHECKS.runsOf, { rule: runs[0] ? ruleName(key, runs[0].family) : key, count: runs.length })}
    >
      {() => runs.map((run) => <CheckItem key={run.checkId} check={run} fiscalYear={report.fiscalYear} />)}
    </Folded>
  ));
}

/** Contents that are made when they are opened: a report has a thousand runs that hold. */
function Folded(props: { title: string; open?: boolean; children: () => ReactNode }): ReactNode {
  const { title, open = false, children } = props;
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className="checks-folded"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
