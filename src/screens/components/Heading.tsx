import type { ComponentChildren, Ref } from 'preact'

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

type Level = keyof typeof tags

type Props = {
  level: Level
  children: ComponentChildren
  id?: string | undefined
  /** Gives scripts a place to put the focus after a change of screen. */
  headingRef?: Ref<HTMLHeadingElement> | undefined
  /** How large it looks, where that differs from its place in the outline. */
  look?: Level | undefined
}

export function Heading({ level, children, id, headingRef, look }: Props) {
  const Tag = tags[level]
  return (
    <Tag class={`nl-heading--level-${String(look ?? level)}`} id={id} ref={headingRef ?? null} tabIndex={headingRef === undefined ? undefined : -1}>
      {children}
    </Tag>
  )
}
