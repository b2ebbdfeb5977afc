import type { MoneyUnit } from '../model/money.ts';
import { formatMoney } from './format.ts';
import type { Message, MessageParams } from './message.ts';
import { aroundMoney, MONEY_NAMES } from './messages/units.ts';

/** The languages of the interface, as in the URL. */
export type TextLanguage = 'zh' | 'en';

/** Gives the text of a message in a language, with money in a unit. */
export type Text = (message: Message, params?: MessageParams) => string;

/**
 * The text of a message in a language. Money is written in `unit`, and `{money}` says which that is. A place without a
 * value is an error: a sentence with a hole misleads.
 */
export function translate(
  message: Message,
  language: TextLanguage,
  params: MessageParams = {},
  unit: MoneyUnit = 'wan',
): string {
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? unitPlace(name, language, unit);
    if (value === undefined) throw new Error(`message «${message.en}» lacks a value for {${name}}`);
    return typeof value === 'object' ? formatMoney(value, language, unit) : String(value);
  });
}

// What a place says that the unit of money alone fills; undefined for other places.
function unitPlace(name: string, language: TextLanguage, unit: MoneyUnit): string | undefined {
  return name === 'money' ? MONEY_NAMES[unit][language] : aroundMoney(name, unit);
}

/** Whether a place of a message is filled from the unit of money alone. */
export function isUnitPlace(name: string): boolean {
  return unitPlace(name, 'en', 'wan') !== undefined;
}

/** The way to words in a language and a unit of money. */
export function textIn(language: TextLanguage, unit: MoneyUnit): Text {
  return (message, params) => translate(message, language, params, unit);
}

const AMOUNT: Message = { zh: '{amount}', en: '{amount}' };

/** An amount in 万元 as it is written in the unit of `text`; `''` for none. */
export function moneyText(text: Text, wan: string | null, signed = false): string {
  return text(AMOUNT, { amount: { wan, signed } });
}
