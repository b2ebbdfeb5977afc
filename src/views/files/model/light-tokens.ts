/** The colours of the page's stylesheet in the light theme: what leaves is on white paper whatever the screen is like. */
export type Tokens = ReadonlyMap<string, string>;

/** Reads the tokens of `:root` that stand outside of any media query. */
export function lightTokens(sheets: Iterable<CSSStyleSheet>): Tokens {
  const tokens = new Map<string, string>();
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!('selectorText' in rule) || rule.selectorText !== ':root') continue;
      const { style } = rule as CSSStyleRule;
      for (const name of style)
        if (name.startsWith('--')) tokens.set(name, style.getPropertyValue(name).trim());
    }
  }
  return tokens;
}

/** A colour of a chart as programs outside a browser understand it: `var(--ink)` → `#1b1b1a`. */
export function resolveColour(css: string, tokens: Tokens): string {
  const name = /^var\((--[\w-]+)\)$/u.exec(css.trim())?.[1];
  const value = name === undefined ? css : tokens.get(name);
  if (value === undefined) throw new Error(`no colour ${css} in the stylesheet`);
  return /^#[\da-f]{3}$/iu.test(value) ? value.replace(/[\da-f]/giu, '$&$&') : value;
}

/** A drawing with every colour of the stylesheet written out. */
export function resolveColours(svg: string, tokens: Tokens): string {
  return svg.replace(/var\(--[\w-]+\)/gu, (css) => resolveColour(css, tokens));
}
