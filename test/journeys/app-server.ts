import { preview } from 'vite'

type Options = {
  /** Give the port of an earlier server to come back at the same address; 0 takes a free one. */
  readonly port?: number
  /** Another folder than dist, for a build of which the journey changes something. */
  readonly folder?: string
}

/** Serves the built app as `npm start` does, on a port of its own, so that a journey can stop the server: that is what offline means here. */
export async function startApp({ port = 0, folder = 'dist' }: Options = {}) {
  const server = await preview({ logLevel: 'warn', build: { outDir: folder }, preview: { port, strictPort: true } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('vite preview has no address')
  return { url, stop: () => server.close() }
}
