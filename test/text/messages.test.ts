import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/text/message.ts';
import { isUnitPlace } from '../../src/text/translate.ts';

const FILES = Object.entries(import.meta.glob('../../src/text/messages/**/*.ts', { eager: true }));

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function messagesIn(value: unknown, path: string): [string, Message][] {
  if (isMessage(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
}

// The unit of money alone fills some places, and each language puts it where it is said there.
const placesOf = (text: string): string[] =>
  [...new Set(text.match(/\{\w+\}/g))].filter((place) => !isUnitPlace(place.slice(1, -1))).sort();
const inUnit = (text: string): boolean => /\{(money|cny|wan)\}/.test(text);

describe.each(FILES)('%s', (file, exported) => {
  const messages = messagesIn({ ...(exported as object) }, file.replace(/.*\//, ''));

  test('has messages', () => expect(messages.length).toBeGreaterThan(0));

  test.each(messages)('%s says the same in both languages, with the same places for values', (_, message) => {
    expect(message.zh.trim()).not.toBe('');
    expect(typeof message.en).toBe('string');
    expect(placesOf(message.en)).toEqual(placesOf(message.zh));
    expect(inUnit(message.en)).toBe(inUnit(message.zh));
    // The currency before the number, and the name of a unit behind it in brackets, are English alone.
    expect(message.zh).not.toMatch(/\{(cny|wan)\}/);
    expect(message.en).not.toMatch(/\{\w+\},? \(?\{money\}/);
    // A brace left over is a place that was misspelt.
    expect(message.zh.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    expect(message.en.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});
