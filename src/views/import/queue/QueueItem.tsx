import type { ReactNode } from 'react';
import { formatCount } from '../../../text/format.ts';
import type { Message } from '../../../text/message.ts';
import { IMPORT } from '../../../text/messages/import.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { AcceptedLinks } from './AcceptedLinks.tsx';
import { statementsRead } from './import-item.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportQueue } from './import-queue.ts';
import { useSize } from '../own/use-size.ts';
import { hasPictures, RecogniseItem } from '../RecogniseItem.tsx';

/** One report or package on its way in: its name, how far it is or what came of it, and what can be done with it. */
export function QueueItem(props: { item: ImportItem; queue: ImportQueue; onReview: () => void }): ReactNode {
  const { item, queue } = props;
  const size = useSize();
  const { id, name, phase } = item;
  const bytes = item.files.reduce((sum, { file }) => sum + file.size, 0);
  const act = (short: Message, named: Message, onClick: () => void): ReactNode => (
    <Act short={short} named={named} name={name} onClick={onClick} />
  );
  return (
    <li className="queue-item" data-phase={phase.is}>
      <p className="queue-name">
        <span>{name}</span> <small>{size(bytes)}</small>
      </p>
      <div className="queue-state">
        <State item={item} />
      </div>
      {phase.is === 'failed' && hasPictures(item) && (
        <div className="queue-more">
          <RecogniseItem item={item} onRecognised={(outcome) => queue.settle(id, { is: 'read', outcome })} />
        </div>
      )}
      <p className="queue-acts">
        {phase.is === 'read' && (
          <button type="button" className="button" id={`review-${id}`} onClick={props.onReview}>
            <ReviewLabel name={name} />
          </button>
        )}
        {(phase.is === 'waiting' || phase.is === 'working') &&
          act(IMPORT.cancel, IMPORT.cancelNamed, () => queue.cancel(id))}
        {['failed', 'cancelled', 'given_up'].includes(phase.is) &&
          act(IMPORT.again, IMPORT.againNamed, () => queue.again(id))}
        {phase.is !== 'waiting' &&
          phase.is !== 'working' &&
          act(IMPORT.clear, IMPORT.clearNamed, () => queue.clear(id))}
      </p>
    </li>
  );
}

function ReviewLabel({ name }: { name: string }): ReactNode {
  const text = useText();
  return (
    <>
      {text(IMPORT.review)}
      <span className="visually-hidden"> {name}</span>
    </>
  );
}

function Act(props: { short: Message; named: Message; name: string; onClick: () => void }): ReactNode {
  const text = useText();
  return (
    <button
      type="button"
      className="action"
      aria-label={text(props.named, { name: props.name })}
      onClick={props.onClick}
    >
      {text(props.short)}
    </button>
  );
}

function State({ item: { phase, isPackage } }: { item: ImportItem }): ReactNode {
  const text = useText();
  const language = useLanguage();
  switch (phase.is) {
    case 'waiting':
      return <p>{text(IMPORT.waiting)}</p>;
    case 'working':
      return isPackage ? <p>{text(IMPORT.takingPackage)}</p> : <Progress phase={phase} />;
    case 'read': {
      const { verified, document } = phase.outcome;
      const pictures = document.picturePages?.length ?? 0;
      return (
        <>
          <p>
            {text(verified.figures > 0 ? IMPORT.read : IMPORT.readNone, {
              statements: statementsRead(phase.outcome),
              figures: formatCount(verified.figures, language),
              verified: formatCount(verified.verified, language),
            })}
          </p>
          {pictures > 0 && <p>{text(IMPORT.pictures, { count: pictures })}</p>}
        </>
      );
    }
    case 'failed':
      return (
        <p className="queue-failure" role="alert">
          {text(phase.why)}
        </p>
      );
    case 'cancelled':
      return <p>{text(IMPORT.cancelled)}</p>;
    case 'given_up':
      return <p>{text(IMPORT.given)}</p>;
    case 'accepted':
      return <AcceptedLinks report={phase.report} />;
    case 'package': {
      const { added, problems } = phase.outcome;
      return (
        <>
          <p>
            {added.length > 0 ? text(IMPORT.packageAdded, { count: added.length }) : text(IMPORT.packageNone)}
          </p>
          <ul className="queue-problems">
            {problems.map(({ messageZh, messageEn }, at) => (
              <li key={at}>{language === 'zh' ? messageZh : messageEn}</li>
            ))}
          </ul>
        </>
      );
    }
  }
}

const STAGES = { opening: IMPORT.opening, reading: IMPORT.reading, checking: IMPORT.checking };

function Progress({ phase }: { phase: Extract<ImportItem['phase'], { is: 'working' }> }): ReactNode {
  const text = useText();
  const { stage = 'opening', page = null, pages = null } = phase.progress ?? {};
  const isCounted = stage === 'opening' && page !== null && pages !== null;
  const words = isCounted ? text(IMPORT.openingPage, { page, pages }) : text(STAGES[stage]);
  return (
    <p className="queue-progress">
      <progress aria-label={words} max={isCounted ? pages : undefined} value={isCounted ? page : undefined} />
      <span>{words}</span>
    </p>
  );
}
