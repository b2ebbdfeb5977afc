import type { DecimalText } from '../../../model/records.ts';
import type { Line } from '../../document.ts';
import { foldWidth, withoutSpaces } from '../../recognise/fold-text.ts';

/** What an amount in each unit is multiplied by to have 万元. */
export const TO_WAN: Readonly<Record<string, DecimalText>> = {
  元: '0.0001',
  千元: '0.1',
  万元: '1',
  百万元: '100',
  亿元: '10000',
};

const UNIT =
  /单位[:：]\s*(?:人民币)?\s*(万元|千元|百万元|亿元|元)(?=$|[^\p{Script=Han}]|公开|部门|编制|金额|财)/u;
/** In brackets without 单位, and in a column's head: （万元）. */
const UNIT_IN_BRACKETS = /[（(](?:人民币)?(万元|千元|百万元|亿元|元)[）)]/u;

/** The unit of money that a line says, or undefined. */
export function saidUnit(text: string): string | undefined {
  const printed = foldWidth(text);
  return (UNIT.exec(printed) ?? UNIT.exec(withoutSpaces(printed)))?.[1];
}

/** The unit that the lines of one table say, each line's in turn, those in brackets last. */
export function firstSaidUnit(lines: readonly Line[]): string | undefined {
  const texts = lines.map((line) => line.cells?.map((cell) => cell.text).join(' ') ?? line.text);
  const found = texts.map(saidUnit).find((unit) => unit !== undefined);
  return (
    found ??
    texts.map((text) => UNIT_IN_BRACKETS.exec(foldWidth(text))?.[1]).find((unit) => unit !== undefined)
  );
}
