const DIGITS = '零一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** Past this no list of a report counts; a damaged file must not make endless words. */
const LARGEST = 9_999;

/** 21 as 二十一 (or 贰拾壹): units of thousands, hundreds and tens, 零 for a gap, no 一 before the first 十. */
function counted(value: number, digits: string, units: readonly string[], leadingOne: boolean): string {
  const figures = Array.from(String(value), Number);
  let written = '';
  let gap = false;
  figures.forEach((figure, at) => {
    const unit = units[figures.length - 1 - at] ?? '';
    if (figure === 0) {
      gap = true;
      return;
    }
    if (gap && written !== '') written += digits[0] ?? '';
    gap = false;
    const isBareTen = !leadingOne && written === '' && figure === 1 && figures.length === 2 && at === 0;
    written += `${isBareTen ? '' : (digits[figure] ?? '')}${unit}`;
  });
  return written === '' ? (digits[0] ?? '') : written;
}

function roman(value: number): string {
  const parts: readonly [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let written = '';
  for (const [size, letters] of parts) {
    written += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
}

/** a … z, aa, bb … as Word counts letters. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)));

/** The character of a run of enclosed numbers (①, ⑴, ⒈) that stands for `value`, the plain number past its end. */
const enclosed = (value: number, first: number): string =>
  value <= 20 ? String.fromCharCode(first + value - 1) : String(value);

/**
 * A number of a list as Word writes it in a format of its own (w:numFmt); '' for bullets and none. A format that is not
 * known is written in digits, as Word does.
 */
export function writeNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return counted(value, DIGITS, ['', '十', '百', '千'], false);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, FORMAL_DIGITS, ['', '拾', '佰', '仟'], true);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(value), (digit) => (digit === '0' ? '〇' : DIGITS[Number(digit)])).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x2460);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x2474);
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x2488);
    case 'ideographEnclosedCircle':
      return value <= 10 ? String.fromCharCode(0x3280 + value - 1) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}
