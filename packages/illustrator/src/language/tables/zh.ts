import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "zh",
  order: "before",
  mode: "chars",
  words: `
vw=profile: 侧面, 侧脸, 侧颜, 侧视图, 侧面像, 侧身像
vw=three-quarter: 四分之三侧面, 四分之三侧脸, 四分之三视角, 四分之三角度, 半侧面, 半侧脸, 3/4侧面, 3/4侧脸, 3/4视角, 回头, 回眸, 转头, 扭头
vw=front: 正面, 正脸
fc=left: 面朝左, 朝左, 面向左, 看向左, 向左看, 望向左
fc=right: 面朝右, 朝右, 面向右, 看向右, 向右看, 望向右
vw=profile fc=left: 左侧脸
vw=profile fc=right: 右侧脸
fn: 侧面打光, 侧面光, 侧面照明
?cp=stripes: 条纹
?cp=checks: 格子, 格纹
?cp=polka-dots: 波点, 圆点
?cp=flowers: 碎花, 印花
?cp=leopard: 豹纹
?cp=camouflage: 迷彩
ac=lipstick: 口红
ac=scar: 疤痕, 伤疤
ct=cardigan: 开衫
ct=raincoat: 雨衣
ct=wedding-dress: 婚纱
ct=denim-jacket: 牛仔夹克, 牛仔外套
ct=qipao: 旗袍
ct=hanbok: 汉服
hs=short hk=pixie: 精灵短发
hs=short hk=bowl: 蘑菇头, 锅盖头
hs=short hk=side-part: 侧分, 三七分
hs=short hk=slick-back: 大背头, 背头
hs=buzz hk=crew: 寸头, 平头
hs=ponytail hk=high-ponytail: 高马尾
hs=ponytail hk=low-ponytail: 低马尾
hs=braids hk=two-braids: 双麻花辫, 双辫, 两条辫子
hs=bun hk=space-buns: 双丸子头
job=firefighter n=being: 消防员, 消防員
job=police-officer n=being: 警察, 警官
job=soldier n=being: 士兵, 军人
job=pilot n=being: 飞行员
job=sailor n=being: 水手
job=detective n=being: 侦探
job=spy n=being: 间谍
job=chef n=being: 厨师, 大厨
job=baker n=being: 面包师
job=waiter n=being: 服务员, 侍者
job=barista n=being: 咖啡师
job=butcher n=being: 屠夫
job=farmer n=being: 农民, 农夫
job=gardener n=being: 园丁
job=florist n=being: 花店老板, 花艺师
job=beekeeper n=being: 养蜂人
job=fisherman n=being: 渔夫
job=lumberjack n=being: 伐木工
job=construction-worker n=being: 建筑工人
job=mechanic n=being: 机械师, 修理工
job=plumber n=being: 水管工
job=electrician n=being: 电工
job=carpenter n=being: 木匠
job=welder n=being: 焊工
job=miner n=being: 矿工
job=blacksmith n=being: 铁匠
job=tailor n=being: 裁缝
job=hairdresser n=being: 理发师, 美发师
job=postal-worker n=being: 邮递员
job=surgeon n=being: 外科医生
job=nurse n=being: 护士
job=dentist n=being: 牙医
job=veterinarian n=being: 兽医
job=pharmacist n=being: 药剂师
job=scientist n=being: 科学家
job=programmer n=being: 程序员
job=architect n=being: 建筑师
job=teacher n=being: 老师, 教师
job=student n=being: 学生
job=judge n=being: 法官
job=lawyer n=being: 律师
job=photographer n=being: 摄影师
job=artist n=being: 画家
job=musician n=being: 音乐家, 吉他手
job=violinist n=being: 小提琴手
job=singer n=being: 歌手
job=ballerina n=being: 芭蕾舞演员
job=clown n=being: 小丑
job=footballer n=being: 足球运动员
job=boxer n=being: 拳击手
job=cyclist n=being: 自行车手
job=diver n=being: 潜水员
job=priest n=being: 神父
job=nun n=being: 修女
job=monk n=being: 和尚, 僧人
job=samurai n=being: 武士
job=viking n=being: 维京人
g=m job=king n=being: 国王
g=f job=queen n=being: 女王
job=bride n=being: 新娘
n=eyes: 眼睛, 眼, 双眼
off: 夹在腋下, 拿在手里, 拿在手上, 放在膝上, 系在腰间, 搭在手臂上, 挂在, 摘下, 脱下
like: 像, 如同
likepost: 一样
fn: 花了, 花钱
fix: 不对, 还是, 应该是, 更正
~g=m n=being: 厨师
g=f: 女人, 女性, 女士, 女子, 姑娘, 女孩, 女生, 她, 女, 美女
g=m: 男人, 男性, 男士, 男子, 男孩, 男生, 他, 男, 先生
g=f a=child: 小女孩, 女童, 小姑娘
g=m a=child: 小男孩, 男童
g=f a=adolescent: 少女, 女高中生
g=m a=adolescent: 少年, 男高中生
a=child n=being: 孩子, 儿童, 小孩, 婴儿, 小朋友, 小学生
a=adolescent n=being: 青少年, 十几岁, 高中生, 中学生
g=f a=senior: 老奶奶, 奶奶, 老太太, 老婆婆, 老妇人, 老妇, 外婆
g=m a=senior: 老爷爷, 爷爷, 老头, 老人家, 老先生, 老汉, 外公, 老大爷, 老头子, 老翁, 老道士
a=senior n=being: 老人, 老年, 老者, 长者, 六十多岁, 七十多岁, 八十多岁, 退休, 年迈, 上了年纪
g=f a=adult: 阿姨
g=m a=adult: 大叔
n=being: 人, 人物, 肖像
?a=senior: 年老的, 老
?a=young_adult: 年轻, 年轻的, 青年
a=adult: 中年, 中年的, 成年
c=black: 黑色, 黑, 黑色的, 黑色
c=white: 白色, 白, 雪白
c=gray: 灰色, 灰
c=red: 红色, 红, 酒红色
c=orange: 橙色, 橘色, 橘红色
c=yellow: 黄色, 黄
c=green: 绿色, 绿
c=teal: 青色, 蓝绿色
c=blue: 蓝色, 蓝, 浅蓝色, 天蓝色
c=navy: 深蓝色, 藏青色, 海军蓝
c=purple: 紫色, 紫
c=pink: 粉色, 粉红色, 粉, 粉红
c=brown: 棕色, 褐色, 咖啡色
c=beige: 米色, 米白色
c=gold: 金色
c=silver: 银色
n=hair: 头发, 发型, 发
n=skin: 皮肤, 肤色
n=bg: 背景
n=clothing: 衣服
n=none: 眼睛, 裤子, 牛仔裤, 鞋, 靴子, 裙子, 手套, 包, 桌子, 墙, 嘴唇, 腰带
hc=blonde: 金发
hc=black: 黑发
hc=red: 红发
hc=white: 白发
hc=gray: 银发, 灰发, 花白
hc=brown: 棕发, 褐发
hs=bald: 光头, 秃头, 秃顶
hs=buzz: 寸头, 平头
?hs=short: 短
?hs=long: 长
hs=short n=hair: 短发
hs=long n=hair: 长发
hs=curly n=hair: 卷发
hs=wavy n=hair: 波浪发, 波浪卷
hs=afro: 爆炸头
hs=bob n=hair: 波波头
hs=bun: 丸子头, 发髻
hs=ponytail: 马尾, 马尾辫
hs=braids: 辫子, 麻花辫, 双辫
hs=dreadlocks: 脏辫
hs=mohawk: 莫西干
fh=beard: 胡子, 大胡子, 络腮胡, 胡须, 长胡子, 长须, 胡子拉碴, 白胡子
fh=moustache: 小胡子, 八字胡, 两撇胡子, 髭须
fh=goatee: 山羊胡, 山羊胡子
fh=stubble: 胡茬, 胡渣
ew=glasses: 眼镜
ew=sunglasses: 墨镜, 太阳镜, 太阳眼镜
ew=eyepatch: 眼罩, 独眼
hw=cap: 棒球帽, 鸭舌帽
hw=beanie: 毛线帽, 针织帽
hw=hat: 帽子, 礼帽, 高帽
hw=turban: 头巾
hw=hijab: 希贾布
hw=crown: 皇冠, 王冠
hw=helmet: 头盔
hw=headphones: 耳机
ac=earrings: 耳环
ac=necklace: 项链
ac=mask: 口罩, 面具
ac=freckles: 雀斑
ac=tattoo: 纹身
ac=arm-tattoo: 手臂纹身, 手臂上有纹身, 纹身手臂, 花臂, 手臂上的纹身
ac=scarf: 围巾
ac=tie: 领带
ac=bow-tie: 领结
ac=microphone: 麦克风, 话筒
ac=laptop: 笔记本电脑
ac=phone: 手机
ac=coffee: 咖啡
ac=book: 书, 书本
ac=camera: 相机
ac=flower: 花, 鲜花, 花束
ex=happy: 微笑, 笑, 开心, 高兴, 快乐, 笑容
ex=amused: 大笑, 哈哈, 俏皮, 调皮, 坏笑, 眨眼, 笑得, 捧腹, 顽皮
ex=sad: 难过, 悲伤, 伤心, 忧郁, 哭泣, 流泪, 忧伤, 眼泪, 哭
ex=angry: 生气, 愤怒, 发怒, 恼火, 暴躁, 怒气, 怒目
ex=surprised: 惊讶, 吃惊, 惊恐, 震惊, 目瞪口呆, 惊呆, 诧异
ex=calm: 平静, 冷静, 安详, 宁静, 从容, 淡定, 放松, 困倦, 疲惫, 闭着眼, 平和, 祥和, 淡然, 安静
ex=thoughtful: 沉思, 若有所思, 思考, 深思, 出神, 思索
ex=confident: 自信, 骄傲, 自豪, 得意, 傲慢, 胸有成竹
ex=determined: 坚定, 坚决, 果断, 勇敢, 坚毅, 毅然
ex=focused: 专注, 聚精会神, 认真, 全神贯注
ex=excited: 兴奋, 激动, 欣喜若狂, 热情
ex=curious: 好奇, 充满好奇
ex=neutral: 严肃, 面无表情, 严厉, 冷漠, 不苟言笑
ct=t-shirt: t恤
ct=shirt: 衬衫, 衬衣
ct=hoodie: 卫衣, 帽衫
ct=sweater: 毛衣
ct=blazer: 西装外套
ct=suit: 西装, 西服
ct=dress: 连衣裙, 长裙, 礼服
ct=overalls: 背带裤
ct=jacket: 夹克, 外套, 雨衣
ct=lab-coat cc=white: 白大褂
ct=armor: 盔甲, 铠甲
ct=spacesuit: 太空服, 宇航服
ct=robe: 长袍
ct=uniform: 制服
pl=bathroom: 浴室
pl=beach: 海滩, 沙滩, 海边
pl=bedroom: 卧室
pl=cafe: 咖啡馆, 咖啡厅, 咖啡店
pl=car: 车里, 车内, 驾驶座
pl=city: 城市
pl=classroom: 教室
pl=desert: 沙漠
pl=forest: 森林, 树林
pl=garden: 花园, 庭院
pl=gym: 健身房
pl=home: 家里, 客厅, 在家
pl=hospital: 医院
pl=hotel: 酒店
pl=kitchen: 厨房
pl=library: 图书馆
pl=mountains: 山, 山里, 高山, 山顶, 山上
pl=office: 办公室
pl=park: 公园
pl=restaurant: 餐厅, 饭店, 餐馆
pl=space: 太空
pl=stage: 舞台
sg=theater pl=stage: 剧院, 剧场
sg=concert pl=stage: 音乐会, 演唱会
pl=store: 商店
pl=street: 街道, 街上, 街头, 马路, 路边
pl=studio: 工作室
li=night: 夜晚, 夜, 晚上, 夜景
li=day: 白天
li=sunset: 日落, 夕阳, 黄昏, 黎明, 日出, 傍晚
li=neon: 霓虹
li=warm: 暖光
su=robot: 机器人
su=cat: 猫
su=dog: 狗
su=fox: 狐狸
su=owl: 猫头鹰
su=bear: 熊
su=panda: 熊猫
su=lion: 狮子
su=rabbit: 兔子, 兔
su=penguin: 企鹅
su=ghost: 幽灵, 鬼
su=dragon: 龙
fa=wizard: 巫师, 魔法师
fa=wizard g=f: 女巫
fa=elf: 精灵
fa=pirate: 海盗
fa=knight: 骑士
fa=ninja: 忍者
fa=astronaut: 宇航员
n=being: 消防员, 面包师, 老师, 厨师, 护士
~ct=lab-coat n=being: 医生
neg: 没, 没有, 没戴, 不, 无, 不戴, 未, 不打
end: 和, 在, 戴着, 穿
fn: 的, 着, 一, 个, 只, 了, 是, 里, 上, 下, 手, 朵, 拿, 站, 起来, 看
st=pixel: 像素, 像素风, 像素画
st=voxel: 体素
st=cartoon: 卡通, 动漫, 动画
st=comic: 漫画
st=sketch: 素描, 草图
st=line-art: 线稿, 线条画
st=clay: 粘土, 黏土
st=flat: 扁平, 扁平化
st=minimal: 极简, 简约
st=abstract: 抽象
fr=headshot: 大头照, 证件照, 头像, 特写
fr=bust: 半身像, 胸像
fr=full-body: 全身
fr=upper-body: 上半身
sk=dark n=skin: 黑皮肤, 深色皮肤
sk=light n=skin: 白皮肤, 白皙
?sk=tan: 古铜色
li=cool: 冷光
li=studio: 棚拍
li=day: 自然光, 早晨, 中午, 阳光
li=night: 月光
li=warm bp=candles: 烛光, 蜡烛
fh=none: 没有胡子, 无胡须
g=m a=adult: 爸爸, 父亲
g=f a=adult: 妈妈, 母亲, 大妈
g=m: 国王, 王子, 叔叔, 伯伯, 舅舅, 哥哥, 弟弟, 儿子, 丈夫, 大爷, 绅士, 帅哥, 小哥, 汉子, 大哥
g=f: 女王, 公主, 姑姑, 婶婶, 姐姐, 妹妹, 女儿, 妻子, 女神, 小姐, 太太, 夫人, 大姐, 御姐, 妹子, 主妇
ct=sweater: 圆领衫
c=brown: 深棕色
c=yellow: 芥末黄
c=teal: 纯青色
a=young_adult n=being: 二十多岁, 三十多岁, 二十来岁, 三十来岁, 二十几岁, 年轻人
ex=happy: 面带微笑, 喜悦, 和蔼, 乐呵呵, 笑眯眯, 满足, 满意
po=waving: 挥手, 招手, 挥着手
po=arms-crossed: 双臂交叉, 抱臂
sn=sitting: 坐在椅子上
sn=cross-legged: 盘腿, 打坐, 冥想
sn=running: 奔跑, 跑步
sn=dancing: 跳舞
sn=bicycle: 骑自行车, 骑单车
sn=motorbike: 骑摩托车
sn=horse: 骑马
sn=skateboard: 滑滑板
sn=wheelchair: 坐轮椅, 轮椅
years: 多岁, 岁
og=africa: 非洲
og=west-africa: 尼日利亚
og=middle-east: 阿拉伯, 伊朗, 土耳其
og=south-asia: 印度, 巴基斯坦
og=southeast-asia: 越南, 泰国, 菲律宾
og=east-asia: 中国, 日本, 韩国
og=asia: 亚洲
og=latin-america: 墨西哥, 巴西
og=nordic: 北欧, 瑞典, 挪威
og=europe: 法国, 德国, 英国, 欧洲
og=eastern-europe: 俄罗斯, 乌克兰, 波兰
og=southern-europe: 意大利, 西班牙, 希腊
og=african-diaspora: 非裔
pl=workshop: 作坊, 工坊
pl=bakery: 面包店, 面包房
pl=laboratory: 实验室
pl=church: 教堂
pl=castle: 城堡
pl=market: 市场, 集市
pl=harbor: 港口, 码头
pl=rooftop: 屋顶, 天台
pl=farm: 农场, 牧场
pl=field: 田野, 草原, 麦田, 花田
pl=lake: 湖边, 湖, 河边
pl=ship: 船上, 甲板, 帆船
pl=train: 火车, 列车, 地铁
pl=airport: 机场, 火车站, 车站
pl=museum: 博物馆, 美术馆, 画廊
pl=temple: 寺庙, 寺院, 清真寺
pl=cave: 山洞, 洞穴
pl=village: 村庄, 村子, 乡村
pl=pool: 泳池, 游泳池
ac=tea-cup: 茶杯, 一杯茶, 喝茶
ac=piggy-bank: 存钱罐, 储蓄罐
ac=book-stack: 一摞书, 一叠书
ac=rapier: 花剑
pl=steps: 大教堂的台阶, 教堂台阶
pl=cliff: 悬崖, 山崖
pl=bike-shop: 自行车店, 自行车修理店
pl=pottery: 陶艺工作室, 陶艺坊
pl=forge: 铁匠铺, 锻造坊
pl=snow: 雪地, 雪中, 雪景
pl=stadium: 体育场, 球场, 操场
pl=greenhouse: 温室, 花店
pl=tavern: 酒馆, 客栈, 酒吧
pl=nightclub: 夜店, 夜总会
pl=throne-room: 宫殿, 皇宫, 王座, 宝座
pl=courtroom: 法庭
pl=lighthouse: 灯塔
pl=garage: 车库, 修车厂, 修理厂
pl=salon: 理发店, 美容院, 发廊
pl=attic: 阁楼
pl=pharmacy: 药店, 药房
pl=outdoor: 户外, 野外
pl=podcast: 播客, 录音室, 录音棚
pl=waterfall: 瀑布
pl=volcano: 火山
pl=graveyard: 墓地, 坟场
pl=ruins: 废墟, 遗迹
pl=swamp: 沼泽
pl=clouds: 云端, 云上
pl=alley: 小巷, 巷子
pl=warehouse: 工厂, 仓库, 工地
pl=dungeon: 地牢, 监狱
pl=campsite: 露营, 篝火, 营地
pl=circus: 马戏团, 游乐园
pl=cockpit: 驾驶舱, 飞机上
pl=space-station: 宇宙飞船, 飞船, 空间站
pl=server-room: 机房
st=sketch md=watercolor: 水彩, 水彩画, 水彩风
st=sketch md=oil-painting: 油画
st=sketch md=pencil-drawing: 铅笔画, 铅笔素描
st=sketch md=charcoal: 炭笔画
st=sketch md=gouache: 水粉画, 水粉
st=sketch md=crayon: 蜡笔, 蜡笔画, 彩铅
st=flat md=paper-cut: 剪纸
st=comic md=pop-art: 波普艺术, 波普
st=line-art md=one-line: 一笔画
md=stained-glass: 彩色玻璃, 彩绘玻璃
md=woodcut: 木刻, 木刻版画
md=engraving: 铜版画, 蚀刻
md=grayscale: 黑白照片, 黑白照, 黑白摄影
md=ukiyo-e: 浮世绘
md=tarot: 塔罗牌
md=blueprint: 蓝图
we=rain: 雨中, 下雨, 雨天
we=snow: 下雪, 飘雪, 雪花
we=fog: 雾, 雾中
a=adult n=being: 四十多岁, 五十多岁, 四十来岁, 五十来岁
ex=skeptical: 怀疑, 狐疑, 质疑, 挑眉, 无聊
ct=leather-jacket: 皮夹克, 皮衣, 皮外套
ct=coat: 大衣, 风衣
ct=turtleneck: 高领毛衣, 高领
ct=vest: 马甲
ct=tank-top: 背心, 吊带
ct=polo-shirt: polo衫
ct=apron: 围裙
ct=kimono: 和服
ct=sari: 纱丽
ct=cloak: 披风, 斗篷
ct=tracksuit: 运动服, 运动装
ct=puffer-jacket: 羽绒服
ct=bomber-jacket: 飞行员夹克
ct=wetsuit: 潜水服
ct=swimsuit: 泳衣, 泳装
ct=fur-coat: 皮草, 貂皮大衣
ct=evening-gown: 晚礼服
ct=tuxedo: 燕尾服
hw=beret: 贝雷帽
hw=top-hat: 高礼帽
hw=bowler-hat: 圆顶礼帽
hw=straw-hat: 草帽
hw=cowboy-hat: 牛仔帽
hw=chef-hat: 厨师帽
hw=hard-hat: 安全帽
hw=headband: 发带, 发箍
fa=vampire: 吸血鬼
fa=superhero: 超级英雄
fa=mermaid: 美人鱼
fa=zombie: 僵尸
fa=fairy: 仙女
fa=orc: 兽人
fa=angel: 天使
fa=demon: 恶魔, 魔鬼
su=wolf: 狼
su=tiger: 老虎
su=frog: 青蛙
su=raccoon: 浣熊
su=deer: 鹿
su=cow: 奶牛
su=pig: 猪, 小猪
su=mouse: 老鼠
su=squirrel: 松鼠
su=hedgehog: 刺猬
su=koala: 考拉
su=monkey: 猴子
su=elephant: 大象
su=giraffe: 长颈鹿
su=duck: 鸭子
su=parrot: 鹦鹉
su=eagle: 老鹰
su=raven: 乌鸦
su=tortoise: 乌龟
su=crocodile: 鳄鱼
su=snake: 蛇
su=octopus: 章鱼
su=shark: 鲨鱼
su=dolphin: 海豚
su=unicorn: 独角兽
su=alien: 外星人
su=skeleton: 骷髅
su=monster: 怪物, 怪兽
su=otter: 水獭
su=goat: 山羊
su=sheep: 绵羊
su=hamster: 仓鼠
su=dinosaur: 恐龙
su=capybara: 水豚
su=badger: 獾
su=sloth: 树懒
li=cinematic: 电影感
pl=underwater: 水下, 海底, 水中
po=pointing: 用手指着, 指着
po=arms-raised: 举起双手, 高举双手
po=hands-on-hips: 双手叉腰, 叉腰
po=thumbs-up: 竖起大拇指, 点赞
po=prayer-hands: 双手合十, 祈祷
g=m a=young_adult: 小伙子, 小伙`,
};
