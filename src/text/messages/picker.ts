import type { Message } from '../message.ts';

/** Words of the list of departments, asked for when it is opened. */
export const PICKER = {
  every: { zh: '全选', en: 'Select all' },
  mark: { zh: '设为本部门', en: 'Mark as mine' },
  markName: { zh: '{county}：{does}', en: '{county}: {does}' },
} satisfies Record<string, Message>;
