/** primary: the one next step. ghost: an action of weight beside it. line: everything else. */
export type ButtonVariant = 'primary' | 'ghost' | 'line'

const modifiers: Record<ButtonVariant, string> = { primary: ' nl-button--primary', ghost: ' nl-button--secondary', line: '' }

export function buttonClass(variant: ButtonVariant): string {
  return `nl-button${modifiers[variant]}`
}
