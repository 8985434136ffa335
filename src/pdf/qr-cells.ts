import encodeQR from 'qr'

const WHITE = 2

/** The cells of a QR code, row by row, with white around it; true is dark. */
export function qrCells(inhoud: string): readonly (readonly boolean[])[] {
  return encodeQR(inhoud, 'raw', { ecc: 'medium', border: WHITE })
}
