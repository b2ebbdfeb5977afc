import { useId } from 'react';
import type { ReactNode } from 'react';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { useText } from '../../../shell/language.ts';
import type { ShownPlace } from '../PlaceButton.tsx';
import type { Review } from '../use-review.ts';
import { Choice, TypedField } from './Field.tsx';

/** What the report is called in this browser, and whether it is published or a draft: only the person knows. */
export function KeptAs(props: { review: Review; onShow: (place: ShownPlace) => void }): ReactNode {
  const { review, onShow } = props;
  const text = useText();
  const id = useId();
  return (
    <>
      <TypedField
        {...{ id: `${id}-name`, label: text(REVIEW.name), onShow }}
        problem={null}
        asRead={null}
        value={review.name}
        onCommit={review.setName}
      />
      <Choice
        {...{ id: `${id}-held`, label: text(REVIEW.standing), onShow }}
        value={review.held}
        options={[
          ['local', text(REVIEW.published)],
          ['draft', text(REVIEW.draft)],
        ]}
        asRead={null}
        onChoose={review.setHeld}
      />
    </>
  );
}
