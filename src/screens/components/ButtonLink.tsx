import type { ComponentChildren } from 'preact'
import { buttonClass, type ButtonVariant } from './button-class.ts'

type Props = {
  href: string
  children: ComponentChildren
  variant?: ButtonVariant | undefined
  /** File name, if following the link saves a file. */
  download?: string | undefined
  lang?: string | undefined
}

export function ButtonLink({ href, children, variant, download, lang }: Props) {
  return (
    <a class={buttonClass(variant ?? 'line')} href={href} download={download} lang={lang}>
      <span class="nl-button__label">{children}</span>
    </a>
  )
}
