import type { ReactNode } from 'react';
import { serialiseState } from '../state/serialise.ts';
import { useViewState } from '../state/use-view-state.ts';
import { CHART_FRAME } from '../text/messages/chart-frame.ts';
import { SHARE } from '../text/messages/share.ts';
import { SHELL, VIEW_NAMES } from '../text/messages/shell.ts';
import { InTakeaway } from '../views/chart-frame/takeaway-subject.ts';
import { useLanguage, useText } from '../views/shell/language.ts';
import type { PageFacts } from './page-facts.ts';
import { PICTURE_SIZE } from './picture-size.ts';

/** A page for those who came by a shared link: what the chart says, its picture, its caveats, its figures, and the way on. */
export function PageBody(props: {
  facts: PageFacts;
  table: ReactNode;
  /** The page's own name, and that of the same in the other language; each without its ending. */
  name: string;
  otherName: string;
  /** Whether the picture was drawn. */
  hasPicture: boolean;
}): ReactNode {
  const { facts, table, name, otherName, hasPicture } = props;
  const [state] = useViewState();
  const text = useText();
  const language = useLanguage();
  return (
    <main>
      <p className="share-head">
        <a href="../index.html">
          <strong>{text(SHELL.title)}</strong>
        </a>{' '}
        {text(VIEW_NAMES[state.view])}
        <a
          href={`./${otherName}.html`}
          hrefLang={language === 'zh' ? 'en' : 'zh-CN'}
          lang={language === 'zh' ? 'en' : 'zh-CN'}
        >
          {text(SHARE.otherLanguage)}
        </a>
      </p>
      <h1>{facts.title}</h1>
      <p className="share-soft">{facts.subtitle}</p>
      <p>
        <a id="open" href={`../index.html${serialiseState(state)}`}>
          {text(SHARE.open)} →
        </a>
      </p>
      {hasPicture && (
        // The first picture of a page is the one that WeChat shows with its link.
        <img src={`./${name}.png`} {...PICTURE_SIZE} alt={facts.pictureLabel} />
      )}
      {facts.sentences.length > 0 && (
        <section>
          <h2>{text(SHARE.standsOut)}</h2>
          <ul>
            {facts.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {facts.verdict.length > 0 && (
        <section className="share-verdict">
          <h2>{text(SHARE.verdict)}</h2>
          <ul>
            {facts.verdict.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{text(SHARE.figures)}</h2>
        <InTakeaway value>
          <div className="share-table">{table}</div>
        </InTakeaway>
      </section>
      <footer>
        <p>
          {text(CHART_FRAME.source)}
          {facts.source}
        </p>
        <p>
          {text(SHARE.reports)}
          {language === 'zh' ? '：' : ': '}
          {facts.reports.join(language === 'zh' ? '；' : '; ')}
        </p>
        <p>{text(SHELL.dataVersion, { version: facts.version })}</p>
      </footer>
    </main>
  );
}
