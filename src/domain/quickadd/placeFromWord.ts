/** The region a word of a line means, as it is to be kept, or `null`: sales regions, continents, countries. */
export function placeFromWord(word: string): string | null {
  if (/^\p{Lu}{2,3}$/u.test(word) && SHORT.has(word)) return word
  return places().get(word.toLowerCase()) ?? null
}

const SHORT = new Set(['EU', 'UK', 'US', 'USA', 'UAE', 'NAM', 'ROW', 'MEA', 'ANZ', 'CEE', 'GCC'])

const REGIONS = [
  'DACH, EMEA, APAC, LATAM, Benelux, Nordics, Iberia, Baltics, Balkans, MENA, ASEAN, AMER, Americas, Global, Worldwide',
  'Europe, Asia, Africa, North America, South America, Latin America, Central America, Oceania, Middle East',
  'Western Europe, Eastern Europe, Northern Europe, Southern Europe, Southeast Asia, Scandinavia, Great Britain, England',
  'Scotland, Wales, Bavaria, California, Texas, New York, London, Paris, Berlin, Singapore, Turkey',
]
  .join(', ')
  .split(', ')

let known: ReadonlyMap<string, string> | undefined

/** Made at first use: asking for every country costs some milliseconds. */
function places(): ReadonlyMap<string, string> {
  known ??= new Map([...REGIONS, ...countries()].map((name) => [name.toLowerCase(), name]))
  return known
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

function countries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((a) => LETTERS.flatMap((b) => names.of(`${a}${b}`) ?? [])).filter(
    (name) => !/^(?:Unknown|Pseudo|World$|Outlying)/.test(name),
  )
}
