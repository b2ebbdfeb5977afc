import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { StatementId } from '../../../model/statement.ts';
import { formatCount } from '../../../text/format.ts';
import { ADD } from '../../../text/messages/import-add.ts';
import { REVIEW } from '../../../text/messages/import-review.ts';
import type { NewLocalReport } from '../../data/local/local-report.ts';
import type { FileToRead, ReadOutcome } from '../../data/reading/read-outcome.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { lazyPart } from '../../shell/lazy-part.tsx';
import { SourcePage } from '../page/SourcePage.tsx';
import { draftOfSheet, placeOfStatement } from './add/draft.ts';
import type { Draft } from './add/draft.ts';
import { unitOfFact, unitOfStatement } from './edits/apply-edits.ts';
import { handOf, withAdded, withCorrection } from './edits/edits.ts';
import type { Added } from './edits/edits.ts';
import { unitsRead } from './edits/units.ts';
import { placeOfFact } from './figures/among.ts';
import { FigureCard } from './figures/FigureCard.tsx';
import { FigureSheet } from './figures/FigureSheet.tsx';
import { moveFigure } from './figures/move.ts';
import { gridOf, sheetsOf } from './figures/statement-rows.ts';
import type { Sheet } from './figures/statement-rows.ts';
import { FindingList, foundCauses } from './findings/FindingList.tsx';
import { UnreadList } from './findings/UnreadList.tsx';
import { IdentityForm } from './identity/IdentityForm.tsx';
import { KeptAs } from './identity/KeptAs.tsx';
import type { ShownPlace } from './PlaceButton.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { StatementList } from './StatementList.tsx';
import { useReview } from './use-review.ts';
import '../../checks/checks.css';
import './figures/figure-sheet.css';
import './review.css';

// Loaded with the first figure that is added: it brings the official classifications.
const AddFigure = lazyPart(
  () => import('./add/AddFigure.tsx'),
  (module) => module.AddFigure,
);

const NOWHERE: ShownPlace = { page: null, line: null, printed: '' };

/**
 * What was read of a report just brought in, beside the document it was read from: whose accounts they are, the nine
 * statements, every figure, what the checks found and what was not understood. A person puts it right and accepts it (the
 * report to be kept is then given to `onAccept`) or gives it up.
 */
export function ReviewReport(props: {
  outcome: ReadOutcome;
  files: readonly FileToRead[];
  onAccept: (report: NewLocalReport) => void | Promise<void>;
  onGiveUp: () => void;
}): ReactNode {
  const { outcome, files, onAccept, onGiveUp } = props;
  const { document, reading: read } = outcome;
  const text = useText();
  const language = useLanguage();
  const review = useReview(outcome, files);
  const { edits, setEdits, reading, uncorrected, rechecked } = review;
  const { checks, verified } = rechecked.checked;
  const units = useMemo(() => unitsRead(read.facts), [read]);
  const { facts } = uncorrected;
  const sheets = useMemo(() => sheetsOf(facts), [facts]);
  const [wanted, setSheet] = useState<Sheet | null>(null);
  // The last figure of a sheet may have been one that was added and taken away again.
  const sheet = wanted !== null && sheets.includes(wanted) ? wanted : (sheets[0] ?? null);
  const grid = useMemo(() => gridOf(facts, sheet), [facts, sheet]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [place, setPlace] = useState<ShownPlace>(NOWHERE);
  const [draft, setDraft] = useState<Draft | null>(null);
  const pageBox = useRef<HTMLDivElement>(null);
  const figuresHeading = useRef<HTMLHeadingElement>(null);

  const choose = (index: number): void => {
    setChosen(index);
    setPlace(placeOfFact(facts, index));
  };
  const show = (next: ShownPlace): void => {
    setChosen(null);
    setPlace(next);
    pageBox.current?.scrollIntoView({ block: 'nearest' });
  };
  const openSheet = (next: Sheet): void => {
    setSheet(next);
    const first = [...(gridOf(facts, next).rows[0]?.cells.values() ?? [])][0];
    if (first !== undefined) choose(first);
  };
  const causes = useMemo(() => foundCauses(checks), [checks]);
  const count = (grade: string): number => causes.filter((cause) => cause.grade === grade).length;
  const byHand = useMemo(() => handOf(edits, read.facts.length), [edits, read]);
  const chosenAdded = chosen === null ? -1 : chosen - read.facts.length;
  const chosenFact = chosen === null ? undefined : reading.facts[chosen];
  const chosenRead = chosen === null ? undefined : facts[chosen];
  const begin = (next: Draft): void => {
    const { page, line, printed } = next;
    setDraft(next);
    if (page !== null || line !== null) show({ page, line, printed });
  };
  const showStatement = (statement: StatementId): number | null => {
    const begins = placeOfStatement(read.statements, statement);
    if (begins.page !== null || begins.line !== null) show(begins);
    return begins.page;
  };
  const beginIn = (next: Draft): void => {
    setDraft(next);
    showStatement(next.statement);
  };
  const add = (added: Added): void => {
    setEdits({ ...edits, added: [...edits.added, added] });
    setDraft(null);
    setSheet(added.statement);
    // It comes after all that was read and all that was added before.
    setChosen(facts.length);
    const { sourcePage: page, sourceLine: line, printed } = added;
    // Where it has no place, what one was looking at stays.
    if (page !== null || line !== null) setPlace({ page, line, printed });
  };
  return (
    <section className="review">
      <h1 className="headline">
        {text(verified.figures > 0 ? REVIEW.headline : REVIEW.headlineNone, {
          name: document.name,
          figures: formatCount(verified.figures, language),
          verified: formatCount(verified.verified, language),
        })}
      </h1>
      <p className="chart-subtitle">{text(REVIEW.subtitle)}</p>
      <p className="review-summary">
        {text(REVIEW.summary, {
          undecided: read.undecided.length,
          errors: count('error'),
          notices: count('notice'),
        })}
      </p>
      <div className="review-columns">
        <div className="review-part">
          <h2 className="view-heading">{text(REVIEW.identity)}</h2>
          <IdentityForm
            {...{ document, units, edits }}
            read={read.report}
            report={reading.report}
            problems={review.problems}
            thisYear={review.thisYear}
            onChange={setEdits}
            onShow={show}
          >
            <KeptAs review={review} onShow={show} />
          </IdentityForm>
          <h2 className="view-heading">{text(REVIEW.statements)}</h2>
          <StatementList
            reading={reading}
            checks={checks}
            onShow={show}
            onOpen={(statement: StatementId) => {
              openSheet(statement);
              figuresHeading.current?.scrollIntoView();
            }}
          />
        </div>
        <div className="review-page" ref={pageBox}>
          {chosen !== null && chosenFact !== undefined && chosenRead !== undefined && (
            <FigureCard
              read={chosenRead}
              fact={chosenFact}
              unit={unitOfFact(chosenRead, edits, units)}
              corrected={edits.added[chosenAdded] ?? edits.corrections.get(chosen) ?? null}
              isAdded={chosenAdded >= 0}
              checks={checks}
              onCorrect={(corrected) => {
                if (chosenAdded < 0) return setEdits(withCorrection(edits, chosen, corrected));
                // What was added later moves into its place.
                if (corrected === null) setChosen(null);
                setEdits(withAdded(edits, chosenAdded, corrected));
              }}
              onMove={(by) => choose(moveFigure(grid, chosen, by))}
            />
          )}
          <SourcePage {...{ document, files }} {...place} />
        </div>
        <div className="review-part">
          <h2 className="view-heading" ref={figuresHeading}>
            {text(REVIEW.side)}
          </h2>
          {sheet === null ? (
            <p>{text(REVIEW.noFigures)}</p>
          ) : (
            <FigureSheet
              {...{ sheet, sheets, grid, chosen, byHand }}
              read={facts}
              facts={reading.facts}
              onSheet={openSheet}
              onChoose={choose}
              onAdd={begin}
            />
          )}
          {draft === null ? (
            <p className="review-add-open">
              <button
                type="button"
                className="action"
                onClick={() => beginIn(draftOfSheet(sheet, read.statements))}
              >
                ＋ {text(ADD.open)}
              </button>
            </p>
          ) : (
            <AddFigure
              // Another cell is another figure.
              key={JSON.stringify(draft)}
              part={{
                ...{ draft, facts },
                unitOf: (statement: StatementId) => unitOfStatement(statement, edits, units),
                pages: document.pages,
                onStatement: (statement: StatementId) => showStatement(statement),
                onPage: (page: number) => setPlace({ page, line: null, printed: '' }),
                onAdd: add,
                onCancel: () => setDraft(null),
              }}
            />
          )}
          <h2 className="view-heading">{text(REVIEW.findings)}</h2>
          {rechecked.phase === 'checking' && <p role="status">{text(REVIEW.rechecking)}</p>}
          {rechecked.phase === 'failed' && (
            <p role="alert" className="review-problem">
              {text(REVIEW.recheckFailed, { why: rechecked.why })}{' '}
              <button type="button" className="action" onClick={rechecked.retry}>
                {text(REVIEW.retry)}
              </button>
            </p>
          )}
          <FindingList checks={checks} onShow={show} />
          <h2 className="view-heading">{text(REVIEW.unread)}</h2>
          <UnreadList
            {...{ document, undecided: read.undecided, added: edits.added }}
            onShow={show}
            onAdd={begin}
          />
        </div>
      </div>
      <ReviewActions {...{ review, onAccept, onGiveUp }} />
    </section>
  );
}
