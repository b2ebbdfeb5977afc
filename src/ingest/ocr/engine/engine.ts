import type { Box, Picture } from '../picture/picture.ts';

/** A word that was recognised: its characters, where its ink is, and how sure the engine says it is (0 to 100). */
export type OcrWord = { text: string; box: Box; confidence: number };
/** Words that stand on one line, from left to right. */
export type OcrLine = { words: OcrWord[]; box: Box };

/** What an engine is asked for: all words scattered over a page, all lines of one cell, or one figure and nothing else. */
export type OcrTask = 'page' | 'cell' | 'figure';

/** The recognition of characters, one picture at a time. */
export type OcrEngine = {
  /** `onShare` is told how much of the picture is done, from 0 to 1. */
  recognise: (picture: Picture, task: OcrTask, onShare?: (share: number) => void) => Promise<OcrLine[]>;
  /** Ends the engine at once, in the middle of a page too; what it was asked for is then rejected. */
  close: () => void;
};

/** Where the app keeps the engine's own files: addresses in a browser, nothing in Node, where the packages have them. */
export type OcrAssets = { worker: string; core: string; data: string };
