/** A county-level division (县级行政区) with its code of GB/T 2260, its city and province, and the pinyin of its name. */
export type Division = { code: string; county: string; city: string; province: string; pinyin: string };

/**
 * County-level divisions known by name (GB/T 2260). A county outside this list keeps its printed name and an empty code.
 */
export const DIVISIONS: readonly Division[] = [
  { code: '371521', county: '阳谷县', city: '聊城市', province: '山东省', pinyin: 'yanggu' },
  { code: '410882', county: '沁阳市', city: '焦作市', province: '河南省', pinyin: 'qinyang' },
  { code: '511722', county: '宣汉县', city: '达州市', province: '四川省', pinyin: 'xuanhan' },
  { code: '610326', county: '眉县', city: '宝鸡市', province: '陕西省', pinyin: 'meixian' },
  { code: '610329', county: '麟游县', city: '宝鸡市', province: '陕西省', pinyin: 'linyou' },
];

/** Provinces, autonomous regions and municipalities (省级行政区) by the first two digits of their codes. */
export const PROVINCES: Readonly<Record<string, string>> = {
  '11': '北京市',
  '12': '天津市',
  '13': '河北省',
  '14': '山西省',
  '15': '内蒙古自治区',
  '21': '辽宁省',
  '22': '吉林省',
  '23': '黑龙江省',
  '31': '上海市',
  '32': '江苏省',
  '33': '浙江省',
  '34': '安徽省',
  '35': '福建省',
  '36': '江西省',
  '37': '山东省',
  '41': '河南省',
  '42': '湖北省',
  '43': '湖南省',
  '44': '广东省',
  '45': '广西壮族自治区',
  '46': '海南省',
  '50': '重庆市',
  '51': '四川省',
  '52': '贵州省',
  '53': '云南省',
  '54': '西藏自治区',
  '61': '陕西省',
  '62': '甘肃省',
  '63': '青海省',
  '64': '宁夏回族自治区',
  '65': '新疆维吾尔自治区',
};
