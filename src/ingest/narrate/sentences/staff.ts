import type { Line } from '../../document.ts';
import { sumDecimal } from '../../../model/money.ts';
import { sentences } from '../prose/amounts.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import { NUMBER, parseCount } from '../prose/parse-amount.ts';
import type { Prose } from '../prose/prose.ts';

const STAFF = new RegExp(
  `(行政编制|事业编制|人员编制|(?<!工勤|后勤|机动|聘用)编制数?|实有人员|(?:实有)?在职(?:人员|职工)|行政|事业|离?退休人员)(?:共|为)?(${NUMBER})(人|名|个)`,
  'g',
);

/** What a staff figure counts, from its own word and the words of its sentence before it. */
function staffIndicator(word: string, before: string): string | null {
  const isInstitution = before.lastIndexOf('事业单位') > before.lastIndexOf('行政编制');
  const saysWhole = /人员编制|(?<!行政|事业)编制数?\d/.test(before) && !isInstitution;
  if (/退休/.test(word)) return 'staff_retired';
  if (word === '行政编制') return 'staff_quota_administrative';
  if (word === '事业编制') return 'staff_quota_institutional';
  if (/编制/.test(word)) return isInstitution ? 'staff_quota_institutional' : 'staff_quota';
  if (word === '行政' || word === '事业') {
    if (!/实有|在职/.test(before)) return null;
    return word === '行政' ? 'staff_actual_administrative' : 'staff_actual_institutional';
  }
  if (isInstitution || (/事业编制/.test(before.slice(before.lastIndexOf('行政编制') + 1)) && !saysWhole)) {
    return 'staff_actual_institutional';
  }
  return /行政编制/.test(before) && !saysWhole ? 'staff_actual_administrative' : 'staff_actual';
}

/** 编制 and 实有人员 of the department, by 行政 and 事业; a whole that is not printed is derived from the two parts. */
export function readStaff(prose: Prose, out: NarrativeBuilder): void {
  const found = new Map<string, { value: string; line: Line }>();
  for (const sentence of sentences(prose)) {
    for (const match of sentence.text.matchAll(STAFF)) {
      const [, word = '', number = '', counter = ''] = match;
      const indicator = staffIndicator(word, sentence.text.slice(0, match.index));
      const line = sentence.places[match.index];
      const value = parseCount(number, '');
      if (indicator === null || !line || value === null) continue;
      out.indicator({ indicator, value, unit: '人', printed: number, line });
      if (counter !== '' && !found.has(indicator)) found.set(indicator, { value, line });
    }
  }
  for (const whole of ['staff_quota', 'staff_actual']) {
    const administrative = found.get(`${whole}_administrative`);
    const institutional = found.get(`${whole}_institutional`);
    if (found.has(whole) || !administrative || !institutional) continue;
    const value = sumDecimal([administrative.value, institutional.value]);
    out.indicator({
      indicator: whole,
      value,
      unit: '人',
      printed: '',
      line: administrative.line,
      origin: 'derived',
    });
  }
}
