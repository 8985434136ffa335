/** A passphrase as it was meant: a space too many, as keyboards of phones add them, makes no other passphrase. */
export function passphraseIn(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
