import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { findByName, resolveEconomic, resolveFunctional } from '../../../src/model/classification/resolve.ts';

const anyEntry = fc.constantFrom(...CLASSIFICATIONS);
const resolvers = { functional: resolveFunctional, economic: resolveEconomic };

function pathOf(code: string): string[] {
  return CLASSIFICATIONS.filter((entry) => code.startsWith(entry.code)).map((entry) => entry.nameZh);
}

describe('a printed code and name', () => {
  it('mean the printed code where the list has it, whatever the name', () => {
    fc.assert(
      fc.property(anyEntry, fc.string(), ({ kind, code }, name) => {
        expect(resolvers[kind](code, name)).toBe(code);
      }),
    );
  });

  it('resolve to the same code when resolved again', () => {
    const digits = fc.stringMatching(/^\d{0,8}$/u);
    const name = fc.oneof(
      fc.string(),
      anyEntry.map((entry) => entry.nameZh),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('functional' as const, 'economic' as const),
        digits,
        name,
        (kind, code, label) => {
          const once = resolvers[kind](code, label);
          if (once !== '') expect(resolvers[kind](once, label)).toBe(once);
        },
      ),
    );
  });

  it.each([
    ['302201', '办公费', '30201', 'a digit too many'],
    ['302', '商品和服务支出', '302', 'a class'],
    ['3 02 01', '办公费', '30201', 'spaces between the columns of a code'],
    ['３０２０１', '办公费', '30201', 'full-width digits'],
    ['30212', '因公出国(境)费', '30212', 'half-width brackets and a shorter name'],
    ['39906', '赠与', '39906', 'an item of the list until 2020'],
    ['302201', '基本工资', '', 'a name that stands under another class'],
    ['', '基本工资', '30101', 'no code and a name that is unique'],
    ['', '公务用车购置', '', 'no code and a name under two classes'],
    ['', '', '', 'nothing'],
  ])('resolve %s %s to %s: %s', (code, name, expected) => {
    expect(resolveEconomic(code, name)).toBe(expected);
  });

  it.each([
    ['20805', '行政事业单位离退休', '20805', 'the name of 2018'],
    ['2080599', '其他行政事业单位离退休支出', '2080599', 'the name of 2018'],
    ['2089901', '其他社会保障和就业支出', '2089999', 'renumbered in 2021'],
    ['2299999', '其他支出', '2299901', 'renumbered in 2021'],
    ['9999999', '城乡医疗救助', '', 'a code of no class'],
    ['2101388', '没有这个科目', '', 'neither code nor name known'],
  ])('resolve %s %s to %s: %s', (code, name, expected) => {
    expect(resolveFunctional(code, name)).toBe(expected);
  });
});

describe('a path of names', () => {
  it('finds every code by its own full path, with the level marked or not, with 支出 added or dropped', () => {
    const marks = ['（类）', '(款)', '（项）'];
    fc.assert(
      fc.property(anyEntry, fc.boolean(), fc.boolean(), ({ kind, code }, marked, bare) => {
        const path = pathOf(code).map((name, index) => {
          const spelled = bare && name.length > 4 ? name.replace(/支出$/u, '') : name;
          return marked ? `${spelled}${marks[index] ?? ''}` : spelled;
        });
        expect(findByName(kind, path)).toBe(code);
      }),
    );
  });

  it.each([
    ['社会保障和就业（类）/人力资源和社会保障管理事务（款）/机关事业单位基本养老保险缴费(项)', '2080505'],
    ['社会保障和就业支出 / 行政事业单位离退休 / 机关事业单位基本养老保险缴费支出', '2080505'],
    ['卫生健康支出（类）/企业改革补助（款）/其他企业改革发展补助（项）', '2080699'],
    ['医疗保障管理事务（类）/行政运行（款）/一般行政管理事务（项）', '2101502'],
    ['其他支出（类）/彩票公益金安排的支出（款）/用于城乡医疗救助的彩票公益金支出（项）', '2296013'],
    ['其他社会保障和就业支出（款）/其他社会保障和就业支出（项）', '2089999'],
    ['农林水（类）/扶贫（款）/社会发展（项）', '2130506'],
    ['一、一般公共服务支出', '201'],
    ['1.住房保障支出', '221'],
    ['医疗救助', '21013'],
  ])('%s means %s', (path, code) => {
    expect(findByName('functional', path.split('/'))).toBe(code);
  });

  it.each(['行政运行', '外交支出/行政运行', '没有这个科目', '', '卫生健康支出/住房公积金'])(
    '%s is ambiguous, unknown or contradicted and means no code',
    (path) => {
      expect(findByName('functional', path.split('/'))).toBe('');
    },
  );
});
