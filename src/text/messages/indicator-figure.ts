import type { Message } from '../message.ts';

/** Units as the data package writes them. */
export const INDICATOR_UNITS: Readonly<Record<string, Message>> = {
  万元: { zh: '{money}', en: '{money}' },
  人: { zh: '人', en: 'persons' },
  人次: { zh: '人次', en: 'cases' },
  个: { zh: '个', en: '' },
  辆: { zh: '辆', en: 'vehicles' },
  批次: { zh: '批次', en: 'times' },
};
