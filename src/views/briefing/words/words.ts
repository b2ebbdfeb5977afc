import type { Message, MessageParams } from '../../../text/message.ts';
import type { TextLanguage } from '../../../text/translate.ts';

/** The way to words in the language of the briefing. */
export type Words = {
  text: (message: Message, params?: MessageParams) => string;
  language: TextLanguage;
};

/** Names in a row. */
export function inARow(names: readonly string[], { language }: Words): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** Sentences one after the other. */
export function together(sentences: readonly string[], { language }: Words): string {
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
}
