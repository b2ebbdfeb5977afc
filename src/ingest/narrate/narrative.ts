import type { Change, DecimalText, Fact, Indicator, Project } from '../../model/records.ts';
import type { Certainty, Measure, Origin, Phase, StatementId } from '../../model/statement.ts';
import type { UndecidedReason } from '../../model/undecided.ts';
import { subtractDecimal } from '../../model/money.ts';
import { percentage } from '../../model/percentage.ts';
import type { Line, Undecided } from '../document.ts';
import type { AmountMention } from './prose/amounts.ts';
import { readPercent, readReason } from './sentences/changes-in-words.ts';
import type { Identity } from './identity.ts';

/** What prose and chart data say. */
export type Narrative = {
  facts: Fact[];
  changes: Change[];
  indicators: Indicator[];
  projects: Project[];
  undecided: Undecided[];
};

/** Where a figure belongs; what is left out is: no code, the total row, the report's year, final, certain, narrative. */
export type Place = {
  statement: StatementId;
  measure: Measure;
  label?: string;
  code?: string;
  phase?: Phase;
  fiscalYear?: number;
  certainty?: Certainty;
};

export type IndicatorReading = {
  indicator: string;
  value: DecimalText;
  unit: string;
  printed: string;
  line: Line | null;
  fiscalYear?: number;
  origin?: Origin;
};

/** Gathers what the extractors find, in the order of the text. */
export class NarrativeBuilder {
  readonly result: Narrative = { facts: [], changes: [], indicators: [], projects: [], undecided: [] };

  constructor(readonly identity: Identity) {}

  fact(
    place: Place,
    mention: { amount: DecimalText; printed: string; line: Line },
    origin: Origin = 'narrative',
  ): Fact {
    const fact: Fact = {
      reportId: this.identity.reportId,
      fiscalYear: place.fiscalYear ?? this.identity.fiscalYear,
      statement: place.statement,
      row: null,
      code: place.code ?? '',
      codePrinted: '',
      label: place.statement === 'three_public' ? (place.label ?? '') : (place.label ?? '合计'),
      measure: place.measure,
      phase: place.phase ?? 'final',
      amount: mention.amount,
      printed: mention.printed,
      origin,
      certainty: place.certainty ?? 'certain',
      sourcePage: mention.line.page,
      sourceLine: mention.line.number,
    };
    this.result.facts.push(fact);
    return fact;
  }

  /**
   * A year-over-year statement about `current`. The year before is current − change and becomes a derived figure; the
   * percentage is recomputed on it, in per cent with two digits.
   */
  change(current: Fact, sign: '' | '-', mention: AmountMention): void {
    const change = sign + mention.amount;
    const priorAmount = subtractDecimal(current.amount, change);
    const ratio = percentage(change, priorAmount, 2);
    this.result.changes.push({
      reportId: this.identity.reportId,
      statement: current.statement,
      code: current.code,
      measure: current.measure,
      amount: current.amount,
      change,
      percentPrinted: readPercent(mention.after),
      percentComputed: ratio,
      priorAmount,
      reason: reasonOf(mention),
      sourcePage: mention.line.page,
      sourceLine: mention.line.number,
    });
    this.result.facts.push({
      ...current,
      fiscalYear: this.identity.fiscalYear - 1,
      amount: priorAmount,
      printed: '',
      origin: 'derived',
      sourcePage: mention.line.page,
      sourceLine: mention.line.number,
    });
  }

  indicator(reading: IndicatorReading): void {
    this.result.indicators.push({
      reportId: this.identity.reportId,
      fiscalYear: reading.fiscalYear ?? this.identity.fiscalYear,
      indicator: reading.indicator,
      value: reading.value,
      unit: reading.unit,
      printed: reading.printed,
      origin: reading.origin ?? 'narrative',
      sourcePage: reading.line?.page ?? null,
      sourceLine: reading.line?.number ?? null,
    });
  }

  undecided(mention: { printed: string; line: Line }, statement: string, why: UndecidedReason): void {
    this.result.undecided.push({ line: mention.line.number, printed: mention.printed, statement, why });
  }

  /** Takes what was not decided of an amount back: what came after it says what it is. */
  settled(mention: { printed: string; line: Line }): void {
    const { undecided } = this.result;
    const at = undecided.findLastIndex(
      ({ line, printed }) => line === mention.line.number && printed === mention.printed,
    );
    if (at !== -1) undecided.splice(at, 1);
  }
}

/** The reason stands in the sentence itself or opens the next one. */
function reasonOf(mention: AmountMention): string {
  const here = readReason(mention.after);
  if (here !== '') return here;
  return /^(?:其?主要|(?:增加|减少|下降|增长)?的?(?:主要)?原因)/.test(mention.next)
    ? readReason(mention.next)
    : '';
}
