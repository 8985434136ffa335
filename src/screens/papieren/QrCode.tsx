import { qrCells } from '../../pdf/qr-cells.ts'

/** Dark squares on white, whatever the colours of the screen: a camera reads it. */
export function QrCode({ inhoud, tekst }: { inhoud: string; tekst: string }) {
  const cells = qrCells(inhoud)
  const dark = cells.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <figure class="kt-paper__qr">
      <svg viewBox={`0 0 ${cells.length} ${cells.length}`} aria-hidden="true" shape-rendering="crispEdges">
        <rect width="100%" height="100%" fill="#fff" />
        <path d={dark} fill="#000" />
      </svg>
      <figcaption>{tekst}</figcaption>
    </figure>
  )
}
