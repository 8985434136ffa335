import type { Papertaal } from './paper.ts'

/** What stands on a paper beside its own text, such as the number of a page. `{nummer}` and `{totaal}` are filled in. */
export type VasteWoorden = Readonly<Record<'nogInvullen' | 'pagina' | 'gekozen' | 'nietGekozen' | 'handtekening' | 'naam' | 'plaats' | 'datum' | 'getuige', string>>

export const VASTE_WOORDEN: Readonly<Record<Papertaal, VasteWoorden>> = {
  nl: {
    nogInvullen: 'nog invullen', pagina: 'pagina {nummer} van {totaal}', gekozen: 'aangekruist', nietGekozen: 'niet aangekruist',
    handtekening: 'Handtekening', naam: 'Naam', plaats: 'Plaats', datum: 'Datum', getuige: 'Getuige',
  },
  en: {
    nogInvullen: 'still to fill in', pagina: 'page {nummer} of {totaal}', gekozen: 'ticked', nietGekozen: 'not ticked',
    handtekening: 'Signature', naam: 'Name', plaats: 'Place', datum: 'Date', getuige: 'Witness',
  },
  tr: {
    nogInvullen: 'doldurulacak', pagina: 'sayfa {nummer} / {totaal}', gekozen: 'işaretli', nietGekozen: 'işaretli değil',
    handtekening: 'İmza', naam: 'Ad ve soyad', plaats: 'Yer', datum: 'Tarih', getuige: 'Tanık',
  },
  ar: {
    nogInvullen: 'يجب ملؤه', pagina: 'صفحة {nummer} من {totaal}', gekozen: 'مختار', nietGekozen: 'غير مختار',
    handtekening: 'التوقيع', naam: 'الاسم', plaats: 'المكان', datum: 'التاريخ', getuige: 'الشاهد',
  },
  pl: {
    nogInvullen: 'do uzupełnienia', pagina: 'strona {nummer} z {totaal}', gekozen: 'zaznaczone', nietGekozen: 'niezaznaczone',
    handtekening: 'Podpis', naam: 'Imię i nazwisko', plaats: 'Miejscowość', datum: 'Data', getuige: 'Świadek',
  },
  uk: {
    nogInvullen: 'потрібно заповнити', pagina: 'сторінка {nummer} з {totaal}', gekozen: 'позначено', nietGekozen: 'не позначено',
    handtekening: 'Підпис', naam: 'Ім’я та прізвище', plaats: 'Місце', datum: 'Дата', getuige: 'Свідок',
  },
}

/** Arabic is read from right to left. */
export function richtingVan(taal: Papertaal): 'ltr' | 'rtl' {
  return taal === 'ar' ? 'rtl' : 'ltr'
}

/** Hebrew, Arabic and their forms. */
export const VAN_RECHTS_NAAR_LINKS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** The direction of one text on a paper: a sentence in Latin letters keeps its own, so that its full stop stands at its end. */
export function richtingVanTekst(tekst: string, taal: Papertaal): 'ltr' | 'rtl' {
  return /\p{L}/u.test(tekst) && !VAN_RECHTS_NAAR_LINKS.test(tekst) ? 'ltr' : richtingVan(taal)
}

/** An open part as it is written: `[nog invullen: telefoonnummer]`. */
export function openTekst(open: string, taal: Papertaal): string {
  return `[${VASTE_WOORDEN[taal].nogInvullen}: ${open}]`
}

export function paginaTekst(nummer: number, totaal: number, taal: Papertaal): string {
  return VASTE_WOORDEN[taal].pagina.replace('{nummer}', String(nummer)).replace('{totaal}', String(totaal))
}
