import type { AddressInfo } from 'node:net'
import { preview } from 'vite'

export interface ServedBuild {
  /** With a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Serves `dist` with the headers that people get, on a free port of this machine alone. */
export async function serveDist(): Promise<ServedBuild> {
  const server = await preview({ logLevel: 'silent', preview: { port: 0, host: '127.0.0.1', open: false } })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
