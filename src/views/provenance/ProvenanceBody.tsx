import type { ReactNode } from 'react';
import { subtractDecimal } from '../../model/money.ts';
import type { FactRef } from '../../model/value.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { PHASE_NAMES, PROVENANCE } from '../../text/messages/provenance.ts';
import { MONEY_NAMES, UNITS } from '../../text/messages/units.ts';
import { moneyText } from '../../text/translate.ts';
import { useByHand } from '../figure/use-by-hand.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Citation } from './Citation.tsx';
import { named, placeOf, placement, printedUnit } from './place.ts';
import type { Text } from './place.ts';

/** A disclosed figure: document, place, characters, how it was placed, where else it is said, `children`, and a citation. */
export function ProvenanceBody(props: {
  factRef: FactRef;
  rows: readonly ProvenanceRow[];
  children?: ReactNode;
}): ReactNode {
  const { factRef, rows, children } = props;
  const text = useText();
  const language = useLanguage();
  const isByHand = useByHand(factRef) !== undefined;
  const first = rows[0];
  if (first === undefined) return <p>{text(PROVENANCE.notFound)}</p>;
  const { amount } = first;
  const unitPrinted = printedUnit(first.printed, amount);
  const others = rows.slice(1);
  const what = [factRef.code, first.ref.label].join(' ').trim();
  const measure = named(MEASURE_NAMES, factRef.measure, text);
  return (
    <>
      <p className="provenance-what">
        {first.department} {factRef.fiscalYear} ·{' '}
        {[...new Set([named(STATEMENT_NAMES, first.ref.statement, text), what, measure])]
          .filter((part) => part !== '')
          .join(' · ')}
        {factRef.phase !== 'final' && ` · ${named(PHASE_NAMES, factRef.phase, text)}`}
        {factRef.occurrence !== undefined && ` · ${text(PROVENANCE.nthRow, { n: factRef.occurrence })}`}
      </p>
      <p className="provenance-amount">
        {moneyText(text, amount)} <small>{text(UNITS.money)}</small>
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
              <code>{[first.codePrinted, first.ref.label, first.printed].filter(Boolean).join(' ')}</code>{' '}
              {unitPrinted && <small>{text(MONEY_NAMES[unitPrinted])}</small>}
            </dd>
          </>
        )}
        <dt>{text(PROVENANCE.origin)}</dt>
        <dd>
          {text(FIGURE[first.origin as keyof typeof FIGURE] ?? FIGURE.printed)}
          {language === 'zh' ? '：' : ': '}
          {text(isByHand ? PROVENANCE.placedByHand : placement(first))}
        </dd>
        <dt>{text(PROVENANCE.hash)}</dt>
        <dd className="provenance-hash">
          {first.sourceName} · {first.sourceSha256.slice(0, 12)}
        </dd>
      </dl>
      {others.length > 0 && (
        <Others rows={others} amount={amount} isParts={first.origin === 'derived'} text={text} />
      )}
      {children}
      <Citation
        citation={text(PROVENANCE.citation, {
          department: first.department,
          title: first.reportTitle,
          statement: named(STATEMENT_NAMES, first.ref.statement, text),
          label: what || measure,
          measure,
          amount: { wan: amount },
          place: placeOf(first, text),
        })}
      />
    </>
  );
}

function Others(props: {
  rows: readonly ProvenanceRow[];
  amount: string;
  isParts: boolean;
  text: Text;
}): ReactNode {
  const { rows, amount, isParts, text } = props;
  return (
    <section className="provenance-others">
      <h3>{text(isParts ? PROVENANCE.parts : PROVENANCE.others)}</h3>
      <ul>
        {rows.map((row, index) => {
          const difference = subtractDecimal(row.amount, amount);
          return (
            <li key={`${row.origin}-${row.sourceLine}-${index}`}>
              <span>{placeOf(row, text)}</span> <code>{row.printed || moneyText(text, row.amount)}</code>{' '}
              {!isParts && (
                <span className={Number(difference) === 0 ? 'soft' : 'mark'}>
                  {Number(difference) === 0
                    ? text(PROVENANCE.agrees)
                    : text(PROVENANCE.differs, { difference: { wan: difference, signed: true } })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
