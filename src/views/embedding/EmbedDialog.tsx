import { useEffect, useId, useRef, useState } from 'react';
import { IS_SINGLE_FILE } from '../../own-files/own-files.ts';
import type { ReactNode } from 'react';
import { DEFAULT_EMBED, EMBED_MODES, EMBED_THEMES } from '../../state/embed-link.ts';
import type { EmbedMode, EmbedTheme } from '../../state/embed-link.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { LANGUAGES } from '../../state/view-state.ts';
import type { Language, ViewState } from '../../state/view-state.ts';
import { EMBED } from '../../text/messages/embed.ts';
import { SINGLE_FILE } from '../../text/messages/offline.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { EMBED_WIDTHS, embedAddress, embedCode } from './embed-code.ts';
import type { EmbedWidth } from './embed-code.ts';
import { Choices } from './Choices.tsx';
import { useCarried } from './use-carried.ts';
import './embedding.css';

/** High enough for five departments on a phone; the script fits it. */
const FIRST_HEIGHT = 640;
const LANGUAGE_NAMES = { zh: { zh: '中文', en: '中文' }, en: { zh: 'English', en: 'English' } } as const;

/** The dialog that makes an embed of the chart on the screen: what its figures do, its size and paper, a preview, its code. */
export function EmbedDialog({ title, onClose }: { title: string; onClose: () => void }): ReactNode {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="embedding" aria-labelledby={heading} onClose={onClose}>
      <div className="embedding-head">
        <h2 id={heading}>{text(EMBED.dialog)}</h2>
        <button type="button" className="action" onClick={() => dialog.current?.close()}>
          {text(EMBED.close)}
        </button>
      </div>
      <EmbedForm title={title} />
    </dialog>
  );
}

/** What a frozen embed is about: the departments named one by one, so that another one of the site changes nothing. */
function fixed(state: ViewState, counties: readonly string[]): ViewState {
  return { ...state, counties, figure: '' };
}

function EmbedForm({ title }: { title: string }): ReactNode {
  const text = useText();
  const [state] = useViewState();
  const { reports } = useSelection();
  const carried = useCarried();
  const hasLocal = reports.some((report) => report.held !== 'site');
  const [asked, setMode] = useState<EmbedMode>('live');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [width, setWidth] = useState<EmbedWidth>('100%');
  const [language, setLanguage] = useState<Language>(state.language);
  if (IS_SINGLE_FILE) return <p role="status">{text(SINGLE_FILE.noEmbed)}</p>;
  if (carried.phase === 'preparing') return <p role="status">{text(EMBED.preparing)}</p>;
  if (carried.phase === 'failed') return <p role="alert">{text(EMBED.failed, { reason: carried.reason })}</p>;
  const mode = hasLocal ? 'frozen' : asked;
  const carries = mode === 'frozen' || !carried.inSnapshot;
  const counties = state.counties.length > 0 ? state.counties : reports.map(({ countyCode }) => countyCode);
  const shown = mode === 'frozen' ? fixed(state, [...new Set(counties)]) : { ...state, figure: '' };
  const base = document.baseURI;
  const address = embedAddress(
    base,
    { ...shown, language },
    {
      ...DEFAULT_EMBED,
      mode,
      theme,
      ...(carries && { dataVersion: carried.dataVersion, carried: carried.packed }),
    },
  );
  const code = embedCode({ base, address, title, width, height: FIRST_HEIGHT });
  return (
    <div className="embedding-body">
      <div className="embedding-choices">
        <Choices
          name="mode"
          label={text(EMBED.mode)}
          values={hasLocal ? (['frozen'] as const) : EMBED_MODES}
          value={mode}
          said={(value) => text(value === 'live' ? EMBED.liveMode : EMBED.frozenMode)}
          onChange={setMode}
        />
        <p className="embedding-note">
          {text(hasLocal ? EMBED.localOnly : mode === 'live' ? EMBED.liveNote : EMBED.frozenNote)}
        </p>
        <Choices
          name="width"
          label={text(EMBED.width)}
          values={EMBED_WIDTHS}
          value={width}
          said={(value) => (value === '100%' ? text(EMBED.fullWidth) : `${value} px`)}
          onChange={setWidth}
        />
        <Choices
          name="theme"
          label={text(EMBED.theme)}
          values={EMBED_THEMES}
          value={theme}
          said={(value) => text(EMBED[value])}
          onChange={setTheme}
        />
        <Choices
          name="language"
          label={text(EMBED.language)}
          values={LANGUAGES}
          value={language}
          said={(value) => text(LANGUAGE_NAMES[value])}
          onChange={setLanguage}
        />
        <CodeToCopy code={code} />
      </div>
      <Preview address={address} title={title} width={width} />
    </div>
  );
}

function CodeToCopy({ code }: { code: string }): ReactNode {
  const text = useText();
  const id = useId();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
  };
  return (
    <div className="embedding-code">
      <label htmlFor={id}>{text(EMBED.code)}</label>
      <textarea id={id} readOnly rows={5} value={code} onFocus={(event) => event.target.select()} />
      <p>
        <button type="button" className="action" onClick={() => void copy()}>
          {text(EMBED.copy)}
        </button>
        <span role="status">{said && text(EMBED[said])}</span>
      </p>
      <p className="embedding-note">{text(EMBED.withScript)}</p>
    </div>
  );
}

function Preview(props: { address: string; title: string; width: EmbedWidth }): ReactNode {
  const text = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const listen = (event: MessageEvent<{ yibaoEmbedHeight?: unknown } | null>): void => {
      const told = event.data?.yibaoEmbedHeight;
      if (event.source === frame.current?.contentWindow && typeof told === 'number') setHeight(told);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <section className="embedding-preview" aria-label={text(EMBED.preview)}>
      <iframe
        // Another hash alone would not load the page again.
        key={props.address}
        ref={frame}
        src={props.address}
        title={props.title}
        width={props.width}
        height={height}
      />
    </section>
  );
}
