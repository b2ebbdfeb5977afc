import { writeEmbedHash } from '../../state/embed-link.ts';
import type { EmbedChoice } from '../../state/embed-link.ts';
import type { ViewState } from '../../state/view-state.ts';

/** Widths an embed can be given: that of the text around, of a phone, of a column. */
export const EMBED_WIDTHS = ['100%', '320', '480', '640'] as const;
export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address of an embed: `base` is that of the site's folder. */
export function embedAddress(base: string, state: ViewState, choice: EmbedChoice): string {
  return new URL(`embed.html${writeEmbedHash(state, choice)}`, base).href;
}

/**
 * What is put into an article: a frame with its title, and the site's script that fits the height. The frame alone is a
 * whole embed.
 */
export function embedCode(args: {
  base: string;
  address: string;
  title: string;
  width: EmbedWidth;
  height: number;
}): string {
  const { base, address, title, width, height } = args;
  const frame = [
    `<iframe src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}" width="${width}" height="${height}"`,
    `style="border:0;max-width:100%" loading="lazy"></iframe>`,
  ].join(' ');
  return `${frame}\n<script src="${escapeAttribute(new URL('embed.js', base).href)}" async></script>`;
}
