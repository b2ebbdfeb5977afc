import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/ingest/narrate/whose/place.ts';
import { reportIdOf } from '../../../../src/ingest/narrate/whose/report-id.ts';
import { spelledModule } from './spelled-characters.ts';

describe('the characters of departments', () => {
  it('have the readings of the committed module', async () => {
    await expect(spelledModule()).toMatchFileSnapshot(
      '../../../../src/ingest/narrate/whose/spelled-characters.ts',
    );
  });
});

describe('a report’s id', () => {
  const idOf = (department: string, context = ''): string =>
    reportIdOf(department, placeOf(department, context), 2024);

  it.each([
    ['眉县医疗保障局', 'meixian-2024'],
    ['麟游县医疗保障经办中心', 'linyou-2024'],
    ['眉县财政局', 'meixian-caizhengju-2024'],
    ['眉县民政局', 'meixian-minzhengju-2024'],
    ['中共上海市普陀区委社会工作部', 'putuo-310107-shehuigongzuobu-2024'],
    ['中共眉县县委组织部', 'meixian-zuzhibu-2024'],
    ['共青团眉县委员会', 'meixian-weiyuanhui-2024'],
    ['陕西省宝鸡市眉县人民法院', 'meixian-renminfayuan-2024'],
    ['宝鸡市教育局', 'baoji-jiaoyuju-2024'],
    ['浙江省医疗保障局', 'zhejiang-2024'],
    ['', 'report-2024'],
    ['教育局', 'jiaoyuju-2024'],
  ])('of %s is %s', (department, id) => {
    expect(idOf(department)).toBe(id);
  });

  it('keeps characters of no reading as code points, so that ids stay ASCII', () => {
    expect(idOf('甲乙县医疗保障局')).toBe('75324e5953bf-2024');
    expect(idOf('眉县齉龘办公室')).toMatch(/^meixian-[0-9a-f]+bangongshi-2024$/u);
  });
});
