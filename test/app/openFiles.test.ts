import { expect, test } from 'vitest'
import { openMapFile } from '#app/openFiles.ts'
import type { MapStorage } from '#storage/mapStorage.ts'

test('a picture without a map says how it could have had one, and nothing is opened', async () => {
  const opening = openMapFile('<svg><metadata>other</metadata></svg>', 'map.svg', {} as MapStorage)
  await expect(opening).rejects.toThrow(/^map\.svg: The picture holds no map\. .*“Include the map’s data”/)
})
