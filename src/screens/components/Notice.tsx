import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  kind: IconName
  title?: string | undefined
  children?: ComponentChildren
  /** Appears while the user is on the screen, so it is read out: at once for an error, else when it suits. */
  live?: boolean | undefined
}

export function Notice({ kind, title, children, live }: Props) {
  const liveRole = kind === 'error' ? 'alert' : 'status'
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} kt-notice`} role={live === true ? liveRole : undefined}>
      <Icon name={kind} />
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title !== undefined && <p class="kt-notice__title">{title}</p>}
          {children}
        </div>
      </div>
    </div>
  )
}
