/** A standard term with its usual English and a definition of ours. */
export type Term = { zh: string; en: string; meaning: { zh: string; en: string } };

/** The terms a reader meets in these accounts, as the accounts order them: whose, whose money, for what, how. */
export const GLOSSARY: readonly Term[] = [
  {
    zh: '部门决算',
    en: 'Final accounts of a department',
    meaning: {
      zh: '部门在年度结束后公开的收支结果，版式由财政部规定。',
      en: 'What a department received and spent, published after the year in a form set by the Ministry of Finance.',
    },
  },
  {
    zh: '医疗保障局',
    en: 'Medical-security bureau',
    meaning: {
      zh: '县级政府主管医保、医疗救助的部门，2018 年后陆续设立。',
      en: 'The county’s department for medical insurance and aid, founded from 2018 on.',
    },
  },
  {
    zh: '经办机构',
    en: 'Handling agency',
    meaning: {
      zh: '办理参保、报销等业务的事业单位，可能在局的决算之内，也可能自编决算。',
      en: 'The institution that handles enrolment and reimbursement; within the bureau’s accounts or with its own.',
    },
  },
  {
    zh: '本级',
    en: 'The department proper',
    meaning: { zh: '部门机关自身，不含下属单位。', en: 'The office itself without its subordinate units.' },
  },
  {
    zh: '汇总',
    en: 'Consolidated',
    meaning: { zh: '本级与下属单位合在一起的决算。', en: 'Accounts of the department with its units.' },
  },
  {
    zh: '万元',
    en: 'CNY 10,000',
    meaning: {
      zh: '决算的金额单位，一般印两位小数，即精确到一百元。',
      en: 'The unit of the accounts, printed with two decimals: exact to a hundred yuan.',
    },
  },
  {
    zh: '财政拨款',
    en: 'Treasury appropriation',
    meaning: {
      zh: '财政给的钱，分一般公共预算、政府性基金、国有资本经营三种预算。',
      en: 'Money of the treasury, from three budgets: general public, government fund, state capital.',
    },
  },
  {
    zh: '一般公共预算',
    en: 'General public budget',
    meaning: {
      zh: '以税收为主、用于各项公共支出的预算。',
      en: 'The budget of taxes and of public spending at large.',
    },
  },
  {
    zh: '政府性基金预算',
    en: 'Government fund budget',
    meaning: {
      zh: '有专门来源、专款专用的预算，彩票公益金属于它。',
      en: 'Money raised for a purpose and bound to it; lottery money is a part.',
    },
  },
  {
    zh: '国有资本经营预算',
    en: 'State capital operating budget',
    meaning: { zh: '以国有资本收益安排的预算。', en: 'The budget of what state capital returns.' },
  },
  {
    zh: '功能分类',
    en: 'Functional classification',
    meaning: {
      zh: '钱用于什么事：类 3 位、款 5 位、项 7 位代码，2 开头。',
      en: 'What the money is for: 类 of 3, 款 of 5 and 项 of 7 digits, beginning with 2.',
    },
  },
  {
    zh: '经济分类',
    en: 'Economic classification',
    meaning: {
      zh: '钱变成了什么：工资、商品、补助等；类 3 位、款 5 位代码，3 开头。',
      en: 'What the money became: wages, goods, benefits; 类 of 3 and 款 of 5 digits, beginning with 3.',
    },
  },
  {
    zh: '类、款、项',
    en: 'Class, section, item',
    meaning: {
      zh: '科目的三级；下级代码以上级代码开头。',
      en: 'The three levels of a code; a child’s code begins with its parent’s.',
    },
  },
  {
    zh: '基本支出',
    en: 'Basic expenditure',
    meaning: {
      zh: '保机构运转的支出：人员经费加公用经费。',
      en: 'What keeps the office running: personnel and public use.',
    },
  },
  {
    zh: '项目支出',
    en: 'Project expenditure',
    meaning: { zh: '基本支出之外完成特定任务的支出。', en: 'Spent on particular tasks beyond that.' },
  },
  {
    zh: '人员经费',
    en: 'Personnel',
    meaning: {
      zh: '301 工资福利支出和 303 对个人和家庭的补助。',
      en: '301 wages and 303 benefits to persons.',
    },
  },
  {
    zh: '公用经费',
    en: 'Public use',
    meaning: { zh: '基本支出中人员经费以外的部分。', en: 'Basic expenditure other than personnel.' },
  },
  {
    zh: '机关运行经费',
    en: 'Operating cost of the office',
    meaning: {
      zh: '行政机关和参公单位的公用经费，用于买商品和服务；正文中单独说明。',
      en: 'Public use of administrative bodies, for goods and services; told of in the prose.',
    },
  },
  {
    zh: '三公经费',
    en: 'Three public expenses',
    meaning: {
      zh: '因公出国（境）费、公务用车购置及运行维护费、公务接待费，不含会议费和培训费。',
      en: 'Official travel abroad, vehicles and reception; without conferences and training.',
    },
  },
  {
    zh: '年初预算数',
    en: 'Initial budget',
    meaning: { zh: '年初批准的预算。', en: 'The budget as approved at the beginning of the year.' },
  },
  {
    zh: '预算数（调整后）',
    en: 'Adjusted budget',
    meaning: { zh: '年中追加、调减以后的预算。', en: 'The budget after changes during the year.' },
  },
  {
    zh: '决算数',
    en: 'Final amount',
    meaning: { zh: '实际收到或支出的数。', en: 'What was really received or spent.' },
  },
  {
    zh: '结转和结余',
    en: 'Balances carried over',
    meaning: {
      zh: '年末没有用完的钱：有用途的结转到下年，没有的为结余。',
      en: 'What is left at the end of a year: bound to a use (结转) or free (结余).',
    },
  },
  {
    zh: '医疗救助',
    en: 'Medical aid',
    meaning: {
      zh: '资助困难群众参保，并补助他们负担不起的医疗费；21013 款。',
      en: 'Helps people in need to be insured and to pay for treatment; section 21013.',
    },
  },
  {
    zh: '彩票公益金',
    en: 'Lottery public-welfare money',
    meaning: {
      zh: '彩票销售中提取的公益资金，2296013 用于城乡医疗救助。',
      en: 'Taken from lottery sales; 2296013 is used for medical aid.',
    },
  },
  {
    zh: '参保补助',
    en: 'Insurance subsidy',
    meaning: {
      zh: '财政对居民医保基金的补助（21012），有的县由医保局列支，有的由财政局列支。',
      en: 'The treasury’s subsidy to the residents’ fund (21012), carried by this department in some counties and by the finance bureau in others.',
    },
  },
  {
    zh: '编制',
    en: 'Staff quota',
    meaning: {
      zh: '批准的人员名额，分行政和事业。',
      en: 'The posts approved, administrative and institutional.',
    },
  },
  {
    zh: '实有人数',
    en: 'Staff in post',
    meaning: { zh: '年末在职的人数。', en: 'Persons employed at the end of the year.' },
  },
  {
    zh: '绩效自评',
    en: 'Performance self-evaluation',
    meaning: {
      zh: '部门对项目和整体支出的执行与效果自己打分。',
      en: 'The department’s own marks for how its projects and spending did.',
    },
  },
  {
    zh: '勾稽关系',
    en: 'Articulation',
    meaning: {
      zh: '表内、表间数字之间必须成立的等式。',
      en: 'The identities that must hold within and between statements.',
    },
  },
  {
    zh: '尾差',
    en: 'Rounding difference',
    meaning: {
      zh: '逐个四舍五入造成的小差，不是差错。',
      en: 'A small difference made by rounding one by one; no error.',
    },
  },
  {
    zh: '空表',
    en: 'Empty statement',
    meaning: {
      zh: '没有数据的报表；应说明原因，不等于零。',
      en: 'A statement without data; it should say why, and is not zero.',
    },
  },
];
