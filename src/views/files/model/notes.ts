import { FILES } from '../../../text/messages/files.ts';
import { translate } from '../../../text/translate.ts';
import type { Takeaway, TakeawayNote } from './takeaway.ts';

/** Everything that must go with the figures, in the order it is read: what it is, what was chosen, caveats, source, version, link. */
export function takeawayNotes(takeaway: Takeaway): TakeawayNote[] {
  const { language, caveats, reports } = takeaway;
  const note = (label: (typeof FILES)[keyof typeof FILES], text: string): TakeawayNote => ({
    label: translate(label, language),
    text,
  });
  const missing = takeaway.table.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'missing'));
  return [
    note(FILES.title, takeaway.title),
    ...(takeaway.subtitle === '' ? [] : [note(FILES.measured, takeaway.subtitle)]),
    ...(takeaway.unit === '' ? [] : [note(FILES.unit, takeaway.unit)]),
    ...takeaway.filters,
    ...caveats.map((caveat) => note(FILES.caveat, caveat)),
    ...(missing ? [note(FILES.states, translate(FILES.statesNote, language))] : []),
    note(FILES.source, takeaway.source),
    ...reports.map((report) => note(FILES.reports, report)),
    note(FILES.version, takeaway.version),
    note(FILES.link_, takeaway.link),
  ];
}
