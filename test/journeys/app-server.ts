import { preview } from 'vite'

/**
 * Serves the built app as `npm start` does, on a port of its own, so that a journey can stop the server: that is what offline means here.
 *
 * @param port - give the port of an earlier server to come back at the same address; 0 takes a free one
 */
export async function startApp(port = 0) {
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: true } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('vite preview has no address')
  return { url, stop: () => server.close() }
}
