import { meerderjarigenIn } from '../../case/feiten.ts'
import { vermogensgrensHuurtoeslag } from '../../law/awir.ts'
import { valueOn } from '../../law/parameter.ts'
import { vermogensgrensZorgtoeslag } from '../../law/zorgtoeslag.ts'
import { firstDayOfYear } from '../../units/day.ts'
import { nameOf } from '../app/names.ts'
import { today } from '../app/clock.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { BedragVeld, KeuzeVeld } from '../velden/velden.tsx'

/** Whether the wealth on 1 January stands in the way of a toeslag. */
export function Vermogen({ jaar }: { jaar: number }) {
  const at = firstDayOfYear(jaar)
  const grens = (parameter: typeof vermogensgrensHuurtoeslag.alleen) => formatCents(valueOn(parameter, at).value, language.value)
  const inwonenden = meerderjarigenIn(dossier.value, jaar, today.value)
  return (
    <>
      <KeuzeVeld
        veld={`${jaar}.vermogen.keuze`}
        label={t('vermogen.vraag', { jaar, bedrag: grens(vermogensgrensHuurtoeslag.metPartner) })}
        hint={t('vermogen.hint')}
        why={t('vermogen.waarom', { huur: grens(vermogensgrensHuurtoeslag.metPartner), zorg: grens(vermogensgrensZorgtoeslag.metPartner) })}
        choices={(['onder', 'boven'] as const).map((value) => ({ value, label: t(`vermogen.${value}`) }))}
      />
      {antwoordOp(`${jaar}.vermogen.keuze`) === 'boven' && (['aanvrager', 'toeslagpartner'] as const).map((wie) => (
        <BedragVeld key={wie} veld={`${jaar}.vermogen.${wie}`} label={t('vermogen.van', { naam: nameOf(wie), jaar })} />
      ))}
      {inwonenden.length > 0 && (
        <Disclosure summary={t('vermogen.inwonenden', { bedrag: grens(vermogensgrensHuurtoeslag.alleen) })}>
          <Paragraph tone="soft">{t('vermogen.inwonendenUitleg')}</Paragraph>
          {inwonenden.map((id) => <BedragVeld key={id} veld={`${jaar}.vermogen.inwonende.${id}`} label={t('vermogen.van', { naam: nameOf(`inwonende.${id}`), jaar })} optional />)}
        </Disclosure>
      )}
    </>
  )
}
