import { CORRECTIONS_FILE, PACKAGE_FILES } from '../../model/package-schema.ts';
import type { FieldType, ForeignKey, PackageField, PackageFile } from '../../model/package-schema.ts';
import type { LedgerPackage, Report } from '../../model/records.ts';
import { sha256 } from '../open/sha256.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
};

function hashOf(text: string): string {
  return sha256(new TextEncoder().encode(text));
}

function describeField(field: PackageField): object {
  const constraints = {
    ...(field.required ? { required: true } : {}),
    ...(field.values === undefined ? {} : { enum: field.values }),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
  };
  return {
    name: field.name,
    type: TYPES[field.type],
    title: field.zh,
    description: `${field.zh} / ${field.en}`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function describeForeignKey(file: PackageFile, key: ForeignKey): object {
  // An empty resource name means the file itself, says the Table Schema standard.
  const resource = key.file === file.name ? '' : key.file;
  return { fields: key.fields, reference: { resource, fields: key.reference } };
}

function describeFile(file: PackageFile, text: string): object {
  return {
    name: file.name,
    path: file.path,
    profile: 'tabular-data-resource',
    title: file.zh,
    description: `${file.zh} / ${file.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${hashOf(text)}`,
    dialect: { delimiter: ',', lineTerminator: '\n', header: true, doubleQuote: true },
    schema: {
      fields: file.fields.map(describeField),
      missingValues: [''],
      ...(file.primaryKey.length === 0 ? {} : { primaryKey: file.primaryKey }),
      ...(file.foreignKeys.length === 0
        ? {}
        : { foreignKeys: file.foreignKeys.map((key) => describeForeignKey(file, key)) }),
    },
  };
}

function describeSource(report: Report): object {
  return {
    title: `${report.department} ${report.fiscalYear} (${report.reportId})`,
    ...(report.sourceUrl === '' ? {} : { path: report.sourceUrl }),
  };
}

/** The twelve digits that name the state of the data: the same files, the same version. */
function versionOf(files: readonly { path: string; text: string }[]): string {
  return hashOf(files.map((file) => `${file.path}\n${file.text}`).join('\n')).slice(0, 12);
}

/** `datapackage.json` (a Frictionless tabular data package) of the written CSV files; `version` follows their content. */
export function describePackage(
  ledger: LedgerPackage,
  files: readonly { path: string; text: string }[],
): string {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const reports = ledger.reports.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1));
  const description = {
    profile: 'tabular-data-package',
    name: 'yibao-ledger',
    title: '医保账本：县级医疗保障部门决算数据',
    description:
      '县级医疗保障部门公开决算中的数字，金额单位为万元。 / Figures of county medical-security departments’ published final accounts; amounts in 10,000 yuan.',
    version: versionOf(files),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: reports.map(describeSource),
    resources: [...PACKAGE_FILES, CORRECTIONS_FILE].flatMap((file) => {
      const text = texts.get(file.path);
      return text === undefined ? [] : [describeFile(file, text)];
    }),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
