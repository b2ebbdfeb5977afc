import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { EDITOR } from '../../text/messages/briefing/editor.ts';
import { useText } from '../shell/language.ts';
import { draftStore } from './model/draft-store.ts';
import { NO_DRAFT } from './model/draft.ts';
import type { Briefing } from './model/page.ts';
import type { BriefingState } from './use-briefing.ts';
import { useMaking } from './use-making.ts';

/** Whose briefing it is, what it is saved as, and how far that has come. `briefing` is null while figures are on their way. */
export function BriefingTools(props: { briefing: Briefing | null; state: BriefingState }): ReactNode {
  const { briefing, state } = props;
  const { tokens, ownToken, captures, draft, isKept } = state;
  const [, change] = useViewState();
  const text = useText();
  const { status, start, cancel } = useMaking();
  const isReady = briefing !== null && briefing.pages.length > 0 && status.phase !== 'making';
  const isGathering = briefing === null && state.failure === null;
  return (
    <div className="briefing-tools">
      <label className="briefing-own">
        <span>{text(EDITOR.own)}</span>
        <select value={ownToken} onChange={({ target }) => change({ own: target.value })}>
          {tokens.map(({ token, report }) => (
            <option key={token} value={token}>
              {report.department} {report.fiscalYear}
            </option>
          ))}
        </select>
      </label>
      <span className="briefing-files">
        {(['pptx', 'docx'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={!isReady}
            onClick={() => briefing && start(briefing, kind)}
          >
            {text(EDITOR[kind])}
          </button>
        ))}
        <button type="button" disabled={!isReady} onClick={() => print()}>
          {text(EDITOR.print)}
        </button>
        {status.phase === 'making' && (
          <button type="button" onClick={cancel}>
            {text(EDITOR.cancel)}
          </button>
        )}
      </span>
      <p role="status" className={`briefing-status briefing-status-${status.phase}`}>
        {isGathering
          ? text(captures.all === 0 ? EDITOR.gatheringFirst : EDITOR.gathering, {
              done: captures.done,
              all: captures.all,
            })
          : status.phase === 'making'
            ? text(EDITOR.making, { done: status.done, all: status.all })
            : status.phase === 'idle'
              ? ''
              : status.said}
      </p>
      {status.phase === 'making' && <progress value={status.done} max={status.all} aria-hidden="true" />}
      <p className="briefing-kept">
        {text(isKept ? EDITOR.kept : EDITOR.notKept)}{' '}
        {draft !== NO_DRAFT && (
          <button type="button" className="action" onClick={draftStore().restart}>
            {text(EDITOR.restart)}
          </button>
        )}
      </p>
    </div>
  );
}
