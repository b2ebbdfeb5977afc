/** What was pasted: the formatted version where it holds tables (their cells are kept), else the plain text. */
export type Pasted = { readonly html: string; readonly text: string };

export const NOTHING_PASTED: Pasted = { html: '', text: '' };

const TABLE = /<table[\s>]/giu;

/** How many tables the formatted version holds. */
export const tablesOf = ({ html }: Pasted): number => html.match(TABLE)?.length ?? 0;

/**
 * What is pasted on top of what is there. Formatted and plain pieces go together as formatted ones, so that the rows of a
 * table stay rows; the plain text of a piece is put into `pre`, with its characters as they are.
 */
export function pasteMore(before: Pasted, piece: Pasted): Pasted {
  const text = [before.text, piece.text].filter((part) => part !== '').join('\n');
  const isFormatted = tablesOf(before) > 0 || tablesOf(piece) > 0;
  if (!isFormatted) return { html: '', text };
  return { html: [asHtml(before), asHtml(piece)].join('\n'), text };
}

function asHtml({ html, text }: Pasted): string {
  if (html !== '') return html;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped === '' ? '' : `<pre>${escaped}</pre>`;
}

/** The file that is read: a page with the tables, or a text. It is read as text alone; nothing in it is run. */
export function fileOfPasted(pasted: Pasted, name: string): File {
  return tablesOf(pasted) > 0
    ? new File([`<!doctype html><meta charset="utf-8">${pasted.html}`], `${name}.html`)
    : new File([pasted.text], `${name}.txt`);
}
