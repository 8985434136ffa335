const WORDS = 6

/** Six words of 2048: 66 bits. The list is loaded only when it is needed. */
export async function newPassphrase(): Promise<string> {
  const { woorden } = await import('./woorden.ts')
  // 65.536 is a multiple of 2048, so that no word comes up more often than another.
  return Array.from(crypto.getRandomValues(new Uint16Array(WORDS)), (value) => woorden[value % woorden.length]).join(' ')
}

/**
 * The highest score of zxcvbn begins at 10^10. A graphics card tries about two thousand passphrases a second through Argon2id with 46 MiB: that
 * is two months. A hundred times as many is sixteen years.
 */
const ENOUGH_LOG10 = 12

/**
 * Whether guessing takes more than 10^12 tries by the estimate of zxcvbn. A generated passphrase takes many more. Its dictionaries are large
 * and loaded only when they are needed.
 */
export async function isStrongEnough(passphrase: string): Promise<boolean> {
  const { guessesLog10 } = await import('./strength.ts')
  // In the form in which it is stretched: full-width letters add nothing.
  return guessesLog10(passphrase.normalize('NFKC')) >= ENOUGH_LOG10
}
