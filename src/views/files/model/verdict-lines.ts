import type { ViewState } from '../../../state/view-state.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { MEASURE_NAMES, VERDICT } from '../../../text/messages/selection.ts';
import { blockingNotes } from '../../selection/comparability.ts';
import { measureInView } from '../../selection/verdict/note.ts';
import type { ComparabilityNote } from '../../selection/verdict/note.ts';
import { noteName } from '../../selection/verdict/note-name.ts';

/** The verdict on what is compared in full sentences, all of it: what is folded on the screen must not be lost in a file. */
export function verdictLines(
  notes: readonly ComparabilityNote[],
  state: ViewState,
  text: (message: Message, params?: MessageParams) => string,
): string[] {
  const measure = measureInView(state);
  const blocking = measure === null ? [] : blockingNotes(notes, measure);
  return [
    ...notes.map((note) =>
      [text(note.message, note.params), text(note.consequence)]
        .join(state.language === 'zh' ? '' : ' ')
        .trim(),
    ),
    ...(measure !== null && blocking.length > 0
      ? [
          text(VERDICT.unranked, {
            measure: text(MEASURE_NAMES[measure]),
            reasons: blocking.map(({ id }) => noteName(id, text)).join(state.language === 'zh' ? '、' : ', '),
          }),
        ]
      : []),
  ];
}
