import type { Vertaling } from './nl.ts'

export const pl: Vertaling = {
  titel: 'Mogą Państwo mieć prawo do uzupełnienia dochodu',
  en: 'i',
  aanhef: 'Szanowni Państwo: {een} i {ander},',
  bijstand: 'Otrzymują Państwo razem uzupełniający zasiłek socjalny (aanvullende bijstand) z gminy {gemeente}. Jest on dodatkiem do innego świadczenia jednego z Państwa. Mimo to może to być za mało na życie. W tym liście czytają Państwo, co możemy dla Państwa zrobić.',
  zonderBijstand: 'Mogą Państwo mieć prawo do dodatkowych pieniędzy z gminy {gemeente}. Dlatego prosimy uważnie przeczytać ten list.',

  watKop: 'O co chodzi?',
  wat: 'Niektóre pary mają mniej pieniędzy niż minimum egzystencji (bestaansminimum). Jest to najniższa kwota, z której można żyć.',
  watToeslagen: 'Otrzymują one mniej dodatku do czynszu (huurtoeslag) i dodatku na opiekę zdrowotną (zorgtoeslag), niż potrzebują.',
  watTerugbetalen: 'Albo muszą potem zwrócić zbyt dużą część tych dodatków.',
  watOorzaak: 'Dodatki oblicza się od dochodu brutto. Przy świadczeniu na przykład z UWV dochód ten jest wyższy niż przy samym zasiłku socjalnym. Wtedy dodatki są niższe. Nie taki był zamiar.',

  wanneerKop: 'Kiedy tak się dzieje?',
  wanneer: 'Może to dotyczyć Państwa, jeśli wszystko poniżej się zgadza:',
  wanneerPartner: 'Mają Państwo partnera, z którym składają lub mogą składać wspólne zeznanie podatkowe. Razem otrzymują Państwo dodatek do czynszu lub dodatek na opiekę zdrowotną.',
  wanneerUitkering: 'Jedno z Państwa otrzymuje świadczenie z UWV, SVB lub od ubezpieczyciela. Może do tego dochodzić mały dochód z pracy.',
  wanneerAnder: 'Druga osoba nie ma dochodu albo ma mały dochód.',
  wanneerBijstand: 'Oprócz tego otrzymują Państwo razem uzupełniający zasiłek socjalny.',

  toeslagenKop: 'O jakie dodatki chodzi?',
  tekort: 'dodatek do czynszu i dodatek na opiekę zdrowotną za {jaren}',
  terugbetaling: 'zwrot dodatku do czynszu lub dodatku na opiekę zdrowotną za {jaren}',
  vastKop: 'O jaką kwotę chodzi?',
  vast: 'Od 2025 roku istnieje stałe świadczenie (vaste tegemoetkoming). Jest to jedna kwota rocznie, dla Państwa razem:',
  vastJaar: 'za {jaar}: {bedrag}',

  waaromKop: 'Dlaczego otrzymują Państwo ten list?',
  waaromBijstand: 'Otrzymują Państwo od nas zasiłek socjalny obok innego dochodu. Nie wiemy, czy nie otrzymują Państwo za mało dodatków. Chcemy sprawdzić to razem z Państwem.',
  waaromLijst: 'Mamy listę mieszkańców, którzy mogą mieć za mały dochód. Listę przygotował urząd skarbowy (Belastingdienst). Państwo też są na tej liście. Jest na niej tylko Państwa numer BSN. Nie wiemy więc, jaki mają Państwo dochód i jakie dodatki otrzymują. Chcemy sprawdzić to razem z Państwem.',
  waaromVast: 'Myślimy, że mogą Państwo mieć prawo do stałego świadczenia. Nie jesteśmy tego pewni. Chcemy sprawdzić to razem z Państwem.',
  vastLijst: 'Czy są Państwo na liście urzędu skarbowego? Wtedy mogą Państwo otrzymać tę kwotę bez wniosku.',
  vastEerder: 'Czy otrzymali już Państwo od nas rekompensatę i nic się nie zmieniło? Wtedy może nie muszą Państwo składać wniosku.',

  kunnenKop: 'Co możemy zrobić?',
  kunnen: 'Jeśli Państwo chcą, sprawdzimy, czy otrzymują Państwo mniej dodatków, niż powinno być. Potrzebujemy do tego informacji od Państwa. Obliczymy, jakie dodatki otrzymaliby Państwo z samym zasiłkiem socjalnym.',
  kunnenBijstand: 'Czy otrzymują Państwo mniej? Wtedy mogą Państwo dostać na różnicę specjalną pomoc (bijzondere bijstand).',
  kunnenTerugbetaling: 'Czy muszą Państwo zwrócić dodatki za {jaren}? Na to też mogą Państwo dostać specjalną pomoc.',
  kunnenExtra: 'To oznacza dodatkowe pieniądze od nas.',
  kunnenVast: 'Czy otrzymują Państwo mniej, a Państwa dochód też jest za niski? Wtedy dostaną Państwo stałe świadczenie. Nie jest to zasiłek socjalny.',

  geenKop: 'Kiedy nie dostaną Państwo dodatkowych pieniędzy?',
  geen: 'Nie dostaną Państwo dodatkowych pieniędzy, jeśli jeden z tych punktów dotyczy Państwa:',
  geenWerk: 'W tym i w zeszłym roku nie otrzymywali Państwo świadczenia lub było ono małe, ponieważ Państwo pracują.',
  geenVermogen: 'Mają Państwo razem majątek większy niż {grens}. Majątek to pieniądze na kontach i rzeczy o dużej wartości.',
  geenVermogenJaar: 'W dniu 1 stycznia {jaar} mieli Państwo razem majątek większy niż {grens}. Majątek to pieniądze na kontach i rzeczy o dużej wartości.',
  geenAow: 'Oboje Państwo osiągnęli wiek emerytalny (AOW).',
  geenGeboren: 'Ta osoba z Państwa, która zarabia najmniej, urodziła się przed {geboortejaar} rokiem.',
  geenPartners: 'W całym {jaar} roku nie są już Państwo partnerami.',

  doenKop: 'Co muszą Państwo zrobić?',
  doen: 'Czy chcą Państwo wiedzieć, czy otrzymują za mało dodatków? Albo nie są Państwo pewni, czy to Państwa dotyczy?',
  doenContact: 'Prosimy zadzwonić pod numer {telefoonnummer} lub napisać na adres {email}.',
  doenKaart: 'Albo odesłać kartę odpowiedzi.',
  doenDag: 'Ostatni dzień na złożenie wniosku za {jaren}: {dag}.',
  doenVerhuisd: 'Czy przeprowadzili się Państwo? Wtedy wniosek składa się w nowej gminie.',

  hulpKop: 'Czy potrzebują Państwo pomocy w sprawach pieniędzy?',
  hulp: 'Czy martwią się Państwo o pieniądze? Albo mają Państwo długi? Możemy pomóc.',

  vertalingTitel: 'To jest tłumaczenie',
  vertaling: 'Ten tekst pomaga przeczytać list po niderlandzku. Nie ma mocy prawnej. Liczy się tylko tekst niderlandzki.',

  naamAanvrager: 'imię i nazwisko wnioskodawcy',
  naamPartner: 'imię i nazwisko partnera',
  naamGemeente: 'nazwa gminy',
  naamTelefoon: 'numer telefonu',
  naamEmail: 'adres e-mail',
  naamGrens: 'granica majątku',
}
