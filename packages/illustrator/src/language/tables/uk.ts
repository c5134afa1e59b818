import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "uk",
  order: "before",
  mode: "words",
  endings:
    "им, ими, їми, ого, ому, ій, ою, ею, ий, ім, їх, их, ам, ям, ами, ями, ах, ях, ом, ем, єм, ів, їв, ові, еві, ня, ю, а, я, о, е, є, и, і, ї, у, ь",
  words: `
vw=profile: у профіль, в профіль, вид збоку, вигляд збоку
vw=three-quarter: у три чверті, в три чверті, впівоберта, напівоберта, дивиться через плече, погляд через плече, з повернутою головою
vw=front: вид спереду, анфас
fc=left: дивиться ліворуч, дивиться вліво, повернута ліворуч, повернутий ліворуч, повернута вліво, повернутий вліво
fc=right: дивиться праворуч, дивиться вправо, повернута праворуч, повернутий праворуч, повернута вправо, повернутий вправо
vw=profile fc=left: лівий профіль
vw=profile fc=right: правий профіль
fn: у профіль linkedin, в профіль linkedin, у профіль telegram, аватар у профіль, аватарка у профіль, аватарку у профіль
?cp=stripes: смугаст*, у смужку, в смужку
?cp=checks: картат*, у клітинку, в клітинку
?cp=polka-dots: у горошок, в горошок
?cp=flowers: квітчаст*
?cp=leopard: леопардов*
ct=shirt cp=embroidery: вишиванка, вишиванці, вишиванку
ac=lipstick: помада, помадою
ac=scar: шрам, шрамом
ct=cardigan: кардиган
ct=raincoat: дощовик
ct=wedding-dress: весільна сукня, весільній сукні
hw=tiara: діадема, тіара
hs=short hk=pixie: піксі, стрижка піксі
hs=short hk=bowl: під горщик
hs=short hk=side-part: боковий проділ, боковим проділом, косий проділ
hs=short hk=slick-back: зачесане назад, зачесаним назад
hs=short hk=receding: залисини, залисинами
hs=bun hk=top-bun: високий пучок, високим пучком
hs=bun hk=low-bun: низький пучок, низьким пучком
hs=ponytail hk=high-ponytail: високий хвіст, високим хвостом
hs=ponytail hk=low-ponytail: низький хвіст, низьким хвостом
hs=braids hk=two-braids: дві коси, двома косами, дві косички, двома косичками
~g=m job=firefighter n=being: пожежник
~g=f job=firefighter n=being: пожежниця
~g=m job=police-officer n=being: поліцейський
~g=f job=police-officer n=being: поліцейська
job=soldier n=being: солдат, військовий
job=pilot n=being: пілот, льотчик
job=sailor n=being: моряк, матрос
job=detective n=being: детектив
~g=m job=spy n=being: шпигун
~g=f job=spy n=being: шпигунка
~g=m job=chef n=being: кухар
~g=f job=chef n=being: кухарка
~g=m job=baker n=being: пекар
~g=f job=baker n=being: пекарка
~g=m job=waiter n=being: офіціант
~g=f job=waiter n=being: офіціантка
job=barista n=being: бариста
job=butcher n=being: м'ясник
~g=m job=farmer n=being: фермер
~g=f job=farmer n=being: фермерка
~g=m job=gardener n=being: садівник
~g=f job=gardener n=being: садівниця
~g=m job=beekeeper n=being: пасічник, бджоляр
~g=f job=beekeeper n=being: пасічниця
job=fisherman n=being: рибалка
job=lumberjack n=being: лісоруб
~g=m job=construction-worker n=being: будівельник
~g=f job=construction-worker n=being: будівельниця
job=mechanic n=being: механік, автомеханік
job=plumber n=being: сантехнік
job=electrician n=being: електрик
job=carpenter n=being: тесля, столяр
job=welder n=being: зварювальник
job=miner n=being: шахтар
job=blacksmith n=being: коваль
~g=m job=tailor n=being: кравець
~g=f job=tailor n=being: кравчиня, швачка
~g=m job=hairdresser n=being: перукар
~g=f job=hairdresser n=being: перукарка
job=postal-worker n=being: листоноша
job=surgeon n=being: хірург
~g=m job=nurse n=being: медбрат
~g=f job=nurse n=being: медсестра
job=dentist n=being: стоматолог
~g=m job=veterinarian n=being: ветеринар
~g=f job=veterinarian n=being: ветеринарка
job=pharmacist n=being: фармацевт
~g=m job=scientist n=being: науковець, вчений
~g=f job=scientist n=being: науковиця
~g=m job=programmer n=being: програміст
~g=f job=programmer n=being: програмістка
~g=m job=architect n=being: архітектор
~g=f job=architect n=being: архітекторка
~g=m job=teacher n=being: учитель, вчитель
~g=f job=teacher n=being: вчителька
~g=m job=student n=being: студент
~g=f job=student n=being: студентка
job=judge n=being: суддя
~g=m job=lawyer n=being: адвокат
~g=f job=lawyer n=being: адвокатка
~g=m job=photographer n=being: фотограф
~g=f job=photographer n=being: фотографка
~g=m job=artist n=being: художник
~g=f job=artist n=being: художниця
~g=m job=musician n=being: музикант, гітарист
~g=f job=musician n=being: гітаристка
~g=m job=violinist n=being: скрипаль
~g=f job=violinist n=being: скрипалька
~g=m job=singer n=being: співак
~g=f job=singer n=being: співачка
~g=f job=ballerina n=being: балерина
job=clown n=being: клоун
~g=m job=footballer n=being: футболіст
~g=f job=footballer n=being: футболістка
job=boxer n=being: боксер
~g=m job=cyclist n=being: велосипедист
~g=f job=cyclist n=being: велосипедистка
job=diver n=being: водолаз
job=priest n=being: священник
~g=f job=nun n=being: черниця
job=monk n=being: монах, чернець
job=samurai n=being: самурай
job=viking n=being: вікінг
g=m job=king n=being: король
g=f job=queen n=being: королева
~g=f job=bride n=being: наречена
n=eyes: очі, очима, око
fn: без сумніву
off: під пахвою, в руці, у руці, в руках, у руках, на колінах, на гачку, висить на гачку, зав'язана на поясі, зав'язаний на поясі, на вішаку, через руку, зняв, зняла
like: як, наче, немов
fix: точніше, вірніше, вибачте, тобто, краще
c=brown: іржавий, іржавого
num=5: п'ять, п'яти
num=6: шість, шести
num=7: сім, семи
num=8: вісім, восьми
num=9: дев'ять, дев'яти
num=10: десять, десяти
num=11: одинадцять
num=12: дванадцять, дванадцяти
num=13: тринадцять
num=14: чотирнадцять
num=15: п'ятнадцять, п'ятнадцяти
num=16: шістнадцять, шістнадцяти
num=17: сімнадцять
num=18: вісімнадцять
num=19: дев'ятнадцять
num=20: двадцять, двадцяти
num=30: тридцять, тридцяти
num=40: сорок, сорока
num=50: п'ятдесят, п'ятдесяти
num=60: шістдесят, шістдесяти
num=70: сімдесят, сімдесяти
num=80: вісімдесят, вісімдесяти
num=90: дев'яносто
g=f: жінка, дівчина, пані, дама, вона, дівчини
g=m: чоловік, хлопець, парубок, він, юнак, пан
g=f a=child: дівчинка
g=m a=child: хлопчик
a=child n=being: дитина, малюк, карапуз
a=adolescent n=being: підліток, підлітка
g=f a=senior: бабуся, старенька, баба, пенсіонерка, бабця, бабусю
g=m a=senior: дідусь, старий дід, дід, пенсіонер
n=being: людина, портрет
?a=senior: старий, стара, літній, літня, похилого віку
?a=young_adult: молодий, молода
a=adult: середнього віку, дорослий
c=black: чорний
c=white: білий
c=gray: сірий, сіре
c=red: червоний
c=burgundy: бордовий
c=orange: помаранчевий, оранжевий
c=yellow: жовтий
c=green: зелений
c=teal: бірюзовий
c=blue: синій, синя, блакитний
c=navy: темно-синій
c=purple: фіолетовий
c=pink: рожевий
c=brown: коричневий
c=beige: бежевий
c=gold: золотий
c=silver: срібний, сріблястий
n=hair: волосся, волоссям, зачіска
n=skin: шкіра
n=bg: тло, тлі, фон
n=clothing: одяг
n=none: очі, очима, штани, джинси, черевики, чоботи, спідниця, рукавички, сумка, стіл, стіна, губи, пасок
hc=blonde: блондин, блондинка, білявий, білявка
hc=red: рудий, руда
?hc=gray: сивий, сива
?hc=blonde: світлий, русявий
?hc=brown: каштановий, темний
hs=bald: лисий, лиса
?hs=short: короткий
?hs=long: довгий
hs=curly: кучерявий, кучері
?hs=wavy: хвилястий
hs=afro: афро
hs=bob: каре
hs=bun: пучок, ґулька
hs=ponytail: хвостик, кінський хвіст, хвіст
hs=braids: коса, коси, косички, косами, косичками
hs=dreadlocks: дреди, дредами
hs=mohawk: ірокез
fh=beard: борода, бородою, бороди, бородатий, бородань, бородище
fh=moustache: вуса, вусами, вусів, вусатий, вусань, вусики
fh=goatee: борідка, цапина борідка, еспаньйолка
fh=stubble: щетина, щетиною, неголений
fh=none: гладко поголений
ew=glasses: окуляри, окулярах, окулярів
ew=sunglasses: сонцезахисні окуляри, сонячні окуляри, темні окуляри, сонцезахисних окулярах, темних окулярах
ew=eyepatch: пов'язка на оці, пов'язкою на оці, одноокий
hw=cap: кепка, кепці, бейсболка
hw=beanie: шапка, шапці
hw=hat: капелюх, капелюсі
hw=turban: тюрбан
hw=hijab: хіджаб
hw=crown: корона
hw=helmet: шолом, каска
hw=headphones: навушники, навушниках
ac=earrings: сережки, сережок
ac=necklace: намисто
ac=mask: маска
ac=freckles: веснянки, ластовиння, ластовинням, веснянками
ac=tattoo: татуювання
ac=arm-tattoo: татуювання на руках, татуюваннями на руках, татуювання на руці, татуюванням на руці, татуйовані руки, татуйованими руками
ac=scarf: шарф, шалик
ac=plaid-scarf: картатий шарф, картатому шарфі, картатим шарфом, шарф у клітинку
ac=striped-scarf: смугастий шарф, смугастому шарфі, смугастим шарфом
ac=silk-scarf: шовкова хустка, шовковій хустці, шовковою хусткою
ac=tie: краватка, краватки
ac=bow-tie: метелик, краватка-метелик
ac=microphone: мікрофон
ac=laptop: ноутбук
ac=phone: телефон
ac=coffee: чашка кави, п'є каву
ac=book: книга, книжка, книгу
ac=camera: камера, фотоапарат
ac=flower: квітка, квіти, квіткою
ex=happy: щасливий, веселий, усміх*, посміх*, радісний, радісн*, привітн*, сяюч*, сяє, життєрадісн*, щаслив*, посміха*, весел*, задоволен*
ex=amused: сміється, сміючись, регоч*, хихик*, лукав*, підморг*, пустотлив*, насмішкуват*, хитро
ex=sad: сумний, сумн*, журлив*, плаче, засмучен*, зажурен*, сльози, сльозами, похмур*, сумує
ex=angry: злий, сердитий, зла, сердит*, розгніван*, лют*, роздратован*, незадоволен*, у гніві
ex=surprised: здивований, здивован*, вражен*, приголомшен*, наляка*, ошелешен*, зляка*
ex=calm: спокійний, спокійн*, умиротвор*, безтурботн*, розслаблен*, втомлен*, сонн*, із заплющеними очима
ex=thoughtful: замислений, задумливий, задумлив*, замислен*, мрійлив*, замріян*, у роздумах
ex=confident: впевнений, упевнений
ex=determined: рішучий, рішуч*, цілеспрямован*, відважн*, хоробр*, непохитн*
ex=focused: зосереджений, зосереджен*, уважн*, сконцентрован*
ex=curious: цікавий, цікав*, зацікавлен*, допитлив*
ex=neutral: серйозний, серйозн*, суворий, сувора, строг*, безпристрасн*, без емоцій
ct=t-shirt: футболка
ct=shirt: сорочка, блузка
ct=hoodie: худі, толстовка
ct=sweater: светр, светрі
ct=blazer: піджак
ct=suit: костюм
ct=dress: сукня, сукні, плаття
ct=overalls: комбінезон
ct=jacket: куртка
ct=lab-coat: халат
ct=armor: обладунки, обладунках
ct=spacesuit: скафандр
ct=robe: мантія
ct=uniform: форма, уніформа
pl=bathroom: ванна
pl=beach: пляж
pl=bedroom: спальня
pl=cafe: кав'ярня, кафе, кав'ярні
pl=car: в машині, за кермом
pl=city: місто, місті
pl=classroom: клас, класі
pl=desert: пустеля
pl=forest: ліс
pl=garden: сад, садок
pl=gym: спортзал
pl=hospital: лікарня, лікарні
pl=kitchen: кухня, кухні
pl=library: бібліотека, бібліотеці
pl=mountains: гори, горах, в горах, вершина, на вершині
pl=office: офіс
pl=park: парк
pl=restaurant: ресторан, бар, барі, їдальня
pl=space: космос
pl=stage: сцена
sg=theater pl=stage: театр, театрі
sg=concert pl=stage: концерт, концерті
pl=store: магазин
pl=street: вулиця, тротуар, тротуарі, на вулиці
li=night: ніч, вночі, уночі
li=day: вдень
li=sunset: захід сонця, заході сонця, світанок, на світанку, схід сонця, сході сонця, сутінки
li=neon: неон
li=warm: тепле світло
su=robot: робот, андроїд
su=cat: кіт, кішка, кошеня
su=dog: пес, собака
su=fox: лис, лисиця
su=owl: сова
su=bear: ведмідь
su=lion: лев
su=rabbit: кролик, заєць
su=penguin: пінгвін
su=ghost: привид
su=dragon: дракон
fa=wizard ~g=m: чарівник, чаклун
fa=wizard ~g=f: відьма, чарівниця
fa=elf: ельф
fa=pirate: пірат
~g=m fa=knight: лицар
fa=astronaut: космонавт, астронавт
~g=m n=being: пожежник, пекар, учитель, кухар
~g=f n=being: вчителька, медсестра
~g=m ~ct=lab-coat n=being: лікар
~g=f ~ct=lab-coat n=being: лікарка
neg: без, не, немає
or: ні, або
end: з, із, зі, у, в, на, але, носить
fn: і, та, й, дуже, руці, погляд, читає
poss: його, її
st=pixel: піксель-арт, піксельний
st=voxel: воксель, воксельний
st=cartoon: мультяшний, мультфільм, аніме
st=comic: комікс
st=sketch: ескіз, начерк
st=line-art: контурний малюнок
st=clay: пластилін, пластиліновий, глина
st=flat: плаский
st=minimal: мінімалістичний
fr=headshot: крупний план, крупним планом
fr=bust: погруддя
fr=full-body: на повен зріст, у повний зріст
?sk=dark: темний, чорний, смаглявий
?sk=light: світлий, блідий
?sk=olive: оливковий
li=cool: холодне світло
li=studio: студійне світло
li=day: денне світло, природне світло, ранок, полудень
li=night: місячне світло
li=warm bp=candles: свічки, при свічках, світло свічок
g=m a=adult: батько, тато
g=f a=adult: мати, мама
g=m: король, принц, дядько, брат, син, онук, племінник, друг, сусід, вдівець, граф, герцог, барон, хлопчина, козак
g=f: королева, принцеса, тітка, тітонька, сестра, дочка, донька, онука, племінниця, дружина, подруга, сусідка, вдова, графиня, герцогиня, баронеса, чаклунка, богиня, панна, панянка, продавчиня
c=yellow: гірчичний
c=green: смарагдовий, м'ятний
c=red: багряний
c=orange: кораловий, мідний, іржавий
ct=uniform: мундир
ex=confident: самовдоволений, впевнен*, самовпевнен*, горд*, зарозуміл*, упевнен*
po=waving: махає рукою, махаючи рукою
po=arms-crossed: схрестивши руки, схрещеними руками
sn=sitting: сидить на стільці, сидить у кріслі
sn=running: біжить
sn=dancing: танцює
sn=bicycle: на велосипеді
sn=motorbike: на мотоциклі
sn=horse: верхи на коні, на коні
sn=skateboard: на скейтборді
sn=wheelchair: в інвалідному візку
years: років, роки, рік, річний, річна
og=africa: африканський, африканська
og=africa g=f: африканка
og=africa g=m: африканець
og=west-africa: нігерійський, нігерійська
og=west-africa g=f: нігерійка
og=west-africa g=m: нігерієць
og=middle-east: арабський, арабська, турецький, турецька, іранський, іранська
og=middle-east g=f: туркеня, арабка
og=middle-east g=m: турок, араб
og=south-asia: індійський, індійська
og=south-asia g=f: індійка
og=south-asia g=m: індієць
og=southeast-asia: в'єтнамський, в'єтнамська
og=southeast-asia g=f: в'єтнамка
og=southeast-asia g=m: в'єтнамець
og=east-asia: китайський, китайська, японський, японська, корейський, корейська
og=east-asia g=f: китаянка, японка, кореянка
og=east-asia g=m: китаєць, японець, кореєць
og=asia: азійський, азійська
og=asia g=f: азіатка
og=asia g=m: азіат
og=latin-america: мексиканський, мексиканська, бразильський, бразильська
og=latin-america g=f: мексиканка, бразилійка
og=latin-america g=m: мексиканець, бразилець
og=nordic: шведський, шведська, норвезький, норвезька
og=nordic g=f: шведка
og=nordic g=m: швед
og=europe: французький, французька, німецький, німецька, англійський, англійська
og=europe g=f: француженка, німкеня
og=europe g=m: француз, німець
og=eastern-europe: український, українська, польський, польська
og=eastern-europe g=f: українка, полька
og=eastern-europe g=m: українець, поляк
og=southern-europe: італійський, італійська, іспанський, іспанська
og=southern-europe g=f: італійка
og=southern-europe g=m: італієць
pl=workshop: майстерня, майстерні
pl=bakery: пекарня, пекарні
pl=laboratory: лабораторія, лабораторії
pl=church: церква, церкві, собор, соборі
pl=castle: замок, замку, фортеця, фортеці
pl=market: ринок, ринку, базар, базарі
pl=harbor: порт, порту, причал, причалі
pl=rooftop: на даху
pl=farm: ферма, фермі, хлів
pl=field: поле, полі, луг, лузі
pl=lake: озеро, озера, річка, річки
pl=ship: корабель, кораблі, палуба, палубі
pl=train: поїзд, потяг, поїзді, потязі, метро, вагоні
pl=airport: аеропорт, аеропорту, вокзал, вокзалі
pl=museum: музей, музеї, галерея, галереї
pl=temple: храм, храмі, мечеть, мечеті
pl=cave: печера, печері
pl=village: село, селі
pl=pool: басейн, басейні, басейну
ac=tea-cup: чашка чаю, чашкою чаю, горнятко чаю
ac=piggy-bank: скарбничка, скарбничкою
ac=book-stack: стос книг, стосом книг
ac=rapier: рапіра, рапірою
pl=steps: сходи собору, сходах собору
pl=cliff: скеля, урвище, на краю урвища
pl=bike-shop: веломайстерня, веломайстерні
pl=pottery: гончарня, гончарні, гончарний круг
pl=forge: кузня, кузні
pl=snow: в снігу, на снігу, засніжений
pl=stadium: стадіон, стадіоні, футбольне поле
pl=greenhouse: теплиця, теплиці, оранжерея, оранжереї
pl=tavern: таверна, таверні, корчма, корчмі, шинок
pl=nightclub: нічний клуб, нічному клубі, дискотека
pl=throne-room: тронна зала, палац, палаці, трон, троні
pl=courtroom: зал суду, залі суду, в суді
pl=lighthouse: маяк, маяку, маяка
pl=garage: гараж, гаражі, автосервіс, автосервісі
pl=salon: перукарня, перукарні, барбершоп
pl=attic: горище, горищі, мансарда
pl=pharmacy: аптека, аптеці
pl=outdoor: на природі, надворі, просто неба, на свіжому повітрі
pl=podcast: студія подкастів, радіостудія
pl=waterfall: водоспад, водоспаду, водоспадом
pl=volcano: вулкан, вулкана
pl=graveyard: кладовище, кладовищі, цвинтар
pl=ruins: руїни, руїнах
pl=swamp: болото, болоті
pl=clouds: у хмарах, над хмарами
pl=alley: провулок, провулку
pl=warehouse: завод, заводі, склад, складі, будівництво, будівництві
pl=dungeon: темниця, темниці, в'язниця, в'язниці
pl=campsite: біля багаття, кемпінг, біля вогнища
pl=circus: цирк, цирку
pl=cockpit: кабіна літака, кабіні літака, в літаку
pl=space-station: космічний корабель, космічному кораблі, космічна станція
pl=server-room: серверна, серверній
st=sketch md=watercolor: акварель, аквареллю, акварельний
st=sketch md=oil-painting: олія на полотні, олійний живопис, олійними фарбами
st=sketch md=pencil-drawing: олівцем, малюнок олівцем, олівець
st=sketch md=charcoal: вугіллям
st=sketch md=gouache: гуаш, гуашшю
st=sketch md=crayon: воскова крейда, кольоровими олівцями
st=flat md=paper-cut: витинанка
st=comic md=pop-art: поп-арт
st=line-art md=one-line: однією лінією
md=stained-glass: вітраж, вітражі
md=woodcut: дереворит, ліногравюра
md=engraving: гравюра
md=grayscale: чорно-біле фото, чорно-білий портрет
md=ukiyo-e: укійо-е, японська гравюра
md=tarot: карта таро
md=blueprint: креслення
we=rain: під дощем, дощ, у дощ
we=snow: йде сніг, снігопад, сніжинки
we=fog: туман, тумані
a=young_adult n=being: років двадцяти, років тридцяти, за двадцять
a=adult n=being: за сорок, за п'ятдесят, років сорока, років п'ятдесяти
a=senior n=being: за шістдесят, за сімдесят, років сімдесяти, літній чоловік, літня жінка
ex=excited: захоплен*, схвильован*, у захваті, піднесен*
ex=skeptical: скептичн*, недовірлив*, підозрілив*, піднявши брову, з піднятою бровою, знуджен*
ct=leather-jacket: шкіряна куртка, шкіряній куртці, косуха, косусі, шкірянка, шкірянці
ct=coat: пальто, плащ, тренч
ct=turtleneck: водолазка, водолазці
ct=vest: жилет, жилеті, жилетка
ct=tank-top: майка, майці
ct=polo-shirt: поло
ct=apron: фартух, фартусі
ct=kimono: кімоно
ct=sari: сарі
ct=cloak: накидка, накидці
ct=tracksuit: спортивний костюм, спортивному костюмі
ct=puffer-jacket: пуховик, пуховику
ct=bomber-jacket: бомбер
ct=wetsuit: гідрокостюм
ct=swimsuit: купальник, бікіні
ct=fur-coat: шуба, шубі
ct=evening-gown: вечірня сукня, вечірній сукні
ct=denim-jacket: джинсова куртка, джинсовій куртці, джинсівка
ct=tuxedo: смокінг, смокінгу
hw=beret: берет, береті
hw=top-hat: циліндр, циліндрі
hw=bowler-hat: котелок, казанок
hw=straw-hat: солом'яний капелюх, солом'яний бриль, солом'яному капелюсі, бриль
hw=cowboy-hat: ковбойський капелюх
hw=chef-hat: кухарський ковпак, ковпак, ковпаку
hw=hard-hat: будівельна каска
hw=head-bandana: хустка, хустці, косинка, бандана
hw=headband: обруч на голові
fa=vampire: вампір, вампірка
fa=superhero: супергерой, супергероїня
fa=mermaid: русалка
fa=zombie: зомбі
fa=fairy: фея
fa=orc: орк
fa=angel: ангел, янгол
fa=demon: демон, чорт
fa=ninja: ніндзя
su=wolf: вовк, вовчиця
su=tiger: тигр
su=frog: жаба, жабка
su=raccoon: єнот
su=deer: олень
su=cow: корова
su=pig: свиня, порося
su=mouse: миша, мишка
su=squirrel: білка
su=hedgehog: їжак, їжачок
su=koala: коала
su=monkey: мавпа
su=elephant: слон
su=giraffe: жираф
su=duck: качка
su=parrot: папуга
su=eagle: орел
su=raven: крук, ворона
su=tortoise: черепаха
su=crocodile: крокодил
su=snake: змія
su=octopus: восьминіг
su=shark: акула
su=dolphin: дельфін
su=unicorn: єдиноріг
su=alien: інопланетянин, інопланетянка, прибулець
su=skeleton: скелет
su=monster: монстр, чудовисько
su=panda: панда
su=otter: видра
su=goat: коза
su=sheep: вівця
su=hamster: хом'як
su=dinosaur: динозавр
su=capybara: капібара
su=badger: борсук
su=sloth: лінивець
li=cinematic: кінематографічн*
pl=underwater: під водою, на дні моря
pl=home: вдома, удома, вітальня, вітальні
pl=studio: у студії, фотостудія
pl=hotel: готель, готелі
po=pointing: показує пальцем, вказує пальцем
po=arms-raised: піднявши руки, руки вгору
po=hands-on-hips: руки в боки
po=thumbs-up: великий палець вгору
po=prayer-hands: молиться, склавши долоні
sn=cross-legged: схрестивши ноги, медитує
g=m a=adolescent: старшокласник
g=f a=adolescent: старшокласниця`,
  palette: `
nouns: палітра, палітрі, палітрою, тонах, відтінках, кольорах
brown: іржа, іржі, шоколад, шоколаду, кориця, кориці, карамель, карамелі
white: кістка, кістки, крейда, крейди, сніг, снігу, молоко, молока
beige: пісок, піску, масло, масла, льон, льону
purple: слива, сливи
red: цегла, цегли, вишня, вишні, рубін, рубіну
maroon: вино, вина
yellow: мед, меду, лимон, лимона
gold: охра, охри, латунь, латуні
green: шавлія, шавлії, мох, моху, олива, оливи
gray: попіл, попелу, сланець, сталь, сталі
black: чорнило, чорнила, вугілля
orange: гарбуз, гарбуза, теракота, теракоти, мідь, міді`,
};
