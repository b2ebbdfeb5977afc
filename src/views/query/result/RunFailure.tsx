import type { ReactNode } from 'react';
import { QUERY, QUERY_PROBLEMS } from '../../../text/messages/query.ts';
import { OwnSqlError } from '../../data/own-sql/own-sql-error.ts';
import { errorMessage } from '../../shell/error-text.ts';
import { useText } from '../../shell/language.ts';

/** Why a statement has no answer: in the reader's language, where in the text, and the engine's own words. */
export function RunFailure({ error }: { error: Error }): ReactNode {
  const text = useText();
  if (!(error instanceof OwnSqlError)) {
    return (
      <div className="failed" role="alert">
        <p>{text(errorMessage(error))}</p>
      </div>
    );
  }
  const { problem, place, said } = error;
  return (
    <div className="failed" role="alert">
      <p>
        {place && <strong>{text(QUERY.place, { line: place.line, column: place.column })} · </strong>}
        {text(QUERY_PROBLEMS[problem])}
      </p>
      {said !== '' && (
        <>
          <p className="query-said">{text(QUERY.said)}</p>
          <pre lang="en">{said}</pre>
        </>
      )}
    </div>
  );
}
