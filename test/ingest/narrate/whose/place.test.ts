import { describe, expect, it } from 'vitest';
import { placeMostNamed, placeOf } from '../../../../src/ingest/narrate/whose/place.ts';

describe('the place in a body’s name', () => {
  it.each([
    ['眉县财政局', '610326', '宝鸡市', '陕西省'],
    ['陕西省眉县人民检察院', '610326', '宝鸡市', '陕西省'],
    ['中共眉县委员会组织部', '610326', '宝鸡市', '陕西省'],
    ['国家税务总局眉县税务局', '610326', '宝鸡市', '陕西省'],
    ['宝鸡市城市管理执法局', '610300', '宝鸡市', '陕西省'],
    ['宝鸡市社区矫正管理局', '610300', '宝鸡市', '陕西省'],
    ['沁阳市城区办事处', '410882', '焦作市', '河南省'],
    ['陕西省民政厅', '610000', '', '陕西省'],
    ['上海市民政局', '310000', '', '上海市'],
    ['上海市浦东新区财政局', '310115', '上海市', '上海市'],
    ['和平县教育局', '441624', '河源市', '广东省'],
    ['本溪市卫生健康委员会', '210500', '本溪市', '辽宁省'],
    ['凉山州教育局', '513400', '凉山彝族自治州', '四川省'],
    ['济源市民政局', '419001', '', '河南省'],
  ])('%s is in %s', (department, code, city, province) => {
    expect(placeOf(department)).toMatchObject({ code, city, province, candidates: [] });
  });

  it.each([
    ['普陀区民政局', '舟山市普陀区位于海岛', '330903'],
    ['普陀区民政局', '上海市普陀区财政局批复', '310107'],
    ['浙江省舟山市普陀区民政局', '上海市 上海市 上海市 上海市', '330903'],
    ['城关区教育局', '拉萨市统计，西藏自治区补助，拉萨市预算', '540102'],
  ])('%s with “%s” is %s', (department, context, code) => {
    expect(placeOf(department, context)).toMatchObject({ code, candidates: [] });
  });

  it.each([
    ['普陀区民政局', ''],
    ['普陀区民政局', '上海市与舟山市结对'],
    ['鼓楼区财政局', '本年支出'],
    ['朝阳区教育局', '赴北京市学习一次'],
  ])('%s with “%s” is left open, with the divisions it may be', (department, context) => {
    const { county, code, candidates } = placeOf(department, context);
    expect(county).toBe(department.slice(0, 3));
    expect(code).toBe('');
    expect(candidates.length).toBeGreaterThan(1);
  });

  it('that no list has keeps its printed name and what is round it', () => {
    expect(placeOf('甲乙县医疗保障局')).toMatchObject({ county: '甲乙县', code: '', city: '', province: '' });
    expect(placeOf('长春市甲乙高新技术产业开发区财政局')).toMatchObject({
      county: '甲乙高新技术产业开发区',
      code: '',
      city: '长春市',
      province: '吉林省',
    });
  });

  it('is none in a name without one', () => {
    for (const name of ['财政局', '城市管理局', '社区服务中心', '市场监督管理局', '全市统计', ''])
      expect(placeOf(name)).toMatchObject({ county: '', code: '' });
  });
});

describe('the place that a report names most', () => {
  it('is taken where it is named often and others are not', () => {
    expect(placeMostNamed('眉县今年支出，眉县财政，眉县居民，宝鸡市')).toMatchObject({ code: '610326' });
  });

  it('is none where it is named seldom or together with others', () => {
    expect(placeMostNamed('眉县一次')).toMatchObject({ code: '' });
    expect(placeMostNamed('眉县、岐山县、眉县、岐山县、眉县、岐山县')).toMatchObject({ code: '' });
  });
});
