import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportRow } from '../../../queries/rows.ts';
import type { Message } from '../../../text/message.ts';
import { OWN_REPORTS } from '../../../text/messages/import.ts';
import type { LocalReportInfo } from '../../data/local/local-report.ts';
import { reportDetail, reportTitle } from '../../selection/report-label.ts';
import { useText } from '../../shell/language.ts';
import { ReportLinks } from '../queue/AcceptedLinks.tsx';
import { useSize } from './use-size.ts';
import type { useOwnActions } from './use-own-actions.ts';
import { plainName } from '../queue/plain-name.ts';

/** One kept report: what it is, where it came from, where it shows, and what can be done with it. */
export function OwnReport(props: {
  info: LocalReportInfo;
  /** Null until the database has it. */
  row: ReportRow | null;
  actions: ReturnType<typeof useOwnActions>;
  onExport: () => void;
}): ReactNode {
  const { info, row, actions, onExport } = props;
  const text = useText();
  const size = useSize();
  const [isNaming, setNaming] = useState(false);
  const { reportId, name, held, source, corrections } = info;
  const act = (message: Message, onClick: () => void): ReactNode => (
    <button
      type="button"
      className="action"
      aria-label={text(OWN_REPORTS.actionOn, { action: text(message), name })}
      disabled={actions.isBusy}
      onClick={onClick}
    >
      {text(message)}
    </button>
  );
  return (
    <li className="own-report">
      {isNaming ? (
        <NameForm
          name={name}
          onName={(next) => {
            setNaming(false);
            if (next !== null) actions.rename(reportId, next);
          }}
        />
      ) : (
        <h3>
          {name} <span className="own-held">{text(OWN_REPORTS[held])}</span>
        </h3>
      )}
      <dl className="own-facts">
        {row !== null && (
          <Fact term={OWN_REPORTS.report} value={`${reportTitle(row, '')} ${reportDetail(row, text)}`} />
        )}
        <Fact term={OWN_REPORTS.added} value={dateOf(info.addedAt)} />
        <Fact
          term={OWN_REPORTS.source}
          value={source === null ? text(OWN_REPORTS.package) : `${source.name} ${size(source.size)}`}
        />
        {source?.isVisitOnly && (
          <div>
            <dd className="mark">{text(OWN_REPORTS.visitFile)}</dd>
          </div>
        )}
        {corrections.length > 0 && (
          <div>
            <dd>{text(OWN_REPORTS.corrections, { count: corrections.length })}</dd>
          </div>
        )}
      </dl>
      <ReportLinks reportId={reportId} />
      <p className="own-acts">
        {act(OWN_REPORTS.rename, () => setNaming(true))}
        {held === 'local'
          ? act(OWN_REPORTS.makeDraft, () => actions.setHeld(reportId, 'draft'))
          : act(OWN_REPORTS.makeLocal, () => actions.setHeld(reportId, 'local'))}
        {act(OWN_REPORTS.export, onExport)}
        {act(OWN_REPORTS.remove, () => actions.remove(info))}
      </p>
    </li>
  );
}

/** The day and minute where the reader is, as `2026-11-22 16:05`. */
function dateOf(iso: string): string {
  const date = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function Fact(props: { term: Message; value: string }): ReactNode {
  const text = useText();
  return (
    <div>
      <dt>{text(props.term)}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function NameForm(props: { name: string; onName: (name: string | null) => void }): ReactNode {
  const text = useText();
  const [name, setName] = useState(props.name);
  const named = plainName(name).trim();
  return (
    <form
      className="own-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (named !== '') props.onName(named);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onName(null);
      }}
    >
      <input
        // Whoever asked to rename types next.
        autoFocus
        maxLength={80}
        aria-label={text(OWN_REPORTS.renameNamed, { name: props.name })}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button" disabled={named === ''}>
        {text(OWN_REPORTS.save)}
      </button>
      <button type="button" className="action" onClick={() => props.onName(null)}>
        {text(OWN_REPORTS.keepName)}
      </button>
    </form>
  );
}
