import type { Message, MessageParams } from '../../../text/message.ts';
import { NOTE_NAMES } from '../../../text/messages/selection.ts';
import type { NoteId } from './note.ts';

/** A note in a few words; only those that can forbid a ranking have them. */
export function noteName(id: NoteId, text: (message: Message, params?: MessageParams) => string): string {
  const name = Object.entries(NOTE_NAMES).find(([known]) => known === id)?.[1];
  return name ? text(name) : '';
}
