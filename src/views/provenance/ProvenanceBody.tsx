import type { ReactNode } from 'react';
import { subtractDecimal, sumDecimal } from '../../model/money.ts';
import type { FactRef } from '../../model/value.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { formatAmountWan, formatSigned } from '../../text/format.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { LEDGER_MEASURES, LEDGER_STATEMENTS } from '../../text/messages/ledger.ts';
import { PHASE_NAMES, PROVENANCE } from '../../text/messages/provenance.ts';
import { UNITS } from '../../text/messages/units.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Citation } from './Citation.tsx';

type Text = (message: Message, params?: MessageParams) => string;

/** The name of an id of ours in a table of messages; the id itself where another version wrote it. */
function named(names: Readonly<Record<string, Message>>, id: string, text: Text): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name ? text(name) : id;
}

/** Where a row stands: `公开03表 支出决算表，第 342 行`, or prose or chart data and its line. */
export function placeOf(row: ProvenanceRow, text: Text): string {
  const where =
    row.origin === 'printed'
      ? [row.numberPrinted, row.titlePrinted].filter((part) => part !== '').join(' ')
      : text(row.origin === 'chart' ? PROVENANCE.chart : PROVENANCE.prose);
  const page = row.sourcePage === null ? null : text(PROVENANCE.page, { page: row.sourcePage });
  const line = row.sourceLine === null ? null : text(PROVENANCE.line, { line: row.sourceLine });
  return [where, page, line].filter((part) => part !== null).join(' · ');
}

function placement(row: ProvenanceRow): Message {
  if (row.origin === 'derived') return PROVENANCE.derived;
  if (row.origin !== 'printed') return PROVENANCE.placedProse;
  return row.certainty === 'inferred' ? PROVENANCE.placedInferred : PROVENANCE.placedCertain;
}

/** A figure with its document, place, characters, how it was placed, where else it is said, and a citation. */
export function ProvenanceBody(props: { factRef: FactRef; rows: readonly ProvenanceRow[] }): ReactNode {
  const { factRef, rows } = props;
  const text = useText();
  const language = useLanguage();
  const first = rows[0];
  if (first === undefined) return null;
  const isSum = factRef.code.includes('+');
  const amount = isSum ? sumDecimal(bestOfEach(rows).map((row) => row.amount)) : first.amount;
  const others = isSum ? bestOfEach(rows) : rows.slice(1);
  const what = isSum ? factRef.code : [factRef.code, first.ref.label].join(' ').trim();
  const measure = named(LEDGER_MEASURES, factRef.measure, text);
  return (
    <>
      <p className="provenance-what">
        {first.department} {factRef.fiscalYear} ·{' '}
        {[...new Set([named(LEDGER_STATEMENTS, first.ref.statement, text), what, measure])]
          .filter((part) => part !== '')
          .join(' · ')}
        {factRef.phase !== 'final' && ` · ${named(PHASE_NAMES, factRef.phase, text)}`}
      </p>
      <p className="provenance-amount">
        {formatAmountWan(amount, language)} <small>{text(UNITS.wan)}</small>
      </p>
      <dl className="provenance-facts">
        <dt>{text(PROVENANCE.document)}</dt>
        <dd>{first.reportTitle}</dd>
        {!isSum && (
          <>
            <dt>{text(PROVENANCE.place)}</dt>
            <dd>{placeOf(first, text)}</dd>
            {first.printed !== '' && (
              <>
                <dt>{text(PROVENANCE.printed)}</dt>
                <dd>
                  <code>{[first.codePrinted, first.ref.label, first.printed].filter(Boolean).join(' ')}</code>
                </dd>
              </>
            )}
          </>
        )}
        <dt>{text(PROVENANCE.origin)}</dt>
        <dd>
          {text(isSum ? FIGURE.derived : (FIGURE[first.origin as keyof typeof FIGURE] ?? FIGURE.printed))}
          {language === 'zh' ? '：' : ': '}
          {text(isSum ? PROVENANCE.sum : placement(first))}
        </dd>
        <dt>{text(PROVENANCE.hash)}</dt>
        <dd className="provenance-hash">
          {first.sourceName} · {first.sourceSha256.slice(0, 12)}
        </dd>
      </dl>
      {others.length > 0 && (
        <Others
          rows={others}
          amount={amount}
          isParts={isSum || first.origin === 'derived'}
          text={text}
          language={language}
        />
      )}
      <Citation
        citation={text(PROVENANCE.citation, {
          department: first.department,
          title: first.reportTitle,
          statement: named(LEDGER_STATEMENTS, first.ref.statement, text),
          label: what || measure,
          measure,
          amount: formatAmountWan(amount, language),
          // A sum is quoted with the place of every part.
          place: (isSum ? others : [first])
            .map((row) => placeOf(row, text))
            .join(language === 'zh' ? '；' : '; '),
        })}
      />
    </>
  );
}

/** The most trusted row of each code, as a sum takes them. */
function bestOfEach(rows: readonly ProvenanceRow[]): ProvenanceRow[] {
  const best = new Map<string, ProvenanceRow>();
  for (const row of rows) if (!best.has(row.ref.code)) best.set(row.ref.code, row);
  return [...best.values()];
}

function Others(props: {
  rows: readonly ProvenanceRow[];
  amount: string;
  isParts: boolean;
  text: Text;
  language: TextLanguage;
}): ReactNode {
  const { rows, amount, isParts, text, language } = props;
  return (
    <section className="provenance-others">
      <h3>{text(isParts ? PROVENANCE.parts : PROVENANCE.others)}</h3>
      <ul>
        {rows.map((row, index) => {
          const difference = subtractDecimal(row.amount, amount);
          return (
            <li key={`${row.origin}-${row.sourceLine}-${index}`}>
              <span>{placeOf(row, text)}</span>{' '}
              <code>{row.printed || formatAmountWan(row.amount, language)}</code>{' '}
              {!isParts && (
                <span className={Number(difference) === 0 ? 'soft' : 'mark'}>
                  {Number(difference) === 0
                    ? text(PROVENANCE.agrees)
                    : text(PROVENANCE.differs, { difference: formatSigned(difference, language) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
