import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

// A hundred characters and ten ways to read digits as letters: more makes no passphrase weaker, and takes seconds.
const limits = { maxLength: 100, l33tMaxSubstitutions: 10 }

const estimator = new ZxcvbnFactory({ dictionary: { ...common, ...dutch }, graphs: adjacencyGraphs, ...limits })

// What anyone would try first here.
const OWN_WORDS = ['keukentafel', 'kluis', 'wachtwoord', 'wachtzin', 'gemeente', 'toeslag', 'toeslagen', 'dossier', 'bijstand', 'alleenverdiener']

/** How many guesses it takes by the estimate of zxcvbn, as a power of ten. */
export function guessesLog10(passphrase: string): number {
  return estimator.check(passphrase, OWN_WORDS).guessesLog10
}
