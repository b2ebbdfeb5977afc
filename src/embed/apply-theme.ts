import type { EmbedTheme } from '../state/embed-link.ts';

/** Makes the page's dark colours hold always, never, or (auto) as the reader's device has it. */
export function applyTheme(theme: EmbedTheme): void {
  if (theme === 'auto') return;
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes('prefers-color-scheme')) continue;
      rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
    }
  }
}
