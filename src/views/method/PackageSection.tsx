import type { ReactNode } from 'react';
import { PACKAGE_FILES } from '../../model/package-schema.ts';
import type { PackageField, PackageFile } from '../../model/package-schema.ts';
import { pageLink } from '../../state/page-link.ts';
import { PACKAGE } from '../../text/messages/method/package.ts';
import { useText } from '../shell/language.ts';
import { CitationText } from './CitationText.tsx';
import { Definitions } from './Definitions.tsx';
import { Section } from './Section.tsx';
import { DataFileLink } from './DataFileLink.tsx';
import { DESCRIPTION_FILE, useDataPackage } from './use-data-package.ts';

/** The data package: version, licence, how to cite it, and every file with its fields. */
export function PackageSection(): ReactNode {
  const text = useText();
  return (
    <Section id="package">
      <p className="method-note">
        {text(PACKAGE.intro)} <DataFileLink path={DESCRIPTION_FILE} />
      </p>
      <Version />
      {PACKAGE_FILES.map((file) => (
        <File key={file.name} file={file} />
      ))}
    </Section>
  );
}

function Version(): ReactNode {
  const text = useText();
  const known = useDataPackage();
  if (known === undefined) return <p role="status">{text(PACKAGE.loading)}</p>;
  if (known === null) return <p role="status">{text(PACKAGE.unavailable)}</p>;
  const { version, licences, sources } = known;
  return (
    <>
      <Definitions
        items={[
          {
            id: 'version',
            name: text(PACKAGE.version),
            meaning: (
              <>
                <code>{version}</code> <span className="method-denominator">{text(PACKAGE.versionNote)}</span>
              </>
            ),
          },
          {
            id: 'sources',
            name: text(PACKAGE.sources),
            meaning: text(PACKAGE.sourcesOf, { count: sources }),
          },
          {
            id: 'licence',
            name: text(PACKAGE.licence),
            meaning: (
              <>
                {licences.map(({ name, title, path }) => (
                  <a key={name} href={path} rel="noreferrer">
                    {title}
                  </a>
                ))}{' '}
                <span className="method-denominator">{text(PACKAGE.licenceNote)}</span>
              </>
            ),
          },
        ]}
      />
      <h3>{text(PACKAGE.cite)}</h3>
      <p className="method-note">{text(PACKAGE.citeNote)}</p>
      <CitationText
        citation={text(PACKAGE.citation, {
          version,
          licence: licences.map(({ name }) => name).join(' · '),
          address: pageLink().replace(/#.*/u, ''),
        })}
      />
    </>
  );
}

function File({ file }: { file: PackageFile }): ReactNode {
  const text = useText();
  const name = { zh: file.zh, en: file.en };
  return (
    <details className="package-file">
      <summary>
        <code>{file.path}</code> {text(name)}{' '}
        <small>
          {text(PACKAGE.fields, { count: file.fields.length })}
          {file.optional === true && ` · ${text(PACKAGE.optional)}`}
        </small>
      </summary>
      <p className="method-note">
        <DataFileLink path={file.path} />
        {file.primaryKey.length > 0 && ` · ${text(PACKAGE.key, { list: file.primaryKey.join(' + ') })}`}
      </p>
      <Definitions
        items={file.fields.map((field) => ({
          id: field.name,
          name: <code>{field.name}</code>,
          meaning: <Field field={field} />,
        }))}
      />
    </details>
  );
}

function Field({ field }: { field: PackageField }): ReactNode {
  const text = useText();
  const { zh, en, type, required, values } = field;
  return (
    <>
      {text({ zh, en })}{' '}
      <span className="method-denominator">
        {text(PACKAGE.types[type])}
        {required && ` · ${text(PACKAGE.required)}`}
        {values !== undefined && ` · ${text(PACKAGE.values, { list: values.join(', ') })}`}
      </span>
    </>
  );
}
