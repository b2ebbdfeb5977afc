import type { ReactNode } from 'react';
import { ENGINE, SHELL } from '../../text/messages/shell.ts';
import { useEngineState } from '../data/DataProvider.tsx';
import { failureMessage } from './error-text.ts';
import { leftOut } from './left-out.ts';
import { useLanguage, useText } from './language.ts';

/** Says when the database failed and why, what still works, and offers to try again; and which rows were left out. */
export function EngineNotice(): ReactNode {
  const engine = useEngineState();
  const text = useText();
  const language = useLanguage();
  if (engine.phase === 'failed') {
    return (
      <section className="notice" role="alert">
        <strong>{text(ENGINE.failedTitle)}</strong>
        <p>{text(failureMessage(engine.reason, engine.file))}</p>
        <button type="button" className="action" onClick={engine.retry}>
          {text(SHELL.retry)}
        </button>
      </section>
    );
  }
  const lost = leftOut(engine.problems);
  if (lost.length === 0) return null;
  return (
    <section className="notice" role="status">
      <details>
        <summary>{text(ENGINE.rowsLeftOut, { count: lost.length })}</summary>
        <ul>
          {lost.slice(0, 50).map((problem) => (
            <li key={`${problem.file}:${problem.line}:${problem.field}`}>
              {language === 'zh' ? problem.messageZh : problem.messageEn}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
