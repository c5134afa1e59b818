import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "ar",
  order: "after",
  mode: "words",
  endings: "ات, ان, ين, ون, ها, ه, ا",
  words: `
vw=profile: منظر جانبي, صورة جانبية, بروفايل جانبي, وجه جانبي, بشكل جانبي
vw=three-quarter: ثلاثة أرباع, منظر ثلاثة أرباع, زاوية ثلاثة أرباع, بزاوية ثلاثة أرباع, ينظر من فوق كتفه, تنظر من فوق كتفها, ينظر فوق كتفه, تنظر فوق كتفها
vw=front: منظر أمامي
fc=left: ينظر إلى اليسار, تنظر إلى اليسار, ينظر لليسار, تنظر لليسار, ملتفت إلى اليسار, ملتفتة إلى اليسار
fc=right: ينظر إلى اليمين, تنظر إلى اليمين, ينظر لليمين, تنظر لليمين, ملتفت إلى اليمين, ملتفتة إلى اليمين
?cp=stripes: مخطط, مخططة
?cp=checks: كاروهات, مربعات
?cp=polka-dots: منقط, منقطة
?cp=flowers: مزهر, مزهرة
ac=lipstick: أحمر شفاه
ac=scar: ندبة
ct=wedding-dress: فستان زفاف
hs=short hk=pixie: قصة بيكسي
hs=ponytail hk=high-ponytail: ذيل حصان عال
hs=braids hk=two-braids: ضفيرتين, ضفيرتان, جديلتين, جديلتان
~g=m job=firefighter n=being: إطفائي, رجل إطفاء
~g=f job=firefighter n=being: إطفائية
~g=m job=police-officer n=being: شرطي
~g=f job=police-officer n=being: شرطية
~g=m job=soldier n=being: جندي
~g=f job=soldier n=being: جندية
~g=m job=pilot n=being: طيار
~g=f job=pilot n=being: طيارة
~g=m job=sailor n=being: بحار
~g=f job=sailor n=being: بحارة
~g=m job=detective n=being: محقق
~g=f job=detective n=being: محققة
~g=m job=chef n=being: طباخ, طاه
~g=f job=chef n=being: طباخة
~g=m job=baker n=being: خباز
~g=f job=baker n=being: خبازة
~g=m job=waiter n=being: نادل
~g=f job=waiter n=being: نادلة
job=butcher n=being: جزار
~g=m job=farmer n=being: مزارع, فلاح
~g=f job=farmer n=being: مزارعة
~g=m job=gardener n=being: بستاني
~g=f job=gardener n=being: بستانية
job=fisherman n=being: صياد سمك
job=construction-worker n=being: عامل بناء
~g=m job=mechanic n=being: ميكانيكي
~g=f job=mechanic n=being: ميكانيكية
job=plumber n=being: سباك
job=electrician n=being: كهربائي
job=carpenter n=being: نجار
job=welder n=being: لحام
job=blacksmith n=being: حداد
~g=m job=tailor n=being: خياط
~g=f job=tailor n=being: خياطة
job=hairdresser n=being: حلاق
job=postal-worker n=being: ساعي بريد
~g=m job=surgeon n=being: جراح
~g=f job=surgeon n=being: جراحة
~g=m job=nurse n=being: ممرض
~g=f job=nurse n=being: ممرضة
~g=m job=dentist n=being: طبيب أسنان
~g=f job=dentist n=being: طبيبة أسنان
~g=m job=veterinarian n=being: طبيب بيطري
~g=f job=veterinarian n=being: طبيبة بيطرية
~g=m job=pharmacist n=being: صيدلي
~g=f job=pharmacist n=being: صيدلانية
~g=m job=scientist n=being: عالم
~g=f job=scientist n=being: عالمة
~g=m job=programmer n=being: مبرمج
~g=f job=programmer n=being: مبرمجة
~g=m job=teacher n=being: معلم, مدرس
~g=f job=teacher n=being: معلمة, مدرسة
~g=m job=student n=being: طالب
~g=f job=student n=being: طالبة
~g=m job=judge n=being: قاض
~g=f job=judge n=being: قاضية
~g=m job=lawyer n=being: محام
~g=f job=lawyer n=being: محامية
~g=m job=photographer n=being: مصور
~g=f job=photographer n=being: مصورة
~g=m job=artist n=being: رسام
~g=f job=artist n=being: رسامة
~g=m job=musician n=being: موسيقي
~g=f job=musician n=being: موسيقية
~g=m job=singer n=being: مغني
~g=f job=singer n=being: مغنية
job=clown n=being: مهرج
~g=m job=footballer n=being: لاعب كرة قدم
~g=f job=footballer n=being: لاعبة كرة قدم
~g=m job=boxer n=being: ملاكم
~g=f job=boxer n=being: ملاكمة
~g=m job=diver n=being: غواص
~g=f job=diver n=being: غواصة
job=monk n=being: راهب
~g=f job=nun n=being: راهبة
g=m job=king n=being: ملك
g=f job=queen n=being: ملكة
~g=f job=bride n=being: عروس
n=eyes: عيون, عينان, عين, عينين
fn: توقع على عقد, بلا شك
off: تحت ذراعه, تحت ذراعها, في يده, في يدها, في حضنه, في حضنها, معلق, معلقة, حول خصره, حول خصرها
like: مثل, كأنه, كأنها
fix: بل, عفوا, أقصد, بالأحرى
c=orange: نحاسي, نحاسية, نحاسيتان
hs=braids n=hair: ضفيرتان, ضفيرتين
~g=f n=being: طبيبة أسنان
g=f: هي
num=5: خمس, خمسة
num=6: ست, ستة
num=7: سبع, سبعة
num=8: ثماني, ثمانية
num=9: تسع, تسعة
num=10: عشر, عشرة
num=12: اثني عشر, اثنا عشر
num=15: خمسة عشر, خمس عشرة
num=16: ستة عشر, ست عشرة
num=20: عشرين, عشرون
num=30: ثلاثين, ثلاثون
num=40: أربعين, أربعون
num=50: خمسين, خمسون
num=60: ستين, ستون
num=70: سبعين, سبعون
num=80: ثمانين, ثمانون
g=f: امرأة, سيدة, فتاة, بنت, آنسة, المرأة
g=m: رجل, سيد, فتى
g=f a=young_adult: شابة, امرأة شابة, عشرينية, ثلاثينية
g=m a=young_adult: شاب, عشريني, ثلاثيني
g=f a=child: طفلة, فتاة صغيرة, بنت صغيرة
g=m a=child: طفل, ولد, صبي
g=f a=senior: جدة, امرأة عجوز, مسنة, ستينية, سبعينية, متقاعدة
g=m a=senior: جد, رجل عجوز, شيخ
n=being: شخص, صورة
?a=senior: عجوز, كبير السن
g=m a=senior: مسن, ستيني, سبعيني, متقاعد
a=adult: متوسط العمر, منتصف العمر, في منتصف العمر
c=black: أسود, سوداء, سود
c=white: أبيض, بيضاء
c=gray: رمادي, رمادية, رصاصي
c=red: أحمر, حمراء, عنابي
c=orange: برتقالي, برتقالية
c=yellow: أصفر, صفراء
c=green: أخضر, خضراء
c=teal: فيروزي, فيروزية
c=blue: أزرق, زرقاء, سماوي
c=navy: كحلي, أزرق داكن
c=purple: بنفسجي, بنفسجية, أرجواني
c=pink: وردي, وردية, زهري
c=brown: بني, بنية
c=beige: بيج
c=gold: ذهبي, ذهبية
c=silver: فضي, فضية
n=hair: شعر
n=skin: بشرة
n=bg: خلفية
n=clothing: ملابس
n=none: عيون, عينان, عين, بنطال, بنطلون, حذاء, تنورة, قفازات, حقيبة, طاولة, جدار, حزام
hc=blonde: أشقر, شقراء
hc=gray: شائب
hc=red: أصهب, صهباء
?hc=gray: أشيب
hs=bald: أصلع, صلعاء
?hs=short: قصير
?hs=long: طويل
hs=curly: مجعد, أجعد
?hs=wavy: مموج
hs=afro: أفرو
hs=bun: كعكة, كعكة شعر
hs=ponytail: ذيل حصان
hs=braids: ضفيرة, ضفائر, جدائل
hs=dreadlocks: دريدز
fh=beard: لحية, ملتح, ملتحي, بلحية, ذو لحية, لحيته
fh=moustache: شارب, شوارب, بشارب, ذو شارب, شاربه, شنب
fh=goatee: سكسوكة, لحية صغيرة
fh=none: حليق
ew=glasses: نظارة, نظارات, النظارات
ew=sunglasses: نظارة شمسية, نظارات شمسية
ew=eyepatch: رقعة عين, عصابة عين
hw=cap: قبعة بيسبول, كاب
hw=beanie: طاقية, قبعة صوفية
hw=hat: قبعة, برنيطة
hw=turban: عمامة
hw=hijab: حجاب, محجبة
hw=crown: تاج
hw=helmet: خوذة
hw=headphones: سماعات, سماعة رأس
ac=earrings: أقراط, قرط, حلق
ac=necklace: قلادة, عقد
ac=mask: كمامة, قناع
ac=freckles: نمش
ac=tattoo: وشم
ac=arm-tattoo: وشم على ذراعه, وشم على ذراعها, وشم على الذراع, وشوم على ذراعيه, وشوم على ذراعيها
ac=scarf: وشاح, شال
ac=tie: ربطة عنق, كرافتة
ac=bow-tie: ببيون
ac=microphone: ميكروفون
ac=laptop: حاسوب محمول, لابتوب
ac=phone: هاتف, جوال
ac=coffee: فنجان قهوة, قهوة
ac=book: كتاب
ac=camera: كاميرا
ac=flower: زهرة, وردة, زهور
ex=happy: سعيد, سعيدة, يبتسم, تبتسم, مبتسم, مبتسمة, ابتسامة, مبتهج, مبتهجة, مسرور, بشوش, بشوشة, راض, راضية
ex=amused: يضحك, تضحك, ضاحك, ضاحكة, ضاحكا, ماكر, ماكرة, يغمز, تغمز
ex=sad: حزين, حزينة, يبكي, تبكي, كئيب, كئيبة, دموع, مكتئب
ex=angry: غاضب, غاضبة, عابس, عابسة, ساخط, متجهم
ex=surprised: متفاجئ, متفاجئة, مندهش, مندهشة, مذهول, مذهولة, خائف, خائفة
ex=calm: هادئ, هادئة, مطمئن, مطمئنة, مسترخ, مسترخية, متعب, متعبة, نعسان, مغمض العينين
ex=thoughtful: متأمل, مفكر, متأملة, شارد, شاردة, حالم, حالمة, يفكر, تفكر
ex=confident: واثق, واثقة, واثق من نفسه, فخور, فخورة, مغرور, بثقة
ex=determined: مصمم, عازم, مصممة, عازمة, حازم, حازمة, شجاع, شجاعة
ex=focused: مركز, منتبه, منتبهة, بتركيز, بانتباه
ex=excited: متحمس, متحمسة, منفعل, منفعلة
ex=curious: فضولي, فضولية, بفضول, مهتم, مهتمة
ex=neutral: جاد, جادة, صارم, صارمة, محايد
po=waving: يلوح بيده, تلوح بيدها
po=arms-crossed: مكتوف اليدين, ذراعان متقاطعتان
ct=t-shirt: تيشيرت, تي شيرت
ct=shirt: قميص, بلوزة
ct=hoodie: هودي, سترة بقلنسوة
ct=sweater: كنزة, سترة صوفية, سترة
ct=blazer: بليزر
ct=suit: بدلة
ct=dress: فستان
ct=overalls: أفرول
ct=jacket: جاكيت
ct=lab-coat: معطف مختبر, معطف طبي, رداء طبي
ct=armor: درع
ct=spacesuit: بدلة فضاء
ct=robe: رداء, عباءة, جلباب
ct=uniform: زي رسمي, زي موحد
pl=bathroom: حمام
pl=beach: شاطئ
pl=bedroom: غرفة نوم
pl=cafe: مقهى
pl=city: مدينة
pl=classroom: فصل دراسي, صف
pl=desert: صحراء
pl=forest: غابة
pl=garden: حديقة
pl=gym: صالة رياضية
pl=home: منزل, بيت, في البيت, في المنزل, غرفة الجلوس
pl=hospital: مستشفى
pl=hotel: فندق
pl=kitchen: مطبخ
pl=library: مكتبة
pl=mountains: جبل, جبال, قمة
pl=office: مكتب
pl=restaurant: مطعم, بار
pl=space: فضاء
pl=stage: مسرح
sg=concert pl=stage: حفلة موسيقية
pl=store: متجر
pl=street: شارع, رصيف
li=night: ليل, ليلا
li=day: نهار
li=sunset: غروب, غروب الشمس, فجر, شروق الشمس, الغسق
li=neon: نيون
li=warm: ضوء دافئ
su=robot: روبوت
su=cat: قطة, قط
su=dog: كلب
su=fox: ثعلب
su=owl: بومة
su=bear: دب
su=lion: أسد
su=rabbit: أرنب
su=penguin: بطريق
su=ghost: شبح
su=dragon: تنين
fa=wizard: ساحر
fa=pirate: قرصان
fa=knight: فارس
fa=astronaut: رائد فضاء
~g=m n=being: إطفائي, خباز, معلم, طباخ, ممرض
~g=f n=being: معلمة, طباخة, ممرضة
~g=m ~ct=lab-coat n=being: طبيب
~g=f ~ct=lab-coat n=being: طبيبة
neg: بدون, دون, بلا, من دون, بغير, لا يرتدي, لا ترتدي, ليس
or: أو, ولا
end: مع, في, يرتدي, ترتدي, على, لكن, عند
fn: من, ذو, ذات, يقرأ, تبدو, يبدو, خلف, لون
st=pixel: بكسل, بكسل آرت
st=voxel: فوكسل
st=cartoon: كرتون, كرتوني, أنمي
st=comic: قصص مصورة, كوميكس
st=sketch: رسم تخطيطي, اسكتش
st=clay: صلصال, طين
st=flat: مسطح
st=minimal: بسيط
fr=headshot: صورة وجه, صورة شخصية, لقطة قريبة
fr=bust: تمثال نصفي, صورة نصفية
fr=full-body: كامل الجسم, الجسم كامل
?sk=dark: داكن, سمراء, أسمر
?sk=light: فاتح, شاحب
?sk=olive: حنطي, زيتوني
?sk=tan: برونزي
fh=stubble: لحية خفيفة, غير حليق
li=cool: ضوء بارد
li=day: ضوء طبيعي, صباح, ظهر
li=night: ضوء القمر
li=warm bp=candles: شموع, ضوء الشموع
hs=braids: ضفيرتان, ضفيرتين
g=m a=adult: أب, والد, أربعيني, خمسيني
g=f a=adult: أم, والدة, أربعينية, خمسينية
g=m: ملك, أمير, والدي, أبي, أخي, جدي, خالي, عمي, ابني, زوجي, صديقي, جاري, كونت, عريس
g=f: ملكة, أميرة, خالتي, عمتي, أختي, أمي, والدتي, جدتي, ابنتي, زوجتي, صديقتي, جارتي, كونتيسة, ساحرة, إلهة
c=yellow: خردلي
c=green: زمردي
c=orange: نحاسي, مرجاني
years: سنة, سنوات, عام, عاما
a=young_adult n=being: في العشرينات, في الثلاثينات
a=adult n=being: في الأربعينات, في الخمسينات
a=senior n=being: ثمانيني, طاعن في السن
og=africa: أفريقي, أفريقية, إفريقي, إفريقية
og=west-africa: نيجيري, نيجيرية
og=north-africa: مغربي, مغربية, جزائري, جزائرية, تونسي, تونسية, مصري, مصرية
og=middle-east: عربي, عربية, لبناني, لبنانية, سوري, سورية, عراقي, عراقية, إيراني, إيرانية, تركي, تركية
og=south-asia: هندي, هندية, باكستاني, باكستانية
og=east-asia: صيني, صينية, ياباني, يابانية, كوري, كورية
og=asia: آسيوي, آسيوية
og=latin-america: مكسيكي, مكسيكية, برازيلي, برازيلية
og=nordic: سويدي, سويدية, نرويجي, نرويجية
og=europe: أوروبي, أوروبية, فرنسي, فرنسية, ألماني, ألمانية
og=eastern-europe: روسي, روسية, أوكراني, أوكرانية
og=southern-europe: إيطالي, إيطالية, إسباني, إسبانية
pl=workshop: ورشة
pl=bakery: مخبز
pl=laboratory: مختبر
pl=church: كنيسة
pl=castle: قلعة
pl=market: السوق, سوق
pl=harbor: ميناء
pl=rooftop: على السطح, سطح المبنى
pl=farm: مزرعة
pl=field: حقل
pl=lake: بحيرة, نهر
pl=ship: سفينة
pl=train: قطار, مترو
pl=airport: مطار, محطة القطار
pl=museum: متحف
pl=temple: معبد, مسجد
pl=cave: كهف
pl=village: قرية
pl=pool: مسبح, حمام سباحة
ac=tea-cup: كوب شاي, فنجان شاي
ac=piggy-bank: حصالة
ac=book-stack: كومة كتب
ac=rapier: سيف المبارزة
pl=steps: درج الكاتدرائية
pl=cliff: جرف
pl=bike-shop: ورشة دراجات
pl=pottery: ورشة فخار
pl=forge: ورشة الحداد
pl=snow: في الثلج, الثلوج
pl=stadium: ملعب, استاد
pl=greenhouse: دفيئة, بيت زجاجي, محل زهور
pl=tavern: حانة
pl=nightclub: ملهى ليلي
pl=throne-room: قصر, عرش
pl=courtroom: محكمة
pl=lighthouse: منارة
pl=garage: مرآب, ورشة سيارات, كراج
pl=salon: صالون حلاقة, صالون تجميل
pl=attic: علية
pl=pharmacy: صيدلية
pl=outdoor: في الهواء الطلق, في الطبيعة
pl=podcast: استوديو بودكاست
pl=waterfall: شلال
pl=volcano: بركان
pl=graveyard: مقبرة
pl=ruins: أطلال
pl=swamp: مستنقع
pl=clouds: فوق السحاب, بين الغيوم, فوق الغيوم
pl=alley: زقاق
pl=warehouse: مصنع, مستودع, موقع بناء
pl=dungeon: زنزانة, سجن
pl=campsite: مخيم, نار المخيم
pl=circus: سيرك
pl=cockpit: قمرة القيادة, في الطائرة
pl=space-station: سفينة فضاء, سفينة فضائية, محطة فضائية
pl=server-room: غرفة الخوادم
st=sketch md=watercolor: ألوان مائية
st=sketch md=oil-painting: لوحة زيتية, ألوان زيتية
st=sketch md=pencil-drawing: رسم بالرصاص, بالقلم الرصاص, قلم رصاص
st=sketch md=charcoal: رسم بالفحم, بالفحم
st=sketch md=gouache: غواش
st=sketch md=crayon: ألوان شمعية
st=flat md=paper-cut: قص الورق, فن الورق
st=comic md=pop-art: بوب آرت
st=line-art md=one-line: خط واحد
md=stained-glass: زجاج ملون, زجاج معشق
md=woodcut: حفر على الخشب
md=engraving: نقش معدني
md=grayscale: صورة بالأبيض والأسود
md=ukiyo-e: أوكييو-إه
md=tarot: بطاقة تاروت
md=blueprint: مخطط هندسي
we=rain: تحت المطر, مطر
we=snow: تساقط الثلج
we=fog: ضباب
ex=skeptical: متشكك, متشككة, مرتاب, مرتابة, رافع حاجبه, ملول, غير مقتنع
ct=leather-jacket: سترة جلدية, جاكيت جلد
ct=coat: معطف
ct=turtleneck: ياقة عالية, كنزة بياقة عالية
ct=vest: صدرية
ct=tank-top: قميص بلا أكمام
ct=polo-shirt: قميص بولو
ct=apron: مئزر, مريول, مريلة
ct=kimono: كيمونو
ct=sari: ساري
ct=tracksuit: بدلة رياضية
ct=puffer-jacket: سترة منتفخة
ct=wetsuit: بدلة غوص
ct=swimsuit: ملابس سباحة
ct=fur-coat: معطف فرو
ct=evening-gown: فستان سهرة
ct=cardigan: كارديجان
ct=raincoat: معطف مطر, معطف واق من المطر
ct=denim-jacket: سترة جينز
ct=tuxedo: بدلة توكسيدو
hw=beret: بيريه, قبعة بيريه
hw=top-hat: قبعة عالية
hw=straw-hat: قبعة من القش, قبعة قش
hw=cowboy-hat: قبعة رعاة البقر, قبعة كاوبوي
hw=chef-hat: قبعة الطباخ, قبعة طاه
hw=hard-hat: خوذة عمل
hw=head-bandana: منديل رأس, بندانة
hw=headband: عصابة رأس
fa=vampire: مصاص دماء, مصاصة دماء
fa=superhero: بطل خارق
fa=mermaid: حورية البحر
fa=zombie: زومبي
fa=fairy: جنية
fa=orc: أورك
fa=angel: ملاك
fa=demon: شيطان
fa=ninja: نينجا
fa=elf: إلف
su=wolf: ذئب
su=tiger: نمر
su=frog: ضفدع
su=raccoon: راكون
su=deer: غزال
su=cow: بقرة
su=pig: خنزير
su=mouse: فأر
su=squirrel: سنجاب
su=hedgehog: قنفذ
su=koala: كوالا
su=monkey: قرد
su=elephant: فيل
su=giraffe: زرافة
su=duck: بطة
su=parrot: ببغاء
su=eagle: نسر
su=raven: غراب
su=tortoise: سلحفاة
su=crocodile: تمساح
su=snake: أفعى, ثعبان
su=octopus: أخطبوط
su=shark: سمكة قرش
su=dolphin: دلفين
su=alien: كائن فضائي
su=skeleton: هيكل عظمي
su=monster: وحش
su=panda: باندا
su=otter: ثعلب الماء
su=goat: ماعز
su=sheep: خروف
su=hamster: هامستر
su=dinosaur: ديناصور
su=capybara: كابيبارا
su=badger: غرير
li=cinematic: سينمائي
li=studio: إضاءة استوديو
pl=underwater: تحت الماء, قاع البحر
pl=car: في السيارة, خلف المقود
pl=studio: في الاستوديو
po=pointing: يشير بإصبعه, تشير بإصبعها
po=arms-raised: رافع يديه, رافعة يديها
po=hands-on-hips: يداه على خصره, يداها على خصرها
po=thumbs-up: إبهام مرفوع
po=prayer-hands: يصلي, تصلي
sn=sitting: جالس على كرسي, جالسة على كرسي
sn=dancing: يرقص, ترقص
sn=running: يركض, تركض
sn=bicycle: على دراجة, يركب دراجة, تركب دراجة
sn=motorbike: على دراجة نارية
sn=horse: على حصان, يمتطي حصانا
sn=wheelchair: على كرسي متحرك
sn=cross-legged: متربع, يتأمل
hs=mohawk: موهوك
hs=bob: قصة بوب, كاريه
hs=buzz: شعر محلوق
g=m a=adolescent: مراهق
g=f a=adolescent: مراهقة`,
};
