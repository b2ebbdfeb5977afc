import { useState } from 'react';
import type { ReactNode } from 'react';
import { LOCAL_NOTICE } from '../../text/messages/local.ts';
import { useEngineState, useLocalState } from '../data/DataProvider.tsx';
import { useLocalReports } from '../data/local/use-local-reports.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { reportName } from './report-label.ts';
import { useSelection } from './use-selection.ts';
import './local-notice.css';

/**
 * What holds for the reader's own reports (本机) wherever they are shown: a link does not carry them, with the data package
 * to send instead; that they will not outlast the visit; that they cannot be shown without the database.
 */
export function LocalNotice(): ReactNode {
  const text = useText();
  const language = useLanguage();
  const engine = useEngineState();
  const { reports: kept, keeping, problem } = useLocalState();
  const { reports } = useSelection();
  const chosen = reports.filter(({ held }) => held !== 'site');
  const isLost = keeping === 'visit_only' && problem !== null;
  const hasFailed = engine.phase === 'failed' && kept.length > 0;
  if (chosen.length === 0 && !isLost && !hasFailed) return null;
  const list = chosen.map(reportName).join(language === 'zh' ? '、' : ', ');
  return (
    <section className="local-notice" aria-label={text(LOCAL_NOTICE.label)}>
      {hasFailed && <p role="alert">{text(LOCAL_NOTICE.noEngine, { count: kept.length })}</p>}
      {isLost && <p role="alert">{text(LOCAL_NOTICE[problem])}</p>}
      {chosen.length > 0 && <p>{text(LOCAL_NOTICE.chosen, { list })}</p>}
      {kept.length > 0 && (
        <Download
          reportIds={(chosen.length > 0 ? chosen : kept).map(({ reportId }) => reportId)}
          name={
            chosen.length === 1
              ? `${list} ${chosen[0]?.fiscalYear}`
              : text(LOCAL_NOTICE.manyReports, { count: chosen.length || kept.length })
          }
        />
      )}
    </section>
  );
}

function Download({ reportIds, name }: { reportIds: readonly string[]; name: string }): ReactNode {
  const text = useText();
  const local = useLocalReports();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const bytes = await local.exportPackage(reportIds);
      const blob = new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
      saveAs(blob, `${text(LOCAL_NOTICE.file, { list: name })}.zip`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <p>
      <button type="button" className="action" disabled={isBusy} onClick={() => void download()}>
        {text(LOCAL_NOTICE.download)}
      </button>
      {failure !== null && <span role="alert"> {text(LOCAL_NOTICE.failed, { reason: failure })}</span>}
    </p>
  );
}

function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn at the latest; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
