/** Characters that turn the words after them round, or that nobody sees. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A name of a file or a report as it can stand in a sentence: what turns the sentence round is taken out of it. */
export const plainName = (name: string): string => name.replace(UNSEEN, '');
