/**
 * First names and surnames that are also ordinary words in some form ("Satu", "Pian", "Lehto"): at the start of a
 * sentence, where every word has a capital letter, they say nothing.
 */
export const wordNames: ReadonlySet<string> = new Set(
  `aalto ahde aho ala alanen anna anne annala annika aro arja arvo aura eerola ella esa essi haapa haka halla halme hanka
hannula harju haukka heinä heini helmi hietala hilla honka huhta iida iida ilma ilo ilta impi into irja jalo joki jokela jokinen joni jouni
kai kaija kaisa kalle kanerva kangas kari karhu kataja kati keto ketola keskinen kielo kirsi kivi kivelä kivimäki koski korpi korpela koivu
koivula koivisto kuisma kulmala kulta kurki kuusela kuusi kylmä laakso laaksonen laine laitinen lampi lampinen lasse lauha laura leppä
leino lehti lehto lehtinen leija lepo liisa lilja linda linna loimu lumi luoma lähde lähteenmäki maa mai mainio maija malla mari maria marja
marjo meri metsä mia mika milla minna mira mirka mirja mäki mäkelä mäkinen mäntylä mänty myllymäki nea niemi niemelä nieminen niitty nina
nurmi nurminen ohra oja ojala ojanen oksa oksanen olli ollila oma onni oona orava oskari otso otto outi ovaska paju pasi peltola pelto
peltonen pesonen pia pihla pilvi pinja pohja pohjola poutanen puro päivi raikas raita raja rajala raimo rauha rauni ranta rantala rantanen
rautio reija reino riikka rinne risto ritva ruska ruusu roope saana saara saari saarela saarinen salla salmi salmela salminen salo
salonen sami sanna sanni sari sarka satu seija sepp seppä seppälä seppänen silta siltanen simo sini sini sinikka sipilä sisko sohvi
soini suhonen sulo suna suni suo suoma suominen susi suvi syrjä tahto taimi taina taisto taito taito tapio tarja tarmo tarmo teemu tervo
tikka tilli timo toimi toini toivo toivonen toni torppa tuija tuiju tuisku tulla tuomi tuominen tuuli tuulia tuula tyyne uljas ulla urho
usko uusitalo vaara vainio valo valtteri vanamo vanhala vanha varma varpu vaula veera veikko veli venla vesa viima viita viitala viima
vieno vilja ville virpi virta virtanen visa visa voitto vuokko vuori vuorinen väinö väinö ylitalo yrjö åsa`.split(
    /\s+/,
  ),
);

/** Surnames that are also towns, and given names that are months or feasts: only beside another name are they a person's. */
export const placeNames: ReadonlySet<string> = new Set(
  `heinola helsinki hämeenlinna iitti imatra joensuu jyväskylä jyränkö kerava kotka kouvola kuopio lahti lappi lohja loviisa mikkeli
mäntsälä mäntyharju nastola orimattila oulu pori porvoo rauma sysmä tampere tammi turku vantaa vaasa hartola asikkala hollola kärkölä
padasjoki`.split(/\s+/),
);
