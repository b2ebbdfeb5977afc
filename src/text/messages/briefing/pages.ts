import type { Message } from '../../message.ts';

/** What the pages of a briefing are called in its outline. */
export const PAGE_NAMES = {
  cover: { zh: '封面', en: 'Cover' },
  key: { zh: '关键数', en: 'Key figures' },
  structure: { zh: '支出结构', en: 'Structure' },
  economic: { zh: '基本支出的经济分类', en: 'Basic spending by economic class' },
  ratio: { zh: '基本与项目', en: 'Basic and project' },
  aid: { zh: '医疗救助', en: 'Medical aid' },
  'three-public': { zh: '三公经费', en: 'Three public' },
  changes: { zh: '同比', en: 'Year on year' },
  budget: { zh: '预算执行', en: 'Budget and final' },
  comparability: { zh: '可比性', en: 'Comparability' },
  checks: { zh: '核对发现', en: 'What the checks found' },
  method: { zh: '方法与来源', en: 'Method and sources' },
  tables: { zh: '附表：各图数据', en: 'Tables behind the charts' },
} satisfies Record<string, Message>;

/** Titles and fixed words of the pages that are no chart of a view. */
export const BRIEFING = {
  coverTitle: {
    zh: '{department}\n{year} 年度部门决算对标简报',
    en: '{department}\nFinal accounts {year}: a briefing against its peers',
  },
  coverSaid: { zh: '对标部门：{list}', en: 'Peers: {list}' },
  coverAlone: {
    zh: '只选了一个部门，没有对标对象。',
    en: 'Only one department is chosen: there are no peers.',
  },
  coverLocal: {
    zh: '{list}的数字取自本机报告，未经发布。',
    en: 'Figures of {list}: from a report kept in this browser only, not published.',
  },
  coverDraft: {
    zh: '{list}的数字取自草稿，未经发布。',
    en: 'Figures of {list}: from a draft, not published.',
  },
  peer: { zh: '{department}（{year} 年度）', en: '{department} ({year})' },
  made: { zh: '{date}', en: '{date}' },
  keyTitle: { zh: '一眼看账：{county}与对标部门', en: 'The accounts at a glance: {county} and its peers' },
  keyTable: { zh: '各部门关键数（金额：{money}）', en: 'Key figures of each department (amounts: {money})' },
  beside: { zh: '{county}对标', en: '{county} beside its peers' },
  besideIn: { zh: '{county}对标（{unit}）', en: '{county} beside its peers ({unit})' },
  comparabilityTitle: {
    zh: '可比性：哪些能比，哪些要小心',
    en: 'Comparability: what compares and what does not',
  },
  comparabilitySaid: {
    zh: '所选 {count} 个部门的决算口径不完全相同，引用本简报的对比时请一并说明以下 {notes} 点。',
    en: 'The accounts of the {count} departments are not alike in all respects. Whoever quotes a comparison from this briefing should say the following {notes} things.',
  },
  comparabilityNone: {
    zh: '所选部门的年度、主体、范围和记账方式一致，没有发现妨碍比较的差别。',
    en: 'The chosen departments agree in year, body, scope and booking; nothing was found that speaks against comparing them.',
  },
  comparabilityMore: { zh: '各图另有', en: 'Of single charts' },
  ofPage: { zh: '{page}：{said}', en: '{page}: {said}' },
  comparabilityAll: { zh: '总的提示', en: 'In general' },
  checksTitle: {
    zh: '核对发现：{county}的报告 {errors} 处不符、{notices} 处提示',
    en: 'What the checks found in {county}’s report: contradictions {errors}, notices {notices}',
  },
  checksSaid: {
    zh: '{county}的报告共核对 {runs} 次：{holds} 次相符，{rounding} 处四舍五入尾差，{errors} 处前后不符，{notices} 处提示，{open} 次因缺少数字无法核对。',
    en: '{county}’s report was checked {runs} times: {holds} hold, {rounding} differ by rounding, {errors} contradict, {notices} are notices, {open} could not be run for want of a figure.',
  },
  quotedInWan: { zh: '（所引金额为万元）', en: '(amounts quoted are in CNY 10,000)' },
  checksList: {
    zh: '{county}：不符与提示（前 {count} 处）',
    en: '{county}: contradictions and notices (first {count})',
  },
  checksClean: { zh: '没有不符，也没有提示。', en: 'No contradictions and no notices.' },
  checksTable: { zh: '各部门核对结果（处）', en: 'Outcome of the checks by department' },
  report: { zh: '部门', en: 'Department' },
  methodTitle: { zh: '方法与来源', en: 'Method and sources' },
  methodSaid: {
    zh: '数字取自各部门公开的部门决算，逐个可查到文件、表和行；金额单位为{money}，占比、中位数和差额由公开的数字计算，不作任何修改。\n中位数取自与本部门可比的部门（不含本部门），年度、主体、列支范围等不同的不计入；可比部门连同本部门不足 4 个时不排位次。\n“未列示”“空表”“未识别”都不是零，不计入任何合计、占比与中位数。文中对高低的描述只是数字的比较，不是评价。',
    en: 'Figures are from the departments’ published final accounts, and each can be traced to its document, statement and line. Amounts are in {money}; shares, medians and distances are computed from the published figures, which are never changed.\nA median is of the departments that compare with this one (itself left out); those of another year, body or scope are not in it. With fewer than four departments that compare, itself among them, there is no place.\n“Not disclosed”, “empty” and “unread” are not zero and are in no sum, share or median. Higher and lower compare figures; they are no judgement.',
  },
  filters: { zh: '本简报的选择', en: 'What was chosen' },
  sources: { zh: '所用报告', en: 'Reports used' },
  department: { zh: '部门', en: 'Department' },
  fiscalYear: { zh: '年度', en: 'Year' },
  kind: { zh: '主体与范围', en: 'Body and scope' },
  document: { zh: '文件', en: 'Document' },
  fingerprint: { zh: '指纹（SHA-256 前 12 位）', en: 'Fingerprint (SHA-256, first 12)' },
  tablesTitle: { zh: '附表：各图数据', en: 'Tables behind the charts' },
  tablesSaid: {
    zh: '各图的全部数字，与网页上的表格一致。',
    en: 'All figures of the charts, as in the tables on the site.',
  },
  noFigures: { zh: '没有取到这一页的数字：{why}', en: 'This page’s figures could not be had: {why}' },
  restOfCaveats: { zh: '其余 {count} 条见“{page}”。', en: '{count} more under “{page}”.' },
  open: { zh: '在线查看', en: 'See it online' },
  fileName: { zh: '对标简报', en: 'Briefing' },
} satisfies Record<string, Message>;

/** Sentences that set the own department beside its peers. */
export const PEER_SENTENCES = {
  higher: {
    zh: '{item}{own}，比可比部门{list}的中位数（{median}）高 {distance}{place}。',
    en: '{item}{own}: {distance} above {median}, the median of those that compare ({list}){place}.',
  },
  lower: {
    zh: '{item}{own}，比可比部门{list}的中位数（{median}）低 {distance}{place}。',
    en: '{item}{own}: {distance} below {median}, the median of those that compare ({list}){place}.',
  },
  equal: {
    zh: '{item}{own}，与可比部门{list}的中位数相同{place}。',
    en: '{item}{own}, the same as the median of those that compare ({list}){place}.',
  },
  higherThanOne: {
    zh: '{item}{own}，比唯一可比的{list}（{median}）高 {distance}。',
    en: '{item}{own}: {distance} above {list} ({median}), the only one that compares.',
  },
  lowerThanOne: {
    zh: '{item}{own}，比唯一可比的{list}（{median}）低 {distance}。',
    en: '{item}{own}: {distance} below {list} ({median}), the only one that compares.',
  },
  equalToOne: {
    zh: '{item}{own}，与唯一可比的{list}相同。',
    en: '{item}{own}, the same as {list}, the only one that compares.',
  },
  alone: {
    zh: '{item}{own}；所选其他部门与它口径不同或没有列示，不作比较。',
    en: '{item}{own}; the other chosen departments differ in scope or disclose nothing, so there is no comparison.',
  },
  missing: { zh: '{item}：{reason}，不作比较。', en: '{item}: {reason}; there is no comparison.' },
  item: { zh: '{county}{label}为 ', en: '{county}, {label}: ' },
  itemMissing: { zh: '{county}{label}', en: '{county}, {label}' },
  change: { zh: '较上年增减额', en: 'change on the year before' },
  threePublicTotal: { zh: '三公经费合计', en: 'three public expenses' },
  share: { zh: '{label}占比', en: 'share of {label}' },
  place: { zh: '，从高到低列第 {rank}（共 {of} 个）', en: ', {rank} of {of} from the highest' },
  unit: { zh: ' {unit}', en: ' ({unit})' },
  completion: {
    zh: '{county}{kind}支出决算 {final} {money}，为{against} {budget} {money}的 {percent}。',
    en: '{county}, {kind}: final {cny}{final}{wan}, {percent} of the {against} of {cny}{budget}.',
  },
  noBudget: {
    zh: '{county}的报告没有给出可对照的预算数。',
    en: '{county}’s report gives no budget to hold the final figure against.',
  },
} satisfies Record<string, Message>;
