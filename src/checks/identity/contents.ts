import type { Rule } from '../rule.ts';
import { documentSubject, markRule, marksOf, markTerms, plainRun } from '../residue/mark-rule.ts';

/** A statement is titled as the lists of statements call it. */
export const TABLE_TITLE: Rule = {
  id: 'table-title',
  family: 'identity',
  run: (input) => {
    const marks = marksOf(input, 'table_title');
    const lines = [...new Set(marks.map(({ place }) => place.sourceLine))];
    if (lines.length === 0)
      return [plainRun(documentSubject('document'), 'could_not_run', { missing: ['contents'] })];
    return lines.flatMap((line) => {
      const own = marks.filter(({ place }) => place.sourceLine === line);
      const [first] = own;
      if (first === undefined) return [];
      const wrong = own.filter(({ printed, expected }) => printed !== expected);
      const shown = wrong[0] ?? first;
      return [
        plainRun(documentSubject(`line:${String(line)}`), wrong.length > 0 ? 'fails' : 'holds', {
          severity: 'notice',
          terms: [
            ...markTerms(first, '报表名称').slice(0, 1),
            ...own.flatMap((mark) => markTerms(mark, '目录').slice(1)),
          ],
          words: {
            zh: `报表名称为“${shown.printed}”，目录中称“${shown.expected}”。`,
            en: `The statement is titled “${shown.printed}”; the contents call it “${shown.expected}”.`,
          },
        }),
      ];
    });
  },
};

/** Every heading of the table of contents (目录) comes again in the text. */
export const CONTENTS_HEADING: Rule = markRule({
  id: 'contents-heading',
  family: 'identity',
  marks: ['contents_heading'],
  severity: 'notice',
  label: '目录',
  words: ({ printed }) => ({
    zh: `目录列有“${printed}…”，正文没有相同的标题。`,
    en: `The contents list “${printed}…”; the text has no such heading.`,
  }),
  needs: 'contents',
});
