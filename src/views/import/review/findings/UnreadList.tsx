import type { ReactNode } from 'react';
import { ADD } from '../../../../text/messages/import-add.ts';
import { REVIEW, UNDECIDED_WORDS } from '../../../../text/messages/import-review.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import type { Document, Undecided } from '../../../data/source-page/source-document.ts';
import { useText } from '../../../shell/language.ts';
import { draftOfUndecided } from '../add/draft.ts';
import type { Draft } from '../add/draft.ts';
import type { Added } from '../edits/edits.ts';
import { FirstOf } from '../FirstOf.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import type { ShownPlace } from '../PlaceButton.tsx';

/** What was seen and not understood, with its place, and the pages that are pictures. */
export function UnreadList(props: {
  document: Document;
  undecided: readonly Undecided[];
  /** Figures added by hand. */
  added: readonly Added[];
  onShow: (place: ShownPlace) => void;
  onAdd: (draft: Draft) => void;
}): ReactNode {
  const { document, undecided, added, onShow, onAdd } = props;
  const text = useText();
  const { picturePages = [] } = document;
  return (
    <>
      {picturePages.length > 0 && (
        <p>
          {text(REVIEW.pictures, { pages: picturePages.join('、') })}{' '}
          {picturePages.map((page) => (
            <PlaceButton key={page} place={{ page, line: null, printed: '' }} onShow={onShow} />
          ))}
        </p>
      )}
      <p className="soft">{text(undecided.length === 0 ? REVIEW.unreadNone : REVIEW.unreadNote)}</p>
      {undecided.length > 0 && (
        <ul className="review-unread">
          <FirstOf items={undecided}>
            {(each, index) => {
              const { line, printed, statement, why, about } = each;
              const draft = draftOfUndecided(document, each);
              return (
                <li key={index}>
                  {printed !== '' && <code>{printed}</code>}{' '}
                  <span>
                    {text(UNDECIDED_WORDS[why])}
                    {about !== undefined && about !== '' && text(REVIEW.about, { about })}
                    {statement in STATEMENT_NAMES &&
                      ` · ${text(STATEMENT_NAMES[statement as keyof typeof STATEMENT_NAMES])}`}
                  </span>{' '}
                  <PlaceButton
                    place={{
                      page: document.lines.find((each) => each.number === line)?.page ?? null,
                      ...{ line, printed },
                    }}
                    onShow={onShow}
                  />{' '}
                  {draft !== null && <AddHere draft={draft} added={added} onAdd={onAdd} />}
                </li>
              );
            }}
          </FirstOf>
        </ul>
      )}
    </>
  );
}

/** The way to add it; once it was, that it was. */
function AddHere(props: { draft: Draft; added: readonly Added[]; onAdd: (draft: Draft) => void }): ReactNode {
  const { draft, added, onAdd } = props;
  const text = useText();
  const isDone = added.some(
    ({ sourceLine, printed, statement }) =>
      sourceLine === draft.line && printed === draft.printed && statement === draft.statement,
  );
  if (isDone) return <span className="mark">{text(ADD.done)}</span>;
  return (
    <button type="button" className="action review-place" onClick={() => onAdd(draft)}>
      {text(ADD.here)}
      <span className="visually-hidden"> {draft.printed}</span>
    </button>
  );
}
