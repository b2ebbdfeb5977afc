import type { Phase } from '../../../model/statement.ts';
import type { AmountMention } from '../prose/amounts.ts';
import { lastClause, phaseOf } from '../prose/words.ts';
import { isOfAnotherYear } from './no-figure.ts';

const OPENS_LIST = /其中|包括|包含|分别/;
const SAYS_PHASE = /预算|决算|实际|完成/;

/**
 * What the parts of a list are said of: 预算为 20 万元，其中：公务接待费 5 万元 is a budget too, and the parts of the year before
 * are the year before's. Ask for every amount of a section, in order.
 */
export class ListPhase {
  private last: Phase | 'other_year' = 'final';
  private list: Phase | 'other_year' | null = null;
  private sentence = -1;

  constructor(private readonly fiscalYear: number) {}

  /** The phase of an amount by its own words or its list's; `other_year` where it, or the whole of its list, is another year's. */
  of(mention: AmountMention): Phase | 'other_year' {
    const clause = lastClause(mention.label);
    if (OPENS_LIST.test(mention.gap)) this.list = this.last;
    else if (mention.sentence !== this.sentence) this.list = null;
    this.sentence = mention.sentence;
    if (isOfAnotherYear(mention, this.fiscalYear)) this.last = 'other_year';
    else if (this.list === null || SAYS_PHASE.test(clause)) this.last = phaseOf(clause);
    else this.last = this.list;
    return this.last;
  }
}
