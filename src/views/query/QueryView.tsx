import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PACKAGE_FILES } from '../../model/package-schema.ts';
import { LONGEST_SQL, isLinkableSql } from '../../state/url-params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { QUERY } from '../../text/messages/query.ts';
import { OwnSqlError } from '../data/own-sql/own-sql-error.ts';
import { useText } from '../shell/language.ts';
import type { SqlEditor } from './editor/create-editor.ts';
import { Editor } from './editor/Editor.tsx';
import { QUERY_EXAMPLES } from './examples.ts';
import { QueryResult } from './result/QueryResult.tsx';
import { RunFailure } from './result/RunFailure.tsx';
import { Schema } from './Schema.tsx';
import { useSqlDesk } from './use-sql-desk.ts';
import type { SqlRun } from './use-sql-desk.ts';
import './query.css';

const FIRST = QUERY_EXAMPLES[0]?.statement ?? '';

/** 查询: read-only SQL over the tables of all views; the statement last run is in the link. */
export function QueryView(): ReactNode {
  const [state, change] = useViewState();
  const text = useText();
  const linked = state.sql === '' ? FIRST : state.sql;
  const [statement, setStatement] = useState(linked);
  const editor = useRef<SqlEditor>(null);
  const last = useRef<string | null>(null);
  const { run, start, cancel } = useSqlDesk();
  const isRunning = run.phase === 'running';

  const ask = (wanted: string): void => {
    if (wanted.trim() === '') return;
    last.current = wanted;
    editor.current?.setText(wanted);
    editor.current?.mark(null);
    // Too long for a link, it must not stand there for another.
    const sql = wanted === FIRST || !isLinkableSql(wanted) ? '' : wanted;
    if (isLinkableSql(wanted)) change({ sql });
    start(wanted);
  };
  // A link, or the way back, asks its statement at once: it can only read.
  useEffect(() => {
    if (last.current === linked || (last.current !== null && !isLinkableSql(last.current))) return;
    last.current = linked;
    editor.current?.setText(linked);
    start(linked);
  }, [linked, start]);
  useEffect(() => {
    if (run.phase !== 'failed' || !(run.error instanceof OwnSqlError)) return;
    if (run.error.place !== null) editor.current?.mark(run.error.place);
  }, [run]);

  return (
    <div className="query">
      <h1>{text(QUERY.headline)}</h1>
      <p className="query-subtitle">{text(QUERY.subtitle, { tables: PACKAGE_FILES.length })}</p>
      <div className="query-page">
        <div className="query-desk">
          <label className="query-examples">
            <span>{text(QUERY.examples)}</span>
            <select
              value={QUERY_EXAMPLES.find((example) => example.statement === statement)?.id ?? ''}
              onChange={({ target }) => {
                const example = QUERY_EXAMPLES.find(({ id }) => id === target.value);
                if (example) ask(example.statement);
              }}
            >
              <option value="" disabled>
                ——
              </option>
              {QUERY_EXAMPLES.map(({ id, question }) => (
                <option key={id} value={id}>
                  {text(question)}
                </option>
              ))}
            </select>
          </label>
          <Editor text={linked} onChange={setStatement} onRun={() => ask(statement)} handle={editor} />
          <div className="query-tools">
            <button
              type="button"
              className="query-run"
              disabled={statement.trim() === ''}
              onClick={() => ask(statement)}
            >
              {text(QUERY.run)}
            </button>
            {isRunning && (
              <button type="button" className="action" onClick={cancel}>
                {text(QUERY.cancel)}
              </button>
            )}
            <span className="query-keys">{text(QUERY.keys)}</span>
          </div>
          {!isLinkableSql(statement) && (
            <p className="query-note">
              {text(QUERY.tooLong, { count: statement.length, most: LONGEST_SQL })}
            </p>
          )}
          <Outcome run={run} />
        </div>
        <Schema onInsert={(name) => editor.current?.insert(name)} />
      </div>
    </div>
  );
}

function Outcome({ run }: { run: SqlRun }): ReactNode {
  const text = useText();
  switch (run.phase) {
    case 'done':
      return <QueryResult answer={run.answer} statement={run.statement} />;
    case 'failed':
      return <RunFailure error={run.error} />;
    default:
      return (
        <p className="query-note" role="status">
          {text(QUERY[run.phase])}
        </p>
      );
  }
}
