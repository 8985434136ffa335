import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('keukentafel-tokens.css', import.meta.url), 'utf8')

// WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3 for what a control or a chart is known by.
const textPairs = [
  ['ink', 'paper'], ['ink', 'card'], ['ink', 'sunken'], ['ink', 'brand-wash'], ['ink', 'ok-wash'], ['ink', 'warning-wash'], ['ink', 'error-wash'], ['ink', 'owed-wash'],
  ['soft', 'paper'], ['soft', 'card'], ['soft', 'sunken'], ['soft', 'brand-wash'],
  ['brand', 'paper'], ['brand', 'card'], ['brand', 'brand-wash'], ['brand', 'ok-wash'], ['brand', 'warning-wash'], ['brand', 'error-wash'],
  ['brand-strong', 'brand-wash'], ['on-brand', 'brand'], ['on-brand', 'brand-strong'], ['on-focus', 'focus'],
  ['owed', 'paper'], ['owed', 'card'], ['owed', 'owed-wash'],
  ['ok', 'ok-wash'], ['warning', 'warning-wash'], ['error', 'error-wash'], ['error', 'paper'], ['error', 'card'],
] as const
const shapePairs = [
  ['edge', 'paper'], ['edge', 'card'], ['ink', 'paper'],
  ['brand', 'line'], ['owed', 'card'], ['owed', 'paper'], ['received', 'paper'], ['received', 'card'], ['warning-edge', 'warning-wash'],
] as const

const [light = '', dark = '', contrast = '', darkContrast = ''] = [...tokens.matchAll(/:root\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '')
const schemes = {
  light: palette(light),
  dark: palette(light, dark),
  'more contrast': palette(light, contrast),
  'dark, more contrast': palette(light, dark, contrast, darkContrast),
}

describe.each(Object.entries(schemes))('%s', (_name, colours) => {
  test.each(textPairs)('%s can be read on %s', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapePairs)('%s can be told from %s', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(3)
  })
})

function palette(...blocks: string[]): Map<string, string> {
  const found = blocks.flatMap((block) => [...block.matchAll(/--keukentafel-([\w-]+): #([0-9a-f]{3,6});/g)])
  return new Map(found.map(([, name = '', hex = '']) => [name, hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex]))
}

function ratio(colours: Map<string, string>, front: string, back: string): number {
  const [low = 0, high = 0] = [luminance(colours.get(front)), luminance(colours.get(back))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string | undefined): number {
  if (hex === undefined) throw new RangeError('no such colour in the palette')
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
