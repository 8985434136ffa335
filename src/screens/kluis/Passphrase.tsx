import { PasswordField } from '../components/PasswordField.tsx'
import { t } from '../texts/i18n.ts'

type Props = {
  id: string
  label: string
  hint?: string | undefined
  value: string
  onInput: (text: string) => void
  error: string | undefined
}

export function Passphrase(props: Props) {
  return <PasswordField {...props} required showText={t('kluis.tonen')} hideText={t('kluis.verbergen')} />
}
