import type { UndecidedReason } from '../../model/undecided.ts';
import type { Report } from '../../model/records.ts';
import type { StatementState } from '../../model/statement.ts';
import type { Message } from '../message.ts';

/** Words of the page on what was read of a report that was just brought in. */
export const REVIEW = {
  heading: { zh: '读到的内容', en: 'What was read' },
  headline: {
    zh: '从 {name} 读到九张报表的 {figures} 个数字，其中 {verified} 个由报告自己的算式证实',
    en: '{figures} figures of the nine statements read from {name}; {verified} of them confirmed by the report’s own sums',
  },
  headlineNone: {
    zh: '从 {name} 没有读到九张报表的数字',
    en: 'No figure of the nine statements was read from {name}',
  },
  subtitle: {
    zh: '请对照原件看一遍：部门、县和年度是否正确，数字是否与原件一致。确认后它就和其他报告一样出现在各页，只存在这个浏览器里。',
    en: 'Look it over against the document: department, county and year, and the figures. Once accepted it stands in every view like the others, in this browser only.',
  },
  summary: {
    zh: '{undecided} 处看到而没有读懂，{errors} 处不符，{notices} 处提示',
    en: 'Seen and not understood: {undecided}; contradictions: {errors}; notices: {notices}',
  },

  identity: { zh: '这是谁的决算', en: 'Whose accounts these are' },
  department: { zh: '部门', en: 'Department' },
  county: { zh: '县（市、区）', en: 'County' },
  year: { zh: '年度', en: 'Fiscal year' },
  kind: { zh: '机构', en: 'Kind of body' },
  scope: { zh: '范围', en: 'Scope' },
  unit: { zh: '报表金额单位', en: 'Unit of the statements' },
  name: { zh: '在本机的名称', en: 'Its name here' },
  standing: { zh: '这份报告', en: 'This report is' },
  reportId: { zh: '编号', en: 'Id' },
  published: { zh: '已公开的决算', en: 'published' },
  draft: { zh: '草稿（尚未公开）', en: 'a draft, not yet published' },
  asRead: { zh: '各表按读到的单位', en: 'as read in each statement' },
  readFrom: { zh: '读自{place}“{printed}”', en: 'read from {place}: “{printed}”' },
  notSaid: {
    zh: '原件没有写明，由读到的内容推断',
    en: 'not said in the document; inferred from what was read',
  },
  changed: { zh: '已修改，原读作“{read}”', en: 'changed; it was read as “{read}”' },
  nothing: { zh: '（没有读到）', en: '(nothing)' },
  noDepartment: { zh: '请填写部门名称。', en: 'Fill in the name of the department.' },
  longDepartment: {
    zh: '部门名称太长（最多 60 个字），请只填名称。',
    en: 'The name of the department is too long (at most 60 characters); fill in the name alone.',
  },
  noCounty: {
    zh: '请选定所在的县（市、区）：输入名称、拼音或六位代码，再从列表中选。',
    en: 'Choose the county: type its name, its pinyin or its six-digit code, then pick it from the list.',
  },
  badYear: {
    zh: '年度应是 2000 到 {last} 之间的四位数。',
    en: 'The year has four digits, from 2000 to {last}.',
  },

  countyHint: { zh: '名称、拼音或代码', en: 'name, pinyin or code' },
  countyChosen: { zh: '{name} {code} · {where}', en: '{name} {code} · {where}' },
  about: { zh: '（{about}）', en: ' ({about})' },
  countyTyped: {
    zh: '照此填写：{name} {code} · {where}（不在现行清单里）',
    en: 'As typed: {name} {code} · {where} (not in today’s list)',
  },
  countyNone: { zh: '没有找到“{query}”。', en: 'Nothing found for “{query}”.' },
  countyUnlisted: {
    zh: '原件写的是“{name}”，现行清单里没有。',
    en: 'The document says “{name}”, which is not in today’s list.',
  },
  countyFormer: {
    zh: '清单是现行区划；已撤并、改名或改设区的县，请把当年的名称和六位代码一起填上，如“章丘市 370181”。',
    en: 'The list is today’s. For a county since merged, renamed or made a district, type its name and six-digit code of the time, such as “章丘市 370181”.',
  },
  countyMaybe: { zh: '原件写的是“{name}”，是不是：', en: 'The document says “{name}”. Is it:' },
  countyFailed: {
    zh: '区划代码表没有载入：{why}。请检查网络后再输入一次。',
    en: 'The list of divisions could not be loaded: {why}. Check the connection and type again.',
  },

  statements: { zh: '九张报表', en: 'The nine statements' },
  statement: { zh: '报表', en: 'Statement' },
  state: { zh: '状态', en: 'State' },
  place: { zh: '位置', en: 'Place' },
  figures: { zh: '数字', en: 'Figures' },
  verified: { zh: '已证实', en: 'Confirmed' },
  verifiedNote: {
    zh: '已证实：该数字至少参与一个成立的算式（合计等于各部分之和、表间相等）。未证实不等于有错，只是报告里没有可核对它的另一个数字。',
    en: 'Confirmed: the figure takes part in at least one sum that holds. Not confirmed is not wrong: the report has no other figure to hold it against.',
  },
  showFigures: { zh: '看{statement}的数字', en: 'Show the figures of {statement}' },

  side: { zh: '数字与原件', en: 'Figures beside the document' },
  sheet: { zh: '报表', en: 'Statement' },
  sheetCount: { zh: '{name}（{count}）', en: '{name} ({count})' },
  prose: { zh: '正文所述', en: 'Said in the prose' },
  code: { zh: '科目', en: 'Code' },
  item: { zh: '项目', en: 'Item' },
  said: { zh: '正文所述数字', en: 'Figure in the prose' },
  gridHint: {
    zh: '选一个数字，原件上会标出它所在的格；上下左右键移动。',
    en: 'Choose a figure and its cell is marked in the document; the arrow keys move.',
  },
  noFigures: {
    zh: '这份文件里没有读到可以对照的数字。',
    en: 'No figure was read from this file that could be held against it.',
  },
  cell: { zh: '{row}，{column}：{printed}', en: '{row}, {column}: {printed}' },
  correctedMark: { zh: '已手工改正', en: 'corrected by hand' },
  correctedTo: { zh: '手工改正为 {amount}', en: 'corrected by hand to {amount}' },

  chosen: { zh: '选中的数字', en: 'The chosen figure' },
  printed: { zh: '原件印的是', en: 'Printed' },
  readAs: { zh: '读作', en: 'Read as' },
  amountWan: { zh: '{amount} 万元', en: 'CNY {amount} × 10,000' },
  confirmed: { zh: '由报告自己的算式证实', en: 'confirmed by the report’s own sums' },
  deniedBy: { zh: '{count} 个算式不成立', en: '{count} sums do not hold' },
  inNoSum: { zh: '没有可核对它的算式', en: 'no sum to hold it against' },
  correct: { zh: '应为', en: 'Should read' },
  correctSave: { zh: '改正', en: 'Correct' },
  correctUndo: { zh: '撤销改正', en: 'Undo' },
  notANumber: {
    zh: '“{typed}”不是一个数字。请按原件填写，如 1,767.85 或 -0.60，不带单位。',
    en: '“{typed}” is not a number. Type it as printed, like 1,767.85 or -0.60, without a unit.',
  },
  emptyNumber: {
    zh: '请填写原件上的数字；没有数字的格不能填成零。',
    en: 'Type the figure that is printed; a cell without a figure cannot be made zero.',
  },
  tooLarge: {
    zh: '“{typed}”太大，无法保存（最多一万亿万元）。请检查单位。',
    en: '“{typed}” is too large to be kept. Check the unit.',
  },
  tooFine: {
    zh: '“{typed}”的小数位太多，无法准确保存（换算成万元后最多六位）。',
    en: '“{typed}” has too many digits behind the point to be kept exactly (at most six in units of CNY 10,000).',
  },
  sameNumber: {
    zh: '这与读到的数字相同，没有需要改正的。',
    en: 'That is what was read; there is nothing to correct.',
  },
  previous: { zh: '上一个', en: 'Previous' },
  next: { zh: '下一个', en: 'Next' },

  findings: { zh: '核对结果', en: 'What the checks found' },
  rechecking: { zh: '正在按修改后的内容重新核对……', en: 'Running the checks again on what you changed…' },
  recheckFailed: {
    zh: '没能重新核对：{why}。下面是修改之前的核对结果。',
    en: 'The checks could not be run again: {why}. Below is what they found before the change.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
  noFindings: { zh: '没有不相符的内容。', en: 'Nothing fails to hold.' },
  times: { zh: '共 {count} 处', en: 'in {count} places' },
  followers: { zh: '另有 {count} 处因此不平', en: '{count} more only because of it' },
  placesOf: { zh: '位置', en: 'Where' },
  placeOf: { zh: '{printed}（{place}）', en: '{printed} ({place})' },
  page: { zh: '第 {page} 页', en: 'page {page}' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  pageLine: { zh: '第 {page} 页第 {line} 行', en: 'page {page}, line {line}' },

  unread: { zh: '没有读懂的', en: 'What was not understood' },
  unreadNote: {
    zh: '以下内容看到了但不能确定，没有采用，也没有当作零。',
    en: 'These were seen but could not be told for certain. They were left out, and not taken as zero.',
  },
  more: { zh: '显示其余 {count} 条', en: 'Show the other {count}' },
  unreadNone: { zh: '没有看到而没有读懂的数字。', en: 'No figure was seen and not understood.' },
  pictures: {
    zh: '第 {pages} 页是图片（扫描件），上面的内容没有读；这些页上的报表记为“未能识别”，不当作没有公开。',
    en: 'Pages {pages} are pictures (scans) and were not read; statements on them count as unreadable, not as absent.',
  },

  accept: { zh: '确认并加入', en: 'Accept' },
  accepting: { zh: '正在加入……', en: 'Adding…' },
  acceptFailed: {
    zh: '没能加入：{why}。读到的内容还在这里，可以再试一次。',
    en: 'It could not be added: {why}. What was read is still here; try again.',
  },
  cannotYet: { zh: '还不能加入：', en: 'Not yet: ' },
  stillChecking: { zh: '重新核对还没有完成。', en: 'the checks are still running.' },
  idNotSure: {
    zh: '本站的报告还在载入，编号要等它们到了才能定。',
    en: 'the site’s own reports are still on their way, and no id must be given twice.',
  },
  mustRecheck: {
    zh: '修改之后还没有重新核对，请再试一次。',
    en: 'the checks have not been run since your change; try again.',
  },
  corrections: { zh: '改正了 {count} 个数字', en: 'figures corrected: {count}' },
  giveUp: { zh: '放弃', en: 'Give up' },
  giveUpSure: {
    zh: '放弃后，所作的修改不会保留。',
    en: 'Your changes will be lost.',
  },
  giveUpYes: { zh: '确定放弃', en: 'Give up all the same' },
  giveUpNo: { zh: '继续核对', en: 'Go on' },
} satisfies Record<string, Message>;

/** What became of a statement, in a few words. */
export const STATE_NAMES: Readonly<Record<StatementState, Message>> = {
  disclosed: { zh: '已公开', en: 'disclosed' },
  declared_empty: { zh: '空表（报告说明无数据）', en: 'declared empty' },
  blank: { zh: '空白（有表无数字）', en: 'blank: a table without a figure' },
  absent: { zh: '报告中没有', en: 'not in the report' },
  unreadable: { zh: '未能识别', en: 'could not be read' },
};

export const KIND_NAMES: Readonly<Record<Report['departmentKind'], Message>> = {
  bureau: { zh: '行政部门（局）', en: 'bureau' },
  agency: { zh: '经办机构', en: 'handling agency' },
};

export const SCOPE_NAMES: Readonly<Record<Report['scope'], Message>> = {
  consolidated: { zh: '汇总（含所属单位）', en: 'consolidated, with its units' },
  own: { zh: '本级（单位自身）', en: 'its own alone' },
  unknown: { zh: '未说明', en: 'not said' },
};

/** Units that statements are printed in. */
export const PRINTED_UNIT_NAMES = {
  yuan: { zh: '元', en: 'CNY' },
  thousand: { zh: '千元', en: 'CNY 1,000' },
  wan: { zh: '万元', en: 'CNY 10,000' },
  million: { zh: '百万元', en: 'CNY 1,000,000' },
  yi: { zh: '亿元', en: 'CNY 100,000,000' },
} satisfies Record<string, Message>;

/** Why something that was seen is in none of the figures. */
export const UNDECIDED_WORDS: Readonly<Record<UndecidedReason, Message>> = {
  column: { zh: '看不出是哪一行、哪一栏的数字', en: 'the row or column of a figure cannot be told' },
  beyond_sides: { zh: '在左右两栏之外的数字', en: 'a figure beyond the two sides of the statement' },
  cell: { zh: '金额栏里不是单独一个金额', en: 'a cell of amounts holds no one amount' },
  second_printing: {
    zh: '同一张表印了两次，只读第一次',
    en: 'the statement is printed a second time; the first one is read',
  },
  wider_table: {
    zh: '这张表的资金或科目比报表宽，另有同名的表可读',
    en: 'a table of more money or of other subjects than the statement, which is read from the table of its own name',
  },
  other_accounts: {
    zh: '文件里有汇总和本级两套，读的是汇总',
    en: 'of the other of two accounts in the file (汇总 and 本级); the consolidated ones are read',
  },
  unit_said_wan: {
    zh: '表头写万元，金额却像是元，整张表没有取',
    en: 'the head says 万元, but the amounts are of the size of 元: the whole table is left out',
  },
  unit_said_yuan: {
    zh: '表头写元，金额却像是万元，整张表没有取',
    en: 'the head says 元, but the amounts are of the size of 万元: the whole table is left out',
  },
  unit_unsaid: {
    zh: '没有写明金额单位，整张表没有取',
    en: 'the unit of the amounts is not said: the whole table is left out',
  },
  no_department: { zh: '没有写明是哪个部门', en: 'no department is named' },
  several_counties: { zh: '同名的县不止一个', en: 'several counties have this name' },
  no_county: { zh: '没有写明是哪个县', en: 'no county is named' },
  no_year: { zh: '没有写明是哪一年', en: 'no fiscal year is named' },
  chart_category: { zh: '图上的类别看不懂', en: 'a category of a chart that is not understood' },
  no_change_amount: {
    zh: '说了增减，没有说相应的金额',
    en: 'a change without the amount that it is of',
  },
  other_year_change: {
    zh: '与别的年度相比的增减，或在说明原因',
    en: 'a change on a year that is not the one before, or in a reason',
  },
  other_year: { zh: '别的年度的金额，或在说明原因', en: 'an amount of another year or in a reason' },
  part_of_component: {
    zh: '某一项里的一部分花在哪里',
    en: 'what a part of the component was spent on',
  },
  no_component: {
    zh: '没有说明是哪一项“三公”经费',
    en: 'no component of the three public expenses is named',
  },
  no_procurement_kind: { zh: '没有说明是哪一类采购', en: 'no kind of procurement is named' },
  no_name: { zh: '不能确定它是哪个数字', en: 'it cannot be told which figure it is' },
  sample: { zh: '模板里的示例文字', en: 'an item of the template’s sample text' },
  recognised: {
    zh: '从图片识别，没有算式印证，也没有经人核对',
    en: 'recognised on a picture, and confirmed neither by a sum nor by a person',
  },
};
