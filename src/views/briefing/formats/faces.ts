/**
 * The faces of official Chinese documents (GB/T 9704), each with those that stand in where it is not installed, the nearest
 * first: offices have 方正小标宋 and 仿宋_GB2312, Windows and macOS have the others. `panose` tells programs that know none of
 * the names what to look for.
 */
export const FACES = {
  /** 标题 */
  title: {
    name: '方正小标宋简体',
    instead: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    latin: 'Times New Roman',
    panose: '02010601030101010101',
  },
  /** 正文 */
  body: {
    name: '仿宋_GB2312',
    instead: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', '宋体', 'SimSun'],
    latin: 'Times New Roman',
    panose: '02010609030101010101',
  },
  /** 一级标题, heads of tables */
  head: {
    name: '黑体',
    instead: ['SimHei', '微软雅黑', 'Microsoft YaHei'],
    latin: 'Arial',
    panose: '02010609060101010101',
  },
  /** 二级标题, notes */
  note: {
    name: '楷体_GB2312',
    instead: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', '宋体', 'SimSun'],
    latin: 'Times New Roman',
    panose: '02010609030101010101',
  },
} as const;

/** The colours of a briefing: the light paper's. */
export const COLOURS = { ink: '1B1B1A', soft: '5D5C58', rule: 'DEDCD5', accent: '0F5A73', mark: '9A3B26' };
