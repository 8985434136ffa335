/** A length in SVG: the bars need no style attribute, which the CSP forbids. */
export function percent(value: number): string {
  return `${String(value)}%`
}
