import type { Rule } from '../rule.ts';
import { markRule } from './mark-rule.ts';

/** 示例：, XX, **** : the sample of the template in the place of the report's own words. */
export const SAMPLE_TEXT: Rule = markRule({
  id: 'sample-text',
  family: 'residue',
  marks: ['sample_text'],
  severity: 'error',
  label: '模板示例',
  words: ({ printed }) => ({
    zh: `留有模板的示例字样“${printed}”。`,
    en: `A mark of the template's sample, “${printed}”, is left in.`,
  }),
});

/** An instruction of the template to whoever fills it in. */
export const INSTRUCTION: Rule = markRule({
  id: 'instruction-left',
  family: 'residue',
  marks: ['instruction'],
  severity: 'error',
  label: '填报说明',
  words: ({ printed }) => ({
    zh: `留有模板的填报说明（“${printed}”）。`,
    en: `An instruction of the template (“${printed}”) is left in.`,
  }),
});

/** 饼状图 and the like in a caption: an order to the drawer. */
export const CHART_KIND: Rule = markRule({
  id: 'chart-kind-left',
  family: 'residue',
  marks: ['chart_kind'],
  severity: 'notice',
  label: '图表样式',
  words: ({ printed }) => ({
    zh: `图题留有绘图要求${printed}。`,
    en: `The caption still names the kind of chart to draw, ${printed}.`,
  }),
});

/** 部门（单位）: the choice of the template between the two. */
export const TEMPLATE_CHOICE: Rule = markRule({
  id: 'template-choice-left',
  family: 'residue',
  marks: ['template_choice'],
  severity: 'notice',
  label: '模板选项',
  words: ({ printed }) => ({
    zh: `“${printed}”是模板中二选一的写法，未作选择。`,
    en: `“${printed}” is a choice of the template that was not made.`,
  }),
});

/** An ellipsis row (……) of the template. */
export const ELLIPSIS: Rule = markRule({
  id: 'ellipsis-left',
  family: 'residue',
  marks: ['ellipsis'],
  severity: 'notice',
  label: '省略号行',
  words: () => ({ zh: '留有模板的省略号行。', en: 'An ellipsis row of the template is left in.' }),
});

/** 修订痕迹: marks of tracked changes. */
export const TRACKED_CHANGE: Rule = markRule({
  id: 'tracked-change',
  family: 'residue',
  marks: ['tracked_change'],
  severity: 'error',
  label: '修订痕迹',
  words: ({ also }) => ({
    zh: `留有 ${String(also.length + 1)} 处修订痕迹（删除标记）。`,
    en: `${String(also.length + 1)} ${also.length === 0 ? 'mark' : 'marks'} of tracked deletions ${also.length === 0 ? 'is' : 'are'} left in.`,
  }),
});

/** A section on one kind of budget that speaks only of another (a paragraph copied and not changed). */
export const OTHER_FUND: Rule = markRule({
  id: 'section-of-other-fund',
  family: 'residue',
  marks: ['fund_spoken_of'],
  severity: 'error',
  label: '本节内容',
  printed: ({ printed }) => printed.slice(0, 4),
  words: ({ printed, expected }) => ({
    zh: `本节应说明${expected}，文字只提到${printed}。`,
    en: `The section is about ${expected} and speaks only of ${printed}.`,
  }),
  needs: 'section',
});
