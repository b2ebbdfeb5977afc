import { describe, expect, test } from 'vitest';
import { RESIDUE_RULES } from '../../../src/checks/residue/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { inputWith, outcomes } from '../own-report.ts';
import { mark, words } from './input-of.ts';

function rule(id: string): (typeof RESIDUE_RULES)[number] {
  const found = RESIDUE_RULES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

/** Every mark of residue, the rule that is about it, and how grave it is. */
const SLIPS: readonly [string, string, string, 'error' | 'notice'][] = [
  ['sample_text', '示例：', 'sample-text', 'error'],
  ['instruction', '文字说明', 'instruction-left', 'error'],
  ['tracked_change', '删除[', 'tracked-change', 'error'],
  ['malformed_number', '1..5', 'malformed-number', 'error'],
  ['paragraph_again', '150', 'paragraph-twice', 'error'],
  ['paragraph_twice', '150', 'paragraph-twice', 'notice'],
  ['numbering_jump', '四、', 'numbering', 'notice'],
  ['numbering_repeat', '二、', 'numbering', 'notice'],
  ['numbering_mixed', '4、', 'numbering', 'notice'],
  ['doubled_punctuation', '、、', 'doubled-punctuation', 'notice'],
  ['doubled_word', '局局', 'doubled-word', 'notice'],
  ['unbalanced', '（', 'unbalanced-bracket', 'notice'],
  ['full_width_digit', '７', 'full-width-digit', 'notice'],
  ['template_choice', '部门（单位）', 'template-choice-left', 'notice'],
  ['chart_kind', '（饼状图）', 'chart-kind-left', 'notice'],
  ['ellipsis', '……', 'ellipsis-left', 'notice'],
];

describe('residue', () => {
  test.each(SLIPS)('%s %s: %s fails as %s, and no other rule does', (id, printed, ruleId, severity) => {
    const failing = runChecks(inputWith({ claims: [mark(id, printed, '', 7)] }), RESIDUE_RULES).filter(
      ({ outcome }) => outcome === 'fails',
    );
    expect(failing.map((check) => [check.rule, check.severity])).toEqual([[ruleId, severity]]);
    expect(failing[0]?.terms).toContain('"source_line":7');
    expect(failing[0]?.messageZh).not.toBe('');
    expect(failing[0]?.messageEn).not.toBe('');
  });

  test('a report without a mark holds once for each rule; one that needs a section could not be run', () => {
    const checks = runChecks(inputWith({}), RESIDUE_RULES);
    expect(checks.map(({ rule: id }) => id)).toEqual(RESIDUE_RULES.map(({ id }) => id));
    expect(checks.filter(({ outcome }) => outcome !== 'holds').map((c) => [c.rule, c.missing])).toEqual([
      ['section-of-other-fund', 'section'],
    ]);
  });

  test('a section holds where it speaks of its own fund, and fails where it speaks of another only', () => {
    const own = mark('fund_spoken_of', '国有资本', '国有资本');
    const other = mark('fund_spoken_of', '政府性基金预算', '国有资本经营预算');
    expect(outcomes(rule('section-of-other-fund'), { claims: [own, other] })).toEqual([
      'holds',
      'fails error',
    ]);
    expect(words(rule('section-of-other-fund'), { claims: [other] })).toEqual([
      [
        '本节应说明国有资本经营预算，文字只提到政府性基金预算。',
        'The section is about 国有资本经营预算 and speaks only of 政府性基金预算.',
      ],
    ]);
  });
});
