import { paintPart } from '#scene/paintPart.ts'
import type { Palette } from '#scene/palette.ts'
import type { Detail, Pen } from '#scene/pen.ts'
import type { Note } from '#scene/types.ts'

/** Areas or notes, lowest first; without their texts where these could not be read. */
export function paintNotes(pen: Pen, notes: readonly Note[], palette: Palette, detail: Detail): void {
  for (const { parts } of notes)
    for (const part of parts) if (detail === 'full' || part.is === 'box') paintPart(pen, part, palette)
}
