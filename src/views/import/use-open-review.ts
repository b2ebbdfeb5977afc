import { useState } from 'react';
import { isSettled } from './queue/import-item.ts';
import type { ImportItem } from './queue/import-item.ts';

type OpenReview = {
  /** The item whose review is shown, if any. */
  open: number | null;
  /** All whose review was shown and that are still to be decided on. */
  opened: readonly ImportItem[];
  show: (id: number | null) => void;
};

const readIds = (items: readonly ImportItem[]): number[] =>
  items.filter(({ phase }) => phase.is === 'read').map(({ id }) => id);

/**
 * Which review is open. One report dropped alone is opened as soon as it is read; several wait to be chosen from their
 * list, and so does what was read while another view was looked at.
 */
export function useOpenReview(items: readonly ImportItem[]): OpenReview {
  const [asked, setAsked] = useState<number | null>(null);
  const [openedIds, setOpenedIds] = useState<readonly number[]>([]);
  const [known, setKnown] = useState(() => readIds(items));
  const read = readIds(items);
  const show = (id: number | null): void => {
    setAsked(id);
    if (id !== null) setOpenedIds((ids) => (ids.includes(id) ? ids : [...ids, id]));
  };
  const fresh = read.filter((id) => !known.includes(id));
  if (fresh.length > 0) {
    setKnown([...known, ...fresh]);
    const item = items.find(({ id }) => id === fresh[0]);
    const isAlone = items.every((other) => other.id === item?.id || other.batch !== item?.batch);
    if (item !== undefined && isAlone && asked === null && items.every(isSettled)) show(item.id);
  }
  const opened = items.filter(({ id }) => openedIds.includes(id) && read.includes(id));
  return { open: opened.some(({ id }) => id === asked) ? asked : null, opened, show };
}
