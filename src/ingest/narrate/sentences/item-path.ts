import { codeOfPath, codesNamed, functionalCode, type NamePath } from './name-to-code.ts';
import { lastClause, nameOf, printedName, withoutPhase } from '../prose/words.ts';

const MARKED = /([^（）：，；。、\n%]{1,60})（([类款项])）/g;
/** What a province's blank template prints as its example, left in by some departments after 示例. */
const TEMPLATE_SAMPLE = '一般公共服务支出/财政事务/行政运行';

/** A functional item named in prose. */
export type NamedItem = { code: string; label: string; certain: boolean; isSample: boolean };

/** Follows the functional names of a section: marked ones (（类）（款）（项）) and plain ones, each under what came before. */
export class ItemPath {
  private path: NamePath = { cls: '', section: '', item: '' };
  private parents: readonly string[] = [];
  private current: NamedItem | null = null;

  get item(): NamedItem | null {
    return this.current;
  }

  clear(): void {
    this.path = { cls: '', section: '', item: '' };
    this.parents = [];
    this.current = null;
  }

  /** Takes the marked names in `text`, if any, as the present item. */
  readMarks(text: string): boolean {
    const marks = [...text.matchAll(MARKED)];
    if (marks.length === 0) return false;
    for (const [, printed = '', mark] of marks) {
      const name = printed.replace(/^\d{1,2}[.、]/, '').trim();
      if (mark === '类') this.path = { cls: name, section: '', item: '' };
      else if (mark === '款') this.path = { ...this.path, section: name, item: '' };
      else this.path = { ...this.path, item: name };
    }
    const { cls, section, item } = this.path;
    const { code, certain } = codeOfPath(this.path);
    this.parents = [code.slice(0, 5), code.slice(0, 3)];
    // Where the code is not the last name's (contradictory marks), the label is the name that the code does mean.
    const names = [item, section, cls].filter((name) => name !== '');
    const label =
      names.find((name) => certain || codesNamed('functional', name).includes(code)) ?? names[0] ?? '';
    this.current = { code, label, certain, isSample: `${cls}/${section}/${item}` === TEMPLATE_SAMPLE };
    return true;
  }

  /** Takes the plain name at the end of `label` (卫生健康支出, 行政运行) as the present item. */
  readName(label: string): NamedItem | null {
    const name = nameOf(lastClause(label));
    if (name === '') return null;
    const code = functionalCode(name, this.parents);
    if (code === '') return null;
    this.parents = [code.slice(0, 5), code.slice(0, 3)];
    this.current = {
      code,
      label: withoutPhase(printedName(lastClause(label))),
      certain: true,
      isSample: false,
    };
    return this.current;
  }
}
