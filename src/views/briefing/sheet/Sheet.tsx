import type { ReactNode } from 'react';
import { Chart } from '../../../charts/Chart.tsx';
import { EDITOR } from '../../../text/messages/briefing/editor.ts';
import { BRIEFING, PAGE_NAMES } from '../../../text/messages/briefing/pages.ts';
import { FILES } from '../../../text/messages/files.ts';
import { SHELL } from '../../../text/messages/shell.ts';
import { PlainLegend } from '../../chart-frame/PlainLegend.tsx';
import { FailedView } from '../../shell/FailedView.tsx';
import { useText } from '../../shell/language.ts';
import type { Draft } from '../model/draft.ts';
import type { PageId } from '../model/page-ids.ts';
import type { AutomaticPage, Briefing, PageBody } from '../model/page.ts';
import { shownCaveats } from '../model/shown-caveats.ts';
import { EditableText } from './EditableText.tsx';
import { SheetTable } from './SheetTable.tsx';
import { sheetId } from './sheet-id.ts';

type SheetProps = {
  id: PageId;
  number: number;
  /** Undefined while its figures are on their way. */
  page: AutomaticPage | undefined;
  briefing: Briefing;
  draft: Draft;
  onRetry: () => void;
};

/** One page as it will stand on paper, its title and sentences to be written over. */
export function Sheet({ id, number, page, briefing, draft, onRetry }: SheetProps): ReactNode {
  const text = useText();
  const name = text(PAGE_NAMES[id]);
  return (
    <section className={`briefing-sheet briefing-sheet-${id}`} id={sheetId(id)} aria-label={name}>
      <p className="briefing-number">
        {number} · {name}
      </p>
      {page === undefined ? (
        <p role="status">{text(SHELL.loading)}</p>
      ) : (
        <>
          <EditableText page={page} field="title" draft={draft} />
          <EditableText page={page} field="said" draft={draft} />
          {page.body.failure !== '' && (
            <FailedView message={text(BRIEFING.noFigures, { why: page.body.failure })} onRetry={onRetry} />
          )}
          <Body page={page} briefing={briefing} />
        </>
      )}
      <SheetFoot page={page} briefing={briefing} />
    </section>
  );
}

function Body({ page, briefing }: { page: AutomaticPage; briefing: Briefing }): ReactNode {
  const text = useText();
  const { body } = page;
  const caveats = shownCaveats(page, briefing.pages, text);
  return (
    <>
      {body.chart && <SheetChart body={body} title={page.title} />}
      {body.tables.map((one) => (
        <SheetTable key={one.title} named={one} of={text(PAGE_NAMES[page.id])} />
      ))}
      {body.lists.map(({ title, items }) => (
        <div key={title} className="briefing-list">
          <h3>{title}</h3>
          <ol>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      ))}
      {caveats.length > 0 && (
        <div className="briefing-caveats">
          <strong>{text(EDITOR.caveats)}</strong>
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function SheetChart({ body, title }: { body: PageBody; title: string }): ReactNode {
  const { chart, legend } = body;
  if (!chart?.draw) return null;
  return (
    <div className="briefing-chart">
      <p className="chart-subtitle">{chart.subtitle}</p>
      <PlainLegend entries={legend} />
      <Chart build={chart.draw} label={title} />
    </div>
  );
}

/** Where the page is from: its source, the choice, the data's version and where to see it. */
function SheetFoot({ page, briefing }: { page: AutomaticPage | undefined; briefing: Briefing }): ReactNode {
  const text = useText();
  const { date, version, filters, link } = briefing;
  const source = page?.body.source ?? '';
  return (
    <footer className="briefing-foot">
      {page?.id === 'cover' && <p className="briefing-date">{date}</p>}
      {source !== '' && <p>{text(FILES.footSource, { source })}</p>}
      <p>{filters}</p>
      <p>
        {text(FILES.product)} · {text(FILES.footVersion, { version })} ·{' '}
        <a href={page?.body.link || link}>{text(BRIEFING.open)}</a>
        <span className="briefing-address"> {page?.body.link || link}</span>
      </p>
    </footer>
  );
}
