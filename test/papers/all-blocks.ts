import type { Bijlage, Handtekening } from '../../src/pdf/extra.ts'
import type { Paper } from '../../src/papers/paper.ts'

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** A paper with every kind of block, long enough for a few pages. It is nobody's. */
export const allBlocks: Paper = {
  version: 1,
  soort: 'berekening',
  taal: 'nl',
  titel: 'Proefdruk: toeslagen & tekort < 2024',
  briefhoofd: [['Gemeente Voorbeeld'], ['Aan: Irene en Sergio'], ['Dagtekening: ', { open: 'datum van de brief' }]],
  voet: 'Keukentafel 0.1.0, regels van de Handreiking alleenverdienersproblematiek. Dit is een proefdruk zonder gegevens van mensen.',
  blokken: [
    { kind: 'alinea', tekst: ['U krijgt deze brief omdat u in 2024 ', { nadruk: 'minder toeslagen' }, ' kreeg dan een paar met alleen bijstand. Bel ons op ', { open: 'telefoonnummer' }, ' als u vragen heeft.'] },
    { kind: 'kop', niveau: 2, tekst: 'Wat u nodig heeft' },
    { kind: 'lijst', items: [['Een geldig paspoort of een geldige identiteitskaart van u allebei'], ['De beschikkingen van de Dienst Toeslagen over 2024, ook de laatste: kijk op Mijn toeslagen welke dat is en neem alle bladzijden mee, voor- en achterkant'], ['Een bankafschrift met ', { open: 'rekeningnummer' }]] },
    { kind: 'kop', niveau: 3, tekst: 'Uw gegevens' },
    { kind: 'gegevens', regels: [{ label: 'Aanvrager', waarde: ['Irene'] }, { label: 'Toeslagpartner', waarde: ['Sergio'] }, { label: 'Adres waar u samen staat ingeschreven', waarde: [{ open: 'adres' }] }, { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappij', waarde: ['Geen. Dit is een langere tekst die over meer dan een regel loopt, om te zien hoe de kolommen naast elkaar blijven staan.'] }] },
    { kind: 'balken', balken: [{ label: 'Dit kreeg u', bedrag: 412300, tekst: '€ 4.123,00' }, { label: 'Dit hoort bij uw inkomen', bedrag: 511900, tekst: '€ 5.119,00' }] },
    { kind: 'tabel', bijschrift: 'Toeslagen per maand in 2024', koppen: ['Maand', 'Wat u kreeg', 'Wat erbij hoort', 'Verschil'], bedragen: [1, 2, 3], totaal: true, rijen: [...months.map((month) => [month, '€ 343,58', '€ 426,58', '€ 83,00']), ['Samen', '€ 4.123,00', '€ 5.119,00', '€ 996,00']] },
    { kind: 'kop', niveau: 2, tekst: 'Wat wilt u?' },
    { kind: 'keuzes', vraag: 'Hoe mogen wij u bereiken?', keuzes: [{ tekst: ['Per brief'], gekozen: true }, { tekst: ['Met de telefoon, op werkdagen tussen 9.00 en 17.00 uur, en als het kan niet op woensdag omdat de kinderen dan thuis zijn'], gekozen: false }] },
    { kind: 'invulregel', label: 'Telefoonnummer' },
    { kind: 'kader', titel: 'Let op', blokken: [{ kind: 'alinea', tekst: ['Vraag het aan voor 1 januari 2027. Daarna kan het niet meer.'] }, { kind: 'lijst', items: [['Bewaar deze brief.'], ['Neem hem mee.']] }] },
    { kind: 'kop', niveau: 2, tekst: 'De tabel die over bladzijden loopt' },
    { kind: 'tabel', bijschrift: 'Iedere maand van vijf jaar', koppen: ['Maand', 'Uitleg', 'Bedrag'], bedragen: [2], totaal: true, rijen: [...[2022, 2023, 2024, 2025, 2026].flatMap((year) => months.map((month) => [`${month} ${year}`, month === 'mei' ? 'In deze maand veranderde de huur. Daarom is het bedrag anders dan in de maand ervoor.' : 'Zoals de maand ervoor', '€ 83,00'])), ['Samen', '', '€ 4.980,00']] },
    { kind: 'qr', inhoud: 'keukentafel:2f1c9e7a', tekst: 'Kenmerk 2f1c-9e7a. Met deze code vindt de gemeente uw papieren terug.' },
    { kind: 'ondertekening', verklaring: ['Wij hebben dit samen ingevuld. Wat hier staat is waar.'], vakken: [{ wie: 'aanvrager', naam: ['Irene'] }, { wie: 'toeslagpartner', naam: [{ open: 'naam van de toeslagpartner' }] }] },
  ],
}

export const signatures: readonly Handtekening[] = [
  { wie: 'aanvrager', naam: 'Irene', plaats: 'Hoorn', datum: '2 maart 2026', tekening: { breedte: 300, hoogte: 100, lijnen: [{ pad: 'M 10,60 C 40,10 60,10 70,60 S 110,90 130,40 S 200,20 290,70', dikte: 2.5 }, { pad: 'M 60,90 L 240,85', dikte: 2 }] } },
]

export const attachment: Bijlage = { naam: 'proefdruk.json', soort: 'application/json', omschrijving: 'Dezelfde proefdruk voor een computer', inhoud: new TextEncoder().encode('{"bedrag":99600,"naam":"Zoë"}') }

/** Right to left, with amounts, Latin names and brackets in it. */
export const arabic: Paper = {
  version: 1,
  soort: 'uitnodiging',
  taal: 'ar',
  titel: 'دعوة إلى محادثة عن البدلات (2024)',
  briefhoofd: [['بلدية Hoorn'], ['إلى: Irene و Sergio']],
  voet: 'Keukentafel 0.1.0. هذه ترجمة. النص الهولندي هو الملزم قانونيًا.',
  blokken: [
    { kind: 'alinea', tekst: ['هذه ترجمة. في عام 2024 حصلتم على ', { nadruk: 'بدلات أقل' }, ' (zorgtoeslag و huurtoeslag) من زوجين يعيشان على المساعدة الاجتماعية فقط. الفرق هو € 996,00. اتصلوا بنا على الرقم ', { open: 'رقم الهاتف' }, ' إذا كانت لديكم أسئلة.'] },
    { kind: 'kop', niveau: 2, tekst: 'ما تحتاجون إليه' },
    { kind: 'lijst', items: [['جواز سفر أو بطاقة هوية سارية المفعول'], ['قرارات مصلحة البدلات (Dienst Toeslagen) لعام 2024']] },
    { kind: 'gegevens', regels: [{ label: 'الاسم', waarde: ['Irene'] }, { label: 'العنوان', waarde: ['Nieuwe Steen 1, 1625 HV Hoorn'] }] },
    { kind: 'tabel', bijschrift: 'البدلات في عام 2024', koppen: ['الشهر', 'ما حصلتم عليه', 'الفرق'], bedragen: [1, 2], totaal: true, rijen: [['يناير', '€ 343,58', '€ 83,00'], ['فبراير', '€ 343,58', '€ 83,00'], ['المجموع', '€ 687,16', '€ 166,00']] },
    { kind: 'balken', balken: [{ label: 'ما حصلتم عليه', bedrag: 412300, tekst: '€ 4.123,00' }, { label: 'ما يناسب دخلكم', bedrag: 511900, tekst: '€ 5.119,00' }] },
    { kind: 'keuzes', vraag: 'كيف يمكننا الاتصال بكم؟', keuzes: [{ tekst: ['بالبريد'], gekozen: true }, { tekst: ['بالهاتف'], gekozen: false }] },
    { kind: 'kader', titel: 'انتبهوا', blokken: [{ kind: 'alinea', tekst: ['قدموا الطلب قبل 1 يناير 2027.'] }] },
    { kind: 'ondertekening', verklaring: ['لقد ملأنا هذا معًا.'], vakken: [{ wie: 'aanvrager', naam: ['Irene'] }] },
  ],
}
