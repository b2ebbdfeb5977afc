import type { LegendEntry } from '../../chart-frame/legend-entry.ts';
import type { TakeawaySubject } from '../../chart-frame/takeaway-subject.ts';
import type { TextLanguage } from '../../../text/translate.ts';

/** A chart's frame as it stands on the screen, in words; `caveats` is the whole verdict, folded or not. */
export type ReadFrame = Required<
  Pick<TakeawaySubject, 'headline' | 'subtitle' | 'source' | 'legend' | 'caveats'>
>;

/** Reads the frame of a chart. `sourceLabel` is what stands before the source on the page. */
export function readFrame(frame: Element, language: TextLanguage, sourceLabel: string): ReadFrame {
  const said = (selector: string): string => wordsOf(frame.querySelector(selector));
  return {
    headline: said('.headline'),
    subtitle: said('.chart-subtitle'),
    source: said('.chart-foot > span').replace(sourceLabel.trim(), '').trim(),
    legend: [...frame.querySelectorAll('.legend > li')].map(legendEntry),
    caveats: [...frame.querySelectorAll('.verdict > ul > li')].map((line) => sentence(line, language)),
  };
}

/** What an element says, without what is said for the page alone. */
function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  copy.querySelectorAll('.chart-hint, .visually-hidden').forEach((one) => one.remove());
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** A reason and what follows from it, as one sentence after the other. */
function sentence(line: Element, language: TextLanguage): string {
  return [...line.childNodes]
    .map((node) => (node.textContent ?? '').trim())
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ' ');
}

function legendEntry(entry: Element): LegendEntry {
  const swatch = entry.querySelector<HTMLElement>('.swatch');
  const pattern = /swatch-(hatch|dots|lines)/u.exec(swatch?.className ?? '')?.[1];
  return {
    label: wordsOf(entry),
    colour: swatch?.style.backgroundColor ?? '',
    pattern: pattern === 'hatch' || pattern === 'dots' || pattern === 'lines' ? pattern : undefined,
  };
}
