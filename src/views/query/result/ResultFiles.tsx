import type { ReactNode } from 'react';
import { pageLink } from '../../../state/page-link.ts';
import { FILES } from '../../../text/messages/files.ts';
import { QUERY } from '../../../text/messages/query.ts';
import { useAnswers } from '../../data/DataProvider.tsx';
import type { OwnAnswer } from '../../data/own-sql/sql-desk.ts';
import { makeFile } from '../../files/kinds.ts';
import { saveFile } from '../../files/save.ts';
import { useWork } from '../../files/use-work.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { answerTakeaway } from './answer-takeaway.ts';

/** The answer as CSV or Excel, with the statement it answers. */
export function ResultFiles({ answer, statement }: { answer: OwnAnswer; statement: string }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const { dataVersion } = useAnswers();
  const { status, run } = useWork();
  const save = (kind: 'csv' | 'xlsx'): Promise<void> =>
    run(async () => {
      const link = pageLink();
      const takeaway = answerTakeaway({ answer, statement, language, version: dataVersion, link, text });
      const { blob, name } = await makeFile(takeaway, { kind }, text);
      saveFile(blob, name);
      return text(FILES.saved, { name });
    });
  return (
    <span className="query-files">
      <button type="button" className="action" onClick={() => void save('csv')}>
        {text(QUERY.csv)}
      </button>
      <button type="button" className="action" onClick={() => void save('xlsx')}>
        {text(QUERY.xlsx)}
      </button>
      <span role="status">{status?.text}</span>
    </span>
  );
}
