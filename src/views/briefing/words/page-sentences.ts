import { BUDGET } from '../../../text/messages/budget.ts';
import { BRIEFING, PEER_SENTENCES as SAID } from '../../../text/messages/briefing/pages.ts';
import { formatPercent } from '../../../text/format.ts';
import type { ViewId } from '../../../state/view-state.ts';
import { budgetReports } from '../../budget/budget-data.ts';
import { amountOf } from '../../budget/budget-words.ts';
import type { Sentence } from '../../overview/sentences/sentence.ts';
import { reportName } from '../../selection/report-label.ts';
import type { ChartPageId } from '../model/page-ids.ts';
import type { BriefingInput } from './briefing-rows.ts';
import { pageStandings } from './page-standings.ts';
import { peerSentence, tellingStanding } from './peer-sentence.ts';
import { together } from './words.ts';
import type { Words } from './words.ts';

/** As many sentences of the overview as the page of key figures begins with. */
const KEY_SENTENCES = 3;

/** What stands out in the accounts, as the overview says it. */
export function sentencesOf({ reports, rows, generators }: BriefingInput): Sentence[] {
  return generators.standsOut(reports, rows);
}

/** What stands out of the own department, then of the others, the largest departures first. */
export function keySentences(input: BriefingInput, words: Words): string {
  const all = sentencesOf(input);
  const mine = all.filter(({ reportId }) => reportId === input.own.reportId);
  const others = all.filter(({ reportId }) => reportId !== input.own.reportId);
  return [...mine, ...others]
    .slice(0, KEY_SENTENCES)
    .map((sentence) => {
      const said = input.generators.sentenceText(sentence, words.language, words.text);
      // What a check says is quoted as it is.
      const isQuoted = sentence.view === 'checks' && words.unit !== 'wan';
      return together([said, isQuoted ? words.text(BRIEFING.quotedInWan) : ''], words);
    })
    .join('\n');
}

/**
 * The sentence of a chart page: what the overview's generator has to say of the own department on this matter, and where
 * it stands among its peers.
 */
export function chartSentence(input: BriefingInput, page: ChartPageId, words: Words): string {
  const county = reportName(input.own);
  const generated = page === 'economic' ? '' : ownSentence(input, page, words);
  if (page === 'budget') return generated || completionSentence(input, words);
  const telling = tellingStanding(pageStandings(input, page, words));
  return together([generated, telling ? peerSentence(telling, county, words) : ''], words);
}

function ownSentence(input: BriefingInput, view: ViewId, { language, text }: Words): string {
  const found = sentencesOf(input).find(
    (sentence) => sentence.view === view && sentence.reportId === input.own.reportId,
  );
  return found ? input.generators.sentenceText(found, language, text) : '';
}

/** How much of its budget the own department spent; where it kept to it, the overview has no sentence of it. */
function completionSentence({ reports, rows, own }: BriefingInput, { text, language }: Words): string {
  const county = reportName(own);
  const report = budgetReports(reports, rows.budgets).find((one) => one.report.reportId === own.reportId);
  const total = report?.totals.find(({ completion }) => completion.state === 'figure');
  if (total?.completion.state !== 'figure' || total.against === null) return text(SAID.noBudget, { county });
  return text(SAID.completion, {
    county,
    kind: text(BUDGET.kinds[total.statement]),
    final: { wan: amountOf(total.final) },
    against: text(total.against === 'initial' ? BUDGET.initial : BUDGET.adjusted),
    budget: { wan: amountOf(total[total.against]) },
    percent: formatPercent(total.completion.amount, language),
  });
}
