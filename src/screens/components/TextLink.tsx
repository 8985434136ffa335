import type { ComponentChildren } from 'preact'

type Props = {
  href: string
  /** Handles the click inside the page; the browser then does not follow the address. */
  onClick?: (() => void) | undefined
  children: ComponentChildren
}

export function TextLink({ href, onClick, children }: Props) {
  return (
    <a
      class="nl-link"
      href={href}
      onClick={(event) => {
        if (onClick === undefined) return
        event.preventDefault()
        onClick()
      }}
    >
      {children}
    </a>
  )
}
