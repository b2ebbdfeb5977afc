import type { MoneyUnit } from '../../../model/money.ts';
import type { Text, TextLanguage } from '../../../text/translate.ts';

/** The way to words in the language and the unit of money of the briefing. */
export type Words = {
  text: Text;
  language: TextLanguage;
  unit: MoneyUnit;
};

/** Names in a row. */
export function inARow(names: readonly string[], { language }: Words): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** Sentences one after the other. */
export function together(sentences: readonly string[], { language }: Words): string {
  return sentences.filter((sentence) => sentence !== '').join(language === 'zh' ? '' : ' ');
}
