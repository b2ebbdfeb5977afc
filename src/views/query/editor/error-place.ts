import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

/** Marks a place of the text as wrong; null takes the mark away. */
export const markPlace = StateEffect.define<{ from: number; to: number } | null>();

const LINE = Decoration.line({ class: 'cm-error-line' });
const WORD = Decoration.mark({ class: 'cm-error-word' });

/** The line of an error and the word it points at; gone with the first change. */
export const errorPlace = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markPlace)) continue;
      if (effect.value === null) return Decoration.none;
      const { from, to } = effect.value;
      const line = transaction.state.doc.lineAt(from);
      return Decoration.set([LINE.range(line.from), ...(to > from ? [WORD.range(from, to)] : [])]);
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
