import { marks } from '../../queries/marks.ts';
import { markKey } from './mark-key.ts';
import type { LoadMarks } from './mark-store.ts';

/** Asks which figures of these reports a failing check touches. */
export const loadMarks: LoadMarks = async (answers, reportIds) => {
  const query = marks({ reportIds });
  const { rows } = await answers.answer(query.sql);
  return new Map(rows.map(query.decode).map(({ ref, severity }) => [markKey(ref), severity]));
};
