/** @typedef {import('./counts.mjs').Counts} Counts */

/** The steps of a test run, and their outcome in the end, whatever a step throws. */
export class Steps {
  /** @type {{ name: string, counts: Counts }[]} */
  #results = [];

  /**
   * Runs a step; one that throws counts as one failure, and the reason is printed.
   * @param {string} name
   * @param {() => Counts | Promise<Counts>} run
   * @returns {Promise<boolean>} whether nothing failed in it
   */
  async run(name, run) {
    process.stdout.write(`\n=== ${name} ===\n`);
    const started = Date.now();
    /** @type {Counts} */
    let counts = { passed: 0, failed: 1 };
    try {
      counts = await run();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    this.add(`${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`, counts);
    return counts.failed === 0;
  }

  /** @param {string} name @param {Counts} counts */
  add(name, counts) {
    this.#results.push({ name, counts });
  }

  /** A line a step, then `N passed, N failed` as the last line of all. */
  summary() {
    const lines = this.#results.map(
      ({ name, counts }) =>
        `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counts.passed} passed, ${counts.failed} failed\n`,
    );
    return `${lines.join('')}${this.#sum('passed')} passed, ${this.#sum('failed')} failed\n`;
  }

  /** 0 where something ran and nothing failed. */
  get exitCode() {
    return this.#sum('failed') === 0 && this.#sum('passed') > 0 ? 0 : 1;
  }

  /** @param {keyof Counts} key */
  #sum(key) {
    return this.#results.reduce((sum, { counts }) => sum + counts[key], 0);
  }
}
