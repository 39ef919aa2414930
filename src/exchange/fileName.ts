const LONGEST_NAME = 80

/** A file name every system takes, made from the map's name: "Northwind partner map.png". */
export function fileName(mapName: string, extension: string): string {
  const bare = mapName
    .slice(0, 4 * LONGEST_NAME)
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replaceAll(LONE_SURROGATE, '')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
  return `${RESERVED.test(bare) || bare === '' ? 'Partner map' : bare}.${extension}`
}

/** Half a letter, left where a name was cut inside an emoji. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
