import { UnreadableReportError } from '../document.ts';

const BINARY_FORMATS: readonly { start: readonly number[]; zh: string; en: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], zh: 'PDF 文件', en: 'a PDF file' },
  { start: [0x50, 0x4b, 0x03, 0x04], zh: 'Word、Excel 或压缩文件', en: 'a Word, Excel or zip file' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], zh: '旧版 Word 或 Excel 文件', en: 'an old Word or Excel file' },
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** GB18030 maps almost any bytes to some character, so a decoding counts only where words of everyday Chinese come out. */
function readsAsChinese(text: string): boolean {
  const everyday = text.match(/[的和年有为在部门收入支出]/gu) ?? [];
  return everyday.length > 0 && everyday.length * 25 >= (text.match(/[^\p{ASCII}]/gu) ?? []).length;
}

/** Whether all but the last bytes are Chinese text of `encoding`: a download that broke off inside a character. */
function breaksInsideCharacter(encoding: string, bytes: Uint8Array): boolean {
  return [1, 2, 3].some((tail) => {
    const text = strictly(encoding, bytes.subarray(0, bytes.length - tail));
    return text !== null && !text.includes('\u0000') && readsAsChinese(text);
  });
}

/** The text in the first encoding that fits; 'cut' where it fits all but the last character; null where none does. */
function decode(bytes: Uint8Array): { text: string } | 'cut' | null {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const text = strictly(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes);
    if (text !== null) return { text };
  }
  // UTF-8 first: bytes of one are text of the other too rarely to matter in this order, and often in the other.
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = strictly(encoding, bytes);
    if (text !== null && (encoding === 'utf-8' || readsAsChinese(text))) return { text };
    if (breaksInsideCharacter(encoding, bytes)) return 'cut';
  }
  return null;
}

function failBinary(name: string, bytes: Uint8Array): void {
  const format = BINARY_FORMATS.find((known) => startsWith(bytes, known.start));
  if (format !== undefined) {
    throw new UnreadableReportError(
      name,
      `这是${format.zh}，目前只能读取文本和 Markdown。请把报告另存为 .txt 或 .md 后再试。`,
      `this is ${format.en}; only text and Markdown can be read so far. Save the report as .txt or .md and try again.`,
    );
  }
}

/**
 * The text of a file in UTF-8 (with or without BOM), UTF-16 with BOM, or GBK / GB18030.
 * @throws UnreadableReportError for an empty file, a binary file and an encoding that is not recognised
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) {
    throw new UnreadableReportError(
      name,
      '文件是空的。请检查下载是否完整，再选择一次。',
      'the file is empty. Check that the download is complete and choose it again.',
    );
  }
  failBinary(name, bytes);
  const decoded = decode(bytes);
  if (decoded === 'cut') {
    throw new UnreadableReportError(
      name,
      '文件不完整：末尾的字符只有一半。请重新下载完整的报告。',
      'the file is cut off inside its last character. Download the whole report again.',
    );
  }
  if (decoded === null || decoded.text.includes('\u0000')) {
    throw new UnreadableReportError(
      name,
      '无法识别文件的编码（不是 UTF-8、GBK 或 GB18030 文本）。请用文本编辑器另存为 UTF-8 后再试。',
      'the encoding is not recognised (not UTF-8, GBK or GB18030 text). Save it as UTF-8 in a text editor and try again.',
    );
  }
  if (decoded.text.trim() === '') {
    throw new UnreadableReportError(
      name,
      '文件里没有文字。请检查下载是否完整，再选择一次。',
      'the file holds no text. Check that the download is complete and choose it again.',
    );
  }
  return decoded.text;
}
