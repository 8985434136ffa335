// npm start: installs what is missing, builds the app and serves it on this computer only.
import './install.mjs'

const { build, preview } = await import('vite')

await build({ logLevel: 'warn' })
const { resolvedUrls } = await preview({ logLevel: 'warn' })
const [address = ''] = resolvedUrls?.local ?? []
console.log(`Keukentafel staat klaar: open ${address} in uw browser. Stoppen doet u met Ctrl+C.`)
console.log('De ingebouwde gemeente is nog geen onderdeel van deze versie: u kunt dus nog niets versturen.')
