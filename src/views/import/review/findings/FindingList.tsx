import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { readTerms } from '../../../../checks/write-terms.ts';
import type { Check, Term } from '../../../../model/check.ts';
import { formatAmountWan, formatSigned } from '../../../../text/format.ts';
import { CHECKS, GRADE_MARKS, GRADE_NAMES } from '../../../../text/messages/checks.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import { FirstOf } from '../FirstOf.tsx';
import { PlaceButton, usePlaceWords } from '../PlaceButton.tsx';
import type { ShownPlace } from '../PlaceButton.tsx';

/** A failure with the number of those that only follow from it. */
export type FoundCause = { check: Check; grade: 'error' | 'notice'; followers: number };

/** Failures that say the very same of several places: a template's sample text that was left in everywhere. */
type Said = { first: FoundCause; others: readonly FoundCause[] };

function sameSaid(causes: readonly FoundCause[]): Said[] {
  const groups = new Map<string, FoundCause[]>();
  for (const cause of causes) {
    const { rule, messageZh, arithmetic, checkId } = cause.check;
    const key = arithmetic === '' && cause.followers === 0 ? `${rule} ${messageZh}` : checkId;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others }],
  );
}

/** The failures that are causes, contradictions before notices, each in the order of the rules. */
export function foundCauses(checks: readonly Check[]): FoundCause[] {
  const followers = new Map<string, number>();
  for (const { cause } of checks) {
    if (cause !== '') followers.set(cause, (followers.get(cause) ?? 0) + 1);
  }
  const causes = checks.flatMap((check): FoundCause[] => {
    if (check.outcome !== 'fails' || check.cause !== '') return [];
    const grade = check.severity === 'notice' ? 'notice' : 'error';
    return [{ check, grade, followers: followers.get(check.checkId) ?? 0 }];
  });
  return causes.toSorted((a, b) => Number(a.grade === 'notice') - Number(b.grade === 'notice'));
}

/** What the checks found in the report as it now stands: what is wrong, the arithmetic, and where each figure stands. */
export function FindingList(props: {
  checks: readonly Check[];
  onShow: (place: ShownPlace) => void;
}): ReactNode {
  const { checks, onShow } = props;
  const text = useText();
  const causes = useMemo(() => foundCauses(checks), [checks]);
  const notices = causes.filter(({ grade }) => grade === 'notice');
  const [errors, hints] = useMemo(
    () =>
      (['error', 'notice'] as const).map((wanted) =>
        sameSaid(causes.filter(({ grade }) => grade === wanted)),
      ),
    [causes],
  );
  const rounding = checks.filter(({ outcome }) => outcome === 'rounding').length;
  return (
    <>
      {causes.length === 0 && <p>{text(REVIEW.noFindings)}</p>}
      <FirstOf items={errors ?? []}>
        {(said) => <Finding key={said.first.check.checkId} said={said} onShow={onShow} />}
      </FirstOf>
      {notices.length > 0 && (
        <details className="checks-folded">
          <summary>{text(CHECKS.noticesHeading, { count: notices.length })}</summary>
          <FirstOf items={hints ?? []}>
            {(said) => <Finding key={said.first.check.checkId} said={said} onShow={onShow} />}
          </FirstOf>
        </details>
      )}
      {rounding > 0 && <p className="soft">{text(CHECKS.roundingHeading, { count: rounding })}</p>}
    </>
  );
}

function Finding({ said, onShow }: { said: Said; onShow: (place: ShownPlace) => void }): ReactNode {
  const { first, others } = said;
  const { check, grade, followers } = first;
  const text = useText();
  const language = useLanguage();
  const terms = [first, ...others].flatMap((cause) => readTerms(cause.check.terms));
  const amount = (value: string | null): string =>
    check.tolerance === null ? (value ?? '') : formatAmountWan(value, language);
  return (
    <article className={`check check-${grade}`}>
      <p className="check-message">
        <span className="check-gutter">
          <span className="check-mark" aria-hidden="true">
            {GRADE_MARKS[grade]}
          </span>
        </span>
        <span className="visually-hidden">{text(GRADE_NAMES[grade])}</span>
        {language === 'zh' ? check.messageZh : check.messageEn}
        {others.length > 0 && (
          <span className="soft"> {text(REVIEW.times, { count: others.length + 1 })}</span>
        )}
      </p>
      {check.arithmetic !== '' && (
        <p className="check-arithmetic">
          {check.actual === null
            ? check.arithmetic
            : text(CHECKS.arithmetic, { arithmetic: check.arithmetic, actual: amount(check.actual) })}
          {check.difference !== null &&
            ` · ${text(CHECKS.difference)} ${formatSigned(check.difference, language)}`}
        </p>
      )}
      {terms.some(({ sourceLine }) => sourceLine !== null) && (
        <details className="check-terms">
          <summary>
            {text(CHECKS.terms)} {terms.length}
          </summary>
          <ul>
            {terms.map((term, index) => (
              <li key={index}>
                <span className="check-printed">{term.printed}</span>{' '}
                <span className="check-term-label">{term.label}</span> <TermPlace {...{ term, onShow }} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="review-places">
        {placesToShow(terms).map((place) => (
          <NamedPlace key={`${String(place.line)} ${place.printed}`} {...{ place, onShow }} />
        ))}
        {followers > 0 && <span className="soft">{text(REVIEW.followers, { count: followers })}</span>}
      </p>
    </article>
  );
}

const placeOfTerm = ({ sourcePage: page, sourceLine: line, printed }: Term): ShownPlace => ({
  page,
  line,
  printed,
});

/** At most so many places stand beside a finding; all of them are under the figures it used. */
const SHOWN = 3;

/** The places to look at first: what a sum is held against, then what else there is; each place once. */
function placesToShow(terms: readonly Term[]): ShownPlace[] {
  const placed = terms.filter(({ sourceLine }) => sourceLine !== null);
  const first = placed.toSorted((a, b) => Number(b.role === 'whole') - Number(a.role === 'whole'));
  const places = new Map(
    first.map((term) => [`${String(term.sourceLine)} ${term.printed}`, placeOfTerm(term)]),
  );
  return [...places.values()].slice(0, SHOWN);
}

function NamedPlace(props: { place: ShownPlace; onShow: (place: ShownPlace) => void }): ReactNode {
  const { place, onShow } = props;
  const text = useText();
  const where = usePlaceWords(place) ?? '';
  return (
    <PlaceButton place={place} onShow={onShow}>
      {place.printed === '' ? where : text(REVIEW.placeOf, { printed: place.printed, place: where })}
    </PlaceButton>
  );
}

function TermPlace({ term, onShow }: { term: Term; onShow: (place: ShownPlace) => void }): ReactNode {
  return (
    <small>
      <PlaceButton place={placeOfTerm(term)} onShow={onShow} />
    </small>
  );
}
