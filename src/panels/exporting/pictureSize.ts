import type { PixelSize } from '#panels/exporting/paintPicture.ts'
import type { Rect } from '#scene/types.ts'

/** Beyond these a browser gives an empty picture instead of an error (measured in Chromium and Firefox). */
const MOST_PIXELS = 200_000_000
const LONGEST_SIDE = 32_767
/** From here on painting takes seconds and hundreds of megabytes: as much as is painted without being asked for. */
const LARGE_PIXELS = 16_000_000
const BYTES_PER_PIXEL = 4

export type ScaleChoice = '1' | '2' | '4' | 'fit' | FrameChoice
type FrameChoice = '1920' | '3840' | 'custom'

export interface PictureSize {
  /** Pixels per map unit. */
  readonly scale: number
  /** Where the picture is to have exactly this size. */
  readonly frame?: PixelSize
  readonly width: number
  readonly height: number
  readonly fits: boolean
  /** The size in words, with what follows from it. */
  readonly words: string
}

/** How large a picture of the sheet `rect` gets at the chosen scale, and whether a browser can paint it. */
export function pictureSize(
  rect: Rect,
  choice: ScaleChoice,
  custom: PixelSize = SLIDE_SIZES['1920'],
): PictureSize {
  if (isFrame(choice)) return framedSize(rect, choice === 'custom' ? custom : SLIDE_SIZES[choice])
  const scale = choice === 'fit' ? fittingScale(rect) : Number(choice)
  const [width, height] = [Math.ceil(rect.width * scale), Math.ceil(rect.height * scale)]
  const fits = isPaintable(width, height)
  return { scale, width, height, fits, words: sizeInWords(width, height, fits) }
}

/** Pixels of a full-screen slide, and of one on a sharp screen. */
const SLIDE_SIZES = {
  '1920': { width: 1920, height: 1080 },
  '3840': { width: 3840, height: 2160 },
} as const

/** The sizes of slides, and one of one's own. */
export const FRAME_CHOICES: readonly FrameChoice[] = ['1920', '3840', 'custom']

function isFrame(choice: ScaleChoice): choice is FrameChoice {
  return choice === '1920' || choice === '3840' || choice === 'custom'
}

function framedSize(rect: Rect, frame: PixelSize): PictureSize {
  const { width, height } = frame
  const fits = isPaintable(width, height)
  const scale = Math.min(width / rect.width, height / rect.height)
  return { scale, frame, width, height, fits, words: sizeInWords(width, height, fits) }
}

function isPaintable(width: number, height: number): boolean {
  return width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_SIDE
}

/** The scales to choose from; a map too large for 2× gets the largest that is painted without a wait besides. */
export function scaleChoices(rect: Rect): readonly ScaleChoice[] {
  return usualScale(rect) === '2' ? ['1', '2', '4'] : ['fit', '1', '2', '4']
}

/** 2× where that is painted without a wait, else as much as is. */
export function usualScale(rect: Rect): ScaleChoice {
  const { width, height } = pictureSize(rect, '2')
  return width * height <= LARGE_PIXELS ? '2' : 'fit'
}

function fittingScale({ width, height }: Rect): number {
  return Math.min(
    2,
    Math.sqrt((0.99 * LARGE_PIXELS) / (width * height)),
    (LONGEST_SIDE - 1) / Math.max(width, height),
  )
}

function sizeInWords(width: number, height: number, fits: boolean): string {
  const size = `${counted(width)} × ${counted(height)} pixels`
  if (!fits)
    return `${size} is more than a browser can paint. Choose a smaller size, or SVG, which is sharp at any size.`
  const megabytes = Math.round((width * height * BYTES_PER_PIXEL) / 1_000_000)
  return width * height > LARGE_PIXELS
    ? `${size}. Needs ${counted(megabytes)} MB of memory and a moment.`
    : size
}

function counted(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
