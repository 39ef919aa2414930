import { FACES, FAMILY } from '#ui/interFont.ts'

/** Inter as a style sheet that needs no other file, for pictures that are drawn apart from the page. */
export async function interCss(): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ url, unicodeRange }) => {
      const file = await fetch(url)
      const data = await dataUrl(await file.blob())
      return `@font-face{font-family:"${FAMILY}";font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${unicodeRange}}`
    }),
  )
  return rules.join('\n')
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })
}
