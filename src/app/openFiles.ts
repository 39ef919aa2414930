import { mapAddress } from '#app/route.ts'
import { readFile } from '#exchange/partnerscapeFile.ts'
import type { MapStorage } from '#storage/mapStorage.ts'

let waiting: readonly File[] = []

/** Tables chosen on the start page, for the new map they were chosen for. */
export function waitingFiles(): readonly File[] {
  return waiting
}

/** Called once the import dialog has them, so that no other map asks for them again. */
export function forgetWaitingFiles(): void {
  waiting = []
}

/** A Partnerscape file becomes a new map; tables open a new map with the import dialog on them. */
export async function openFiles(
  files: readonly File[],
  storage: MapStorage,
  empty: () => Promise<string>,
): Promise<void> {
  const [first] = files
  if (!first) return
  if (!/\.(partnerscape|json)$/i.test(first.name)) {
    waiting = files
    window.location.hash = mapAddress(await empty())
    return
  }
  await openMapFile(await first.text(), first.name, storage)
}

/** Throws an error whose message is the sentence to show. */
export async function openMapFile(text: string, name: string, storage: MapStorage): Promise<void> {
  const read = readFile(text)
  if ('fault' in read) throw new Error(`${name}: ${read.fault}`)
  window.location.hash = mapAddress(await storage.createMap(read.records))
}
