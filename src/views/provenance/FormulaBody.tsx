import type { ReactNode } from 'react';
import { compareDecimal } from '../../model/money.ts';
import { codeTerms } from '../../model/value.ts';
import type { FactRef } from '../../model/value.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { formatCount } from '../../text/format.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { INDICATOR_NAMES } from '../../text/messages/indicators.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { PHASE_NAMES, PROVENANCE } from '../../text/messages/provenance.ts';
import { READING_NAMES } from '../../text/messages/units.ts';
import { moneyText } from '../../text/translate.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { formatReading, readingUnit } from '../figure/reading.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Citation } from './Citation.tsx';
import { amountOfTerm } from './formula.ts';
import type { Formula, Term } from './formula.ts';
import { named, placeOf } from './place.ts';
import type { Text } from './place.ts';
import { TermList } from './TermList.tsx';

/** A figure of ours: the formula with its result, each figure it takes with its place, and a citation of all of them. */
export function FormulaBody(props: { factRef: FactRef; formula: Formula }): ReactNode {
  const { factRef, formula } = props;
  const text = useText();
  const language = useLanguage();
  const all = [...formula.terms, ...formula.divisors];
  const facts = all.flatMap((term) => (term.kind === 'fact' && term.row ? [term.row] : []));
  const first = facts[0];
  if (first === undefined) return <p>{text(PROVENANCE.notFound)}</p>;
  const what = [
    ...new Set([
      named(STATEMENT_NAMES, first.ref.statement, text),
      nameOfAmount(factRef, formula.terms, text),
      named(MEASURE_NAMES, factRef.measure, text),
    ]),
    ...(factRef.reading ? [text(READING_NAMES[factRef.reading.by])] : []),
    ...(factRef.phase === 'final' ? [] : [named(PHASE_NAMES, factRef.phase, text)]),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const { result } = formula;
  const reading = factRef.reading?.by ?? 'amount';
  const said = formulaText(factRef, formula, text, language);
  const codes = codeTerms(factRef.code);
  return (
    <>
      <p className="provenance-what">
        {first.department} {factRef.fiscalYear} · {what}
      </p>
      {result !== null && (
        <p className="provenance-amount">
          {formatReading(result, reading, language, text)}{' '}
          {reading !== 'share' && <small>{text(readingUnit(reading))}</small>}
        </p>
      )}
      <dl className="provenance-facts">
        <dt>{text(PROVENANCE.document)}</dt>
        <dd>{first.reportTitle}</dd>
        {said !== null && (
          <>
            <dt>{text(PROVENANCE.formula)}</dt>
            <dd className="provenance-formula">{said}</dd>
          </>
        )}
        <dt>{text(PROVENANCE.origin)}</dt>
        <dd>
          {text(FIGURE.derived)}
          {language === 'zh' ? '：' : ': '}
          {[
            ...(codes.kind === 'sum' ? [text(PROVENANCE.sum)] : []),
            ...(codes.kind === 'remainder' ? [text(PROVENANCE.remainder)] : []),
            ...(factRef.reading ? [text(PROVENANCE.read)] : []),
          ].join(language === 'zh' ? '；' : '; ')}
        </dd>
        <dt>{text(PROVENANCE.hash)}</dt>
        <dd className="provenance-hash">
          {first.sourceName} · {first.sourceSha256.slice(0, 12)}
        </dd>
      </dl>
      {codes.kind === 'remainder' && codes.parts.length === 0 && <p>{text(PROVENANCE.nothingBelow)}</p>}
      <TermList terms={all} nameOf={(term) => nameOfTerm(term, text)} />
      {said !== null && (
        <Citation
          citation={text(PROVENANCE.citationComputed, {
            department: first.department,
            title: first.reportTitle,
            label: what,
            formula: said,
            // A figure of ours is quoted with the place of every figure it takes.
            place: all
              .flatMap((term) => (term.row ? [placeOf(term.row, text)] : []))
              .join(language === 'zh' ? '；' : '; '),
          })}
        />
      )}
    </>
  );
}

const codeAndLabel = (row: ProvenanceRow): string => [row.ref.code, row.ref.label].join(' ').trim();

/** What the amount is called: a row, `21013+2296013`, or `210 卫生健康支出 未细分`. */
function nameOfAmount(ref: FactRef, terms: readonly Term[], text: Text): string {
  const codes = codeTerms(ref.code);
  if (codes.kind === 'sum') return ref.code;
  const first = terms[0];
  const name = first ? nameOfTerm(first, text) : ref.label;
  return codes.kind === 'remainder' ? text(PROVENANCE.notBrokenDown, { name }) : name;
}

/** What a term is called, by its own row where there is one. */
function nameOfTerm(term: Term, text: Text): string {
  if (term.kind === 'indicator') return named(INDICATOR_NAMES, term.ref.indicator, text);
  return term.row ? codeAndLabel(term.row) : [term.ref.code, term.ref.label].join(' ').trim();
}

/** `606.81 − 455.67 − 135.00 = 16.14`; null where it cannot be worked out. */
function formulaText(ref: FactRef, formula: Formula, text: Text, language: TextLanguage): string | null {
  const { result, terms, divisors } = formula;
  if (result === null) return null;
  const reading = ref.reading?.by ?? 'amount';
  const params = {
    numerator: chain(terms, divisors.length > 0, language, text),
    denominator: chain(divisors, true, language, text),
    result: formatReading(result, reading, language, text),
    unit: text(readingUnit(reading)),
  };
  if (reading === 'amount') return text(PROVENANCE.formulaAmount, params);
  return text(reading === 'share' ? PROVENANCE.formulaShare : PROVENANCE.formulaPersons, params);
}

/** Terms with their signs; in brackets where more than one stands beside a division. */
function chain(terms: readonly Term[], divided: boolean, language: TextLanguage, text: Text): string {
  const written = terms
    .map((term, index) => {
      const amount = amountOfTerm(term) ?? '';
      const number = term.kind === 'fact' ? moneyText(text, amount) : formatCount(amount, language);
      const signed = index > 0 && compareDecimal(amount || '0', '0') < 0 ? `(${number})` : number;
      return index === 0 ? number : `${term.sign} ${signed}`;
    })
    .join(' ');
  return divided && terms.length > 1 ? `(${written})` : written;
}
