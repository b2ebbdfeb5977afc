import type { TextLanguage } from './translate.ts';

/** A day as it stands on a cover: `2026年11月22日`, `22 November 2026`. */
export function formatDay(day: Date, language: TextLanguage): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(day);
}
