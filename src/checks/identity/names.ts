import type { Rule, Run } from '../rule.ts';
import { documentSubject, markRule, marksOf, markTerms, plainRun, type Mark } from '../residue/mark-rule.ts';

/** Every place that names the body as one run: names of ours are shown, the first of each kind in the words. */
function namesRun(marks: readonly Mark[], key: string, severity: Run['severity'], label: string): Run {
  const names = [...new Set(marks.map(({ printed }) => printed))];
  const other = marks.filter(({ printed, expected }) => printed !== expected);
  const usual = marks[0]?.expected ?? '';
  const count = (name: string): number => marks.filter(({ printed }) => printed === name).length;
  const others = names.filter((name) => name !== usual);
  const zh = others.map((name) => `“${name}”（${String(count(name))} 处）`).join('、');
  const en = others.map((name) => `“${name}” (${String(count(name))})`).join(', ');
  return plainRun(documentSubject(key), other.length > 0 ? 'fails' : 'holds', {
    severity,
    // What differs comes first; one place of the usual name stands beside it.
    terms: [...other, ...marks.filter(({ printed, expected }) => printed === expected)]
      .slice(0, other.length + 3)
      .flatMap((mark) => markTerms(mark, label)),
    words: {
      zh: `同一单位用了不同名称：“${usual}”（${String(count(usual))} 处）与${zh}。`,
      en: `One body goes by different names: “${usual}” (${String(count(usual))}) and ${en}.`,
    },
  });
}

/** Whether two names begin alike for most of their length: then they are two names of one body, not two bodies. */
function isAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same * 2 >= Math.max(a.length, b.length);
}

/** 编制部门, the title and the forms name one body. */
export const BODY_NAME: Rule = {
  id: 'body-name',
  family: 'identity',
  run: (input) => {
    const marks = marksOf(input, 'body_name');
    if (marks.length === 0)
      return [plainRun(documentSubject('heads'), 'could_not_run', { missing: ['department'] })];
    const alike = marks.every(({ printed, expected }) => isAlike(printed, expected));
    return [namesRun(marks, 'heads', alike ? 'error' : 'notice', '单位名称')];
  },
};

/** The subordinate centre has one name throughout; an error where the report has one such unit only. */
export const AGENCY_NAME: Rule = {
  id: 'agency-name',
  family: 'identity',
  run: (input) => {
    const certain = marksOf(input, 'agency_name');
    const marks = certain.length > 0 ? certain : marksOf(input, 'agency_name_maybe');
    if (marks.length === 0)
      return [plainRun(documentSubject('prose'), 'could_not_run', { missing: ['agency'] })];
    return [namesRun(marks, 'prose', certain.length > 0 ? 'error' : 'notice', '所属单位名称')];
  },
};

/** 省级部门 said of a county's department: the words of the province's template. */
export const OTHER_LEVEL: Rule = markRule({
  id: 'other-level',
  family: 'identity',
  marks: ['other_level'],
  severity: 'error',
  label: '部门级次',
  words: ({ printed }) => ({
    zh: `县级部门的报告写作“${printed}”部门，是模板文字。`,
    en: `The report of a county's department speaks of “${printed}” departments: words of the template.`,
  }),
});
