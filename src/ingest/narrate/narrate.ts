import type { Document } from '../document.ts';
import { readCharts } from './chart-data.ts';
import type { Identity } from './identity.ts';
import { NarrativeBuilder, type Narrative } from './narrative.ts';
import { readAid, readInsured } from './sentences/people.ts';
import { readPerformance } from './performance/performance.ts';
import { joinProse, paragraphs } from './prose/prose.ts';
import { readOperatingCost, readProcurement, readVehiclesAndVisits } from './sentences/running.ts';
import { sections } from './prose/sections.ts';
import { readStaff } from './sentences/staff.ts';
import { readStatementSection } from './sentences/statement-sections.ts';
import { readThreePublic } from './sentences/three-public.ts';

export type { Narrative } from './narrative.ts';
export type { Identity } from './identity.ts';

/**
 * The figures said in a report's prose and left by its charts: facts, year-over-year changes, indicators, performance
 * projects. `tableLines` are the lines of statement tables, which are read elsewhere. Never throws on data.
 */
export function narrate(document: Document, tableLines: ReadonlySet<number>, identity: Identity): Narrative {
  const out = new NarrativeBuilder(identity);
  const found = sections(paragraphs(document, tableLines)).filter((section) => section.kind !== 'glossary');
  for (const section of found) {
    if (section.kind === 'three_public') readThreePublic(section, out);
    else if (section.kind === 'operating_cost') readOperatingCost(section, out);
    else if (section.kind === 'procurement') readProcurement(section, out);
    else readStatementSection(section, out);
  }
  const prose = joinProse(
    found.map((section) => section.prose),
    '\n',
  );
  readStaff(prose, out);
  readInsured(prose, out);
  readAid(prose, out);
  readVehiclesAndVisits(prose, out);
  readPerformance(document, tableLines, prose, out);
  readCharts(document, tableLines, out);
  return out.result;
}
