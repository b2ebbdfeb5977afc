import { createHash } from 'node:crypto';

/** A PDF object: a dictionary's entries, and a stream's bytes where it has one. */
export type PdfObject = { entries: string; stream?: string };

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.alloc(16, 7);
const PERMISSIONS = -44;

const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(bytes).map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);

/** The standard's first way of encrypting (40-bit RC4), with a password to open and one to change it. */
function encryption(user: string, owner: string): { entries: string; key: Buffer } {
  const forOwner = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded(user), forOwner, permissions, ID).subarray(0, 5);
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  const entries = `/Filter /Standard /V 1 /R 2 /O ${hex(forOwner)} /U ${hex(rc4(key, PADDING))} /P ${String(PERMISSIONS)}`;
  return { entries, key };
}

/** A whole PDF file of the objects, the first of which (number 1) is its catalogue. */
export function writePdf(
  objects: readonly PdfObject[],
  password: { user: string; owner: string } | null = null,
): Uint8Array {
  const encrypted = password === null ? null : encryption(password.user, password.owner);
  const all = encrypted === null ? objects : [...objects, { entries: encrypted.entries }];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const write = (bytes: Buffer): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  all.forEach(({ entries, stream }, index) => {
    const number = index + 1;
    offsets.push(length);
    const plain = Buffer.from(stream ?? '', 'latin1');
    const own = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
    const bytes = encrypted === null ? plain : rc4(md5(encrypted.key, own).subarray(0, 10), plain);
    const size = stream === undefined ? '' : ` /Length ${String(bytes.length)}`;
    write(Buffer.from(`${String(number)} 0 obj\n<< ${entries}${size} >>\n`));
    if (stream !== undefined)
      write(Buffer.concat([Buffer.from('stream\n'), bytes, Buffer.from('\nendstream\n')]));
    write(Buffer.from('endobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const id = ID.toString('hex');
  const security = encrypted === null ? '' : ` /Encrypt ${String(all.length)} 0 R /ID [<${id}> <${id}>]`;
  write(
    Buffer.from(
      `xref\n0 ${String(all.length + 1)}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${String(all.length + 1)} /Root 1 0 R${security} >>\nstartxref\n${String(start)}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

const FONT: PdfObject = { entries: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica' };

/** The objects of a document with one content stream a page; `more` stand after them, `catalogue` goes into the first. */
export function pagesOf(
  contents: readonly string[],
  {
    catalogue = '',
    resources = '',
    more = [],
  }: { catalogue?: string; resources?: string; more?: readonly PdfObject[] } = {},
): PdfObject[] {
  const kids = contents.map((_, page) => `${String(4 + page * 2)} 0 R`).join(' ');
  return [
    { entries: `/Type /Catalog /Pages 2 0 R ${catalogue}` },
    { entries: `/Type /Pages /Count ${String(contents.length)} /Kids [${kids}]` },
    FONT,
    ...contents.flatMap((content, page): PdfObject[] => [
      {
        entries: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(5 + page * 2)} 0 R /Resources << /Font << /F 3 0 R >> ${resources} >>`,
      },
      { entries: '', stream: content },
    ]),
    ...more,
  ];
}

/** A content stream that paints one line of words at a height. */
export const lineOf = (text: string, y = 700): string => `BT /F 10 Tf 50 ${String(y)} Td (${text}) Tj ET`;
