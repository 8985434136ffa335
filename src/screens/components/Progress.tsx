/** Work that takes a while, in words and with a bar that moves. The place is always there, so that the words are read out when they come. */
export function Progress({ text }: { text: string | null }) {
  return (
    <div class="kt-progress" role="status">
      {text !== null && (
        <>
          <span class="kt-progress__bar" aria-hidden="true" />
          {text}
        </>
      )}
    </div>
  )
}
