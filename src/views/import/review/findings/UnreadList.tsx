import type { ReactNode } from 'react';
import { REVIEW, UNDECIDED_WORDS } from '../../../../text/messages/import-review.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import type { Document, Undecided } from '../../../data/source-page/source-document.ts';
import { useText } from '../../../shell/language.ts';
import { FirstOf } from '../FirstOf.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import type { ShownPlace } from '../PlaceButton.tsx';

/** What was seen and not understood, with its place, and the pages that are pictures. */
export function UnreadList(props: {
  document: Document;
  undecided: readonly Undecided[];
  onShow: (place: ShownPlace) => void;
}): ReactNode {
  const { document, undecided, onShow } = props;
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
            {({ line, printed, statement, why, about }, index) => (
              <li key={index}>
                <code>{printed}</code>{' '}
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
                />
              </li>
            )}
          </FirstOf>
        </ul>
      )}
    </>
  );
}
