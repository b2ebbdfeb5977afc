import { serialiseState } from './serialise.ts';
import type { ViewId, ViewState } from './view-state.ts';

/** `live` follows the data of the site; `frozen` shows the figures that the link carries, for good. */
export const EMBED_MODES = ['live', 'frozen'] as const;
export type EmbedMode = (typeof EMBED_MODES)[number];

/** The paper of an embed: as the reader's device has it, or as the article around it is. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The views that can stand in another page: those with a chart, and the ledger. */
export const EMBEDDED_VIEWS = [
  'overview',
  'structure',
  'ratio',
  'aid',
  'three-public',
  'changes',
  'budget',
  'ledger',
] as const satisfies readonly ViewId[];

/** What an embed is told beside the state of its view. */
export type EmbedChoice = {
  mode: EmbedMode;
  theme: EmbedTheme;
  /** The version of the data that the carried figures are of; `''` where none are carried. */
  dataVersion: string;
  /** The figures as packed text, base64url; `''` where the site's own are shown. */
  carried: string;
};

export const DEFAULT_EMBED: EmbedChoice = { mode: 'live', theme: 'auto', dataVersion: '', carried: '' };

/** More carried text than this is no chart's. */
const LONGEST_CARRIED = 400_000;

/**
 * The hash of an embed: that of the view, and behind it `em` (see {@link EMBED_MODES}), `th` (see {@link EMBED_THEMES}),
 * `dv` (data version) and `fig` (figures carried).
 */
export function writeEmbedHash(state: ViewState, choice: EmbedChoice): string {
  const hash = serialiseState(state);
  const { mode, theme, dataVersion, carried } = choice;
  const own = [
    ...(mode === DEFAULT_EMBED.mode ? [] : [`em=${mode}`]),
    ...(theme === DEFAULT_EMBED.theme ? [] : [`th=${theme}`]),
    ...(carried === '' ? [] : [`dv=${encodeURIComponent(dataVersion)}`, `fig=${carried}`]),
  ];
  return own.length === 0 ? hash : `${hash}${hash.includes('?') ? '&' : '?'}${own.join('&')}`;
}

/** What a hash says of the embed; a part that cannot be used is the default, figures without a version are none. */
export function readEmbedHash(hash: string): EmbedChoice {
  const query = new URLSearchParams(hash.split(/\?(.*)/s)[1] ?? '');
  const dataVersion = query.get('dv') ?? '';
  const carried = query.get('fig') ?? '';
  const isUsable =
    /^[0-9a-z.-]{1,64}$/.test(dataVersion) && /^[\w-]+$/.test(carried) && carried.length <= LONGEST_CARRIED;
  return {
    mode: EMBED_MODES.find((mode) => mode === query.get('em')) ?? DEFAULT_EMBED.mode,
    theme: EMBED_THEMES.find((theme) => theme === query.get('th')) ?? DEFAULT_EMBED.theme,
    dataVersion: isUsable ? dataVersion : '',
    carried: isUsable ? carried : '',
  };
}

/** The hash of the view alone, as the site itself has it. */
export function viewHash(hash: string): string {
  const [path = '', query = ''] = hash.split(/\?(.*)/s);
  const rest = query.split('&').filter((part) => part !== '' && !/^(em|th|dv|fig)=/.test(part));
  return rest.length === 0 ? path : `${path}?${rest.join('&')}`;
}
