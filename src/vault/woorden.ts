/**
 * 2048 words for a passphrase of 11 bits a word: common, simple, of four to eight plain letters, in the order of the alphabet. Any two differ
 * in more than one letter, and none is the beginning of another, so that a slip of the finger never makes another word of the list.
 */
export const woorden: readonly string[] = `
aanbod aandacht aangaan aangeven aanhoren aankomst aanleg aanloop aanpak aanraken aanrecht aantal aanvraag aanwezig aardbei aarde
aardgas aardig abrikoos achtbaan achter achtste achttien acteur actief adelaar adem adres advies afbreken afdak afdekken afdeling
afdrogen afdruk afgeven afgrond afhalen afhangen afkijken afkoelen afleggen afleiden afmaken afnemen afronden afscheid afslaan afspraak
afstand aftellen aftrap afval afwas afwegen afwerken agenda akker akkoord alarm album alfabet algebra alibi alinea allebei alleen
allemaal altijd amandel ambacht amusant ananas anders andijvie anijs anjer antenne antwoord apart apparaat appel applaus april arbeid
arena armband aroma artiest artikel asbak asfalt asperge atlas atleet augurk augustus autoband autobus autodeur autoweg avocado avond
avontuur azijn baard babbelen badjas badkamer badkuip badmuts badpak bagage bakblik bakboord bakfiets bakkerij bakmeel bakplaat baksteen
balans balie balken ballet ballon balsem balzaal bamboe banaan banjo banket basis batterij bedankt bedding bedlamp bedoelen bedrijf
bedtijd beeld beetje begin begonia begrip beige beitel bekend beker bekijken belang beleefd beleid bellen belletje belofte beloning
benzine bereiken bergen bergtop bericht beroemd beroep beschuit beslag besluit besparen bessen bestaan bestand besteden bestek besturen
bestuur betalen beton beurs bevroren bewaken bewaring beweging beweren bewijs bewolkt bewoner bewust bezet bezig bezoek bezorgen
bibberen bieden bieslook biet bijdrage bijeen bijenwas bijlage bijles bijna bijzaak biljart binnen bioscoop bitter bladgoud bladzij
blaffen blauwtje bleek bleken blender blijven bliksem blinken bloem bloesem blok blond blozen blussen bodem boeiend boenen boer boetiek
bolster bonbon boogbrug boomhut boomtop boot borduren borrelen borstel bosbes bosje bosmuis bospad bosrand bosuil boterham botsen bouwer
bouwwerk boven braadpan braaf branden brasem breed breien brengen bretels breuk brief briljant broeden broeikas broek broertje brommer
brons broodje broodmes brug bruiloft bruin buffer buikpijn buis buiten buizerd bumper bundel burger busbaan bushalte busreis butler
buurman buurt cabine cactus camera caravan cement centrale centrum chocola cijfer circus cirkel citroen clubhuis collega coltrui
computer concert contact controle daarom dagblad dagboek dagdeel dageraad dagje daglicht dagtaak dagtocht dakgoot dakpan dakraam daktuin
dambord dampen dankbaar dansen dansles danspas dapper darten dashond datum deegrol dekbed dekking deksel delen denken derde dertig
deurbel deurknop deurmat deurpost dialoog diamant dichtbij dienblad diepte dierbaar dieren dijk dikte dikwijls dimmen diner dinsdag
diploma distel dobber dochter doek doelman doelpunt dolfijn domino dommel dompelen donker donzig dooier doolhof doorgaan doorgang
doorsnee doosje doperwt dorp dorst dozen draad draaien dragen drama drempel driehoek drieling drijven drinken droom druif drukken drukte
drumstel druppel duikboot duikbril duim duinen duizend durven dutje duwen dwalen dwars dweil echt edelhert eekhoorn eend eenvoud eerlijk
eerst eethoek eethuis eetkamer eetlepel eetzaal eeuw egel eierdop eigenaar eiken einde eindpunt ekster eland elastiek elders elegant
elfde elleboog emmer energie enkel enorm erwten esdoorn etappe eten etiket eventjes fabel fabriek fakkel familie fanfare fantasie
favoriet fazant feestdag feit festival fietsbel fietsen fietspad fietsrek fietstas figuur film filter finish flamingo flanel flauw fles
flexibel flink flits fluister fluitist fluitje fluweel fonkelen fontein formaat formule fornuis fossiel foto fragment framboos fris
frituur front fruit gaan galmen gang garage garantie garnaal gastheer gauw gazon gebaar gebak gebergte gebeuren gebied gebogen geboorte
gebouw gebruik gedachte gedeelte gedrag geduld geest gegeven geheel geheim gehoor geitje geldig geliefd gelijk geluid gelukkig gemaal
gember gemeente genieten genoeg geranium gereed geritsel gerust geschenk gesloten gesprek getal getuige gevel gevoelig gewas geweldig
gewend gewoon gezegde gezellig gezicht gezin gezond gids giebel giechel gieten gillen gitaar gitarist glad glans glasbak glazen glazuur
glijbaan glijden glimlach glimmen glimworm gloed glooiing goederen goedkoop golf golven gooien gordel gordijn gorilla graag gracht
graden graniet grapje grappen grappig grasland grasmat grasveld grens greppel grijns grijpen groeien groenten groep grommen grond grot
gulden gulzig gunst haai haakje haarband haarkam hagedis hagelwit halen half halsband halte hamster handbal handdoek handel handig
handje handrem handtas handvat handwerk handzeep hangar hangbrug hangen hangmat hanteren hapje harder hardop haring harken harmonie hart
haver havik hazelaar heelal heen heide heilzaam heimwee hekwerk helder heldin helft helm helpen hemd hemel hengel herfst herhalen
hersens herstel heuvel hevig hier hinkelen hobbel hoed hoesten hoeveel hofje honderd honger honkbal hoofd hoogbouw hoogland hoogte
hooiberg hooivork hoop hoorn hopelijk horizon horloge hotel houden houtblok houtduif houtje houtlijm houweel huid huisarts huisdeur
huisdier huisje huisraad huiswerk huizen hulp humeur humor hunebed hutspot huwelijk ideaal idee iedereen iemand iets iglo ijsbaan
ijsbeer ijsbloem ijscoman ijsje ijskast ijslolly ijsmuts ijspret ijssalon ijstijd ijsvogel ijzer imker impuls inbreng indeling indigo
inhalen inhoud inkijken inkoop inktpot inktvis inktvlek inlopen innemen inpakken inrit inruilen insect inspraak instap invloed invullen
inwoner inzicht isoleren ivoor jaarboek jaargang jaartal jacht jagers jaguar januari jarig jasje jaszak jeugd jojo jongeman jongen
journaal jubelen judo juffrouw juichen juist juni jurk juweel kaak kaars kaarten kabinet kabouter kachel kade kakelen kalender kalkoen
kalmte kameel kamer kamille kamperen kampioen kampvuur kanaal kanarie kans kantelen kantine kantlijn kantoor kapel kapitein kapstok
karakter karton kassa kassier kastanje kasteel kastje katoen kauwen kauwgom keizer kelner kenmerk kennis keren kervel ketting keuken
keurig keuze kever kies kievit kiezel kijkdoos kijken kikker kilo kilte kind kiosk kippenei kist kiwi klaar klagen klank klappen
klaproos klarinet klas klauter klaver kleding kleed klei klemmen kletsen kleur kleven klimaat klimboom klimop klimrek klimtouw klimwand
klinker klokhuis klokken klomp klonter klooster kluit klusje knalrood knapzak knarsen kneden knie knijpen knipoog kniptang knobbel
knoflook knokkel knol knoop knopen knorren knuffel knutsel koala koeien koekblik koekje koekoek koelkast koepel koerier koers koetsier
koffer koffie koken kokos kolibrie kolom kolonie komeet komma kompas komst konijn koning konvooi kookboek kookles kookpot kookpunt
koolmees koolraap koopman koor koper kopje koppelen koppig koraal korfbal korrel kort kosmos kostbaar kostuum kous kraai krab kraken
krant kreeft krekel kriebel krijgen kristal krokant krokodil krokus kronen kroon kroost kruid kruimels kruipen kruising kruk krullen
kudde kuikens kuip kundig kunstig kustlijn kwartet kwartier kwast kweken kwijt laag laarzen laatste labyrint lachbui lachen ladder
lammetje lamp landbouw landen landgoed landhuis landing landweg langs langzaam lantaarn laten laurier lavendel lawaai leder leeftijd
leeg leerling leesboek leeslamp leesles leeszaal leguaan leiding leidraad lekkage lekker lelie lengte lenig lepel leraar letter leuk
leunen leuning levering lezen lezing libel lichaam lichtjes liedje lief lieverd lift liggen ligstoel lijmen lijntje lijst likken
limonade liniaal links linzen lippen liter locatie logboek logo lokaal loket lolly loofbos loopbrug lopen losgeld lucht lucifer luipaard
lusten lustig luxe maaltijd maand maatje macaroni magazijn magneet mais makelaar maken makreel mango mantel marathon markies markt
marmer marmot masker massage mast matras medaille media medium meelopen meemaken meenemen meer meester meetlat meetlint meikever meisje
melden melkfles melkkan melkpak melkweg melodie meneer menigte mening mens merk merrie metaal meteoor metselen meubel mevrouw miauwen
middag midden mijn miljoen minder minimum minirok minuut mixer mobiel modder model modern moedig moeilijk moeite moeras moestuin
molecuul molen moment mondje monster monument mooi morgen mossel mosterd motor motregen munten muntstuk museum muskiet muts muur muziek
muzikant naaidoos naaien naaister naald naast nachtuil nadeel nadruk nagel nakijken namiddag napraten natuur nazomer neef neerslag
negende negentig nemen nestelen nestkast netjes neus nichtje nieuw niezen noord nootje normaal notaris notendop november nummer nuttig
oase oceaan ochtend octopus oefenen oefening oerwoud oester ogenblik okapi oktober olie olifant olijf omarmen omelet omgang omgeving
omheinen omhelzen omhoog omkeren omkijken omleggen omloop omrijden omroep omruilen omtrek omweg onbekend onderweg ongeduld ongewoon
onhandig onjuist onkruid onlangs onnodig onrust ontbijt ontwerp onweer onwijs onzeker onzin ooglid oogst ooievaar oorbel oorkonde
oorring oorzaak oosten oostkant opbellen opblazen opdracht openbaar openen opening opera opgave opgeven opgewekt ophalen ophangen
ophouden oplader opletten opmaken opmerken oppassen oprapen oprit opruimen opslag opstaan opsteken opstel optillen optocht optreden
opvallen opwarmen opwekken opzoeken orakel oranje orde organist orgel orkest otter ouders overal overdag overgaan overgang overhemd
overkant overleg overloop overname overvol paardje pagina pakhuis pakket paleis palet paling palmblad palmboom paneel pannen pannetje
panorama panter papaja papegaai papieren paprika parade paradijs paraplu parasol pardon parel parfum parkbank parkeren parkiet pasfoto
paspoort passer pasta pastei patat patroon pauze pech pedaal pelgrim pelikaan pels pendelen penseel peper peppel perfect pergola perron
persoon perzik peuter piano piek piepen pijl pilaar piloot pinda pingpong pionier piraat piramide pittig pizza plafond plakband plakboek
plakje planeet plant plassen plastic plein pleister plezier ploeg ploffen plons plooi pluim plukken plus podium poeder poen poetsen
poging polka pollepel polsstok pony poort poos portaal portier portret postbode postduif poster potgrond potje potlood praatje prachtig
praten preek premie prent prettig prijs prikbord prikkel prima prinses printer proberen proef profiel project propvol pruik publiek
pudding puin punaise punt pupil puzzel raadsel raam rabarber raceauto raceboot radar radijs radio ragout rails raket rammelen rand ranja
ransel rapen rapport ratelen ravijn ravotten razend rebus recept rechts record redden reeks reep regelen regenbui regenjas regenpak
regenton register reiger reisgids reistas reizen rekenaar rekenen rekening rekenles rekensom remmen rennen respect ribben richten
richting ridder riem rijbaan rijden rijp rijstpap rijtuig rilling rimpel ring ritme ritselen ritsen rivier robot rodekool rodeo roeiboot
roeier roest rogge rollen rolluik rolmaat rolstoel roltrap romig rondreis rondweg rood roomijs rooster rotonde rotstuin route rozijn
rubber rugwind rugzak ruiken ruil ruimte ruiter rups rust saffraan salade salami salaris samen sandaal sandalen sappen sappig sauna saus
schaap schaats schaduw schakel schapen schat schelp schenken scheppen scherm schets schijf schikken schilder schillen schip schoenen
schoffel scholier schommel school schort schotel schouder schreeuw schrift schroef schudden schuilen schuin schuur seconde seizoen
selectie sfeer sieraad signaal sikkel singel sirene siroop sjoelbak skelter slaap slager slagroom slagwerk slak slalom slang slaolie
sleep slepen sleutel slim slinger slokje sloot slordig sluier sluis sluiten slurf smaak smal smaragd smelten smeren smid smullen snaar
snater snavel sneeuw snel snijboon snijden snip snoeien snoep snorkel soepbord sofa sokken soms sonate spade sparen specht speelbal
speels speen speld spelling spiegel spijker spinazie spinnen spiraal spits splinter spoed spoelen spons spoor sport spraak spreeuw sprei
spreken springen sprint sproeier sproeten sprong sprookje spruit staal stad stampen stapel start station steeg steenbok steiger stekel
stekker stem stengel sterk sterren steun stevig stier stift stijgen stijl stilte stippel stoel stof stolp stormen stout straat straks
strand streek strelen streng stroom stropdas strot struik stuiver stuk sturen stuur succes suiker systeem taalgids taart tachtig tafel
talent tandarts tandem tank tante tapdans tapijt tarief tarwe tastbaar tasten taxi teddy tegelijk tegoed teken telefoon tent terecht
terras terrein terug terwijl tevreden theedoek theekop theepot ticket tien tijdlijn tijdperk tijdstip tijger tijm timmeren tintelen
titel toast toegang toekan toekomst toelaten toerist toernooi toestel toeter toets toeval toevoer toffee toilet tomaat toneel tong
toonbank topaas toren tosti totaal touw tovenaar toveren traan trachten tractor traditie trainen traject trap trechter treffen trein
trekhaak trekken trillen troepen trofee trommel trompet troosten trots trouwen truffel tube tuinbank tuinder tuinhek tuinhuis tuinkers
tuinman tuinpad tulband tunnel turnen tussen twaalf twee twijfel twintig uitbouw uitdagen uitdelen uiteinde uitgaan uitgang uitgeven
uithalen uitje uitkijk uitkomen uitlaat uitlopen uitrit uitslag uitstap uitstel uitweg uitzicht uniform uren vaas vaatdoek vaatwas vader
vakantie vakman valk vallen vanaf vanavond vandaag vangnet vangst vanille varen veel veerboot veerpont veertig vegen veilig veldbed
veldfles veldmuis veldsla veldweg venster veranda verbazen verdelen verder verfdoos verfpot verfrol vergeten verhaal verhogen verhuur
verkeer verkoop verkoper verlof verschil verstand vertrek vervoer vervolg verzoek vest veter vetplant veulen video vierkant vierling
vijftien vijftig vijgen vijver vinden vinger vink viool visgraat visite viskom visnet vissen visstick vitamine vitrine vlag vlecht vlek
vleugel vliegen vlinder vloeien vloer vlot vocht voeding voelen voertuig voetbal voetnoot voetpad voetstap vogel volgen volgorde
volkoren volledig volmaakt volume voordeel voorjaar voorkeur voornaam voorpoot voorpret voorraad voorrang voorruit voortaan voortuin
vork vormen vouwblad vouwen vreemd vreugde vriend vriezer vrijdag vrijheid vroeg vrolijk vrouw vrucht vulkaan vulling vulpen vuurkorf
vuurpijl vuurrood vuurtje vuurwerk waaier waakzaam waarheid wachten wagen walnoot walrus wals walvis wandelen wandkast wandklok wapperen
warboel warm wasbeer wasgoed waskom waslap waslijn wasmand wassen wastafel wastobbe water watten weefsel week weergave weerhaan wegdek
wegwijs weigeren weiland weinig wekken welkom welvaart welzijn wensen wereld werf werkbank werkdag werkplek werktuig werpen westen
westkust wezel wieg wijnglas wijnrood wijs wijzen wikkelen wild wimper windhond windstil winkel winst wipkip wipneus wiskunde wisselen
witbrood witlof woensdag wolk wonder wonen woonboot woonwijk worden wortel woud zaagsel zaal zadel zakdoek zakelijk zakgeld zakken
zaklamp zakmes zalm zandbak zandpad zanger zangkoor zebra zeebaars zeedijk zeegras zeehond zeekoe zeeleeuw zeeman zeepaard zeepbel
zeepsop zeewier zeilboot zeildoek zeilen zelf zestien zestig zetel zevende zeventig zicht ziel zijkant zijlijn zilver zingen zintuig
zinvol zitbank zitten zoeken zoet zolder zomaar zomer zondag zonlicht zonnebad zonnig zoogdier zorg zoutvat zuchten zuiden zuidpool
zuinig zuiver zusje zuster zuurkool zuurstof zwaaien zwaan zwabber zwaluwen zwembad zwembril zwemles zwemmen zwempak zwemvest zweven
zwijgen
`.trim().split(/\s+/)
