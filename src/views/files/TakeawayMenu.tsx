import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { MOST_DEFAULT_COUNTIES } from '../../queries/default-queries.ts';
import { beside, isOnDisk, pageLink } from '../../state/page-link.ts';
import { sharePage } from '../../state/share-link.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { EMBED } from '../../text/messages/embed.ts';
import { FILES } from '../../text/messages/files.ts';
import { SHARE } from '../../text/messages/share.ts';
import type { TakeawaySubject } from '../chart-frame/takeaway-subject.ts';
import { embedsView } from '../embedding/embeds-view.ts';
import { EmbedDialog } from '../embedding/EmbedDialog.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { SHAPES } from './formats/svg/shapes.ts';
import { makeFile, pngOf } from './kinds.ts';
import type { FileKind } from './kinds.ts';
import { saveFile } from './save.ts';
import { useTakeaway } from './use-takeaway.tsx';
import { useWork } from './use-work.ts';
import './files.css';

type MenuProps = {
  subject: TakeawaySubject;
  button: RefObject<HTMLButtonElement | null>;
  close: () => void;
};

/** Everything that a chart or table can be taken away as: a list of buttons by the one that opened it. */
export function TakeawayMenu({ subject, button, close }: MenuProps): ReactNode {
  const text = useText();
  const menu = useRef<HTMLDivElement>(null);
  const { copy, make } = useTakeaway(subject);
  const { status, run } = useWork();
  const [state] = useViewState();
  const { view } = state;
  // A link does not carry the reader's own reports.
  const { reports } = useSelection();
  const isShared = reports.every(({ held }) => held === 'site');
  const [embedding, setEmbedding] = useState(false);
  useEffect(() => {
    const list = menu.current;
    // Near the top of the page there is no room above the button.
    if (list && list.getBoundingClientRect().top < 0) list.classList.add('takeaway-below');
    list?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const outside = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node)) return;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [button, close]);

  const save = (what: FileKind): Promise<void> =>
    run(async () => {
      const { blob, name } = await makeFile(make(), what, text);
      saveFile(blob, name);
      return text(FILES.saved, { name });
    });
  const copyLink = (): Promise<void> =>
    run(async () => {
      await navigator.clipboard.writeText(pageLink());
      return text(isShared ? FILES.linkCopied : FILES.linkCopiedLocal);
    }, text(FILES.linkDenied));
  // A page made when the site was built shows the chart of the view as it is before anything is chosen, and no other.
  const isDrawn = subject.chart && subject.level !== 2 && reports.length <= MOST_DEFAULT_COUNTIES;
  const shared = isDrawn && isShared && !isOnDisk() ? sharePage(state) : null;
  const copyShared = (page: string): Promise<void> =>
    run(async () => {
      await navigator.clipboard.writeText(beside(page));
      return text(SHARE.copied);
    }, text(FILES.linkDenied));
  const copyImage = (): Promise<void> =>
    run(async () => {
      // The picture is promised, not awaited: the permission of the click would be over by the time it is drawn.
      const picture = pngOf(make(), 'wide', 2, text);
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return text(FILES.imageCopied);
    }, text(FILES.imageDenied));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      button.current?.focus();
    } else moveFocus(event, menu.current);
  };
  const isChart = Boolean(subject.chart);
  return (
    <>
      {copy}
      <div
        ref={menu}
        className="takeaway-menu"
        role="group"
        aria-label={text(isChart ? FILES.menu : FILES.menuTable)}
        onKeyDown={onKeyDown}
      >
        <ul>
          <Item label={text(FILES.link)} onChoose={copyLink} />
          {shared !== null && <Item label={text(SHARE.item)} onChoose={() => copyShared(shared)} />}
          <Item label={text(FILES.image)} onChoose={copyImage} />
          {subject.level !== 2 && embedsView(view, isChart) && (
            <Item label={text(EMBED.item)} onChoose={async () => setEmbedding(true)} />
          )}
        </ul>
        {embedding && <EmbedDialog title={subject.headline} onClose={() => setEmbedding(false)} />}
        <Pictures onSave={save} />
        <ul>
          <Item label={text(FILES.svg)} onChoose={() => save({ kind: 'svg' })} />
          <Item label={text(FILES.csv)} onChoose={() => save({ kind: 'csv' })} />
          <Item label={text(FILES.xlsx)} onChoose={() => save({ kind: 'xlsx' })} />
          <Item
            label={text(isChart ? FILES.pptx : FILES.pptxTable)}
            onChoose={() => save({ kind: 'pptx' })}
          />
          <Item label={text(FILES.docx)} onChoose={() => save({ kind: 'docx' })} />
          {view !== 'briefing' && (
            <li>
              <a href={linkTo(state, { view: 'briefing', figure: '' })}>{text(FILES.briefing)}</a>
            </li>
          )}
        </ul>
        <p role="status" className={status ? `takeaway-${status.kind}` : undefined}>
          {status?.text}
        </p>
      </div>
    </>
  );
}

function Item({ label, onChoose }: { label: string; onChoose: () => Promise<void> }): ReactNode {
  return (
    <li>
      <button type="button" onClick={() => void onChoose()}>
        {label}
      </button>
    </li>
  );
}

/** PNG in three shapes, each at two sizes. */
function Pictures({ onSave }: { onSave: (what: FileKind) => Promise<void> }): ReactNode {
  const text = useText();
  return (
    <dl>
      {SHAPES.map((shape) => (
        <div key={shape}>
          <dt>PNG {text(FILES[shape])}</dt>
          {([2, 3] as const).map((scale) => (
            <dd key={scale}>
              <button
                type="button"
                aria-label={text(FILES.pictureName, { shape: text(FILES[shape]), scale })}
                onClick={() => void onSave({ kind: 'png', shape, scale })}
              >
                {text(FILES.times, { scale })}
              </button>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The arrow keys go round the list, as Tab goes through it. */
function moveFocus(event: KeyboardEvent, menu: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || menu === null) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll<HTMLElement>('button, a')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}
