const paths = {
  info: 'M12 10.5v6M12 7.2v.3',
  ok: 'm7.5 12.5 3 3 6-6.5',
  warning: 'M12 7v6.5M12 16.7v.3',
  error: 'm8.5 8.5 7 7m0-7-7 7',
} as const

export type IconName = keyof typeof paths

/** A sign beside a text that says the same; never the only carrier of meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="kt-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={paths[name]} />
    </svg>
  )
}
