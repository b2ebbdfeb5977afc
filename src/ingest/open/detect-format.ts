/** What the first bytes of a file say it is; names lie, bytes do not. */
export type FileKind = 'pdf' | 'zip' | 'ole' | 'image' | 'html' | 'text';

const IMAGES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** The kind of a file by its first bytes; HTML by its first words, in whatever encoding. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  // The standard allows what a mail program or a web server put before it.
  if (head.includes('%PDF-')) return 'pdf';
  if (IMAGES.some((signature) => startsWith(bytes, signature)) || /^RIFF....WEBP/s.test(head)) return 'image';
  return /<(?:!doctype html|html|head|body|table|meta)[\s>]/iu.test(head) ? 'html' : 'text';
}
