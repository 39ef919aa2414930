import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'

export const FAMILY = 'Inter Variable'
/** The letters each file holds, as the package's own style sheet tells them. */
export const FACES = [
  {
    url: latin,
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    url: latinExt,
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
]

/**
 * Makes Inter known to the fonts of a worker or a page and waits until it can be painted with. False where it could not
 * be loaded: the picture is then painted with the next font of the list rather than not at all.
 */
export async function loadInter(fonts: FontFaceSet): Promise<boolean> {
  const faces = FACES.map(
    ({ url, unicodeRange }) => new FontFace(FAMILY, `url(${url})`, { weight: '100 900', unicodeRange }),
  )
  for (const face of faces) fonts.add(face)
  const loaded = await Promise.allSettled(faces.map((face) => face.load()))
  return loaded.every(({ status }) => status === 'fulfilled')
}
