import type { Value } from '../../../model/value.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Message } from '../../../text/message.ts';
import { isUnitPlace } from '../../../text/translate.ts';
import type { Text, TextLanguage } from '../../../text/translate.ts';
import { formatReading } from '../../figure/reading.ts';
import type { FigureReading } from '../../figure/reading.ts';

/** A figure in a sentence: its value, and how it is written. */
export type SentenceFigure = { value: Value; reading: FigureReading };

/** A place of a sentence that is no figure: words, with their own places filled. */
export type SentenceWords = (language: TextLanguage) => string;

/** One thing a reader should know first, made from the figures alone. */
export type Sentence = {
  /** Unique among the sentences of a selection, stable for the same figures. */
  id: string;
  reportId: string;
  /** How far it departs, in percentage points of what it is about; the largest stand first. */
  weight: number;
  message: Message;
  figures: Readonly<Record<string, SentenceFigure>>;
  words: Readonly<Record<string, SentenceWords>>;
  formula: Message;
  /** Where the matter is shown in full. */
  view: ViewState['view'];
};

/** A sentence as its parts: text, and figures to be opened. */
export type SentencePart = { kind: 'text'; text: string } | { kind: 'figure'; figure: SentenceFigure };

/** The parts of a sentence in a language, in its order, `text` giving the unit of money. A place without a value is an error: a sentence with a hole misleads. */
export function sentenceParts(sentence: Sentence, language: TextLanguage, text: Text): SentencePart[] {
  return sentence.message[language].split(/(\{\w+\})/).flatMap((piece): SentencePart[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [{ kind: 'text', text: piece }];
    const figure = sentence.figures[name];
    if (figure !== undefined) return [{ kind: 'figure', figure }];
    const words = isUnitPlace(name) ? () => text({ zh: piece, en: piece }) : sentence.words[name];
    if (words === undefined) throw new Error(`sentence «${sentence.message.en}» lacks {${name}}`);
    const said = words(language);
    return said === '' ? [] : [{ kind: 'text', text: said }];
  });
}

/** A sentence as plain text, for briefings and labels. */
export function sentenceText(sentence: Sentence, language: TextLanguage, text: Text): string {
  return sentenceParts(sentence, language, text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const { value, reading } = part.figure;
      return value.state === 'figure' ? formatReading(value.amount, reading, language, text) : '—';
    })
    .join('');
}

/** Words that are the same in both languages. */
export const same =
  (text: string): SentenceWords =>
  () =>
    text;

/** Words of a message without places. */
export const said =
  (message: Message): SentenceWords =>
  (language) =>
    message[language];
