/** A division (行政区划): a province, a city (地级) or a county-level division, by its code of GB/T 2260. */
export type Division = {
  /** Six digits. */
  code: string;
  /** The full official name: 眉县, 宝鸡市, 陕西省. */
  name: string;
  /** The city that it is or belongs to; '' for a province and for a county right under one, 上海市 for 上海's districts. */
  city: string;
  province: string;
};

/** A division with the pinyin of its name, a capital for each syllable (`MeiXian`). */
export type SpelledDivision = Division & { spelled: string };
