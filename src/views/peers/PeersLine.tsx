import type { ReactNode } from 'react';
import { keyFigures } from '../../queries/key-figures.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { isOwn } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { PEERS } from '../../text/messages/peers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { reportName } from '../selection/report-label.ts';
import { useComparability } from '../selection/use-comparability.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { keyFigureMeasures, peerMeasures } from './measures.ts';
import { markedName } from './marked-name.ts';
import { peersWords } from './peers-words.ts';
import { PeersTable } from './PeersTable.tsx';
import { standing } from './standing.ts';
import type { PeersSubject } from './subject.ts';
import './peers.css';

/** 对标: where the reader's own department stands against the others chosen, by the figures of the chart it belongs to. */
export function PeersLine({ subject }: { subject: PeersSubject }): ReactNode {
  const [{ own: ownCode }, change] = useViewState();
  const { reports, all, asked } = useSelection();
  const text = useText();
  const own = reports.find((report) => isOwn(report, ownCode));
  if (own && reports.length > 1) return <Beside subject={subject} own={own} reports={reports} />;
  const known = all.find((report) => isOwn(report, ownCode));
  const county = known ? reportName(known) : '';
  const why = own ? PEERS.alone : known ? PEERS.notChosen : PEERS.unknown;
  return (
    <section className="peers">
      <p className="peers-note">
        {text(why, { county, code: ownCode })}{' '}
        {known && !own && (
          <button
            type="button"
            className="action"
            onClick={() => change({ counties: [...asked, ownCode], figure: '' })}
          >
            {text(PEERS.choose)}
          </button>
        )}{' '}
        <button type="button" className="action" onClick={() => change({ own: '' })}>
          {text(PEERS.unmark)}
        </button>
      </p>
    </section>
  );
}

function Beside(props: { subject: PeersSubject; own: ReportRow; reports: readonly ReportRow[] }): ReactNode {
  const { subject, own, reports } = props;
  const [{ view, reading, basis, aid }, change] = useViewState();
  const { reportIds } = useSelection();
  const text = useText();
  const language = useLanguage();
  const notes = useComparability(reports);
  // 三公 is a share of all spending, whatever basis another view was left with.
  const asked = keyFigures({ reportIds, basis: subject.kind === 'three_public' ? 'all' : basis, aid });
  const { rows = [] } = useAnswer(asked);
  const words = { text, language };
  const standingsOf = (measures: ReturnType<typeof peerMeasures>) =>
    measures
      .map((measure) => standing(measure, own, reports, notes))
      // What neither the own department nor any that compares has is no line.
      .filter(({ members, readings }) => members.length > 0 || readings[0]?.own.state === 'figure');
  const spendingOf = (report: ReportRow) =>
    rows.find(({ reportId }) => reportId === report.reportId)?.expenditure ??
    ({ state: 'missing', reason: 'not_disclosed' } as const);
  const standings = standingsOf(peerMeasures(subject, reading, spendingOf, words));
  const key = view === 'overview' && rows.length > 0 ? standingsOf(keyFigureMeasures(rows, words)) : [];
  const county = reportName(own);
  return (
    <section className="peers" aria-labelledby="peers-heading">
      <h2 id="peers-heading" className="peers-heading">
        {text(PEERS.heading, { county: markedName(own, text) })}
      </h2>
      <PeersTable
        county={markedName(own, text)}
        groups={[
          { id: 'chart', title: key.length > 0 ? text(PEERS.structure) : null, standings },
          ...(key.length > 0 ? [{ id: 'key', title: text(PEERS.keyFigures), standings: key }] : []),
        ]}
      />
      <ul className="peers-note">
        {peersWords([...standings, ...key], county, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button type="button" className="action" onClick={() => change({ own: '' })}>
        {text(PEERS.unmark)}
      </button>
    </section>
  );
}
