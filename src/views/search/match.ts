/** A name in the ways it may be typed. */
export type Spelling = {
  zh: string;
  en: string;
  /** Codes and ids: typed from their beginning. */
  codes: readonly string[];
  /** The pinyin of `zh`, a syllable a character, without tones. */
  syllables: readonly string[];
};

/** What was typed, in its words: width and case make no difference. */
export function wordsOf(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,，、·]+/u)
    .filter((word) => word !== '');
}

/** How well a name answers to every word, above 0; 0 where a word has nothing of it. */
export function scoreOf(spelling: Spelling, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const best = Math.max(
      scoreOfCode(spelling.codes, word),
      scoreOfText(spelling.zh.toLowerCase(), word),
      scoreOfEnglish(spelling.en.toLowerCase(), word),
      scoreOfPinyin(spelling.syllables, word),
    );
    if (best === 0) return 0;
    sum += best;
  }
  return words.length === 0 ? 0 : sum / words.length;
}

function scoreOfCode(codes: readonly string[], word: string): number {
  if (codes.includes(word)) return 100;
  return codes.some((code) => code.startsWith(word)) ? 80 : 0;
}

function scoreOfText(text: string, word: string): number {
  if (text === word) return 100;
  if (text.startsWith(word)) return 90;
  return text.includes(word) ? 70 : 0;
}

/** English answers to the beginnings of its words. */
function scoreOfEnglish(text: string, word: string): number {
  if (text === '' || !/^[\w'-]+$/.test(word)) return 0;
  if (text === word) return 95;
  if (text.startsWith(word)) return 72;
  return text.split(/[^\w'-]+/u).some((part) => part.startsWith(word)) ? 60 : 0;
}

/** Pinyin answers in full or by initials, from any syllable on: yiliao, yljz, jiuzhu. */
function scoreOfPinyin(syllables: readonly string[], word: string): number {
  if (!/^[a-z]+$/.test(word) || syllables.length === 0) return 0;
  const full = syllables.join('');
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  if (full === word) return 92;
  // One letter begins too much to say anything.
  if (word.length === 1) return initials.startsWith(word) ? 20 : 0;
  if (initials === word) return 88;
  if (full.startsWith(word)) return 75;
  if (initials.startsWith(word)) return 68;
  let from = 0;
  for (const syllable of syllables) {
    if (full.startsWith(word, from)) return 55;
    from += syllable.length;
  }
  return initials.includes(word) ? 45 : 0;
}
