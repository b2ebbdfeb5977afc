import type { EmbedChoice } from '../state/embed-link.ts';
import { EMBED } from '../text/messages/embed.ts';
import { unpackAnswers } from '../views/embedding/carried-answers.ts';
import type { Snapshot } from '../views/data/snapshot.ts';
import type { EmbedNote } from './EmbedApp.tsx';

/** What an embed draws from, and what is to be said of it. */
export type EmbedFigures = { snapshot: Snapshot | null; note: EmbedNote | null };

/** The figures that the link carries, or null where it carries none. */
export async function carriedFigures(choice: EmbedChoice): Promise<EmbedFigures | null> {
  if (choice.carried === '') return null;
  try {
    const answers = await unpackAnswers(choice.carried);
    return { snapshot: { dataVersion: choice.dataVersion, answers }, note: null };
  } catch {
    return { snapshot: null, note: { message: EMBED.damaged } };
  }
}

/**
 * What is shown once the site's own answers are here (null where they cannot be had): a frozen chart keeps its figures and
 * says that there are newer ones, a live one takes the newer; figures that are not those of their version are said not to be.
 */
export function withSite(
  choice: EmbedChoice,
  carried: EmbedFigures | null,
  site: Snapshot | null,
): EmbedFigures {
  if (site === null) return carried ?? { snapshot: null, note: { message: EMBED.notLoaded } };
  const own = carried?.snapshot;
  if (!own) return choice.mode === 'frozen' && carried ? carried : { snapshot: site, note: null };
  if (own.dataVersion !== site.dataVersion) {
    if (choice.mode === 'live') return { snapshot: site, note: null };
    return { snapshot: own, note: { message: EMBED.newer, params: { version: site.dataVersion } } };
  }
  return { snapshot: own, note: isTrue(own, site) ? null : { message: EMBED.changed } };
}

/** Whether every row carried is one that the site gives to the same question, as far as the site's snapshot knows it. */
function isTrue(own: Snapshot, site: Snapshot): boolean {
  return Object.entries(own.answers).every(([key, { columns, rows }]) => {
    const known = site.answers[key];
    if (known === undefined) return true;
    const lines = new Set(known.rows.map((row) => JSON.stringify(row)));
    return (
      rows.length === 0 ||
      (JSON.stringify(columns) === JSON.stringify(known.columns) &&
        rows.every((row) => lines.has(JSON.stringify(row))))
    );
  });
}
