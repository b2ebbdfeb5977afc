/** Characters that the names of departments are made of, by their reading there. Written by its test. */
export const SPELLED_CHARACTERS = `
an安案岸 ao澳 ba八 ban办版 bao保报 bei备北 ben本 bian编 biao表标 bin殡 bing病兵 bo播博泊舶 bu部不
cai财菜才裁采彩材 can残蚕 cao草 ce测 cha察查茶 chai拆 chan产 chang场常厂长 che车 cheng城 chi持 chu出储处
chuan传船 chuang创 ci慈 cu促 cun村 da大打 dai代待 dan单 dang党档 dao道 de的 deng等登灯 di地第 dian电
diao调 ding定 dong动东 du督度毒渡 duan段 dui队 er儿二 fa法发 fan范繁 fang房访方防 fei费 fen分 feng风
fu服府妇福复扶付辅肤 gai改 gan干 gang港 gao高 ge革歌隔格 gong公工共供宫 gou构购 gu股骨 guan管关馆灌 guang广
gui规归轨 guo国果 hai海 han旱 hang航 he合河核和 hong红 hou后 hu护湖互 hua划化华 huan环 huang黄 hui会绘汇慧
hun婚 huo活 ji计急技济纪机疾级记基绩击圾及集 jia家价 jian健监建检件 jiang江 jiao教交矫 jie界接街结戒节 jin进金禁
jing境经京景警精 jiu就究救九 ju据剧拘局 jun军 kai开 kan勘看 kang康抗 kao考 ke科客 kong控 kou口 ku库 kuang矿
la垃 lai来 lao老劳 li力理利离 lian联 liang粮量梁良 liao疗料 lie烈 lin林 ling陵 liu留六流瘤 lu路 luo络
lv旅律绿 ma麻 mao贸 mei美媒煤 men门 meng盟 mi密 min民 ming名明 mu牧 nan南 neng能 ni泥 nian年 nong农
nv女 pai排派 pei培 pi批皮 piao票 pin贫品 ping评平 pu普 qi气旗七 qian迁前 qiang强墙腔 qiao侨桥 qing青
qu区 quan全权 qun群 ran然燃染 re热 ren人认 rong融容 ruan软 san散三 sang桑 sen森 sha沙 shan善
shang商上 shao少 she社设 shen审神 sheng生胜省 shi室市视事食史十实湿试师士识示 shou兽收守 shu输术数殊书蔬属 shuang双
shui水税 si司私四 suan算 sui隧 suo所 tai态台 tan炭 te特 ti体 tie铁 ting停厅 tong通统童 tou投 tu图土
tuan团 tui退推 wai外 wan湾 wang网 wei卫委维位 wen文闻稳 wu务物舞屋武污五无 xi息戏西 xia下 xian险线县 xiang乡象
xiao校销消小效 xie协 xin心新信 xing行兴刑 xiong胸 xiu休 xu畜 xuan宣 xue学血 xun巡汛训 yan研验烟盐眼 yang养洋
yao要药 ye业液 yi医役议一艺易移疫益 yin姻引 ying应影 yong拥 you游有幼邮右 yu育渔预狱与域 yuan源员原院园援 yue乐 yun运
zang葬 zhan展战站 zhang障 zhao招照 zhe者 zhen震镇振侦 zheng政征整正证 zhi治织制志执支职植质知直智 zhong中种仲肿
zhou州 zhu住助 zhuan专 zhuang装 zhun准 zi资自字子 zong总综宗 zou走 zu组族 zuo作左
`;
