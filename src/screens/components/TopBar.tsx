import type { ComponentChildren } from 'preact'
import { SkipLink } from './SkipLink.tsx'

type Props = {
  skipText: string
  mainId: string
  logo: string
  /** Where the logo leads; without it the logo is only a word. */
  homeHref?: string | undefined
  /** Whose dossier is open. */
  title?: string | undefined
  /** What is saved, what is unsent, whether there is a connection. */
  pills?: ComponentChildren
  actions?: ComponentChildren
}

export function TopBar({ skipText, mainId, logo, homeHref, title, pills, actions }: Props) {
  return (
    <>
      <SkipLink text={skipText} targetId={mainId} />
      <header class="kt-top">
        {homeHref === undefined ? (
          <span class="kt-top__logo">{logo}</span>
        ) : (
          <a class="kt-top__logo" href={homeHref}>
            {logo}
          </a>
        )}
        <span class="kt-top__title">{title}</span>
        {pills !== undefined && <div class="kt-top__pills">{pills}</div>}
        {actions !== undefined && <div class="kt-top__actions">{actions}</div>}
      </header>
    </>
  )
}
