import { pinyin } from 'pinyin-pro';

/** Words that the names of departments and institutions are made of; each gives its characters their reading. */
const WORDS =
  '财政 民政 教育 体育 卫生 健康 计划生育 人力资源 社会保障 社会保险 医疗 保障 保险 就业 服务 中心 办公室 委员会 公安 司法 行政 审批 市场 监督 管理 应急 自然 资源 规划 住房 城乡 建设 交通 运输 水利 农业 农村 林业 草原 畜牧 兽医 渔业 商务 文化 旅游 广播 电视 新闻 出版 退役 军人 事务 审计 统计 信访 生态 环境 保护 发展 改革 科学 技术 工业 信息化 经济 合作 投资 促进 招商 粮食 物资 储备 能源 国有 资产 金融 税务 地方 国防 动员 人民 政府 代表 大会 常务 政治 协商 会议 法院 检察院 纪律 检查 监察 组织 宣传 统一 战线 统战 政法 工作 机构 编制 巡察 党校 行政 学院 老干部 档案 党史 研究 地方志 妇女 联合会 共青团 总工会 工会 工商业 文学 艺术 界 残疾人 红十字会 归国 华侨 侨联 贸易 关工委 机关 事务 接待 大数据 数据 政务 公共 交易 综合 行政 执法 支队 大队 总队 城市 市容 园林 绿化 环卫 供销 社 气象 地震 消防 救援 血液 急救 疾病 预防 控制 妇幼 保健 中医 医院 乡镇 卫生院 街道 办事处 镇 乡 人民 小学 中学 高级 职业 中等 专业 学校 幼儿园 实验 特殊 大学 图书馆 博物馆 美术馆 文化馆 科技馆 体育馆 青少年 少年宫 活动 社区 养老 福利 殡葬 救助 站 婚姻 登记 儿童 残联 康复 公路 航道 港口 铁路 民航 机场 口岸 海关 邮政 管理处 养护 段 所 队 场 库 厂 台 网 报社 融媒体 传媒 剧团 歌舞 戏剧 京剧 乐团 电影 公园 风景 名胜 自然保护区 森林 湿地 水库 灌区 河道 防汛 抗旱 调度 移民 扶贫 乡村 振兴 农机 推广 种子 植物 动物 疫病 检疫 蚕桑 茶 果 蔬菜 烟草 盐 矿 煤炭 地质 测绘 勘察 设计 房屋 征收 拆迁 不动产 土地 储备 整理 人才 劳动 仲裁 培训 考试 招生 教研 教学 装备 电化 资助 基金 会计 核算 国库 支付 结算 评审 绩效 采购 彩票 发行 社会工作部 网络安全 保密 机要 外事 台湾 港澳 民族 宗教 国家 安全 打击 走私 维稳 禁毒 看守所 拘留 强制 隔离 戒毒 监狱 社区矫正 法律 援助 公证 律师 普法 双拥 烈士 陵园 军休 供应 武装 人防 民兵 计量 质量 标准 检验 检测 认证 食品 药品 知识产权 专利 消费者 权益 价格 认定 监测 能源 节能 散装 水泥 墙体 材料 燃气 供热 自来水 排水 污水 处理 垃圾 照明 路灯 停车 公交 客运 轨道 桥梁 隧道 开发区 高新 产业 园区 保税 新区 示范 管委会 党工委 党群 人大 政协 纪委 监委 县 市 区 州 省 旗 盟 本级 汇总 直属 分局 分院 一 二 三 四 五 六 七 八 九 十 第一 第二 东 西 南 北 上 下 左 右 前 后 新 老 大 小 长 高 平 和 及 与 的 创新 创业 协会 商会 慈善 法学 档案局 史志 海洋 河长 湖泊 流域 长江 黄河 水务 供水 节水 水文 水土 保持 草业 治沙 林场 牧场 农场 良种 繁育 试验 站 渡口 船舶 海事 渔政 渔港 通信 无线电 电子 软件 智慧 互联网 外国 专家 留学 引智 侨务 联络 事业 单位 部门 局 部 厅 处 科 室 股 组 委 办 院 校 馆 园 会 团 基地 公司 集团 中队 派出所 交警 警察 特警 刑侦 经侦 巡警 辅警 精神 传染 肿瘤 口腔 眼科 骨科 胸科 皮肤 结核 麻风 职业病 防治 采供血';

/** Each character's first reading in {@link WORDS}, as lines `syllable characters`, sorted by syllable. */
export function spelledLines(): string[] {
  const readings = new Map<string, string>();
  for (const word of WORDS.split(' ')) {
    const syllables = pinyin(word, { toneType: 'none', type: 'array' });
    Array.from(word).forEach((character, at) => {
      if (!readings.has(character)) readings.set(character, (syllables[at] ?? '').replaceAll('ü', 'v'));
    });
  }
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of readings)
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  return [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, all]) => `${syllable}${all}`);
}

/** The committed module's text, several syllables in a line. */
export function spelledModule(): string {
  const lines: string[] = [];
  for (const entry of spelledLines()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 80) lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return [
    '/** Characters that the names of departments are made of, by their reading there. Written by its test. */',
    'export const SPELLED_CHARACTERS = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}
