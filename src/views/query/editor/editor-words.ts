import { PACKAGE_FILES } from '../../../model/package-schema.ts';
import type { TextLanguage } from '../../../text/translate.ts';
import type { EditorWords } from './create-editor.ts';

/** The tables and columns of the data package for completion, each with what it is in the reader's language. */
export function editorWords(language: TextLanguage): EditorWords {
  const column = (field: { name: string; zh: string; en: string }, table: string) => ({
    label: field.name,
    type: 'property',
    detail: `${table === '' ? '' : `${table} · `}${field[language]}`,
  });
  const seen = new Map<string, ReturnType<typeof column>>();
  for (const { name, fields } of PACKAGE_FILES) {
    // A column of several tables is offered once: what it is is the same.
    for (const field of fields) if (!seen.has(field.name)) seen.set(field.name, column(field, name));
  }
  return {
    tables: Object.fromEntries(
      PACKAGE_FILES.map((file) => [
        file.name,
        {
          self: { label: file.name, type: 'class', detail: file[language] },
          children: file.fields.map((field) => column(field, '')),
        },
      ]),
    ),
    columns: [...seen.values()],
  };
}
