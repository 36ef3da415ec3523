/**
 * The surnames of China by how common they are: the source of src/lexicon/surnames.tsv.
 *
 * Written from public knowledge: the hundred largest surnames as the household registers count them, the surnames
 * that follow, the Hundred Family Surnames (百家姓, public domain), and what gazetteers and today's lists of officials
 * add: rare ones, those of minorities, double ones. Blanks only help the eye.
 */

/** The hundred largest, with the written forms that simplification gave some (付 for 傅, 肖 for 萧, 闫 for 阎). */
export const LARGEST = `
王李张刘陈杨赵黄周吴 徐孙胡朱高林何郭马罗 梁宋郑谢韩唐冯于董萧 程曹袁邓许傅沈曾彭吕 苏卢蒋蔡贾丁魏薛叶阎
余潘杜戴夏钟汪田任姜 范方石姚谭廖邹熊金陆 郝孔白崔康毛邱秦江史 顾侯邵孟龙万段雷钱汤 尹黎易常武乔贺赖龚文 付肖闫`;

/** The next few hundred: most counties have some of them. */
export const COMMON = `
庞樊兰殷施陶洪翟安颜 倪严牛温芦季俞章鲁葛 伍韦申尤毕聂丛焦向柳 邢路岳齐梅莫庄辛管祝 左涂谷祁时舒耿牟卜詹 关苗凌费纪靳盛童欧甄
项曲成游阳裴席卫查屈 鲍覃霍翁隋植甘景薄单 包司柏宁柯阮桂闵解柴 华车冉房边吉饶刁瞿戚 丘古米池滕晋苑邬臧畅 宫苟褚廉简娄盖符奚穆
党燕郎邸冀谈姬屠连郜 晏栾郁商蒙计喻揭窦迟 敖鄢冷卓仇艾蓝巩井练 仲乐虞卞封竺冼官楚佟 栗匡宗应巫鞠桑荆谌银 扬沙伏岑习胥蔺云骆尚
原衣阚仝晁綦邰郄逄訾 宓麻代全花强木都台闻 农储宿蒲商寇茹仉印桓 耿项阴雍师初由矫矣奉 权朴展修战藏庹佘明`;

/** Rare ones that stand for little else in print. */
export const RARE = `
骞禚逯缑乜亓侴俎璩濮 扈冒酆滑湛汲邴贲昝郤 郦邝厉幸鄂裘巨谯荣隆 敬那麦蒯尉庾暨弘禄殳 沃鄞巢怀班仰秋戎祖束 韶蓟索咸籍鹿辜俸危缪
杭诸钮嵇羊惠芮羿富乌 巴牧隗郗钭莘劳扶堵宰 郏浦慕宦慎戈夔厍毋笪 亢况琴佴墨郈逢敏操芶 茆迮苌楮仵帖冮凃区贠 呙哈寸弋拓拜洒撒撖斛
昂杞枚柘楼榆檀汝沐泮 渠漆澹狄琚甫皋盘眭禤 禹税稽竹粘羌翦腾芈菅 蒉蔄虎虢赛赫轩遆郇郐 郯铎闪隽雒雪青薜褟雎 顿颖揭肇蹇剡绽冶妥苍
侬呼折羽朵脱零闭疏 戢揣弓陇郓粟线续贝阿依买 甯璞颉佀仓鲜寻皮锁尧 凡忻恽奠洛支仁
淳宛訚兆宝隰昭茹 伊糜蓬 纳喇勉 旷睢茅荀蔚郅锺阙 卿宾犹嬴佼镡闾 妫姒蚁闳筱`;

/** Surnames whose character is far more often another word: a recogniser should want more evidence. */
export const SELDOM = `
来和有后相从东南公元光 先共利加双同善多央如 威容布干平并广底忠思 才拉普更月未果正母永 法海深清满火炎爱特率 玄玉生用甲登百直真知
移种立红统能自良节要 见言论资起过运通道部 里重门问降革顺风飞香 山川士行者教把产摆是 求承归家令仙星久钞答补速养须丰巢圣召员
校素药贡达野铁静黑但 尔岐硕祈将寿终步国越 融空益展栋扎图年福帅 么信鱼暴候凤勾啜回宣招斯昌淡萨衡靖鬲 字水义滚
开占千化厚图巧希 库庆悦户拱拾斗 昔春朗桐欣汉泰 洋润源灵热照猛 画皇盈礼离维罕美 老腊舍芒营蜀 西诗诚豆象贤贵随音`;

/** Names of two characters. */
export const DOUBLE = `
欧阳 上官 司马 诸葛 皇甫 令狐 司徒 慕容 尉迟 长孙 夏侯 公孙 轩辕 端木 东方 西门 南宫 独孤 宇文 申屠 万俟 闻人 赫连 澹台
公冶 宗政 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 司空 亓官 司寇 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁
段干 百里 东郭 南门 呼延 羊舌 微生 梁丘 左丘 东门 第五 公羊 公输 叱干 侯莫 贺兰 纳兰 完颜 耶律 叶赫 爱新 那拉 哥舒 库狄
屈突 豆卢 达奚 斛律 贺若 贺拔 乞伏 秃发 沮渠 北宫 公仪 士孙 子车 即墨 东野 西陵 南荣 太史 王孙 朱邪 范姜 张简 张廖 陆费
刘付 欧侯 吉克 吉木 吉狄 沙马 马海 曲木 曲比 阿苦 阿尔 阿余 阿的 海来 的日 俄木 且沙 尼苦 勒格 莫色 吉尔 金古 罗洪 邱莫
贾巴 瓦其 瓦渣 吉伍 布约 依火 加拉 迪力 乃古 火补
阿什 阿苏 阿吉 阿育 阿加 阿侯 阿来 阿力 阿比 阿皮 阿牛 阿硕 阿说 阿克 阿巴 阿库 阿木 阿候 阿合 吉列 吉勒 吉子 吉俄 吉尼 吉胡 吉觉 吉日 吉史 马黑 马比 曲么 曲莫
曲别 俄底 俄吉 俄洛 俄尔 俄阿 勒伍 安扎 海乃 海日 的莫 尔古 尔玛 尔恩 洛古 洛木 莫洛 莫什 拉马 拉玛 拉尔 木乃 木牛 井古 加巴 苏呷 沙呷 沙古 沙玛 瓦扎 瓦尔 瓦西
比曲 衣火 衣合 贾斯 贾司 毛子 麻卡 博什 补约 布吉 布尔 布都 惹几 惹革 日火 日黑 热柯 水落 果基 黑惹 子克 地木 额其 约其 约则 根呷 格吉 格立 吼惹 介古 克惹 肯莫
里毛 纽牛 曲子 特觉 乌火 竹尔 尼勒 尼者 依伙 依合 加克 杰巫 说日
叶刘 周梁 李郑 林郑 梁刘 罗范 范徐 陈冯`;
