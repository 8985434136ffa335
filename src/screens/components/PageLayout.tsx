import type { ComponentChildren } from 'preact'

type Props = {
  children: ComponentChildren
  /** The target of the skip link. */
  mainId: string
  /** Beside the main part, or under it on a narrow screen. */
  aside?: { id: string; label: string; content: ComponentChildren } | undefined
  /** An OutcomeBar, shown only where the aside stands below the fold. */
  outcomeBar?: ComponentChildren
  /** Of the main part, if another than the page's: the couple's screen in their own language. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

export function PageLayout({ children, mainId, aside, outcomeBar, lang, dir }: Props) {
  return (
    <div class={`kt-page${aside === undefined ? ' kt-page--single' : ''}`}>
      {/* The bar sticks to the foot of this column and comes to rest on top of the aside. */}
      <main id={mainId} tabIndex={-1} lang={lang} dir={dir}>
        <div class="kt-main">{children}</div>
        {outcomeBar}
      </main>
      {aside !== undefined && (
        <aside id={aside.id} class="kt-aside" tabIndex={-1} aria-label={aside.label}>
          {aside.content}
        </aside>
      )}
    </div>
  )
}
