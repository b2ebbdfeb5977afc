import type { Message } from '../message.ts';

/** Our wording of the reasons a report gives for a change; the report's own words are not carried. */
export const CHANGE_REASONS: Readonly<Record<string, Message>> = {
  insurance_subsidy_moved: {
    zh: '参保补助（代缴）资金改由其他部门列支',
    en: 'insurance subsidies now booked elsewhere',
  },
  body_founded: { zh: '机构新设立', en: 'the body was founded' },
  merger: { zh: '机构合并', en: 'bodies were merged' },
  aid_funds_down: { zh: '医疗救助资金减少', en: 'less medical-aid money' },
  aid_funds_up: { zh: '医疗救助资金增加', en: 'more medical-aid money' },
  thrift: { zh: '厉行节约、从严控制', en: 'thrift and stricter control' },
  none_in_year: { zh: '本年无此项支出', en: 'no such spending this year' },
  health_spending_down: { zh: '卫生健康支出减少', en: 'less health spending' },
  project_spending_down: { zh: '项目支出减少', en: 'less project spending' },
  staff_up: { zh: '人员或工资增加', en: 'more staff or higher pay' },
  other: { zh: '其他原因（见报告原文）', en: 'another reason (see the report)' },
};

/** The wording of a reason's id; a reason of a later version of the data is called another reason. */
export function changeReason(id: string): Message | null {
  if (id === '') return null;
  return (Object.hasOwn(CHANGE_REASONS, id) ? CHANGE_REASONS[id] : CHANGE_REASONS.other) ?? null;
}

/** The wording of why a statement is empty; null where the report gives no reason. */
export function emptyReason(id: string): Message | null {
  if (id === '') return null;
  return (Object.hasOwn(EMPTY_REASONS, id) ? EMPTY_REASONS[id] : EMPTY_REASONS.other) ?? null;
}

/** Why a report declares a statement empty. */
export const EMPTY_REASONS: Readonly<Record<string, Message>> = {
  not_applicable: { zh: '报告称本部门不涉及', en: 'the report says it does not apply to the department' },
  managed_by_city: {
    zh: '报告称由上级统筹管理',
    en: 'the report says it is managed at a higher level',
  },
  none_in_year: { zh: '报告称本年没有发生', en: 'the report says there was none in the year' },
  other: { zh: '另有原因（见报告原文）', en: 'for another reason (see the report)' },
};

/** A missing figure with the reason that the report itself gives. */
export const EMPTY_BECAUSE: Message = { zh: '{what}；{reason}', en: '{what}; {reason}' };
