import { useEffect, useImperativeHandle, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { QUERY } from '../../../text/messages/query.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { createEditor } from './create-editor.ts';
import type { SqlEditor } from './create-editor.ts';
import { editorWords } from './editor-words.ts';

/** Where the statement is written. `text` is what it starts with; later texts come through the handle. */
export function Editor(props: {
  text: string;
  onChange: (text: string) => void;
  onRun: () => void;
  handle: Ref<SqlEditor>;
}): ReactNode {
  const text = useText();
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<SqlEditor | null>(null);
  // The editor lives longer than a render; it asks for what is current.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (host.current === null) return;
    const made = createEditor(host.current, {
      text: latest.current.text,
      label: text(QUERY.editor),
      words: editorWords(language),
      onChange: (typed) => latest.current.onChange(typed),
      onRun: () => latest.current.onRun(),
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [text, language]);
  useImperativeHandle(
    props.handle,
    () => ({
      setText: (value) => editor.current?.setText(value),
      insert: (name) => editor.current?.insert(name),
      mark: (place) => editor.current?.mark(place),
      focus: () => editor.current?.focus(),
      destroy: () => editor.current?.destroy(),
    }),
    [],
  );
  return <div className="query-editor" ref={host} />;
}
