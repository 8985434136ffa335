import { expect, test } from 'vitest'
import { base64Url, isDomainName } from './passkey.ts'

test.each([
  ['localhost', true],
  ['keukentafel.gemeente.nl', true],
  ['10.nl', true],
  ['127.0.0.1', false],
  ['192.168.178.20', false],
  ['[::1]', false],
  ['', false],
])('a passkey can belong to %j: %s', (hostname, expected) => {
  expect(isDomainName(hostname)).toBe(expected)
})

test.each([
  ['', ''],
  ['00', 'AA'],
  ['fbef', '--8'],
  ['ffffff', '____'],
])('%s is written as %j', (hex, text) => {
  const bytes = new Uint8Array(Buffer.from(hex, 'hex'))
  expect(base64Url(bytes)).toBe(text)
  expect(base64Url(bytes)).toBe(Buffer.from(hex, 'hex').toString('base64url'))
})
