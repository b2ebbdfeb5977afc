import {
  acceptCompletion,
  autocompletion,
  completeFromList,
  startCompletion,
} from '@codemirror/autocomplete';
import type { Completion } from '@codemirror/autocomplete';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import type { SQLNamespace } from '@codemirror/lang-sql';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { editorTheme } from './editor-theme.ts';
import { errorPlace, markPlace } from './error-place.ts';

/** What an editor completes: the tables with their columns, and every column by itself. */
export type EditorWords = { tables: SQLNamespace; columns: readonly Completion[] };

export type EditorOptions = {
  text: string;
  label: string;
  words: EditorWords;
  onChange: (text: string) => void;
  onRun: () => void;
};

/** The editor as the view uses it. */
export type SqlEditor = {
  setText(text: string): void;
  /** Puts a name in the place of what is selected, and the cursor behind it. */
  insert(name: string): void;
  /** Marks where an error is, or takes the mark away. */
  mark(place: { from: number; to: number } | null): void;
  focus(): void;
  destroy(): void;
};

/**
 * A CodeMirror editor in a shadow root of `host`: there its styles are sheets of the document's own, which the page's
 * security policy allows, where style elements are refused. Tab is not taken: it leaves the editor.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const run = (): boolean => (options.onRun(), true);
  const language = sql({ dialect: PostgreSQL, schema: options.words.tables, upperCaseKeywords: true });
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        // Before the editor's own Mod-Enter, which makes a line.
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run, preventDefault: true },
            { key: 'Tab', run: acceptCompletion },
            { key: 'Mod-.', run: startCompletion },
          ]),
        ),
        basicSetup,
        // Their signs are of a font that is not everywhere.
        autocompletion({ icons: false }),
        language,
        PostgreSQL.language.data.of({ autocomplete: completeFromList(options.words.columns) }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-multiline': 'true',
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        errorPlace,
        editorTheme,
      ],
    }),
  });
  return {
    setText: (text) => {
      if (text !== view.state.doc.toString())
        view.dispatch({
          changes: { from: 0, to: view.state.doc.length, insert: text },
          selection: { anchor: text.length },
        });
    },
    insert: (name) => {
      view.dispatch(view.state.replaceSelection(name));
      view.focus();
    },
    mark: (place) => {
      const within = place !== null && place.to <= view.state.doc.length ? place : null;
      view.dispatch({
        effects: markPlace.of(within),
        ...(within === null ? {} : { selection: { anchor: within.from }, scrollIntoView: true }),
      });
    },
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      root.replaceChildren();
    },
  };
}
