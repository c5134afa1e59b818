import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "ru",
  order: "before",
  mode: "words",
  endings:
    "ыми, ими, ого, его, ому, ему, ая, яя, ое, ее, ые, ие, ый, ий, ой, ей, ую, юю, ым, им, ых, их, ами, ями, ах, ях, ом, ем, ам, ям, ов, ев, а, я, о, е, ы, и, у, ю, ь",
  words: `
?cp=stripes: полосат*, в полоску
?cp=checks: клетчат*, в клетку
?cp=polka-dots: в горошек
?cp=flowers: цветаст*, в цветочек
?cp=leopard: леопардов*
?cp=camouflage: камуфляжн*
ac=lipstick: помада, помадой
ac=scar: шрам, шрамом
ct=cardigan: кардиган
ct=raincoat: дождевик
ct=wedding-dress: свадебное платье, свадебном платье
ct=denim-jacket: джинсовая куртка, джинсовой куртке, джинсовую куртку
ct=tuxedo: смокинг
hw=tiara: диадема, тиара
hw=fur-hat: ушанка, ушанке
hs=short hk=pixie: пикси, стрижка пикси
hs=short hk=bowl: стрижка под горшок, под горшок
hs=short hk=side-part: боковой пробор, боковым пробором, косой пробор, косым пробором
hs=short hk=slick-back: зачёсанные назад, зачёсанными назад, зачёсаны назад
hs=short hk=receding: залысины, залысинами
hs=bun hk=top-bun: высокий пучок, высоким пучком
hs=bun hk=low-bun: низкий пучок, низким пучком
hs=ponytail hk=high-ponytail: высокий хвост, высоким хвостом
hs=ponytail hk=low-ponytail: низкий хвост, низким хвостом
hs=braids hk=two-braids: две косы, двумя косами, две косички, двумя косичками
hs=braids hk=crown-braid: коса короной
job=firefighter n=being: пожарный, пожарник
job=police-officer n=being: полицейский
job=soldier n=being: солдат
job=pilot n=being: пилот, лётчик
job=sailor n=being: моряк, матрос
job=detective n=being: детектив, сыщик
~g=m job=spy n=being: шпион
~g=f job=spy n=being: шпионка
~g=m job=chef n=being: повар
~g=f job=chef n=being: повариха
job=baker n=being: пекарь
~g=m job=waiter n=being: официант
~g=f job=waiter n=being: официантка
job=barista n=being: бариста
job=butcher n=being: мясник
job=farmer n=being: фермер
~g=m job=gardener n=being: садовник
~g=f job=gardener n=being: садовница
job=florist n=being: флорист
job=beekeeper n=being: пчеловод
~g=m job=fisherman n=being: рыбак
~g=f job=fisherman n=being: рыбачка
job=lumberjack n=being: лесоруб
job=rancher n=being: ковбой
job=construction-worker n=being: строитель
job=mechanic n=being: механик, автомеханик
job=plumber n=being: сантехник, водопроводчик
job=electrician n=being: электрик
job=carpenter n=being: плотник, столяр
~g=m job=welder n=being: сварщик
~g=f job=welder n=being: сварщица
job=miner n=being: шахтёр
job=blacksmith n=being: кузнец
~g=m job=tailor n=being: портной
~g=f job=tailor n=being: портниха, швея
job=hairdresser n=being: парикмахер
job=postal-worker n=being: почтальон
job=surgeon n=being: хирург
~g=m job=nurse n=being: медбрат
~g=f job=nurse n=being: медсестра
job=dentist n=being: стоматолог
job=veterinarian n=being: ветеринар
job=pharmacist n=being: аптекарь, фармацевт
job=scientist n=being: учёный
~g=m job=programmer n=being: программист
~g=f job=programmer n=being: программистка
job=architect n=being: архитектор
~g=m job=teacher n=being: учитель
~g=f job=teacher n=being: учительница
~g=m job=student n=being: студент
~g=f job=student n=being: студентка
job=judge n=being: судья
job=lawyer n=being: адвокат, юрист
job=photographer n=being: фотограф
~g=m job=artist n=being: художник
~g=f job=artist n=being: художница
~g=m job=musician n=being: музыкант, гитарист
~g=f job=musician n=being: гитаристка
~g=m job=violinist n=being: скрипач
~g=f job=violinist n=being: скрипачка
~g=m job=singer n=being: певец
~g=f job=singer n=being: певица
~g=f job=ballerina n=being: балерина
job=clown n=being: клоун
~g=m job=footballer n=being: футболист
~g=f job=footballer n=being: футболистка
job=boxer n=being: боксёр
~g=m job=cyclist n=being: велосипедист
~g=f job=cyclist n=being: велосипедистка
job=diver n=being: водолаз, дайвер
job=priest n=being: священник
~g=f job=nun n=being: монахиня
job=monk n=being: монах
job=samurai n=being: самурай
job=viking n=being: викинг
g=m job=king n=being: король
g=f job=queen n=being: королева
~g=f job=bride n=being: невеста
n=eyes: глаза, глазами, глаз
fn: без сомнения
off: под мышкой, в руке, в руках, на коленях, на крючке, завязана на поясе, завязан на поясе, на вешалке, через руку, снял, сняла, снятый, снятая
like: как, словно, будто
fix: точнее, вернее, простите, то есть, лучше
a=adolescent n=being: парень из аниме
fa=vampire: вампир, вампира, вампирша
num=5: пять, пяти
num=6: шесть, шести
num=7: семь, семи
num=8: восемь, восьми
num=9: девять, девяти
num=10: десять, десяти
num=11: одиннадцать
num=12: двенадцать, двенадцати
num=13: тринадцать, тринадцати
num=14: четырнадцать, четырнадцати
num=15: пятнадцать, пятнадцати
num=16: шестнадцать, шестнадцати
num=17: семнадцать
num=18: восемнадцать, восемнадцати
num=19: девятнадцать
num=20: двадцать, двадцати
num=30: тридцать, тридцати
num=40: сорок, сорока
num=50: пятьдесят, пятидесяти
num=60: шестьдесят, шестидесяти
num=70: семьдесят, семидесяти
num=80: восемьдесят, восьмидесяти
num=90: девяносто
g=f: женщина, девушка, дама, она, девушки
g=m: мужчина, парень, мужик, он, юноша, парня
g=f a=child: девочка, девчонка
g=m a=child: мальчик, мальчишка
a=child n=being: ребенок, малыш
a=adolescent n=being: подросток
g=f a=senior: бабушка, старушка, старуха
g=m a=senior: дедушка, старик, дед, старичок
n=being: человек, портрет
?a=senior: старый, старая, пожилой, пожилая
?a=young_adult: молодой, молодая
a=adult: средних лет, взрослый
c=black: черный
c=white: белый
c=gray: серый
c=red: красный
c=burgundy: бордовый
c=orange: оранжевый
c=yellow: желтый
c=green: зеленый
c=teal: бирюзовый
c=blue: синий, голубой
c=navy: темно-синий
c=purple: фиолетовый, лиловый
c=pink: розовый
c=brown: коричневый
c=beige: бежевый
c=gold: золотой
c=silver: серебряный, серебристый
n=hair: волосы, волос, волосами, прическа
n=skin: кожа, кожей
n=bg: фон, фоне
n=clothing: одежда
n=none: глаза, глазами, штаны, брюки, джинсы, ботинки, туфли, сапоги, юбка, перчатки, сумка, стол, стена, губы, ремень, фартук
hc=blonde: блондин, блондинка, светловолосый, белокурый
hc=red: рыжий, рыжая, рыжеволосая
hc=brown: шатен, шатенка
hc=black: брюнет, брюнетка
?hc=gray: седой, седая
?hc=blonde: светлый, русый
?hc=brown: каштановый, темный
hs=bald: лысый
hs=buzz: бритая голова
?hs=short: короткий, короткие
?hs=long: длинный, длинные
hs=curly: кудрявый, кудри, кудрями, вьющийся, вьющиеся, вьющимися
?hs=wavy: волнистый
hs=afro: афро
hs=bob: каре
hs=bun: пучок, пучком
hs=ponytail: хвостик, хвост, конский хвост
hs=braids: коса, косы, косички, косичками, косами, косичка
hs=dreadlocks: дреды, дредами
hs=mohawk: ирокез
fh=beard: борода, бородой, бородатый, бороды
fh=moustache: усы, усами, усатый, усов
fh=goatee: козлиная бородка, бородка, эспаньолка
fh=stubble: щетина
fh=none: гладко выбритый
ew=glasses: очки, очках, очков, очками
ew=sunglasses: солнечные очки, солнцезащитные очки, солнечных очках, темных очках, темные очки, солнцезащитных очках
ew=eyepatch: повязка на глазу
hw=cap: кепка, кепке, бейсболка
hw=beanie: шапка, шапке, шапочка
hw=hat: шляпа, шляпе, колпак
hw=turban: тюрбан
hw=hijab: хиджаб, платок на голове
hw=crown: корона
hw=helmet: шлем, каска
hw=headphones: наушники, наушниках, наушниками
ac=earrings: серьги, сережки, сережек
ac=necklace: ожерелье
ac=mask: маска
ac=freckles: веснушки, веснушками, веснушек
ac=tattoo: татуировка, татуировки
ac=scarf: шарф, шарфик
ac=tie: галстук
ac=bow-tie: бабочка, галстук-бабочка
ac=microphone: микрофон
ac=laptop: ноутбук
ac=phone: телефон
ac=coffee: чашка кофе, пьет кофе, чашкой кофе
ac=book: книга, книгу
ac=camera: камера, фотоаппарат
ac=flower: цветок, цветы, цветком
ex=happy: счастливый, веселый, улыба*, улыбк*, радостный
ex=amused: смеется, смеющийся
ex=sad: грустный, печальный
ex=angry: злой, сердитый, злая
ex=surprised: удивленный
ex=calm: спокойный
ex=thoughtful: задумчивый
ex=confident: уверенный
ex=determined: решительный
ex=focused: сосредоточенный
ex=excited: восторженный
ex=curious: любопытный
ex=skeptical: скептический
ex=neutral: серьезный
po=waving: машет рукой, машущий рукой, машущая рукой
po=arms-crossed: скрестив руки, скрещенными руками, скрещёнными руками
sn=sitting: сидит на стуле, сидит в кресле, сидящий, сидящая
sn=cross-legged: медитирует, по-турецки
sn=running: бежит, бегущий, бегущая
sn=dancing: танцует, танцующий, танцующая
sn=bicycle: на велосипеде
sn=motorbike: на мотоцикле
sn=horse: верхом на лошади, на лошади, на коне
sn=skateboard: на скейтборде
sn=wheelchair: в инвалидной коляске
ct=t-shirt: футболка
ct=shirt: рубашка, блузка
ct=hoodie: худи, толстовка
ct=sweater: свитер, джемпер
ct=blazer: пиджак, блейзер
ct=suit: костюм
ct=dress: платье
ct=overalls: комбинезон
ct=jacket: куртка, пальто, плащ
ct=lab-coat: халат
ct=armor: доспехи, доспехах
ct=spacesuit: скафандр
ct=robe: мантия, мантии
ct=uniform: униформа, форма
pl=bathroom: ванная
pl=beach: пляж
pl=bedroom: спальня
pl=cafe: кафе
pl=car: в машине
pl=city: город
pl=classroom: класс, классе
pl=desert: пустыня
pl=forest: лес
pl=garden: сад
pl=gym: спортзал
pl=home: дома
pl=hospital: больница
pl=hotel: отель
pl=kitchen: кухня
pl=library: библиотека
pl=mountains: горы, горах
pl=office: офис
pl=park: парк
pl=restaurant: ресторан
pl=space: космос
pl=stage: сцена
sg=theater pl=stage: театр, театре
sg=concert pl=stage: концерт, концерте
pl=store: магазин
pl=street: улица
li=night: ночь, ночью
li=day: днем
li=sunset: закат
li=neon: неон, неоновый
li=warm: теплый свет
su=robot: робот
su=cat: кот, кошка, котенок
su=dog: собака, пес
su=fox: лиса, лис, лисица
su=owl: сова
su=bear: медведь
su=lion: лев
su=rabbit: кролик, заяц
su=penguin: пингвин
su=ghost: призрак
su=dragon: дракон
fa=wizard ~g=m: волшебник, маг, колдун
fa=wizard ~g=f: ведьма, волшебница
fa=elf: эльф, эльфийка
fa=pirate: пират
fa=knight: рыцарь
fa=astronaut: космонавт, астронавт
~g=m n=being: пожарный, пекарь, учитель, повар
~g=f n=being: учительница, медсестра, повариха
~ct=lab-coat n=being: врач, доктор
neg: без, не, нет
or: ни, или
end: с, в, на, со, во, но, носит, за, у
fn: и, по, очень, две, двумя, взгляд, руке, читает
poss: его, ее
st=pixel: пиксель-арт, пиксельный, пиксели
st=voxel: воксель, воксельный
st=cartoon: мультяшный, мультфильм, аниме
st=comic: комикс
st=sketch: набросок, эскиз, карандаш
st=line-art: контурный рисунок, лайн-арт
st=clay: пластилин, пластилиновый, глина
st=flat: плоский
st=minimal: минималистичный
fr=headshot: крупный план, крупным планом
fr=bust: по грудь, бюст
fr=full-body: в полный рост
fr=upper-body: по пояс
?sk=dark: темный, черный, смуглый
?sk=light: светлый, бледный
?sk=olive: оливковый
?sk=tan: загорелый
li=cool: холодный свет
li=studio: студийный свет
li=day: дневной свет, естественный свет, утро, полдень
li=night: лунный свет
li=warm: свечи, свет свечей
pl=beach: берег моря, на берегу моря, побережье
g=m a=adult: отец, папа
g=f a=adult: мать, мама
g=m: король, принц
g=f: королева, принцесса
c=yellow: горчичный
c=green: изумрудный, мятный
c=orange: коралловый, медный, ржавый
years: лет, года, год, летний, летняя
og=africa: африканский, африканская
og=africa g=f: африканка
og=africa g=m: африканец
og=west-africa: нигерийский, нигерийская
og=west-africa g=f: нигерийка
og=west-africa g=m: нигериец
og=north-africa: марокканский, марокканская, египетский, египетская
og=north-africa g=f: марокканка, египтянка
og=north-africa g=m: марокканец, египтянин
og=middle-east: арабский, арабская, турецкий, турецкая, иранский, иранская
og=middle-east g=f: турчанка, арабка, иранка
og=middle-east g=m: араб, иранец
og=south-asia: индийский, индийская, пакистанский, пакистанская
og=south-asia g=f: индианка
og=south-asia g=m: индиец
og=southeast-asia: вьетнамский, вьетнамская, тайский, тайская
og=southeast-asia g=f: вьетнамка
og=southeast-asia g=m: вьетнамец
og=east-asia: китайский, китайская, японский, японская, корейский, корейская
og=east-asia g=f: китаянка, японка, кореянка
og=east-asia g=m: китаец, японец, кореец
og=asia: азиатский, азиатская
og=asia g=f: азиатка
og=asia g=m: азиат
og=central-asia: казахский, казахская, узбекский, узбекская
og=central-asia g=f: казашка, узбечка
og=central-asia g=m: казах, узбек
og=latin-america: мексиканский, мексиканская, бразильский, бразильская
og=latin-america g=f: мексиканка, бразильянка
og=latin-america g=m: мексиканец, бразилец
og=nordic: шведский, шведская, норвежский, норвежская
og=nordic g=f: шведка, норвежка
og=nordic g=m: швед, норвежец
og=europe: французский, французская, немецкий, немецкая, английский, английская
og=europe g=f: француженка, немка, англичанка
og=europe g=m: француз, немец, англичанин
og=eastern-europe: русский, русская, украинский, украинская, польский, польская
og=eastern-europe g=f: украинка
og=eastern-europe g=m: украинец, поляк
og=southern-europe: итальянский, итальянская, испанский, испанская
og=southern-europe g=f: итальянка, гречанка
og=southern-europe g=m: итальянец, испанец
og=african-diaspora: афроамериканский, афроамериканская
og=african-diaspora g=f: афроамериканка
og=african-diaspora g=m: афроамериканец`,
  palette: `
nouns: палитра, палитре, палитрой, тонах, оттенках, цветах, цвета
brown: ржавчина, ржавчины, шоколад, шоколада, корица, корицы, карамель, карамели
white: кость, кости, мел, мела, снег, снега, молоко, молока
beige: песок, песка, масло, масла, лён, льна
purple: слива, сливы
red: кирпич, кирпича, вишня, вишни, рубин, рубина
maroon: вино, вина
yellow: мёд, мёда, лимон, лимона
gold: охра, охры, латунь, латуни
green: шалфей, шалфея, мох, мха, олива, оливы
gray: пепел, пепла, сланец, сланца, сталь, стали
black: чернила, чернил, уголь, угля
orange: тыква, тыквы, терракота, терракоты, медь, меди`,
};
