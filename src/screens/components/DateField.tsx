import { TextField, type TextFieldProps } from './TextField.tsx'

type Props = Omit<TextFieldProps, 'inputMode' | 'type' | 'prefix' | 'width' | 'autoComplete'> & {
  /** Only where the screen also reads a date without dashes: the numeric keyboard of an iPhone has none. */
  digitsOnly?: boolean | undefined
}

/** A date in one field, as people write it ('2-3-1985'); reading it is up to the screen. */
export function DateField({ digitsOnly, ...field }: Props) {
  return <TextField {...field} width="short" inputMode={digitsOnly === true ? 'numeric' : 'text'} />
}
