import type { Tokens } from '../../../views/files/model/light-tokens.ts';

/** The light theme's colours out of the text of tokens.css: those of the first `:root`, before any language or media. */
export function readLightTokens(css: string): Tokens {
  const root = /:root\s*\{([^}]*)\}/u.exec(css)?.[1];
  if (root === undefined) throw new Error('the stylesheet has no :root');
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
