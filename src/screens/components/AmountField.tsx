import { TextField, type TextFieldProps } from './TextField.tsx'

type Props = Omit<TextFieldProps, 'inputMode' | 'type' | 'prefix' | 'width' | 'autoComplete'> & {
  /** Whole euros: a keyboard without a comma. */
  whole?: boolean | undefined
}

/** An amount as people write it ('1.234,56'); reading it is up to the screen. */
export function AmountField({ whole, ...field }: Props) {
  return <TextField {...field} prefix="€" width="short" inputMode={whole === true ? 'numeric' : 'decimal'} />
}
