import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "ko",
  order: "before",
  mode: "glue",
  suffixes:
    "은, 는, 이, 가, 을, 를, 에, 에서, 의, 로, 으로, 와, 과, 도, 만, 인, 한, 하는, 들, 이다, 색, 고, 있는, 있다",
  words: `
vw=profile: 옆모습, 측면 얼굴, 옆얼굴, 측면 모습
vw=three-quarter: 반측면, 쿼터 뷰, 고개를 돌린, 어깨 너머로 보는, 어깨 너머로 바라보는, 뒤돌아보는
vw=front: 정면
fc=left: 왼쪽을 보는, 왼쪽을 보고, 왼쪽을 바라보는, 왼쪽을 바라보고, 왼쪽을 향한
fc=right: 오른쪽을 보는, 오른쪽을 보고, 오른쪽을 바라보는, 오른쪽을 바라보고, 오른쪽을 향한
?cp=stripes: 줄무늬
?cp=checks: 체크무늬, 체크
?cp=polka-dots: 물방울무늬, 도트무늬
?cp=flowers: 꽃무늬
?cp=leopard: 호피무늬
ac=lipstick: 립스틱
ac=scar: 흉터
ct=cardigan: 가디건, 카디건
ct=raincoat: 우비, 레인코트
ct=wedding-dress: 웨딩드레스
ct=denim-jacket: 청재킷
ct=tuxedo: 턱시도
ct=hanbok: 한복
hw=tiara: 티아라
hs=short hk=pixie: 픽시컷
hs=short hk=bowl: 바가지머리, 바가지 머리
hs=short hk=slick-back: 올백머리, 올백
hs=buzz hk=crew: 스포츠머리
hs=braids hk=two-braids: 양갈래 땋은 머리, 양갈래로 땋은 머리
job=firefighter n=being: 소방관
job=police-officer n=being: 경찰관, 경찰
job=soldier n=being: 군인
job=pilot n=being: 조종사, 파일럿
job=sailor n=being: 선원
job=detective n=being: 탐정, 형사
job=spy n=being: 스파이
job=chef n=being: 요리사, 셰프
job=baker n=being: 제빵사
job=waiter n=being: 웨이터, 웨이트리스
job=barista n=being: 바리스타
job=butcher n=being: 정육점 주인
job=farmer n=being: 농부
job=gardener n=being: 정원사
job=florist n=being: 플로리스트
job=beekeeper n=being: 양봉가
job=fisherman n=being: 어부
job=lumberjack n=being: 나무꾼
job=construction-worker n=being: 건설 노동자
job=mechanic n=being: 정비사
job=plumber n=being: 배관공
job=electrician n=being: 전기 기사
job=carpenter n=being: 목수
job=welder n=being: 용접공
job=miner n=being: 광부
job=blacksmith n=being: 대장장이
job=tailor n=being: 재단사
job=hairdresser n=being: 미용사, 이발사
job=postal-worker n=being: 집배원, 우체부
job=surgeon n=being: 외과 의사
job=nurse n=being: 간호사
job=dentist n=being: 치과 의사
job=veterinarian n=being: 수의사
job=pharmacist n=being: 약사
job=scientist n=being: 과학자
job=programmer n=being: 프로그래머, 개발자
job=architect n=being: 건축가
job=teacher n=being: 선생님, 교사
job=student n=being: 학생
job=judge n=being: 판사
job=lawyer n=being: 변호사
job=photographer n=being: 사진작가, 사진사
job=artist n=being: 화가
job=musician n=being: 음악가, 기타리스트
job=violinist n=being: 바이올리니스트
job=singer n=being: 가수
job=ballerina n=being: 발레리나
job=clown n=being: 광대
job=footballer n=being: 축구 선수
job=boxer n=being: 복서, 권투 선수
job=cyclist n=being: 사이클 선수
job=diver n=being: 잠수부, 다이버
job=priest n=being: 신부님
job=nun n=being: 수녀
job=monk n=being: 수도사, 스님
job=samurai n=being: 사무라이
job=viking n=being: 바이킹
g=m job=king n=being: 왕
g=f job=queen n=being: 여왕
n=eyes: 눈, 눈동자
off: 손에 든, 손에 들고, 무릎 위, 팔에 걸친, 허리에 묶은, 벗은, 벗고, 벗어, 옆구리에 낀
likepost: 같은, 처럼
fix: 아니, 정확히는, 그러니까
hs=bob n=hair: 단발, 단발머리
fa=wizard: 강령술사, 마법사
ex=amused: 능글맞은, 크게 웃는, 폭소, 장난스러운, 장난기, 윙크, 히죽, 낄낄, 웃고 있는, 웃음을 터뜨
?sk=porcelain: 창백한
num=5: 다섯
num=6: 여섯
num=7: 일곱
num=8: 여덟
num=9: 아홉
num=10: 열
num=11: 열한
num=12: 열두
num=15: 열다섯
num=16: 열여섯
num=17: 열일곱
num=18: 열여덟
num=19: 열아홉
num=20: 스무, 스물
num=25: 스물다섯, 이십오
num=30: 서른, 삼십
num=40: 마흔, 사십
num=50: 쉰, 오십
num=60: 예순, 육십
num=70: 일흔, 칠십
num=80: 여든, 팔십
g=f: 여자, 여성, 여인, 아가씨, 그녀
g=m: 남자, 남성, 청년, 그
g=f a=child: 소녀, 여자아이, 여자 아이
g=m a=child: 소년, 남자아이, 남자 아이
a=child n=being: 아이, 어린이, 아기, 꼬마, 초등학생
a=adolescent n=being: 십대, 청소년, 고등학생, 10대, 중학생
g=f a=senior: 할머니, 노파, 할매
g=m a=senior: 할아버지, 영감
a=senior n=being: 노인, 어르신, 60대, 70대, 80대, 육십대, 칠십대, 팔십대, 은퇴한
n=being: 사람, 인물, 초상
?a=senior: 늙은, 나이 든, 노년의
?a=young_adult: 젊은
a=adult: 중년, 중년의, 성인
g=m a=adult: 아저씨
g=f a=adult: 아줌마
c=black: 검은, 검은색, 검정, 검정색, 까만, 블랙
c=white: 흰, 하얀, 흰색, 하얀색, 화이트
c=gray: 회색, 그레이
c=red: 빨간, 빨간색, 붉은, 빨강
c=orange: 주황색, 주황, 오렌지색
c=yellow: 노란, 노란색, 노랑
c=green: 초록색, 녹색, 초록, 푸른
c=teal: 청록색
c=blue: 파란, 파란색, 파랑, 하늘색, 푸른색
c=navy: 남색, 네이비
c=purple: 보라색, 보라
c=pink: 분홍색, 분홍, 핑크색, 핑크
c=brown: 갈색
c=beige: 베이지색, 베이지
c=gold: 금색, 황금색
c=silver: 은색
n=hair: 머리, 머리카락, 머리칼, 헤어
n=skin: 피부
n=bg: 배경
n=clothing: 옷
n=none: 눈, 눈동자, 바지, 청바지, 신발, 구두, 부츠, 치마, 장갑, 가방, 책상, 벽, 입술, 벨트
hc=blonde: 금발
hc=black: 흑발
hc=gray: 은발, 백발
hc=brown: 갈색머리
hs=bald: 대머리, 민머리
hs=buzz: 삭발, 까까머리
?hs=short: 짧은
?hs=long: 긴
hs=short n=hair: 단발, 짧은 머리, 숏컷
hs=long n=hair: 긴 머리, 장발, 긴머리
hs=curly n=hair: 곱슬, 곱슬머리, 파마머리
hs=wavy n=hair: 웨이브
hs=afro: 아프로
hs=bob n=hair: 단발머리
hs=bun: 올림머리, 똥머리
hs=ponytail: 포니테일, 묶은 머리
hs=braids: 땋은 머리, 양갈래
hs=dreadlocks: 드레드
hs=mohawk: 모히칸
fh=beard: 수염, 턱수염, 덥수룩한 수염, 수염이 난
fh=moustache: 콧수염, 콧수염을
fh=goatee: 염소수염
ew=glasses: 안경
ew=sunglasses: 선글라스
ew=eyepatch: 안대
hw=cap: 야구모자, 캡
hw=beanie: 비니, 털모자
hw=hat: 모자, 중절모
hw=turban: 터번
hw=hijab: 히잡
hw=crown: 왕관
hw=helmet: 헬멧, 투구
hw=headphones: 헤드폰, 헤드셋, 이어폰
ac=earrings: 귀걸이
ac=necklace: 목걸이
ac=mask: 마스크
ac=freckles: 주근깨
ac=tattoo: 문신, 타투
ac=arm-tattoo: 팔에 문신, 팔에 타투, 문신한 팔
ac=scarf: 목도리, 스카프
ac=tie: 넥타이
ac=bow-tie: 나비넥타이
ac=microphone: 마이크
ac=laptop: 노트북
ac=phone: 휴대폰, 핸드폰, 스마트폰
ac=coffee: 커피
ac=book: 책
ac=camera: 카메라
ac=flower: 꽃, 꽃다발
ex=happy: 웃*, 미소*, 행복*, 기쁜, 즐거운, 활짝 웃는, 밝은 표정, 상냥한, 미소, 행복한, 웃는 얼굴, 흐뭇한, 만족스러운
ex=sad: 슬픈, 슬프*, 우는, 울고, 눈물, 우울한, 쓸쓸한, 슬퍼, 침울한
ex=angry: 화난, 화가 난, 분노*, 성난, 분노, 짜증, 심술, 찡그린
ex=surprised: 놀란, 놀라*, 깜짝, 경악, 겁먹은, 당황한, 놀라
ex=calm: 차분*, 평온*, 침착*, 차분한, 평온한, 온화한, 느긋한, 졸린, 피곤한, 눈을 감은, 평화로운
ex=thoughtful: 생각에 잠긴, 사색*, 사색, 고민하는, 생각하는, 생각 중
ex=confident: 자신감 있는, 자신감*, 당당*, 자신감, 자신만만한, 자신만만, 자신 있는, 당당한, 자랑스러운, 의기양양, 도도한
ex=determined: 단호*, 결연*, 결연한, 단호한, 용감한, 결의, 굳은 의지, 늠름한
ex=focused: 집중*, 집중, 몰두
ex=excited: 신난, 흥분*, 흥분한, 들뜬, 설레는, 열광
ex=curious: 호기심*, 호기심, 궁금한, 궁금해
ex=neutral: 무표정*, 진지*, 심각*, 무표정, 진지한, 엄격한, 근엄한, 심각한
po=waving: 손을 흔드는, 손 흔드는
po=arms-crossed: 팔짱, 팔짱을 낀
sn=sitting: 의자에 앉은, 의자에 앉아
sn=cross-legged: 명상하는
sn=running: 달리는
sn=dancing: 춤추는
sn=bicycle: 자전거를 타는, 자전거 타는
sn=motorbike: 오토바이를 타는
sn=horse: 말을 타는, 말 타는
sn=wheelchair: 휠체어
ct=t-shirt: 티셔츠
ct=shirt: 셔츠, 블라우스, 와이셔츠
ct=hoodie: 후드티, 후디, 후드
ct=sweater: 스웨터, 니트, 가디건
ct=blazer: 블레이저
ct=suit: 정장, 양복, 수트
ct=dress: 드레스, 원피스
ct=overalls: 멜빵바지
ct=jacket: 재킷, 자켓, 외투, 점퍼, 우비
ct=lab-coat: 가운, 실험복, 의사 가운
ct=armor: 갑옷
ct=spacesuit: 우주복
ct=robe: 로브, 한복
ct=uniform: 제복, 교복, 유니폼
pl=bathroom: 욕실, 화장실
pl=beach: 해변, 바닷가
pl=bedroom: 침실
pl=cafe: 카페, 커피숍
pl=car: 차 안, 운전석
pl=city: 도시
pl=classroom: 교실
pl=desert: 사막
pl=forest: 숲, 숲속
pl=garden: 정원
pl=gym: 체육관, 헬스장
pl=home: 집, 거실, 집에서, 집 안
pl=hospital: 병원
pl=hotel: 호텔
pl=kitchen: 부엌, 주방
pl=library: 도서관
pl=mountains: 산, 산속, 산꼭대기, 산 위
pl=office: 사무실
pl=park: 공원
pl=restaurant: 식당, 레스토랑, 술집
pl=space: 우주
pl=stage: 무대
sg=theater pl=stage: 극장
sg=concert pl=stage: 콘서트
pl=store: 가게, 상점
pl=street: 거리, 길거리, 보도
pl=studio: 스튜디오
li=night: 밤, 야경
li=day: 낮
li=sunset: 해질녘, 노을, 석양, 일몰, 새벽, 일출
li=neon: 네온
li=warm: 따뜻한 빛
su=robot: 로봇
su=cat: 고양이
su=dog: 강아지, 개
su=fox: 여우
su=owl: 부엉이, 올빼미
su=bear: 곰
su=panda: 판다
su=lion: 사자
su=rabbit: 토끼
su=penguin: 펭귄
su=ghost: 유령
su=dragon: 용, 용이
fa=wizard: 마법사
fa=elf: 엘프
fa=pirate: 해적
fa=knight: 기사
fa=ninja: 닌자
fa=astronaut: 우주비행사
n=being: 소방관, 제빵사, 선생님, 교사, 요리사, 간호사
~ct=lab-coat n=being: 의사
~ct=lab-coat g=f: 여의사
negpost: 없이, 없는, 없음, 없다, 않은, 않는, 않고, 쓰지 않은
neg: 안, 노
end: 하지만
fn: 쓴, 입은, 입고, 쓰고, 있는, 있다, 모습, 표정, 한, 낀, 두른, 읽고
st=pixel: 픽셀, 픽셀아트, 도트
st=voxel: 복셀
st=cartoon: 만화풍, 애니메이션, 애니
st=comic: 만화
st=sketch: 스케치
st=line-art: 선화
st=clay: 점토, 찰흙
st=flat: 플랫
st=minimal: 미니멀
fr=headshot: 증명사진, 얼굴 사진
fr=bust: 흉상
fr=full-body: 전신
fr=upper-body: 상반신
?sk=dark: 어두운, 검은
?sk=light: 창백한, 하얀, 밝은
?sk=olive: 올리브색
fh=none: 면도한, 깔끔하게 면도한
fh=stubble: 짧은 수염, 까칠한 수염
hs=undercut: 언더컷
li=cool: 차가운 빛
li=day: 자연광, 아침, 정오
li=night: 달빛
li=warm bp=candles: 촛불
g=m a=adult: 아버지, 아빠
g=f a=adult: 어머니, 엄마
g=m: 왕, 왕자, 삼촌, 오빠, 남동생, 아들, 남편, 총각, 신사, 사내, 남학생
g=f: 여왕, 공주, 아주머니, 이모, 고모, 숙모, 언니, 누나, 여동생, 아내, 마녀, 여신, 숙녀, 주부, 여학생, 여직원
years: 대, 살, 세
og=africa: 아프리카인, 아프리카
og=west-africa: 나이지리아인, 나이지리아
og=middle-east: 아랍인, 이란인, 아랍
og=south-asia: 인도인, 인도, 파키스탄인
og=southeast-asia: 베트남인, 태국인, 베트남
og=east-asia: 한국인, 일본인, 중국인, 한국, 일본, 중국
og=asia: 아시아인, 동양인
og=latin-america: 멕시코인, 브라질인, 멕시코, 브라질
og=nordic: 스웨덴인, 스웨덴
og=europe: 프랑스인, 독일인, 영국인, 프랑스, 독일, 영국
og=eastern-europe: 러시아인, 러시아, 우크라이나
og=southern-europe: 이탈리아인, 스페인인, 이탈리아, 스페인
pl=workshop: 공방, 작업실
pl=bakery: 빵집, 베이커리
pl=laboratory: 실험실, 연구실
pl=church: 교회, 성당
pl=castle: 성채, 고성, 성곽
pl=market: 시장
pl=harbor: 항구, 부두
pl=rooftop: 옥상
pl=farm: 농장, 목장
pl=field: 들판, 밀밭, 초원
pl=lake: 호수, 강가
pl=ship: 배 위, 갑판
pl=train: 기차, 열차, 지하철
pl=airport: 공항, 기차역
pl=museum: 박물관, 미술관
pl=temple: 사원, 절에서, 모스크
pl=cave: 동굴
pl=village: 시골 마을, 마을
pl=pool: 수영장
ac=tea-cup: 차 한 잔, 찻잔
ac=piggy-bank: 돼지 저금통, 저금통
ac=book-stack: 책 더미
ac=rapier: 플뢰레
pl=steps: 성당 계단
pl=cliff: 절벽
pl=bike-shop: 자전거 가게, 자전거 수리점
pl=pottery: 도예 공방, 물레
pl=forge: 대장간
pl=snow: 눈밭, 눈 속, 설원
pl=stadium: 경기장, 운동장
pl=greenhouse: 온실, 꽃집
pl=tavern: 주점, 선술집
pl=nightclub: 나이트클럽, 클럽에서
pl=throne-room: 왕궁, 궁전, 왕좌
pl=courtroom: 법정
pl=lighthouse: 등대
pl=garage: 차고, 정비소
pl=salon: 미용실, 이발소
pl=attic: 다락방
pl=pharmacy: 약국
pl=outdoor: 야외, 자연 속
pl=podcast: 팟캐스트, 녹음실, 라디오 부스
pl=waterfall: 폭포
pl=volcano: 화산
pl=graveyard: 묘지, 공동묘지
pl=ruins: 폐허, 유적
pl=swamp: 늪
pl=clouds: 구름 위
pl=alley: 골목
pl=warehouse: 공장, 창고, 공사장
pl=dungeon: 지하감옥, 감옥
pl=campsite: 캠핑, 모닥불
pl=circus: 서커스, 놀이공원
pl=cockpit: 조종석, 비행기 안
pl=space-station: 우주선, 우주 정거장
pl=server-room: 서버실
st=sketch md=watercolor: 수채화
st=sketch md=oil-painting: 유화
st=sketch md=pencil-drawing: 연필화, 연필 스케치, 연필
st=sketch md=charcoal: 목탄화
st=sketch md=gouache: 과슈
st=sketch md=crayon: 크레파스, 크레용, 색연필
st=flat md=paper-cut: 종이공예, 종이 오리기
st=comic md=pop-art: 팝아트, 팝 아트
st=line-art md=one-line: 한붓그리기
md=stained-glass: 스테인드글라스
md=woodcut: 목판화
md=engraving: 동판화
md=grayscale: 흑백 사진, 흑백
md=ukiyo-e: 우키요에
md=tarot: 타로 카드
md=blueprint: 설계도
we=rain: 비 오는, 빗속, 비를 맞으며
we=snow: 눈이 내리는, 눈 내리는
we=fog: 안개
a=young_adult n=being: 20대, 이십대, 30대, 삼십대, 젊은이
a=adult n=being: 40대, 50대, 사십대, 오십대
ex=skeptical: 회의적인, 의심스러운, 의심하는, 미심쩍은, 지루한, 못마땅한
ct=leather-jacket: 가죽 재킷, 가죽 자켓, 가죽재킷
ct=coat: 코트, 트렌치코트
ct=turtleneck: 터틀넥, 목폴라, 폴라티
ct=vest: 조끼
ct=tank-top: 민소매, 탱크톱
ct=polo-shirt: 폴로셔츠, 폴로 셔츠
ct=apron: 앞치마
ct=kimono: 기모노, 유카타
ct=sari: 사리를
ct=cloak: 망토
ct=tracksuit: 트레이닝복, 운동복, 추리닝
ct=puffer-jacket: 패딩
ct=bomber-jacket: 항공점퍼
ct=wetsuit: 잠수복
ct=swimsuit: 수영복
ct=fur-coat: 모피 코트
ct=evening-gown: 이브닝드레스
hw=beret: 베레모
hw=top-hat: 실크햇
hw=bowler-hat: 중산모
hw=straw-hat: 밀짚모자
hw=cowboy-hat: 카우보이 모자
hw=chef-hat: 요리사 모자, 셰프 모자
hw=hard-hat: 안전모
hw=head-bandana: 두건, 반다나
hw=headband: 머리띠
fa=vampire: 뱀파이어
fa=superhero: 슈퍼히어로
fa=mermaid: 인어
fa=zombie: 좀비
fa=fairy: 요정
fa=orc: 오크
fa=angel: 천사
fa=demon: 악마, 도깨비
su=wolf: 늑대
su=tiger: 호랑이
su=frog: 개구리
su=raccoon: 너구리
su=deer: 사슴
su=cow: 젖소
su=pig: 돼지
su=mouse: 생쥐
su=squirrel: 다람쥐
su=hedgehog: 고슴도치
su=koala: 코알라
su=monkey: 원숭이
su=elephant: 코끼리
su=giraffe: 기린
su=duck: 오리
su=parrot: 앵무새
su=eagle: 독수리
su=raven: 까마귀
su=tortoise: 거북이
su=crocodile: 악어
su=snake: 뱀
su=octopus: 문어
su=shark: 상어
su=dolphin: 돌고래
su=unicorn: 유니콘
su=alien: 외계인
su=skeleton: 해골
su=monster: 괴물, 몬스터
su=otter: 수달
su=goat: 염소
su=hamster: 햄스터
su=dinosaur: 공룡
su=capybara: 카피바라
su=badger: 오소리
su=sloth: 나무늘보
li=cinematic: 시네마틱, 영화 같은
pl=underwater: 물속, 바닷속
po=pointing: 손가락질, 손가락으로 가리키
po=arms-raised: 두 팔을 들
po=hands-on-hips: 허리에 손
po=thumbs-up: 엄지척, 엄지를 치켜
po=prayer-hands: 기도하는, 두 손을 모은
hc=red: 빨간 머리, 주황색 머리
g=m a=adolescent: 남고생
g=f a=adolescent: 여고생`,
};
