import type { ReactNode } from 'react';
import { REVIEW } from '../../../text/messages/import-review.ts';
import { useText } from '../../shell/language.ts';
import type { Among } from '../page/find-mark.ts';

/** A place in the document to be shown: a line with the characters to be marked, or a page alone. */
export type ShownPlace = {
  readonly page: number | null;
  readonly line: number | null;
  readonly printed: string;
  readonly among?: Among;
};

/** `第 5 页第 57 行` as a button that shows it; nothing for what has no place. */
export function PlaceButton(props: {
  place: ShownPlace;
  onShow: (place: ShownPlace) => void;
  /** Other words than the place itself. */
  children?: ReactNode;
}): ReactNode {
  const { place, onShow, children } = props;
  const words = usePlaceWords(place);
  if (words === null) return null;
  return (
    <button type="button" className="action review-place" onClick={() => onShow(place)}>
      {children ?? words}
    </button>
  );
}

/** A place in words; null where there is none. */
export function usePlaceWords({ page, line }: Pick<ShownPlace, 'page' | 'line'>): string | null {
  const text = useText();
  if (page !== null && line !== null) return text(REVIEW.pageLine, { page, line });
  if (page !== null) return text(REVIEW.page, { page });
  return line === null ? null : text(REVIEW.line, { line });
}
