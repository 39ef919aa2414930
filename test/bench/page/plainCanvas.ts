/**
 * Runs inside an empty page: the least a map can be, a 2D canvas that draws every card and line anew on each frame in
 * which something moved. It is the yardstick against which a machine's own speed cancels out.
 */
export interface PlainMap {
  readonly cards: readonly PlainCard[]
  /** `from` and `to` are places in the list of cards. */
  readonly lines: readonly { readonly from: number; readonly to: number; readonly label: string }[]
}

export interface PlainCard {
  readonly name: string
  readonly kind: string
  /** Of the centre, in map units. */
  readonly x: number
  readonly y: number
}

export interface PlainCanvas {
  /** Milliseconds to the first complete picture. */
  open(map: PlainMap): Promise<number>
  /** Milliseconds to the next picture. */
  rename(place: number, name: string): Promise<number>
  /** Milliseconds to a PNG of the whole map. */
  png(): Promise<number>
  scale(): number
  /** Where the card's centre is on the page. */
  spotOf(place: number): { x: number; y: number }
}

declare global {
  interface Window {
    plainCanvas: PlainCanvas
  }
}

type MutableCard = { -readonly [field in keyof PlainCard]: PlainCard[field] }

const [CARD_WIDTH, CARD_HEIGHT] = [180, 64]
const canvas = document.createElement('canvas')
const pen = canvas.getContext('2d')
let cards: MutableCard[] = []
let lines: PlainMap['lines'] = []
let box = { x: 0, y: 0, width: 1, height: 1 }
let view = { scale: 1, x: 0, y: 0 }
let held: { card: MutableCard | undefined; x: number; y: number } | null = null
let asked = false
let waiting: (() => void)[] = []

window.plainCanvas = {
  open(map) {
    const began = performance.now()
    cards = map.cards.map((card) => ({ ...card }))
    lines = map.lines
    canvas.width = innerWidth
    canvas.height = innerHeight
    canvas.style.cssText = 'position:fixed;inset:0'
    document.body.append(canvas)
    fit()
    return painted(began)
  },
  rename(place, name) {
    const card = cards[place]
    if (card) card.name = name
    return painted(performance.now())
  },
  png,
  scale: () => view.scale,
  spotOf(place) {
    const { x, y } = cards[place] ?? { x: 0, y: 0 }
    return { x: x * view.scale + view.x, y: y * view.scale + view.y }
  },
}
canvas.addEventListener('mousedown', hold)
window.addEventListener('mousemove', move)
window.addEventListener('mouseup', () => (held = null))
window.addEventListener('wheel', zoom)

function fit(): void {
  const [xs, ys] = [cards.map((card) => card.x), cards.map((card) => card.y)]
  const [left, top] = [Math.min(...xs) - CARD_WIDTH, Math.min(...ys) - CARD_HEIGHT]
  box = {
    x: left,
    y: top,
    width: Math.max(...xs) + CARD_WIDTH - left,
    height: Math.max(...ys) + CARD_HEIGHT - top,
  }
  const scale = Math.min(innerWidth / box.width, innerHeight / box.height)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  view = { scale, x: innerWidth / 2 - x * scale, y: innerHeight / 2 - y * scale }
}

function hold(event: MouseEvent): void {
  const [x, y] = [(event.clientX - view.x) / view.scale, (event.clientY - view.y) / view.scale]
  const hit = (card: PlainCard) =>
    Math.abs(card.x - x) < CARD_WIDTH / 2 && Math.abs(card.y - y) < CARD_HEIGHT / 2
  held = { card: event.button === 0 ? cards.findLast(hit) : undefined, x: event.clientX, y: event.clientY }
}

function move(event: MouseEvent): void {
  if (!held) return
  const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
  if (held.card) {
    held.card.x += dx / view.scale
    held.card.y += dy / view.scale
  } else view = { ...view, x: view.x + dx, y: view.y + dy }
  held = { ...held, x: event.clientX, y: event.clientY }
  ask()
}

function zoom(event: WheelEvent): void {
  const factor = 2 ** (-event.deltaY / 500)
  const [x, y] = [event.clientX, event.clientY]
  view = { scale: view.scale * factor, x: x - (x - view.x) * factor, y: y - (y - view.y) * factor }
  ask()
}

/** Milliseconds from `since` until the next picture is on the screen. */
function painted(since: number): Promise<number> {
  return new Promise((resolve) => {
    waiting.push(() => requestAnimationFrame(() => resolve(performance.now() - since)))
    ask()
  })
}

function ask(): void {
  if (asked) return
  asked = true
  requestAnimationFrame(() => {
    asked = false
    if (pen) paint(pen, view)
    for (const tell of waiting.splice(0)) tell()
  })
}

async function png(): Promise<number> {
  const began = performance.now()
  const sheet = document.createElement('canvas')
  const scale = Math.min(2, Math.sqrt(16e6 / (box.width * box.height)))
  sheet.width = box.width * scale
  sheet.height = box.height * scale
  const sheetPen = sheet.getContext('2d')
  if (sheetPen) paint(sheetPen, { scale, x: -box.x * scale, y: -box.y * scale })
  await new Promise((resolve) => sheet.toBlob(resolve))
  return performance.now() - began
}

function paint(on: CanvasRenderingContext2D, { scale, x, y }: typeof view): void {
  on.setTransform(1, 0, 0, 1, 0, 0)
  on.fillStyle = '#f8fafc'
  on.fillRect(0, 0, on.canvas.width, on.canvas.height)
  on.setTransform(scale, 0, 0, scale, x, y)
  on.font = '11px sans-serif'
  for (const line of lines) paintLine(on, line)
  for (const card of cards) paintCard(on, card)
}

function paintLine(on: CanvasRenderingContext2D, { from, to, label }: PlainMap['lines'][number]): void {
  const [a, b] = [cards[from], cards[to]]
  if (!a || !b) return
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
  on.strokeStyle = '#4f46e5'
  on.beginPath()
  on.moveTo(a.x, a.y)
  on.bezierCurveTo(x, a.y, x, b.y, b.x, b.y)
  on.stroke()
  on.fillStyle = '#ffffff'
  on.fillRect(x - 40, y - 8, 80, 16)
  on.fillStyle = '#334155'
  on.fillText(label, x - 36, y + 4)
}

function paintCard(on: CanvasRenderingContext2D, { x, y, name, kind }: PlainCard): void {
  const [left, top] = [x - CARD_WIDTH / 2, y - CARD_HEIGHT / 2]
  on.fillStyle = '#ffffff'
  on.strokeStyle = '#cbd5e1'
  on.beginPath()
  on.roundRect(left, top, CARD_WIDTH, CARD_HEIGHT, 8)
  on.fill()
  on.stroke()
  on.fillStyle = '#7c3aed'
  on.fillRect(left + 10, top + 16, 32, 32)
  on.fillStyle = '#0f172a'
  on.fillText(name, left + 52, top + 26)
  on.fillStyle = '#64748b'
  on.fillText(kind, left + 52, top + 44)
}
