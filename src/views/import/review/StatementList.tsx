import type { ReactNode } from 'react';
import { verifiedByStatement } from '../../../checks/verified-share.ts';
import type { Check } from '../../../model/check.ts';
import { STATEMENTS } from '../../../model/statement.ts';
import type { StatementId } from '../../../model/statement.ts';
import { formatCount } from '../../../text/format.ts';
import { REVIEW, STATE_NAMES } from '../../../text/messages/import-review.ts';
import { emptyReason } from '../../../text/messages/reasons.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import type { ReportReading } from '../../data/source-page/source-document.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { PlaceButton } from './PlaceButton.tsx';
import type { ShownPlace } from './PlaceButton.tsx';

/** The nine statements: what became of each, where it stands, its figures and how many of them sums confirm. */
export function StatementList(props: {
  reading: ReportReading;
  checks: readonly Check[];
  onShow: (place: ShownPlace) => void;
  onOpen: (statement: StatementId) => void;
}): ReactNode {
  const { reading, checks, onShow, onOpen } = props;
  const text = useText();
  const language = useLanguage();
  const shares = new Map(
    verifiedByStatement(reading.facts, checks).map(({ statement, share }) => [statement, share]),
  );
  return (
    <>
      <table className="review-statements">
        <thead>
          <tr>
            <th scope="col">{text(REVIEW.statement)}</th>
            <th scope="col">{text(REVIEW.state)}</th>
            <th scope="col" className="review-number">
              {text(REVIEW.figures)}
            </th>
            <th scope="col" className="review-number">
              {text(REVIEW.verified)}
            </th>
          </tr>
        </thead>
        <tbody>
          {STATEMENTS.map((statement) => {
            const record = reading.statements.find((each) => each.statement === statement);
            const share = shares.get(statement);
            const state = record?.state ?? 'absent';
            const why = emptyReason(record?.reason ?? '');
            const name = text(STATEMENT_NAMES[statement]);
            const printed = record?.titlePrinted ?? '';
            return (
              <tr key={statement} data-state={state}>
                <th scope="row">
                  {share === undefined ? (
                    name
                  ) : (
                    <button
                      type="button"
                      className="action"
                      title={text(REVIEW.showFigures, { statement: name })}
                      onClick={() => onOpen(statement)}
                    >
                      {name}
                    </button>
                  )}
                </th>
                <td>
                  {text(STATE_NAMES[state])}
                  {why !== null && <span className="soft"> {text(why)}</span>}
                  {record !== undefined && (
                    <>
                      {' '}
                      <PlaceButton
                        place={{ page: record.sourcePage, line: record.sourceLine, printed }}
                        onShow={onShow}
                      />
                    </>
                  )}
                </td>
                <td className="review-number">
                  {share === undefined ? '—' : formatCount(share.figures, language)}
                </td>
                <td className="review-number">
                  {share === undefined ? '—' : formatCount(share.verified, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="review-note soft">{text(REVIEW.verifiedNote)}</p>
    </>
  );
}
