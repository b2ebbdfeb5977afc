import type { ReactNode } from 'react';
import { compareDecimal, sumDecimal } from '../../model/money.ts';
import type { IndicatorRef } from '../../model/value.ts';
import type { IndicatorSourceRow } from '../../queries/rows.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { INDICATOR_NAMES } from '../../text/messages/indicators.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { formatIndicator, indicatorUnit } from '../indicator/format-indicator.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Citation } from './Citation.tsx';
import { named, placeOf } from './place.ts';
import { TermList } from './TermList.tsx';
import type { Term } from './formula.ts';

/** Ends of the names of two parts that the reader adds up where a report does not say their whole. */
const HALVES = [
  ['_administrative', '_institutional'],
  ['_residents', '_employees'],
] as const;

/** An indicator and the parts it may have been added up from. */
export function withHalves(indicator: string): string[] {
  return [indicator, ...HALVES.flat().map((end) => indicator + end)];
}

/** A count or amount of the prose: document, line, characters as printed, origin, where else it is said, a citation. */
export function IndicatorBody(props: {
  indicatorRef: IndicatorRef;
  rows: readonly IndicatorSourceRow[];
}): ReactNode {
  const { indicatorRef, rows } = props;
  const text = useText();
  const language = useLanguage();
  const own = rows.filter((row) => row.indicator === indicatorRef.indicator);
  const first = own[0];
  if (first === undefined) return <p>{text(PROVENANCE.notFound)}</p>;
  const name = named(INDICATOR_NAMES, indicatorRef.indicator, text);
  const amount = formatIndicator(first, language, text);
  const unit = text(indicatorUnit(first.unit));
  const isDerived = first.origin === 'derived';
  const parts = isDerived ? halvesOf(first, rows) : [];
  const others = own.slice(1);
  return (
    <>
      <p className="provenance-what">
        {first.department} {first.fiscalYear} · {name}
      </p>
      <p className="provenance-amount">
        {amount} <small>{unit}</small>
      </p>
      <dl className="provenance-facts">
        <dt>{text(PROVENANCE.document)}</dt>
        <dd>{first.reportTitle}</dd>
        <dt>{text(PROVENANCE.place)}</dt>
        <dd>{placeOf(first, text)}</dd>
        {first.printed !== '' && (
          <>
            <dt>{text(PROVENANCE.printed)}</dt>
            <dd>
              <code>{first.printed}</code>
            </dd>
          </>
        )}
        <dt>{text(PROVENANCE.origin)}</dt>
        <dd>
          {text(FIGURE[first.origin as keyof typeof FIGURE] ?? FIGURE.narrative)}
          {language === 'zh' ? '：' : ': '}
          {text(
            parts.length > 0
              ? PROVENANCE.sum
              : isDerived
                ? PROVENANCE.indicatorDerived
                : PROVENANCE.placedProse,
          )}
        </dd>
        <dt>{text(PROVENANCE.hash)}</dt>
        <dd className="provenance-hash">
          {first.sourceName} · {first.sourceSha256.slice(0, 12)}
        </dd>
      </dl>
      {parts.length > 0 && (
        <TermList terms={parts} nameOf={(term) => ('indicator' in term.ref ? halfName(term.ref) : '')} />
      )}
      {others.length > 0 && (
        <section className="provenance-others">
          <h3>{text(PROVENANCE.others)}</h3>
          <ul>
            {others.map((row, index) => (
              <li key={`${row.sourceLine}-${index}`}>
                <span>{placeOf(row, text)}</span>{' '}
                <code>{row.printed || formatIndicator(row, language, text)}</code>{' '}
                <span className={isSame(row, first) ? 'soft' : 'mark'}>
                  {isSame(row, first)
                    ? text(PROVENANCE.agrees)
                    : `${formatIndicator(row, language, text)} ${text(indicatorUnit(row.unit))}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Citation
        citation={text(PROVENANCE.citationIndicator, {
          department: first.department,
          title: first.reportTitle,
          label: name,
          amount: language === 'zh' ? amount + unit : `${amount} ${unit}`,
          place: placeOf(first, text),
        })}
      />
    </>
  );

  function halfName(ref: IndicatorRef): string {
    return named(INDICATOR_NAMES, ref.indicator, text);
  }
}

const isSame = (row: IndicatorSourceRow, first: IndicatorSourceRow): boolean =>
  row.unit === first.unit && compareDecimal(row.value, first.value) === 0;

/** The two parts a derived whole is the sum of; none where it was worked out in another way. */
function halvesOf(whole: IndicatorSourceRow, rows: readonly IndicatorSourceRow[]): Term[] {
  for (const ends of HALVES) {
    const halves = ends.flatMap((end) => rows.find((row) => row.indicator === whole.indicator + end) ?? []);
    if (halves.length < ends.length) continue;
    if (compareDecimal(sumDecimal(halves.map((row) => row.value)), whole.value) !== 0) continue;
    return halves.map((row, index) => ({
      sign: index === 0 ? '' : '+',
      kind: 'indicator',
      ref: { reportId: row.reportId, fiscalYear: row.fiscalYear, indicator: row.indicator },
      row,
    }));
  }
  return [];
}
