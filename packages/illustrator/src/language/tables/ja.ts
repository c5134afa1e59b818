import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "ja",
  order: "before",
  mode: "chars",
  words: `
vw=profile: 横顔, 横向き, 真横, 側面図
vw=three-quarter: 斜め前, 斜め向き, 斜め顔, 四分の三, 4分の3, ななめ向き, 振り向, 振り返, 肩越し
vw=front: 正面
fc=left: 左向き, 左を向, 左を見
fc=right: 右向き, 右を向, 右を見
?cp=stripes: ストライプ, 縞模様, しましま, ボーダー
?cp=checks: チェック柄, チェック, 格子柄
?cp=polka-dots: 水玉, 水玉模様, ドット柄
?cp=flowers: 花柄
?cp=leopard: ヒョウ柄, 豹柄
?cp=camouflage: 迷彩, 迷彩柄
ac=lipstick: 口紅
ac=scar: 傷跡
ac=cat-ears: 猫耳, ネコ耳
ct=cardigan: カーディガン
ct=raincoat: レインコート
ct=wedding-dress: ウェディングドレス
ct=denim-jacket: デニムジャケット, ジージャン
ct=tuxedo: タキシード
hw=tiara: ティアラ
hs=short hk=pixie: ピクシーカット, ベリーショート
hs=short hk=bowl: マッシュルームカット
hs=short hk=side-part: 七三分け, サイドパート
hs=short hk=slick-back: オールバック
hs=buzz hk=crew: スポーツ刈り, 角刈り
hs=ponytail hk=high-ponytail: ハイポニーテール, 高めのポニーテール
hs=ponytail hk=low-ponytail: ローポニーテール, 低めのポニーテール
hs=braids hk=two-braids: おさげ, 二つの三つ編み
hs=bun hk=space-buns: ツインお団子
hs=braids hk=cornrows: コーンロウ
job=firefighter n=being: 消防士, 消防隊員
job=police-officer n=being: 警察官, 警官, お巡りさん
job=soldier n=being: 兵士, 軍人
job=pilot n=being: パイロット
job=sailor n=being: 船員, 水兵
job=detective n=being: 探偵, 刑事
job=spy n=being: スパイ
job=chef n=being: 料理人, シェフ, コック
job=baker n=being: パン屋, パン職人
job=waiter n=being: ウェイター, ウェイトレス, 給仕
job=barista n=being: バリスタ
job=butcher n=being: 肉屋
job=farmer n=being: 農家, 農夫
job=gardener n=being: 庭師
job=florist n=being: 花屋, フローリスト
job=beekeeper n=being: 養蜂家
job=fisherman n=being: 漁師
job=lumberjack n=being: 木こり
job=construction-worker n=being: 建設作業員, 大工見習い
job=mechanic n=being: 整備士, 自動車整備士
job=plumber n=being: 配管工
job=electrician n=being: 電気技師, 電気工
job=carpenter n=being: 大工
job=welder n=being: 溶接工
job=miner n=being: 鉱夫
job=blacksmith n=being: 鍛冶屋
job=tailor n=being: 仕立て屋
job=hairdresser n=being: 美容師, 理容師
job=postal-worker n=being: 郵便配達員
job=surgeon n=being: 外科医
job=nurse n=being: 看護師
job=dentist n=being: 歯医者, 歯科医
job=veterinarian n=being: 獣医
job=pharmacist n=being: 薬剤師
job=scientist n=being: 科学者, 研究者
job=programmer n=being: プログラマー, エンジニア
job=architect n=being: 建築家
job=teacher n=being: 先生, 教師
job=student n=being: 学生, 生徒
job=judge n=being: 裁判官
job=lawyer n=being: 弁護士
job=photographer n=being: 写真家, カメラマン
job=artist n=being: 画家
job=musician n=being: ミュージシャン, ギタリスト
job=violinist n=being: バイオリニスト
job=singer n=being: 歌手
job=ballerina n=being: バレリーナ
job=clown n=being: ピエロ
job=footballer n=being: サッカー選手
job=basketball-player n=being: バスケットボール選手
job=boxer n=being: ボクサー
job=cyclist n=being: サイクリスト
job=diver n=being: ダイバー
job=priest n=being: 神父
job=nun n=being: 修道女
job=monk n=being: 修道士, 僧侶
job=samurai n=being: 侍, 武士
job=viking n=being: バイキング
g=m job=king n=being: 王様
g=f job=queen n=being: 女王
job=bride n=being: 花嫁
job=geisha n=being: 芸者, 舞妓
n=eyes: 目, 瞳
off: 脇に抱え, 手に持った, 手に持って, 膝の上, 腰に巻いた, 腰に巻いて, ポケットの中, 脱いだ, 外した, 失った
likepost: のような, みたいな, のように
fix: というより, じゃなくて, ではなく, いや
hs=buzz: 坊主頭の, 坊主頭
g=f: 女性, 女, 女子, 彼女, 女の人
g=m: 男性, 男, 男子, 彼, 男の人, 青年
g=f a=child: 女の子, 少女, 幼女
g=m a=child: 男の子, 少年
a=child n=being: 子供, 子ども, 赤ちゃん, 幼児, 小学生
a=adolescent n=being: 十代, ティーンエイジャー, 高校生, 10代, 中学生, ティーン
g=f a=adolescent: 女子高生
g=f a=senior: おばあさん, お婆さん, 老婆, 祖母, 老女, おばあちゃん
g=m a=senior: おじいさん, お爺さん, 老人男性, 祖父, 老紳士, おじいちゃん, 老翁
a=senior n=being: 老人, お年寄り, 年配, 高齢, 60代, 70代, 80代, 六十代, 七十代, 八十代
n=being: 人, 人物, 肖像
?a=senior: 年老いた, 老いた, 高齢の
?a=young_adult: 若い, 若者
g=m a=adult: おじさん, 中年男性
g=f a=adult: おばさん, 中年女性
a=adult: 中年, 大人
c=black: 黒い, 黒, 黒の, 黒色, ブラック
c=white: 白い, 白, 白の, 白色, ホワイト
c=gray: 灰色, グレー, グレイ
c=red: 赤い, 赤, 赤色, 真っ赤な, レッド
c=orange: オレンジ, オレンジ色
c=yellow: 黄色い, 黄色, イエロー
c=green: 緑, 緑色, グリーン
c=teal: 青緑, ターコイズ
c=blue: 青い, 青, 青色, 水色, ブルー
c=navy: 紺, 紺色, ネイビー
c=purple: 紫, 紫色, パープル
c=pink: ピンク, ピンク色, 桃色
c=brown: 茶色, 茶色い, 茶, ブラウン
c=beige: ベージュ
c=gold: 金色, ゴールド
c=silver: 銀色, シルバー
n=hair: 髪, 髪の毛, ヘア, 髪型
n=skin: 肌
n=bg: 背景, バック
n=clothing: 服, 洋服
n=none: 目, 瞳, ズボン, パンツ, ジーンズ, 靴, ブーツ, スカート, 手袋, バッグ, 机, 壁, 唇, ベルト
hc=blonde: 金髪, ブロンド
hc=black: 黒髪
hc=brown: 茶髪
hc=red: 赤毛, 赤髪
hc=white: 白髪
hc=gray: 銀髪, グレイヘア
hc=pink: ピンク髪
hc=blue: 青髪
hc=green: 緑髪
hs=bald: ハゲ, スキンヘッド, 禿げ, はげ頭, 坊主頭の
hs=buzz: 坊主, 丸刈り, 坊主頭
?hs=short: 短い
?hs=long: 長い
hs=short n=hair: ショートヘア, 短髪, ショートカット
hs=long n=hair: ロングヘア, 長髪, ロング
hs=curly n=hair: 巻き髪, カーリーヘア, 巻き毛, 天然パーマ, くせ毛, パーマ
hs=wavy n=hair: ウェーブ
hs=afro: アフロ
hs=bob n=hair: ボブ, おかっぱ
hs=bun: お団子, お団子ヘア, シニヨン
hs=ponytail: ポニーテール
hs=braids: 三つ編み, おさげ
hs=dreadlocks: ドレッド, ドレッドヘア
hs=mohawk: モヒカン
fh=beard: ひげ, 髭, ヒゲ, あごひげ, 顎髭, 髭面, 顎ひげ, あごヒゲ, ひげ面
fh=moustache: 口ひげ, 口髭, ちょびひげ, ちょび髭, カイゼル髭, 口ヒゲ
fh=goatee: ヤギひげ, 山羊髭
fh=stubble: 無精ひげ, 無精髭
ew=glasses: 眼鏡, メガネ, めがね
ew=sunglasses: サングラス
ew=eyepatch: 眼帯
hw=cap: キャップ, 野球帽
hw=beanie: ニット帽
hw=hat: 帽子, ハット, シルクハット
hw=turban: ターバン
hw=hijab: ヒジャブ
hw=crown: 王冠, 冠
hw=helmet: ヘルメット, 兜
hw=headphones: ヘッドホン, ヘッドフォン, イヤホン
ac=earrings: イヤリング, ピアス
ac=necklace: ネックレス
ac=mask: マスク
ac=freckles: そばかす
ac=tattoo: タトゥー, 刺青
ac=arm-tattoo: 腕にタトゥー, 腕のタトゥー, タトゥーの入った腕, 腕に刺青
ac=scarf: マフラー, スカーフ
ac=tie: ネクタイ
ac=bow-tie: 蝶ネクタイ
ac=microphone: マイク
ac=laptop: ノートパソコン, ノートpc
ac=phone: スマホ, 携帯電話, スマートフォン
ac=coffee: コーヒー
ac=book: 本, 書籍
ac=camera: カメラ
ac=flower: 花, 花束
ex=happy: 笑顔, 微笑, 笑って, 嬉しそう, 幸せ, にこにこ, 微笑む, ほほえ, 楽しそう, ニコニコ, 幸せそう, 満足
ex=amused: 大笑い, 爆笑, いたずらっぽい, ニヤニヤ, にやにや, ウインク, ニヤリ, にやり, 笑っている, 笑い転げ
ex=sad: 悲しい, 悲しそう, 泣いて, 悲しげ, 涙, 憂鬱, 物憂げ, 寂しそう
ex=angry: 怒って, 怒った, 怒り, 怒っている, 不機嫌, 激怒, ムスッと
ex=surprised: 驚いた, 驚いて, びっくり, 驚き, 驚愕, 怯えた
ex=calm: 穏やか, 落ち着いた, 冷静, 静かな表情, のんびり, 眠そう, 疲れた, 目を閉じ, 安らか
ex=thoughtful: 考え込, 物思い, 思案, 思慮深い, 考えている
ex=confident: 自信, 自信に満ちた, 自信満々, 自信ありげ, 誇らしげ, 堂々, ドヤ顔
ex=determined: 決意, 決然, 毅然, 勇敢, 凛々しい, 勇ましい
ex=focused: 集中, 熱心
ex=excited: 興奮, わくわく, ワクワク, 大喜び, はしゃ
ex=curious: 好奇心, 興味津々, 興味深そう
ex=neutral: 無表情, 真剣, 真面目, 厳しい表情, 真顔, 厳格
po=waving: 手を振る, 手を振って
po=arms-crossed: 腕を組んだ, 腕組み, 腕を組んで
sn=sitting: 椅子に座って, 椅子に座る, 椅子に座った
sn=cross-legged: あぐらをかいて, 座禅, 瞑想
sn=running: 走っている, 走る
sn=dancing: 踊っている, 踊る
sn=bicycle: 自転車に乗って, 自転車に乗る, 自転車に乗った
sn=motorbike: バイクに乗って, バイクに乗る, バイクに乗った
sn=horse: 馬に乗って, 馬に乗る, 馬に乗った
sn=wheelchair: 車椅子
ct=t-shirt: tシャツ, ティーシャツ
ct=shirt: シャツ, ブラウス
ct=hoodie: パーカー, フーディー
ct=sweater: セーター, ニット, カーディガン
ct=blazer: ブレザー
ct=suit: スーツ, 背広
ct=dress: ドレス, ワンピース
ct=overalls: オーバーオール, つなぎ
ct=jacket: ジャケット, 上着, レインコート
ct=lab-coat cc=white: 白衣
ct=armor: 鎧, 甲冑
ct=spacesuit: 宇宙服
ct=robe: ローブ, 着物
ct=uniform: 制服, ユニフォーム
pl=bathroom: 浴室, お風呂
pl=beach: 海辺, ビーチ, 砂浜, 海岸
pl=bedroom: 寝室
pl=cafe: カフェ, 喫茶店
pl=car: 車の中, 車内, 運転席
pl=city: 都市, 街, 都会, 町
pl=classroom: 教室
pl=desert: 砂漠
pl=forest: 森, 森林
pl=garden: 庭, 庭園
pl=gym: ジム
pl=home: 家, リビング, 自宅
pl=hospital: 病院
pl=hotel: ホテル
pl=kitchen: キッチン, 台所, 厨房
pl=library: 図書館
pl=mountains: 山, 山々, 山頂, 山の上
pl=office: オフィス, 事務所
pl=park: 公園
pl=restaurant: レストラン, 食堂, バー
pl=space: 宇宙
pl=stage: ステージ, 舞台
sg=theater pl=stage: 劇場
sg=concert pl=stage: コンサート, ライブ会場
pl=store: 店, 店内
pl=street: 通り, 路上, 街角, 街頭, 道端, 歩道
pl=studio: スタジオ
li=night: 夜, 夜景
li=day: 昼, 日中
li=sunset: 夕焼け, 夕日, 夕暮れ, 夜明け, 日の出, 朝焼け
li=neon: ネオン
li=warm: 暖かい光
su=robot: ロボット, アンドロイド
su=cat: 猫, ネコ, ねこ
su=dog: 犬, イヌ
su=fox: 狐, キツネ, きつね
su=owl: フクロウ, 梟, ふくろう
su=bear: 熊, クマ
su=panda: パンダ
su=lion: ライオン
su=rabbit: ウサギ, うさぎ, 兎
su=penguin: ペンギン
su=ghost: 幽霊, お化け
su=dragon: 竜, ドラゴン, 龍
fa=wizard: 魔法使い, 魔術師
fa=wizard g=f: 魔女
fa=elf: エルフ
fa=pirate: 海賊
fa=knight: 騎士
fa=ninja: 忍者
fa=astronaut: 宇宙飛行士
n=being: 消防士, パン屋, 先生, 料理人, シェフ, 看護師
~ct=lab-coat n=being: 医者, 医師
~ct=lab-coat g=f: 女医
negpost: なし, 無し, ない, 無い, なく, いない, ていない, かけていない, 着けていない, ません, せず
neg: ノー
end: と
fn: の, を, に, で, は, が, も, い, た, て, いる, な, かぶった, 着た, した, 生やした, かけた
st=pixel: ドット絵, ピクセルアート
st=voxel: ボクセル
st=cartoon: アニメ, カートゥーン, アニメ風
st=comic: 漫画, マンガ, コミック
st=sketch: スケッチ
st=line-art: 線画
st=clay: 粘土, クレイ
st=flat: フラット, フラットデザイン
st=minimal: ミニマル, シンプル
st=abstract: 抽象的
fr=headshot: 証明写真, 顔写真, アップ
fr=bust: 胸像, バストアップ
fr=full-body: 全身
fr=upper-body: 上半身
?sk=dark: 黒い, 濃い
sk=dark n=skin: 褐色の肌, 黒い肌, 浅黒い肌
sk=light n=skin: 白い肌, 色白
sk=tan n=skin: 日焼けした肌
li=cool: 冷たい光
li=studio: スタジオ照明
li=day: 自然光, 朝, 真昼
li=night: 月明かり
li=warm bp=candles: ろうそくの光, ろうそく, キャンドル
g=m a=adult: 父, お父さん
g=f a=adult: 母, お母さん
g=m: 王様, 王子, 王, 紳士, 叔父, 伯父, 兄, 弟, お兄さん, 夫, 国王, 旦那, 兄ちゃん, 親父, おっさん
g=f: 女王, 王女, お姫様, 婦人, 叔母, 伯母, 姉, 妹, お姉さん, 妻, お嬢様, 女将, マダム, 奥さん, 女神, 姫, 淑女, ギャル, 主婦
hs=buzz: 坊主頭
c=yellow: からし色
c=orange: 珊瑚色
years: 代, 歳, 才
og=africa: アフリカ人
og=west-africa: ナイジェリア人
og=middle-east: アラブ人, イラン人, トルコ人
og=south-asia: インド人, パキスタン人
og=southeast-asia: ベトナム人, タイ人, フィリピン人
og=east-asia: 日本人, 中国人, 韓国人
og=asia: アジア人
og=latin-america: メキシコ人, ブラジル人
og=nordic: 北欧人, スウェーデン人
og=europe: フランス人, ドイツ人, イギリス人
og=eastern-europe: ロシア人, ウクライナ人
og=southern-europe: イタリア人, スペイン人
og=african-diaspora: アフリカ系アメリカ人
pl=workshop: 工房, アトリエ, 作業場
pl=bakery: ベーカリー
pl=laboratory: 実験室, 研究室, ラボ
pl=church: 教会, 大聖堂
pl=castle: お城, 城の前
pl=market: 市場
pl=harbor: 港, 波止場, 埠頭
pl=rooftop: 屋上
pl=farm: 農場, 牧場
pl=field: 野原, 草原, 麦畑, 花畑
pl=lake: 湖, 川辺, 湖畔
pl=ship: 船の上, 甲板, 帆船
pl=train: 電車, 列車, 地下鉄
pl=airport: 空港, 駅
pl=museum: 美術館, 博物館
pl=temple: お寺, 寺院, モスク
pl=cave: 洞窟, 洞穴
pl=village: 村, 村で
pl=pool: プール
ac=tea-cup: 紅茶, お茶, ティーカップ
ac=piggy-bank: 貯金箱, ブタの貯金箱
ac=book-stack: 本の山, 積み上げた本
ac=rapier: フルーレ
pl=steps: 大聖堂の階段
pl=cliff: 崖, 断崖
pl=bike-shop: 自転車屋, 自転車店
pl=pottery: 陶芸工房, ろくろ
pl=forge: 鍛冶場, 鍛冶屋の中
pl=snow: 雪の中, 雪原, 雪景色
pl=stadium: スタジアム, 競技場, グラウンド
pl=greenhouse: 温室
pl=tavern: 酒場, 居酒屋
pl=nightclub: ナイトクラブ
pl=throne-room: 玉座の間, 宮殿, 玉座
pl=courtroom: 法廷
pl=lighthouse: 灯台
pl=garage: ガレージ, 整備工場
pl=salon: 美容院, 床屋, 理髪店
pl=attic: 屋根裏
pl=pharmacy: 薬局
pl=outdoor: 屋外, 自然の中
pl=podcast: ポッドキャスト, 録音スタジオ, ラジオ局
pl=waterfall: 滝
pl=volcano: 火山
pl=graveyard: 墓地
pl=ruins: 廃墟, 遺跡
pl=swamp: 沼地
pl=clouds: 雲の上
pl=alley: 路地, 裏通り
pl=warehouse: 工場, 倉庫, 工事現場
pl=dungeon: 地下牢, 牢屋
pl=campsite: キャンプ, 焚き火
pl=circus: サーカス, 遊園地
pl=cockpit: コックピット, 飛行機の中
pl=space-station: 宇宙船, 宇宙ステーション
pl=server-room: サーバールーム
st=sketch md=watercolor: 水彩, 水彩画, 水彩風
st=sketch md=oil-painting: 油絵, 油彩
st=sketch md=pencil-drawing: 鉛筆画, 鉛筆
st=sketch md=charcoal: 木炭画
st=sketch md=gouache: ガッシュ
st=sketch md=crayon: クレヨン, 色鉛筆
st=flat md=paper-cut: 切り絵
st=comic md=pop-art: ポップアート
st=line-art md=one-line: 一筆書き
md=stained-glass: ステンドグラス
md=woodcut: 木版画
md=engraving: 銅版画, エッチング
md=grayscale: 白黒写真, モノクロ
md=ukiyo-e: 浮世絵
md=tarot: タロットカード
md=blueprint: 設計図
we=rain: 雨の中, 雨
we=snow: 雪が降る, 雪が降って
we=fog: 霧
a=young_adult n=being: 20代, 二十代, 30代, 三十代
a=adult n=being: 40代, 50代, 四十代, 五十代
ex=skeptical: 懐疑的, 疑い深い, 疑わしげ, 訝しげ, 片眉, 退屈そう
ct=leather-jacket: 革ジャン, レザージャケット, 革ジャケット
ct=coat: コート, トレンチコート
ct=turtleneck: タートルネック
ct=vest: ベスト, チョッキ
ct=tank-top: タンクトップ
ct=polo-shirt: ポロシャツ
ct=apron: エプロン, 前掛け
ct=kimono: 浴衣, 和服
ct=sari: サリー
ct=cloak: マント, ケープ
ct=tracksuit: ジャージ, トラックスーツ
ct=puffer-jacket: ダウンジャケット
ct=bomber-jacket: ボンバージャケット, スカジャン
ct=wetsuit: ウェットスーツ
ct=swimsuit: 水着
ct=fur-coat: 毛皮のコート
ct=evening-gown: イブニングドレス
hw=beret: ベレー帽
hw=bowler-hat: 山高帽
hw=straw-hat: 麦わら帽子, 麦藁帽子
hw=cowboy-hat: カウボーイハット
hw=chef-hat: コック帽
hw=hard-hat: 作業用ヘルメット
hw=head-bandana: バンダナ, 頭巾
hw=headband: ヘアバンド, ハチマキ, 鉢巻き
fa=vampire: 吸血鬼, ヴァンパイア
fa=superhero: スーパーヒーロー
fa=mermaid: 人魚
fa=zombie: ゾンビ
fa=fairy: 妖精
fa=orc: オーク
fa=angel: 天使
fa=demon: 悪魔, 鬼
su=wolf: 狼, オオカミ
su=tiger: 虎, トラ
su=frog: カエル, 蛙
su=raccoon: アライグマ
su=deer: 鹿
su=cow: 牛
su=pig: 豚, ブタ
su=mouse: ネズミ, 鼠
su=squirrel: リス
su=hedgehog: ハリネズミ
su=koala: コアラ
su=monkey: 猿, サル
su=elephant: 象, ゾウ
su=giraffe: キリン
su=duck: アヒル
su=parrot: オウム, インコ
su=eagle: 鷲, ワシ
su=raven: カラス, 鴉
su=tortoise: 亀, カメ
su=crocodile: ワニ
su=snake: 蛇, ヘビ
su=octopus: タコ, 蛸
su=shark: サメ, 鮫
su=dolphin: イルカ
su=unicorn: ユニコーン
su=alien: 宇宙人, エイリアン
su=skeleton: 骸骨, ガイコツ
su=monster: モンスター, 怪物
su=otter: カワウソ
su=goat: ヤギ
su=sheep: 羊, ヒツジ
su=hamster: ハムスター
su=dinosaur: 恐竜
su=capybara: カピバラ
su=badger: アナグマ
su=sloth: ナマケモノ
li=cinematic: シネマティック, 映画のような
pl=underwater: 水中, 海底, 海の中
po=pointing: 指差し, 指を差し
po=arms-raised: 両手を挙げ, 万歳, バンザイ
po=hands-on-hips: 腰に手
po=thumbs-up: 親指を立て, サムズアップ
po=prayer-hands: 合掌, 祈って
g=m a=adolescent: 男子高生`,
};
