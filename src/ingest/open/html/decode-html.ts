import { damaged } from '../blocks/refusals.ts';

const HEAD = 4096;
/** Broken characters that a page may have before it counts as damaged: one in this many. */
const BROKEN_ONE_IN = 200;

/** The encoding that a page says it is in; names of the old Chinese sets mean the newest, which contains them. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/iu.exec(head)?.[1]?.toLowerCase();
  if (label === undefined) return null;
  if (/^(?:gb|gbk|gb2312|gb_2312|gb18030|x-gbk|cp936|hz)/u.test(label)) return 'gb18030';
  return /^(?:utf-8|utf8|big5)/u.test(label)
    ? label.replace('utf8', 'utf-8').replace(/^big5.*$/u, 'big5')
    : null;
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const brokenIn = (text: string): number => text.split('\ufffd').length - 1;

/**
 * The text of a web page: by its byte order mark, else UTF-8 where the bytes are UTF-8 (a browser that saves a page may
 * leave the old declaration in it), else as it declares, else GB18030. A few broken characters are let pass.
 * @throws UnreadableReportError where no encoding fits
 */
export function decodeHtml(name: string, bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  const candidates = ['utf-8', ...(declared === null ? [] : [declared]), 'gb18030'];
  let best: { text: string; broken: number } | null = null;
  for (const label of candidates) {
    const text = new TextDecoder(label).decode(bytes);
    const broken = brokenIn(text);
    if (best === null || broken < best.broken) best = { text, broken };
    if (broken === 0) break;
  }
  if (best === null || best.text.includes('\u0000') || best.broken * BROKEN_ONE_IN > best.text.length)
    throw damaged(name);
  return best.text;
}
