/** What stands around every question. All texts come from the screen. */
export type FieldTexts = {
  label: string
  /** How to answer: below the label, above the control. */
  hint?: string | undefined
  /** Why we ask this. */
  why?: string | undefined
  /** Behind the label, such as '(niet verplicht)'. */
  marker?: string | undefined
  /** What is wrong and how to mend it. */
  error?: string | undefined
}

/** The ids by which a control points at the texts that stand around it. */
export function describedBy(id: string, texts: FieldTexts): string | undefined {
  const ids = [
    texts.hint === undefined ? [] : [`${id}-hint`],
    texts.why === undefined ? [] : [`${id}-why`],
    texts.error === undefined ? [] : [`${id}-error`],
  ].flat()
  return ids.length === 0 ? undefined : ids.join(' ')
}
