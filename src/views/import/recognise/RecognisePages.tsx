import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { OCR } from '../../../text/messages/ocr.ts';
import { createPageRecogniser, RecognitionError } from '../../data/recognising/page-recogniser.ts';
import { UnreadableReportError, type FileToRead, type ReadOutcome } from '../../data/reading/read-outcome.ts';
import type { Document } from '../../data/source-page/source-document.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { ChoosePages } from './ChoosePages.tsx';
import { PagesUnderWay } from './PagesUnderWay.tsx';
import { Recognition } from './recognition.ts';
import { ReviewRecognised } from './ReviewRecognised.tsx';
import './recognise.css';

/**
 * 识别扫描页: the pages of a document that are pictures, recognised when the person asks for it. `document` and `outcome` are
 * null for files that reading refused (a PDF of nothing but scans, photos). Nothing is fetched before the start.
 */
export function RecognisePages(props: {
  files: readonly FileToRead[];
  document: Document | null;
  outcome: ReadOutcome | null;
  onRecognised: (outcome: ReadOutcome) => void;
}): ReactNode {
  const { files, outcome, onRecognised } = props;
  const before = outcome?.recognised ?? null;
  const document = before?.document ?? props.document;
  const text = useText();
  // Other files, or more of it recognised, are another recognition: who shows this gives it a key.
  const [recognition] = useState(() => new Recognition(files, createPageRecogniser(), before));
  useEffect(() => {
    void recognition.open(document);
    return () => recognition.close();
  }, [recognition, document]);
  return (
    <section className="recognise" aria-label={text(OCR.choose)}>
      <Stage recognition={recognition} outcome={outcome} onRecognised={onRecognised} />
    </section>
  );
}

function Stage(props: {
  recognition: Recognition;
  outcome: ReadOutcome | null;
  onRecognised: (outcome: ReadOutcome) => void;
}): ReactNode {
  const { recognition, outcome } = props;
  const text = useText();
  const state = useSyncExternalStore(recognition.subscribe, recognition.state, recognition.state);
  const { phase, proposal, error, pages } = state;
  const finish = async (): Promise<void> => {
    const made = await recognition.finish();
    if (made !== null) props.onRecognised(made);
  };
  if (phase === 'opening') return null;
  if (phase === 'unfit') return error === null ? <p>{text(OCR.mixed)}</p> : <Failure error={error} />;
  return (
    <>
      {phase === 'choosing' && (
        <h3>{text(OCR.title, { count: pages.filter(({ is }) => is !== 'done').length })}</h3>
      )}
      {error !== null && <Failure error={error} />}
      {phase === 'choosing' && <ChoosePages recognition={recognition} state={state} outcome={outcome} />}
      {phase === 'running' && <PagesUnderWay recognition={recognition} state={state} />}
      {(phase === 'proposing' || phase === 'settling') && <p role="status">{text(OCR.settling)}</p>}
      {phase === 'reviewing' && proposal !== null && (
        <ReviewRecognised
          recognition={recognition}
          state={state}
          proposal={proposal}
          onFinish={() => void finish()}
        />
      )}
    </>
  );
}

function Failure({ error }: { error: unknown }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof UnreadableReportError) {
    const own = language === 'zh' ? error.messageZh : error.messageEn;
    return <p role="alert">{text(OCR.notReport, { reason: own })}</p>;
  }
  const isEngine = error instanceof RecognitionError;
  return (
    <p role="alert">
      {text(isEngine ? OCR.notLoaded : OCR.cannotPaint, { reason: isEngine ? error.reason : reason })}
    </p>
  );
}
