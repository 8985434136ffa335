import { base64, randomBytes, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import type { Passkey } from './slots.ts'

const OUTPUT_BYTES = 32

// ES256 and RS256: one of the two is made by every authenticator. Their signatures are not looked at.
const ALGORITHMS: PublicKeyCredentialParameters[] = [-7, -257].map((alg) => ({ type: 'public-key', alg }))

/** False where a passkey is known not to work. True says nothing for certain: that shows only when one is made. */
export async function passkeysAvailable(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis) || !isDomainName(location.hostname)) return false
  if (!('getClientCapabilities' in PublicKeyCredential)) return true
  const capabilities = await PublicKeyCredential.getClientCapabilities().catch((): PublicKeyCredentialClientCapabilities => ({}))
  return capabilities['extension:prf'] !== false
}

/**
 * Makes a passkey for this vault, with what it computes from a new salt (WebAuthn PRF). Some passkeys compute only when they are used, so that
 * a person may have to prove twice who they are.
 *
 * @param label - what the device shows beside the passkey
 * @throws VaultError CANNOT_OPEN: refused, given up, or a passkey without PRF; `cause` is the error of the browser, if any
 */
export async function createPasskey(label: string): Promise<Passkey> {
  const salt = randomBytes(32)
  const created = await credentialOf(navigator.credentials.create({
    publicKey: {
      rp: { id: location.hostname, name: 'Keukentafel' },
      user: { id: randomBytes(32), name: label, displayName: label },
      challenge: randomBytes(32),
      pubKeyCredParams: ALGORITHMS,
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: { eval: { first: salt } } },
    },
  }))
  const passkey = { credentialId: new Uint8Array(created.rawId), salt }
  const output = outputOf(created)
  if (output !== null) return { ...passkey, output }
  if (created.getClientExtensionResults().prf?.enabled !== true) throw new VaultError('CANNOT_OPEN')
  return { ...passkey, output: (await askPasskey([passkey])).output }
}

/**
 * What one of these passkeys computes; the person chooses which.
 *
 * @throws VaultError CANNOT_OPEN: refused, given up, or nothing computed; `cause` is the error of the browser, if any
 */
export async function askPasskey(passkeys: readonly Pick<Passkey, 'credentialId' | 'salt'>[]): Promise<Pick<Passkey, 'credentialId' | 'output'>> {
  const asked = await credentialOf(navigator.credentials.get({
    publicKey: {
      rpId: location.hostname,
      // Nobody checks the signature: it is the output that opens the vault.
      challenge: randomBytes(32),
      userVerification: 'required',
      allowCredentials: passkeys.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
      extensions: { prf: { evalByCredential: Object.fromEntries(passkeys.map(({ credentialId, salt }) => [base64Url(credentialId), { first: salt }])) } },
    },
  }))
  const output = outputOf(asked)
  if (output === null) throw new VaultError('CANNOT_OPEN')
  return { credentialId: new Uint8Array(asked.rawId), output }
}

/** A passkey belongs to a domain name: on an IP address the browser refuses it. */
export function isDomainName(hostname: string): boolean {
  return hostname !== '' && !hostname.startsWith('[') && !/^\d+(\.\d+){3}$/.test(hostname)
}

async function credentialOf(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  const credential = await asked.catch((cause: unknown) => {
    throw new VaultError('CANNOT_OPEN', { cause })
  })
  // Not `instanceof`: a password manager may put an object of its own in the place of the browser's.
  if (credential?.type !== 'public-key') throw new VaultError('CANNOT_OPEN')
  return credential as PublicKeyCredential
}

/** Null when the passkey computed nothing. */
function outputOf(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return null
  const output = ArrayBuffer.isView(first) ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength) : new Uint8Array(first)
  return output.length === OUTPUT_BYTES ? output : null
}

/** As WebAuthn writes the id of a credential: base64 for addresses, without padding. */
export function base64Url(bytes: Bytes): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
