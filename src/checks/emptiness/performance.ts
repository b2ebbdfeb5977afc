import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Rule } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { documentSubject, markKey, markRule, marksOf, markTerms, plainRun } from '../residue/mark-rule.ts';

/** A form said to be published is in the report. */
export const ANNOUNCED_TABLE: Rule = {
  id: 'announced-table',
  family: 'emptiness',
  run: (input) => {
    const marks = marksOf(input, 'announced_table');
    const lines = [...new Set(marks.map(({ place }) => place.sourceLine))];
    return lines.map((line) => {
      const own = marks.filter(({ place }) => place.sourceLine === line);
      const absent = own.filter(({ printed, expected }) => printed !== expected);
      return plainRun(documentSubject(`line:${String(line)}`), absent.length > 0 ? 'fails' : 'holds', {
        severity: 'notice',
        terms: own.slice(0, 1).flatMap((mark) => markTerms(mark, '绩效自评表', '')),
        words: {
          zh: `文中称公开的绩效自评表有 ${String(absent.length)} 张不在报告中。`,
          en: `${String(absent.length)} self-evaluation ${absent.length === 1 ? 'form' : 'forms'} said to be published ${absent.length === 1 ? 'is' : 'are'} not in the report.`,
        },
      });
    });
  },
};

/** A form said not to be filled in is not there. */
export const DENIED_FORM: Rule = markRule({
  id: 'denied-form',
  family: 'emptiness',
  marks: ['evaluation_denied'],
  severity: 'error',
  label: '绩效自评表',
  printed: () => '',
  words: () => ({
    zh: '文中称不单独填写绩效自评表，报告中却有一张。',
    en: 'The text says that no self-evaluation form is filled in; the report has one.',
  }),
  needs: 'performance',
});

/** Projects that cost money are evaluated. */
export const PROJECTS_EVALUATED: Rule = {
  id: 'projects-evaluated',
  family: 'emptiness',
  run: (input) =>
    marksOf(input, 'no_project_evaluation').map((mark) => {
      const subject = documentSubject(markKey(mark));
      const project = input.facts.find(
        (fact) =>
          fact.measure === 'project' &&
          fact.code === '' &&
          fact.phase === 'final' &&
          fact.origin === 'printed' &&
          (fact.statement === 'general_budget' || fact.statement === 'expenditure'),
      );
      const terms = markTerms(mark, '项目绩效自评', '');
      if (project === undefined) return plainRun(subject, 'could_not_run', { terms, missing: ['project'] });
      return plainRun(subject, compareDecimal(project.amount, '0') > 0 ? 'fails' : 'holds', {
        severity: 'notice',
        terms: [...terms, factTerm(project, 'other')],
        words: {
          zh: `没有项目绩效自评结果，项目支出为 ${plainAmount(project.amount)}。`,
          en: `No project is evaluated; project expenditure is ${plainAmount(project.amount)}.`,
        },
      });
    }),
};

/** As many projects have a form as are said to be evaluated. */
export const PROJECT_FORMS: Rule = {
  id: 'project-forms',
  family: 'emptiness',
  run: (input) =>
    marksOf(input, 'project_tables').map((mark) => ({
      ...plainRun(documentSubject(markKey(mark)), mark.printed === mark.expected ? 'holds' : 'fails', {
        severity: 'notice',
        terms: markTerms(mark, '项目绩效自评', ''),
        words: {
          zh: `文中称自评项目 ${mark.expected} 个，附有自评表 ${mark.printed} 张。`,
          en: `${mark.expected} projects are said to be evaluated; ${mark.printed} forms are given.`,
        },
      }),
      expected: mark.expected,
      actual: mark.printed,
      difference: subtractDecimal(mark.printed, mark.expected),
      tolerance: '0',
    })),
};

/** An indicator of a form has more than its label. */
export const INDICATOR_FILLED: Rule = markRule({
  id: 'indicator-filled',
  family: 'emptiness',
  marks: ['indicator_blank'],
  severity: 'notice',
  label: '绩效指标',
  words: ({ also }) => ({
    zh: `绩效自评表有 ${String(also.length + 1)} 处指标空白。`,
    en: `${String(also.length + 1)} ${also.length === 0 ? 'indicator is' : 'indicators are'} left blank in the self-evaluation forms.`,
  }),
});
