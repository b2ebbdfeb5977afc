const ROUND_CONSTANTS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with FIPS 180-4 padding: a 1 bit, zeros, and the length in bits as 64 bits. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function expand(view: DataView, offset: number): number[] {
  const words = Array.from({ length: 16 }, (_, i) => view.getUint32(offset + i * 4));
  for (let i = 16; i < 64; i += 1) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words.push(((words[i - 16] ?? 0) + small0 + (words[i - 7] ?? 0) + small1) | 0);
  }
  return words;
}

function compress(state: readonly number[], words: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, i) => {
    const choice = (e & f) ^ (~e & g);
    const first =
      h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (ROUND_CONSTANTS[i] ?? 0) + word;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => ((state[i] ?? 0) + word) | 0);
}

type Hashing = {
  createHash: (name: string) => { update: (bytes: Uint8Array) => { digest: (as: string) => string } };
};
type NodeProcess = { getBuiltinModule?: (name: string) => unknown };

/** Node's own hashing, a good deal faster; undefined in a browser. */
const nodeHashing = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.('crypto') as
  Hashing | undefined;

/**
 * SHA-256 of `bytes` in lower-case hexadecimal. Our own, because `crypto.subtle` is missing on pages served over plain
 * http, where the app must work too.
 */
export function sha256(bytes: Uint8Array): string {
  return nodeHashing?.createHash('sha256').update(bytes).digest('hex') ?? plainSha256(bytes);
}

/** {@link sha256} without Node's help. */
export function plainSha256(bytes: Uint8Array): string {
  const view = pad(bytes);
  let state: number[] = START;
  for (let offset = 0; offset < view.byteLength; offset += 64) state = compress(state, expand(view, offset));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
