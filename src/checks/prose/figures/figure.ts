import type { Term } from '../../../model/check.ts';
import type { About, Said } from '../../../model/claim.ts';
import type { Fact } from '../../../model/records.ts';
import type { Subject } from '../../rule.ts';
import { factTerm, saidTerm } from '../../terms.ts';
import { stepOfPrinted } from './precision.ts';

/** A figure said in prose: what of, the number, and the number as a term. */
export type Figure = {
  about: About;
  amount: string;
  step: string;
  whole: Term;
  line: number | null;
  certain: boolean;
};

/** A figure read of prose. */
export function ofFact(fact: Fact): Figure {
  const { statement, code, label, measure, phase } = fact;
  return {
    about: { statement, code, label, measure, phase },
    amount: fact.amount,
    step: stepOfPrinted(fact.printed),
    whole: factTerm(fact, 'whole'),
    line: fact.sourceLine,
    certain: fact.certainty === 'certain',
  };
}

/** A figure that a claim carries beside those. */
export function ofClaim(about: About, said: Said): Figure {
  return {
    about,
    amount: said.value,
    step: said.step,
    whole: { ...saidTerm(said, 'whole', about.label), code: about.code },
    line: said.sourceLine,
    certain: true,
  };
}

/** What a run on the figure is about. */
export function subjectOf({ about, line }: Figure): Subject {
  return {
    key: [about.statement, about.code || about.label, about.measure, about.phase, line].join(':'),
    statement: about.statement,
    code: about.code,
    measure: about.measure,
  };
}
