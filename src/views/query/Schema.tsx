import type { ReactNode } from 'react';
import { PACKAGE_FILES } from '../../model/package-schema.ts';
import { QUERY } from '../../text/messages/query.ts';
import { useLanguage, useText } from '../shell/language.ts';

/** The tables and their columns, what each is and of what type; a press puts the name into the statement. */
export function Schema({ onInsert }: { onInsert: (name: string) => void }): ReactNode {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="query-schema" aria-labelledby="query-schema-heading">
      <h2 id="query-schema-heading">{text(QUERY.schema)}</h2>
      <p className="query-note">{text(QUERY.unit)}</p>
      {PACKAGE_FILES.map((file) => (
        <details key={file.name} open={file.name === 'facts'}>
          <summary>
            <code>{file.name}</code> <span>{file[language]}</span>
          </summary>
          <ul>
            <li>
              <Name name={file.name} onInsert={onInsert} />
              <span>{text(QUERY.rowsOf, { count: file.fields.length })}</span>
            </li>
            {file.fields.map((field) => (
              <li key={field.name}>
                <Name name={field.name} onInsert={onInsert} />
                <small>{field.type}</small>
                <span>{field[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Name({ name, onInsert }: { name: string; onInsert: (name: string) => void }): ReactNode {
  const text = useText();
  return (
    <button
      type="button"
      className="query-name"
      title={text(QUERY.insert, { name })}
      onClick={() => onInsert(name)}
    >
      <code>{name}</code>
    </button>
  );
}
