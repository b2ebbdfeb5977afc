/** How a field is stored: text as is, decimal as exact decimal text (DECIMAL(18,6) in SQL), an empty cell as '' or null. */
export type FieldType = 'text' | 'integer' | 'decimal' | 'boolean';

/** One column of a CSV file of the data package. */
export type PackageField = {
  /** The header in the file, snake_case. */
  name: string;
  /** The property of the record in records.ts, camelCase. */
  property: string;
  type: FieldType;
  /** An empty cell is a damaged row. */
  required: boolean;
  /** The only values allowed, where the contract lists them (an empty cell is allowed unless required). */
  values?: readonly string[];
  /** What a text must look like. */
  pattern?: string;
  zh: string;
  en: string;
};

type Options = { required?: boolean; values?: readonly string[]; pattern?: string };

function makeField(type: FieldType) {
  return (name: string, zh: string, en: string, options: Options = {}): PackageField => ({
    name,
    property: name.replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase()),
    type,
    required: options.required ?? false,
    ...(options.values === undefined ? {} : { values: options.values }),
    ...(options.pattern === undefined ? {} : { pattern: options.pattern }),
    zh,
    en,
  });
}

export const textField = makeField('text');
export const integerField = makeField('integer');
export const decimalField = makeField('decimal');
export const booleanField = makeField('boolean');

/** Lower-case English words, digits, hyphens and underscores. */
export const ID_PATTERN = '[a-z0-9][a-z0-9_-]*';

/** 类, 款 or 项: 3, 5 or 7 digits. */
export const CODE_PATTERN = '\\d{3}(\\d{2}){0,2}';

export const REQUIRED = { required: true } as const;

export const reportIdField = textField(
  'report_id',
  '报告编号，县名拼音加年度',
  'report id: county and year',
  {
    required: true,
    pattern: ID_PATTERN,
  },
);

export const sourceFields: readonly PackageField[] = [
  integerField(
    'source_page',
    '页码，从 1 起；无页的格式留空',
    'page from 1; empty for formats without pages',
  ),
  integerField('source_line', '提取文本的行号，从 1 起', 'line of the extracted text, from 1'),
];
