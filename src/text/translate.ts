import type { Message, MessageParams } from './message.ts';

/** The languages of the interface, as in the URL. */
export type TextLanguage = 'zh' | 'en';

/** The text of a message in a language. A place without a value is an error: a sentence with a hole misleads. */
export function translate(message: Message, language: TextLanguage, params: MessageParams = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message «${message.en}» lacks a value for {${name}}`);
    return String(value);
  });
}
