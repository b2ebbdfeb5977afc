import type { LegendEntry } from '../../chart-frame/legend-entry.ts';
import type { Takeaway, TakeawayTable } from '../../files/model/takeaway.ts';
import type { TextLanguage } from '../../../text/translate.ts';
import type { PageId } from './page-ids.ts';

/** A table with its name and what must be said under it. */
export type NamedTable = { title: string; table: TakeawayTable; notes: readonly string[] };

/** Lines under a name of their own, one matter each. */
export type NamedList = { title: string; items: readonly string[] };

/** What a page shows beside the words that a person may edit. */
export type PageBody = {
  /** The chart of a view as it leaves, with its table, caveats and source. */
  chart: Takeaway | null;
  /** Its legend as the page's scheme colours it. */
  legend: readonly LegendEntry[];
  tables: readonly NamedTable[];
  lists: readonly NamedList[];
  /** Why what the page compares is not like for like. */
  caveats: readonly string[];
  /** Where its figures are from, `''` where it has none. */
  source: string;
  /** The view of the page, for whoever reads the file. */
  link: string;
  /** Why its view gave no figures, `''` where it gave them. */
  failure: string;
};

/** A page as it is made from the figures: paragraphs of `said` stand on lines of their own. */
export type AutomaticPage = {
  id: PageId;
  title: string;
  said: string;
  body: PageBody;
  /** Stands for the figures of the page: another one whenever any of them is another. */
  figures: string;
};

/** A page as it is written: titles and sentences are the person's where they changed them. */
export type BriefingPage = Omit<AutomaticPage, 'figures'>;

/** A briefing as every format writes it. */
export type Briefing = {
  language: TextLanguage;
  /** The day it was made, as it stands on the cover. */
  date: string;
  version: string;
  link: string;
  /** Year, funds, reading: what was chosen beside the departments. */
  filters: string;
  /** Without its ending. */
  fileName: string;
  pages: readonly BriefingPage[];
};

/** A page without anything but its words. */
export const EMPTY_BODY: PageBody = {
  chart: null,
  legend: [],
  tables: [],
  lists: [],
  caveats: [],
  source: '',
  link: '',
  failure: '',
};
