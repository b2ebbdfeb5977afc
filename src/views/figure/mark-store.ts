import type { FactRef } from '../../model/value.ts';
import type { Answers } from '../data/answer.ts';
import { markKey } from './mark-key.ts';

/** How grave what is found of a figure is. */
export type Mark = 'error' | 'notice';

/** Gives the marks of reports by {@link markKey}. */
export type LoadMarks = (
  answers: Answers,
  reportIds: readonly string[],
) => Promise<ReadonlyMap<string, Mark>>;

// The question and what reads its answer are loaded when the first chart has long been drawn.
const loadLater: LoadMarks = async (answers, reportIds) =>
  (await import('./load-marks.ts')).loadMarks(answers, reportIds);

/**
 * The marks of the figures on the page. They are asked for report by report as figures are shown, all that came up
 * together in one question, and only once the database runs: it is never started for them. Where they cannot be had the
 * figures stand without.
 */
export class MarkStore {
  readonly #answers: Answers;
  readonly #load: LoadMarks;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Set<string>();
  #open = new Set<string>();
  #marks = new Map<string, Mark>();
  #waiting = false;

  constructor(answers: Answers, load: LoadMarks = loadLater) {
    this.#answers = answers;
    this.#load = load;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The mark of a figure, null where there is none or none is known yet. */
  markOf(ref: FactRef): Mark | null {
    return this.#marks.get(markKey(ref)) ?? null;
  }

  /** Says that a figure of this report is shown. */
  want(reportId: string): void {
    if (this.#asked.has(reportId)) return;
    this.#asked.add(reportId);
    this.#open.add(reportId);
    if (this.#waiting) return;
    this.#waiting = true;
    if (this.#answers.state().phase === 'ready') {
      // The other figures of the page say so in the same turn.
      setTimeout(() => void this.#ask(), 0);
      return;
    }
    const stop = this.#answers.subscribe(() => {
      if (this.#answers.state().phase !== 'ready') return;
      stop();
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#waiting = false;
    const reportIds = [...this.#open].sort();
    this.#open = new Set();
    try {
      for (const [key, mark] of await this.#load(this.#answers, reportIds)) this.#marks.set(key, mark);
      this.#listeners.forEach((listener) => listener());
    } catch {
      // The next figure of these reports that is shown asks again.
      reportIds.forEach((reportId) => this.#asked.delete(reportId));
    }
  }
}
