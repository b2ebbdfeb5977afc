import type { Line } from '../../../document.ts';
import { withoutSpaces } from '../../../recognise/fold-text.ts';
import { proseOfLine } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, marksIn, type MarkClaim } from './make-mark.ts';

/** A sample's mark (示例：), and letters or signs that stand for a name or a figure to be filled in. */
const SAMPLE = /示例[：:]?|范例：|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z])|[×╳]{2,}|[○〇]{2,}|\*{3,}|_{4,}/g;

/** What only a template says to whoever fills it in, in brackets. */
const ORDER =
  /文字说明|列图表|附图表|简单列举|逐项列举|具体到项|请(?:按|根据|填|在此|据实|说明|简要)|填写(?:说明|内容|原因|名称|具体|部门)|自行(?:增加|增减|删减|填列|填写|调整)|根据实际情况(?:填|说明|删|增)|没有(?:则|的)(?:填|写|删)/;
const BRACKETED = /（[^（）]{2,40}）/g;
const NOTE_ORDER = /^(?:注|说明|备注|填表说明)：.{0,12}(请(?:根据|按|各|在|据实|结合))/;

/** The kind of chart in the words of an order to the drawer (饼状图). */
const CHART_KIND = /（(?:[饼柱条圆环]状?图|柱形图|饼图|折线图|条形图)）/g;

/** The template's choice between 部门 and 单位 left standing in a sentence. */
const CHOICE = /(?:我|本|年度)(部门（单位）)/g;

const TRACKED = /(?:删除|插入|批注|带格式的|设置了?格式)\s*[[［]/u;
const ELLIPSIS_ALONE = /^[…．.]{2,}$|……(?=[一二三四五六七八九十]{1,3}、)/u;

function bracketedOrders(passage: Passage): MarkClaim[] {
  return passage.paragraphs.flatMap((part) =>
    [...part.text.matchAll(BRACKETED)]
      .filter(([words]) => ORDER.test(words))
      .map((match) => {
        const order = ORDER.exec(match[0])?.[0] ?? '';
        return makeMark('instruction', { printed: order }, part.places[match.index]);
      }),
  );
}

function noteOrders(passage: Passage): MarkClaim[] {
  return passage.document.lines.flatMap((line) => {
    const order = NOTE_ORDER.exec(proseOfLine(line).text);
    return order === null ? [] : [makeMark('instruction', { printed: order[1] ?? '' }, line)];
  });
}

/** Lines one under another (nothing but blank lines between) are one mark. */
function grouped(
  mark: string,
  printed: string,
  lines: readonly Line[],
  wanted: (line: Line) => boolean,
): MarkClaim[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (withoutSpaces(line.text) === '') continue;
    if (!wanted(line)) open = null;
    else if (open === null) groups.push((open = [line]));
    else open.push(line);
  }
  return groups.map(([first, ...rest]) => makeMark(mark, { printed }, first, rest));
}

/** What the template or the draft left in the text: samples, instructions, choices, tracked changes (修订痕迹). */
export function readTemplateResidue(passage: Passage): MarkClaim[] {
  const { document, paragraphs } = passage;
  return [
    ...marksIn('sample_text', paragraphs, SAMPLE),
    ...bracketedOrders(passage),
    ...noteOrders(passage),
    ...marksIn('chart_kind', paragraphs, CHART_KIND),
    ...marksIn('template_choice', paragraphs, CHOICE),
    ...grouped('tracked_change', '删除[', document.lines, (line) => TRACKED.test(line.text)),
    ...document.lines
      .filter((line) => line.cells === null && ELLIPSIS_ALONE.test(withoutSpaces(line.text)))
      .map((line) => makeMark('ellipsis', { printed: '……' }, line)),
  ];
}
