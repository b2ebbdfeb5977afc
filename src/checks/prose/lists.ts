import { PERFORMANCE_LABELS, type Claim } from '../../model/claim.ts';
import { compareDecimal, divideDecimal, sumDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount, sumRun, sumTolerance } from '../sum-run.ts';
import { asCount, termOfSaid } from './figures/said.ts';

type List = Extract<Claim, { kind: 'list' }>;

/** Wholes that are nothing but their parts: staff by kind, vehicles by kind, procurement by kind. */
const COMPLETE = /编制|人员|车辆|用车|采购/u;

/** Counts are exact; money misses by its rounding, more where it is said in 亿元. */
function toleranceOf({ whole, parts }: List, terms: Parameters<typeof sumTolerance>[0]): string {
  if (whole.unit !== 'wan') return '0';
  const steps = [whole, ...parts.map((part) => part.said)].map((said) => said.step);
  const isCoarse = steps.some((step) => compareDecimal(step, '1') > 0);
  return isCoarse ? sumDecimal(steps.map((step) => divideDecimal(step, '2', 6) ?? '0')) : sumTolerance(terms);
}

function runOf(input: CheckInput, list: List): Run {
  const { whole, parts, label } = list;
  const terms = [
    ...parts.map((part) => termOfSaid(input, part.said, 'part', part.label)),
    termOfSaid(input, whole, 'whole', label),
  ];
  const written = (amount: string): string =>
    whole.unit === 'wan' ? plainAmount(amount) : String(Number(amount));
  const run = sumRun(
    {
      key: `${whole.sourceLine}:${label}:${whole.printed}`,
      statement: list.about?.statement ?? '',
      code: list.about?.code ?? '',
      measure: list.about?.measure ?? '',
    },
    terms,
    {
      tolerance: toleranceOf(list, terms),
      atMost: list.open,
      // More than the whole cannot be; less may be a list of some parts, unless the parts are known to be all there is.
      severity: (difference) =>
        difference.startsWith('-') || list.about !== null || COMPLETE.test(label) ? 'error' : 'notice',
      words: ({ expected, actual }) => ({
        zh: `${label}写作 ${written(actual)}，所列 ${parts.length} 项${parts.length > 1 ? '合计' : '为'} ${written(expected)}。`,
        en: `${label} is said to be ${written(actual)}; the ${parts.length} listed ${parts.length > 1 ? 'parts add up to' : 'part is'} ${written(expected)}.`,
      }),
    },
  );
  return whole.unit === 'wan' ? run : asCount(run);
}

/** 文字中的其中项: parts that a sentence lists of a whole add up to it, or at least do not exceed it. */
export const listsInProse: Rule = {
  id: 'prose-list',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim) =>
      claim.kind === 'list' && claim.label !== PERFORMANCE_LABELS.points ? [runOf(input, claim)] : [],
    ),
};
