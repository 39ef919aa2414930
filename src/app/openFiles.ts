import { mapAddress } from '#app/route.ts'
import { mapInSvg } from '#exchange/svgData.ts'
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
  if (!/\.(partnerscape|json|svg)$/i.test(first.name)) {
    waiting = files
    window.location.hash = mapAddress(await empty())
    return
  }
  await openMapFile(await first.text(), first.name, storage)
}

/** A Partnerscape file, or a picture that holds one, becomes a new map; throws an error whose message is the sentence to show. */
export async function openMapFile(text: string, name: string, storage: MapStorage): Promise<void> {
  const file = /\.svg$/i.test(name) ? mapInSvg(text) : text
  if (file === null)
    throw new Error(
      `${name}: The picture holds no map. It has one only if “Include the map’s data” was ticked when it was saved.`,
    )
  const read = readFile(file)
  if ('fault' in read) throw new Error(`${name}: ${read.fault}`)
  window.location.hash = mapAddress(await storage.createMap(read.records))
}
