/** What a reader of the page sees, in order: milliseconds since the address was opened. */
/** @typedef {{ chart: number, class: number, item: number }} Sightings */

/**
 * Runs inside a page, from before its first byte: waits for the chart of all counties, clicks class 210 the moment it is
 * seen, and its 医疗救助 21013 as soon as that is offered, and keeps the time at which each answer was painted. The same
 * for our page and for the plain one; both offer the way down as links that begin with the code.
 * @param {readonly string[]} counties
 */
export function watchPage(counties) {
  /** @type {Partial<Sightings>} */
  const seen = {};
  const shown = (/** @type {Element} */ element) => element.checkVisibility({ visibilityProperty: true });
  const entry = (/** @type {string} */ code) =>
    [...document.querySelectorAll('li')].find(
      (item) => shown(item) && item.textContent?.trim().startsWith(`${code} `),
    );
  const chart = () =>
    [...document.querySelectorAll('svg')].find(
      (svg) =>
        shown(svg) &&
        svg.getBoundingClientRect().height > 0 &&
        svg.querySelectorAll('path').length > counties.length &&
        counties.every((county) => svg.textContent?.includes(county)),
    );
  /** @type {{ name: keyof Sightings, code: string }[]} */
  const steps = [
    { name: 'chart', code: '210' },
    { name: 'class', code: '21013' },
    { name: 'item', code: '2101301' },
  ];
  const look = () => {
    const step = steps[0];
    if (step === undefined) return;
    const link = document.body === null ? undefined : entry(step.code);
    const drawn = link && chart();
    if (!drawn) return void requestAnimationFrame(look);
    steps.shift();
    // What stands in the document now is on the screen by the next frame.
    requestAnimationFrame(() => {
      seen[step.name] = performance.now();
      if (step.name === 'chart') {
        const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent?.trim() ?? '');
        Object.assign(globalThis, { drawnTotals: texts.filter((text) => /^[\d,]+\.\d\d$/.test(text)) });
      }
      if (steps.length === 0) Object.assign(globalThis, { sightings: seen });
      else (link.querySelector('a') ?? link).click();
      look();
    });
  };
  requestAnimationFrame(look);
}
