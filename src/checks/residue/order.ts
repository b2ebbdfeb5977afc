import type { Rule } from '../rule.ts';
import { markRule, type Mark } from './mark-rule.ts';

/** Ordinals that leave a number out, stand twice, or change their style. */
export const NUMBERING: Rule = markRule({
  id: 'numbering',
  family: 'residue',
  marks: ['numbering_jump', 'numbering_repeat', 'numbering_mixed'],
  severity: 'notice',
  label: '序号',
  words: ({ mark, printed }) => {
    if (mark === 'numbering_mixed') {
      return {
        zh: `序号“${printed}”与前后序号的写法不同。`,
        en: `The ordinal “${printed}” is written in another style than those around it.`,
      };
    }
    return mark === 'numbering_jump'
      ? {
          zh: `序号“${printed}”前面缺号。`,
          en: `A number is missing before the ordinal “${printed}”.`,
        }
      : {
          zh: `序号“${printed}”重复或接不上前面的序号。`,
          en: `The ordinal “${printed}” is repeated or does not go on from the one before.`,
        };
  },
});

const isAgain = ({ mark }: Mark): boolean => mark === 'paragraph_again';

/** A paragraph printed twice: at once, or again in an annex or a form. */
export const PARAGRAPH_TWICE: Rule = markRule({
  id: 'paragraph-twice',
  family: 'residue',
  marks: ['paragraph_again', 'paragraph_twice'],
  severity: (mark) => (isAgain(mark) ? 'error' : 'notice'),
  label: '重复文字',
  printed: () => '',
  words: (mark) =>
    isAgain(mark)
      ? {
          zh: `同一段文字（${mark.printed} 字）紧接着又印了一遍。`,
          en: `One passage (${mark.printed} characters) is printed again right after itself.`,
        }
      : {
          zh: `同一段文字（${mark.printed} 字）在文中印了两遍。`,
          en: `One passage (${mark.printed} characters) is printed twice in the report.`,
        },
});
