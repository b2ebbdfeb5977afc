import { UnreadableReportError } from '../../document.ts';

/** Why a file of any format is refused, said the same way whatever the format. */

/** Control characters out and not too long: a name in a file is anybody's words. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 160);

const refusal = (name: string, zh: string, en: string, cause?: unknown): UnreadableReportError =>
  new UnreadableReportError(shown(name), zh, en, { cause });

/** Needs a password that we do not have and do not ask for. */
export const passwordProtected = (name: string): UnreadableReportError =>
  refusal(
    name,
    '文件有密码保护。请用密码打开后取消密码、另存一份，再选择它。',
    'the file is protected by a password. Open it with the password, save a copy without one and choose that.',
  );

/** Breaks off, or its parts do not hold what they say they hold. */
export const damaged = (name: string, cause?: unknown): UnreadableReportError =>
  refusal(
    name,
    '文件不完整或已损坏。请重新下载完整的报告。',
    'the file is cut off or damaged. Download the whole report again.',
    cause,
  );

/** More than any report holds: unpacked bytes, files, lines or cells. */
export const tooLarge = (name: string): UnreadableReportError =>
  refusal(
    name,
    '文件解开后过大，不像一份报告，没有读取。请只选择报告本身的文件。',
    'the file unpacks to more than any report holds and was not read. Choose the files of the report alone.',
  );

/** Elements or archives inside one another past any sense. */
export const tooDeep = (name: string): UnreadableReportError =>
  refusal(
    name,
    '文件的结构嵌套过深，没有读取。请用 Word、Excel 或浏览器打开后另存一份，再选择它。',
    'the file is nested too deeply and was not read. Open it in Word, Excel or a browser, save a copy and choose that.',
  );

/** A kind of file that a program can save as one that is read; `what` names it and `as` what to save it as. */
export const saveAs = (
  name: string,
  what: { zh: string; en: string },
  as: { zh: string; en: string },
): UnreadableReportError =>
  refusal(
    name,
    `这是${what.zh}，无法直接读取。请打开它，选择“文件 → 另存为”，保存为${as.zh}，再选择新文件。`,
    `this is ${what.en}, which cannot be read directly. Open it, choose File → Save As, save it as ${as.en} and choose the new file.`,
  );

/** An archive whose method of packing browsers and most programs do not know. */
export const unknownPacking = (name: string): UnreadableReportError =>
  refusal(
    name,
    '压缩包用了少见的压缩方式。请解压后直接选择里面的文件，或重新压缩为普通 .zip。',
    'the archive is packed in an uncommon way. Unpack it and choose the files in it, or pack them again as an ordinary .zip.',
  );

/** Nothing in it that can be read. */
export const nothingToRead = (name: string): UnreadableReportError =>
  refusal(
    name,
    '文件里没有可以读取的文字或表格。请检查下载是否完整，再选择一次。',
    'the file holds no text and no table. Check that the download is complete and choose it again.',
  );
