import type { ReactNode } from 'react';
import { EDITOR } from '../../../text/messages/briefing/editor.ts';
import { PAGE_NAMES } from '../../../text/messages/briefing/pages.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { editText, keepText, restoreText, textOf } from '../model/draft.ts';
import type { Draft, Field } from '../model/draft.ts';
import type { AutomaticPage } from '../model/page.ts';
import { useDraftChange } from '../use-briefing.ts';

/**
 * A title or the sentences of a page, to be written over. What the person wrote stays; where the figures under it have
 * changed since, that is said with what would stand there now.
 */
export function EditableText(props: { page: AutomaticPage; field: Field; draft: Draft }): ReactNode {
  const { page, field, draft } = props;
  const text = useText();
  const language = useLanguage();
  const change = useDraftChange();
  const standing = textOf(draft, language, page, field);
  const name = text(EDITOR[field], { page: text(PAGE_NAMES[page.id]) });
  const restore = (): void => change((now) => restoreText(now, language, page.id, field));
  return (
    <div className={`briefing-text briefing-${field}`}>
      {/* The copy gives the box its height and is what is printed. */}
      <div className="briefing-box" data-text={`${standing.text}\u200B`}>
        <textarea
          aria-label={name}
          value={standing.text}
          rows={1}
          onChange={({ target }) =>
            change((now) => editText(now, language, page, field, target.value.replace(/\r\n?/gu, '\n')))
          }
        />
      </div>
      {standing.stale ? (
        <div className="briefing-stale" role="note">
          <p>{text(EDITOR.stale)}</p>
          <blockquote>{page[field]}</blockquote>
          <button type="button" className="action" onClick={restore}>
            {text(EDITOR.takeNew)}
          </button>{' '}
          <button
            type="button"
            className="action"
            onClick={() => change((now) => keepText(now, language, page, field))}
          >
            {text(EDITOR.keep)}
          </button>
        </div>
      ) : (
        standing.edited && (
          <p className="briefing-edited">
            {text(EDITOR.edited)} ·{' '}
            <button type="button" className="action" onClick={restore}>
              {text(EDITOR.restore)}
            </button>
          </p>
        )
      )}
    </div>
  );
}
