/** Why `text` cannot be read as JSON, as a sentence that names the place; `null` where it can. */
export function jsonFault(text: string): string | null {
  if (text.trim() === '') return 'The file is empty.'
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    if (text.includes('\u0000')) return 'The file is not text, so it is no Partnerscape file.'
    if (!/^\s*[[{]/.test(text))
      return `The file is no Partnerscape file: it begins with “${text.trim().slice(0, 20)}”.`
    if (isCutOff(text)) return `The file is cut off: it ends in the middle, in ${placeOf(text, text.length)}.`
    return `The file is not valid JSON${positionIn(text, String(error))}.`
  }
}

/** Whether it begins as an object and ends before its brackets are closed. */
function isCutOff(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false
  let [depth, inString] = [0, false]
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (inString) {
      if (sign === '\\') i++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return false
  }
  return true
}

/** Engines tell the place in different words, some not at all. */
function positionIn(text: string, message: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position !== undefined) return ` (${placeOf(text, Number(position))})`
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line === undefined ? '' : ` (line ${line}, column ${column})`
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`
}
