import { CONSEQUENCES } from '../../text/messages/selection.ts';
import type { Message } from '../../text/message.ts';
import type { NoteId, RankedMeasure } from '../selection/verdict/note.ts';

/** What follows from a note of comparability, and what is therefore not ranked: `any` measure, or these. */
export type NoteEffect = { consequences: readonly Message[]; blocks: 'any' | readonly RankedMeasure[] };

/** The effect of every note. */
export const NOTE_EFFECTS: Readonly<Record<NoteId, NoteEffect>> = {
  unpublished: { consequences: [CONSEQUENCES.unpublished], blocks: [] },
  aid_booking: { consequences: [CONSEQUENCES.aidBooking], blocks: ['aid', 'ratio'] },
  lottery: {
    consequences: [CONSEQUENCES.lotteryLeftOut, CONSEQUENCES.lotteryIncluded],
    blocks: ['aid'],
  },
  years: { consequences: [CONSEQUENCES.years], blocks: 'any' },
  agency: { consequences: [CONSEQUENCES.agency], blocks: 'any' },
  scope_own: { consequences: [CONSEQUENCES.scopeOwn], blocks: 'any' },
  no_insured: { consequences: [CONSEQUENCES.noDenominator], blocks: [] },
  no_staff: { consequences: [CONSEQUENCES.noDenominator], blocks: [] },
  statement_unusable: { consequences: [CONSEQUENCES.statementUnusable], blocks: [] },
  declared_empty: { consequences: [CONSEQUENCES.declaredEmpty], blocks: [] },
  subsidies: { consequences: [CONSEQUENCES.subsidies], blocks: ['spending'] },
  carried: { consequences: [CONSEQUENCES.carried], blocks: ['spending'] },
  prose_only: { consequences: [CONSEQUENCES.proseOnly], blocks: [] },
  scope_unknown: { consequences: [CONSEQUENCES.scopeUnknown], blocks: [] },
  first_year: { consequences: [CONSEQUENCES.firstYear], blocks: [] },
};
