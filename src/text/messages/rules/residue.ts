import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 残留: what was left in the document by its making. */
export const RESIDUE_TEXTS = {
  'sample-text': {
    name: { zh: '模板示例未删', en: 'Sample text left in' },
    severity: 'error',
    plain: {
      zh: '留有“示例”“XX”“****”等模板字样：该填的内容没有填。',
      en: 'A sample of the template (示例, XX, ****) stands where the report’s own words should.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“XX 支出 XX 万元”，不符', en: '“XX of spending”: contradictory' },
  },
  'instruction-left': {
    name: { zh: '填报说明未删', en: 'Instruction left in' },
    severity: 'error',
    plain: {
      zh: '留有模板写给填报人的说明。',
      en: 'An instruction of the template to whoever fills it in is left in.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“（此处简要说明原因）”，不符', en: '“(explain briefly here)”: contradictory' },
  },
  'tracked-change': {
    name: { zh: '修订痕迹未清', en: 'Tracked changes left in' },
    severity: 'error',
    plain: {
      zh: '留有修订（删除）标记，读者会看到不该有的文字和数字。',
      en: 'Marks of tracked deletions are left in: a reader sees words and figures that should be gone.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“删除[某人]：12.00”，不符', en: 'A mark “deleted: 12.00” is printed: contradictory' },
  },
  'section-of-other-fund': {
    name: { zh: '一节写成另一种预算', en: 'A section on another budget' },
    severity: 'error',
    plain: {
      zh: '某一节标题是一种预算，文字却只说另一种，是复制后没有改。',
      en: 'A section on one kind of budget speaks only of another: copied and not changed.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '国有资本经营预算一节只写政府性基金，不符',
      en: 'The section on state capital speaks of the fund alone: contradictory',
    },
  },
  'malformed-number': {
    name: { zh: '数字写法不成数', en: 'No number as printed' },
    severity: 'error',
    plain: {
      zh: '印出的不是一个规范的数，如两个小数点。我们照印出的字符保存，并按最可能的读法取数。',
      en: 'What is printed is no number, two decimal points say. The characters are kept as they are, the amount is the likeliest reading.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“12..50”，不符', en: '“12..50”: contradictory' },
  },
  'paragraph-twice': {
    name: { zh: '同一段文字印两遍', en: 'A paragraph twice' },
    severity: 'either',
    plain: {
      zh: '同一段文字紧接着又印一遍是差错；在附件等处再次出现只作提示。',
      en: 'A paragraph printed again right after itself is an error; again in an annex or a form, a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '一段 120 字的说明连印两遍，不符',
      en: 'A passage of 120 characters is printed twice running: contradictory',
    },
  },
  numbering: {
    name: { zh: '序号缺漏或重复', en: 'Numbering that jumps' },
    severity: 'notice',
    plain: {
      zh: '序号缺号、重复，或前后写法不同。可能删了内容，所以提示。',
      en: 'Ordinals leave a number out, stand twice or change their style: something may have been cut.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '一、二、四，缺三，提示', en: '1, 2, 4, without 3: notice' },
  },
  'doubled-punctuation': {
    name: { zh: '标点重复', en: 'Doubled punctuation' },
    severity: 'notice',
    plain: {
      zh: '两个标点连在一起，中间可能缺了文字。',
      en: 'Two marks stand together; words may be missing between them.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“，。”，提示', en: '“，。”: notice' },
  },
  'doubled-word': {
    name: { zh: '文字重复', en: 'Doubled word' },
    severity: 'notice',
    plain: { zh: '同一个字或词连印两次。', en: 'A word is printed twice running.' },
    tolerance: TOLERANCES.none,
    example: { zh: '“保障局局”，提示', en: '“保障局局”: notice' },
  },
  'unbalanced-bracket': {
    name: { zh: '括号引号不成对', en: 'Bracket without its pair' },
    severity: 'notice',
    plain: { zh: '括号或引号只有一半。', en: 'A bracket or quotation mark has no pair.' },
    tolerance: TOLERANCES.none,
    example: { zh: '“（含下属单位”，提示', en: '“(with subordinate units”: notice' },
  },
  'full-width-digit': {
    name: { zh: '数字为全角', en: 'Full-width digits' },
    severity: 'notice',
    plain: {
      zh: '数字夹有全角字符，检索和计算都会漏掉它。',
      en: 'A figure is set in full-width digits, which searches and sums miss.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“１２.50”，提示', en: '“１２.50”: notice' },
  },
  'template-choice-left': {
    name: { zh: '模板选项未选', en: 'A choice not made' },
    severity: 'notice',
    plain: {
      zh: '留有“部门（单位）”这类模板二选一的写法。',
      en: 'A choice of the template, 部门（单位） say, was not made.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“本部门（单位）收入”，提示', en: '“本部门（单位）收入”: notice' },
  },
  'chart-kind-left': {
    name: { zh: '图题留有绘图要求', en: 'An order to the drawer' },
    severity: 'notice',
    plain: {
      zh: '图题里还写着模板要求的图形种类，如饼状图、柱状图。',
      en: 'A caption still names the kind of chart the template asks for.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“支出结构（饼状图）”，提示', en: '“Structure of spending (pie chart)”: notice' },
  },
  'ellipsis-left': {
    name: { zh: '省略号行未删', en: 'Ellipsis left in' },
    severity: 'notice',
    plain: {
      zh: '留有模板的“……”行，后面可能还有没列的内容。',
      en: 'A row of dots of the template is left in; more may have been meant to follow.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '列到第 3 项后是一行“……”，提示', en: 'A row of dots after the third item: notice' },
  },
} as const satisfies Record<string, RuleText>;
