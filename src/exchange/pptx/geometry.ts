import { iconPath } from '#exchange/pptx/iconPath.ts'
import { thousandths } from '#exchange/pptx/units.ts'

export type Geometry =
  | { readonly is: 'roundRect'; readonly radius: number }
  | { readonly is: 'rect' | 'ellipse' }
  /** From the left top to the right bottom, or where it rises from the left bottom. */
  | { readonly is: 'line'; readonly rises: boolean }
  /** A piece of the rim; turns from the top, clockwise. */
  | { readonly is: 'arc'; readonly from: number; readonly to: number }
  /** Strokes on a square of 24. */
  | { readonly is: 'icon'; readonly outline: string }

/** The outline of a shape that is `width` by `height` pixels. */
export function geometryXml(geometry: Geometry, width: number, height: number): string {
  switch (geometry.is) {
    case 'roundRect':
      return preset('roundRect', guide('adj', cornerShare(geometry.radius, width, height)))
    case 'arc':
      return preset('arc', guide('adj1', angle(geometry.from)) + guide('adj2', angle(geometry.to)))
    case 'icon':
      return iconPath(geometry.outline)
    case 'rect':
    case 'ellipse':
    case 'line':
      return preset(geometry.is, '')
  }
}

function preset(name: string, guides: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst>${guides}</a:avLst></a:prstGeom>`
}

export function guide(name: string, value: number): string {
  return `<a:gd name="${name}" fmla="val ${value}"/>`
}

/** Of the shorter side; a half makes the end round. */
function cornerShare(radius: number, width: number, height: number): number {
  const shorter = Math.min(width, height)
  return shorter <= 0 ? 0 : Math.min(50_000, thousandths(radius / shorter))
}

/** A turn from the top in sixty-thousandths of a degree from the right. */
function angle(turn: number): number {
  return Math.round((((turn + 0.75) % 1) * 360 * 60_000) % 21_600_000)
}
