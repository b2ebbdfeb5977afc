import { readFileSync } from 'node:fs';

/** The custom properties of the stylesheet in the two schemes, as the page resolves them. */
export type Tokens = ReadonlyMap<string, string>;

// The page's own colours, and those of the charts.
const SHEETS = ['app/styles/tokens.css', 'views/chart-frame/class-colours.css'].map((path) =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8').split(
    '@media screen and (prefers-color-scheme: dark)',
  ),
);

function declarations(block: string): [string, string][] {
  return [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name = '', colour = '']) => [
    name,
    colour,
  ]);
}

const light = SHEETS.map(([sheet = '']) => sheet).join('\n');
const dark = SHEETS.map(([, sheet = '']) => sheet).join('\n');

/** A property that the dark scheme does not set keeps its light value, as in the browser. */
export const SCHEMES: Readonly<Record<'light' | 'dark', Tokens>> = {
  light: new Map(declarations(light)),
  dark: new Map([...declarations(light), ...declarations(dark)]),
};

/** The colour behind `var(--name)` or `name`; a name without a colour is an error. */
export function resolve(tokens: Tokens, reference: string): string {
  const name = reference.replace(/^var\(--(.*)\)$/, '$1');
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`the stylesheet has no colour --${name}`);
  return colour;
}
