import type { Measure, StatementId } from '../../../../model/statement.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import { sentences } from '../../prose/amounts.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';

/** Names of what may not have been spent, the more particular first. */
const NAMES: readonly (readonly [string, StatementId, Measure])[] = [
  ['公务用车购置及运行(?:维护)?费?', 'three_public', 'vehicle'],
  ['公务用车购置费?', 'three_public', 'vehicle_purchase'],
  ['公务用车运行(?:维护)?费?', 'three_public', 'vehicle_operation'],
  ['因公出国（境）费?', 'three_public', 'abroad'],
  ['公务接待费?', 'three_public', 'reception'],
  ['[“"]?三公[”"]?经费', 'three_public', 'total'],
  ['会议费', 'three_public', 'conference'],
  ['培训费', 'three_public', 'training'],
];
const FUND = /(?:无|没有)(?:使用|涉及)?政府性基金/;
const CAPITAL = /(?:无|没有)(?:使用|涉及)?国有资本/;

/** 无…支出, 没有发生…, …支出无. What a conjunction joins behind the first name is denied with it. */
function denied(sentence: Prose): MarkClaim[] {
  return NAMES.flatMap(([name, statement, measure]) => {
    const before = new RegExp(
      `(?:无|没有|未)(?:发生|安排|使用|开支)?(?:一般公共预算)?(?:财政拨款)?(?:安排)?(?:的)?(?:[\\u4e00-\\u9fa5（）]{2,8}、){0,2}(${name})`,
    );
    const after = new RegExp(`(${name})(?:支出)?(?:无|没有发生|未发生)(?:支出)?(?=[，。；]|$)`);
    const match = before.exec(sentence.text) ?? after.exec(sentence.text);
    if (match === null) return [];
    const rest = sentence.text.slice(match.index + match[0].length);
    // 无公务接待费用增加: what is denied must be the spending itself.
    if (/^[^，。；]{0,6}(?:增加|减少|变化|增减|差异|预算)/.test(rest)) return [];
    return [
      makeMark(
        'denial',
        { printed: `无${match[1] ?? ''}`, expected: `${statement} ${measure}` },
        sentence.places[match.index],
      ),
    ];
  });
}

/** 公务用车购置费 stands in 公务用车购置及运行费 too: only the first name that fits at a place counts. */
function threePublic(prose: Prose): MarkClaim[] {
  return sentences(prose).flatMap((sentence) => {
    const found = denied(sentence);
    const places = new Set<string>();
    return found.filter(({ printed }) => {
      const key = printed.slice(0, 7);
      if (places.has(key)) return false;
      places.add(key);
      return true;
    });
  });
}

function funds(passage: Passage): MarkClaim[] {
  return passage.sections.flatMap(({ kind, prose, heading }) => {
    if (kind !== 'government_fund' && kind !== 'state_capital') return [];
    const isFund = kind === 'government_fund';
    const speaksOfFund = prose.text.includes('政府性基金');
    const speaksOfCapital = prose.text.includes('国有资本');
    const isOther = isFund ? speaksOfCapital && !speaksOfFund : speaksOfFund && !speaksOfCapital;
    const own = isFund ? FUND : CAPITAL;
    const match = own.exec(prose.text);
    const words = isFund ? '政府性基金' : '国有资本';
    const other = isFund ? '国有资本经营预算' : '政府性基金预算';
    const says = prose.text === '' && heading === '' ? [] : [prose.places[0]];
    return [
      ...(match === null
        ? []
        : [
            makeMark(
              'denial',
              { printed: `无${words}`, expected: `${kind} total` },
              prose.places[match.index],
            ),
          ]),
      ...says.map((line) =>
        makeMark(
          'fund_spoken_of',
          {
            printed: isOther ? other : words,
            expected: isOther ? (isFund ? '政府性基金预算' : '国有资本经营预算') : words,
          },
          line,
        ),
      ),
    ];
  });
}

const NO_DATA = /本表无数据|本表为空|公开空表|空表列示|无数据/u;
const BLANK_DEPARTMENT = /^(?:编制|填报)?(?:部门|单位)(?:[（(]单位[)）])?[：:](?:金额)?单位[：:]/u;

function inTables(passage: Passage): MarkClaim[] {
  const { document, tables } = passage;
  return tables.flatMap(({ statement, firstLine, lastLine }) =>
    document.lines.slice(firstLine - 1, lastLine).flatMap((line) => {
      const bare = withoutSpaces(line.text);
      const note = NO_DATA.exec(bare);
      return [
        ...(note === null ? [] : [makeMark('note_no_data', { printed: note[0], expected: statement }, line)]),
        ...(BLANK_DEPARTMENT.test(bare)
          ? [makeMark('blank_department', { printed: '编制部门：' }, line)]
          : []),
      ];
    }),
  );
}

/** What the prose and the notes say there is none of, and which fund a section speaks of. */
export function readDenials(passage: Passage): MarkClaim[] {
  return [
    ...passage.sections
      .filter(({ kind }) => kind === 'three_public')
      .flatMap(({ prose }) => threePublic(prose)),
    ...funds(passage),
    ...inTables(passage),
  ];
}
