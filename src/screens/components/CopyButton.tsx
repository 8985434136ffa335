import { useSignal } from '@preact/signals'
import { Button } from './Button.tsx'

type Props = {
  /** What goes to the clipboard. */
  content: string
  text: string
  /** Said when it is there, or when the browser does not allow it. */
  doneText: string
  failedText: string
}

export function CopyButton({ content, text, doneText, failedText }: Props) {
  const said = useSignal('')
  return (
    <>
      <Button
        onClick={() => {
          navigator.clipboard.writeText(content).then(() => {
            said.value = doneText
          }, () => {
            said.value = failedText
          })
        }}
      >
        {text}
      </Button>
      <p role="status" class="kt-said kt-soft">{said.value}</p>
    </>
  )
}
