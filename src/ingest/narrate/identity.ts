import type { Report } from '../../model/records.ts';

/** What a report says about itself; the source's own fields come from the reader. */
export type Identity = Omit<
  Report,
  'sourceName' | 'sourceFormat' | 'sourceSha256' | 'sourceUrl' | 'sourcePages'
>;
