export type Choice<Value extends string> = {
  value: Value
  label: string
  hint?: string | undefined
}
