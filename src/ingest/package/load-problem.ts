/** Something in a package's file that is not as the schema says. */
export type LoadProblem = {
  /** `error`: a file or row was left out or a column is empty; `notice`: nothing was lost. */
  severity: 'error' | 'notice';
  file: string;
  /** Line of the file from 1; null where the whole file is meant. */
  line: number | null;
  field: string | null;
  reason: LoadReason;
  messageZh: string;
  messageEn: string;
};

export type LoadReason = keyof typeof MESSAGES;

const MESSAGES = {
  missing_file: ['缺少这个文件', 'the file is missing'],
  empty_file: ['文件是空的，没有表头', 'the file is empty and has no header'],
  missing_column: ['缺少这一列', 'the column is missing'],
  unknown_column: ['多出这一列，未读取', 'the column is unknown and was not read'],
  repeated_column: ['这一列出现了两次', 'the column stands there twice'],
  field_count: [
    '单元格数与表头不符，此行未读取',
    'the number of cells differs from the header; row left out',
  ],
  quotes: ['引号不成对，此行未读取', 'quotation marks do not match; row left out'],
  empty: ['不能为空，此行未读取', 'must not be empty; row left out'],
  not_integer: ['不是整数，此行未读取', 'is not a whole number; row left out'],
  not_decimal: ['不是普通写法的小数，此行未读取', 'is not a decimal in plain notation; row left out'],
  not_boolean: ['不是 true 或 false，此行未读取', 'is neither true nor false; row left out'],
  not_in_list: ['不在允许的取值之内，此行未读取', 'is not one of the allowed values; row left out'],
  wrong_form: ['格式不符，此行未读取', 'has the wrong form; row left out'],
  duplicate: ['主键重复，此行未读取', 'repeats the key of an earlier row; row left out'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** A problem with its sentence in both languages; names file, line, field and the value found. */
export function makeProblem(
  reason: LoadReason,
  at: { file: string; line?: number; field?: string; found?: string },
): LoadProblem {
  const [zh, en] = MESSAGES[reason];
  const place = [at.file, at.line, at.field].filter((part) => part !== undefined).join(':');
  const found = at.found === undefined ? '' : ` (${JSON.stringify(at.found.slice(0, 40))})`;
  return {
    severity: reason === 'unknown_column' ? 'notice' : 'error',
    file: at.file,
    line: at.line ?? null,
    field: at.field ?? null,
    reason,
    messageZh: `${place}：${zh}${found}`,
    messageEn: `${place}: ${en}${found}`,
  };
}
