import type { Command } from '#commands/command.ts'
import { LONGEST_PLACE } from '#commands/setCoverageNeed.ts'
import { COVERAGE_PRESETS, presetCells, type CoveragePresetId } from '#domain/network/coveragePresets.ts'
import { coverageNeedId, type CoverageNeed } from '#records/coverageNeed.ts'

/** A grid nobody would read, and a record each. */
const MOST_CELLS = 5000

/**
 * Requires the places of a preset and no others. Where somebody has said that nobody is needed, that stays said.
 */
export function applyCoveragePreset(presetId: CoveragePresetId): Command {
  return (edit) => {
    const preset = COVERAGE_PRESETS.find(({ id }) => id === presetId)
    const needs = preset ? presetCells(edit.records, preset).flatMap(needOf) : []
    if (!preset || needs.length === 0)
      return { refused: 'There are no partners on the map to take roles from yet.' }
    if (needs.length > MOST_CELLS)
      return {
        refused: `That would be ${needs.length} places to cover, and ${MOST_CELLS} is the most: name fewer regions or segments.`,
      }
    const wanted = new Map(needs.map((need) => [need.id, need]))
    for (const need of edit.records.all('coverageNeed'))
      if (wanted.has(need.id)) wanted.delete(need.id)
      else if (need.required) edit.remove(need.id)
    for (const need of wanted.values()) edit.put(need)
    return { label: `require ${preset.title.toLowerCase()}` }
  }
}

function needOf({ role, region, segment }: ReturnType<typeof presetCells>[number]): readonly CoverageNeed[] {
  const isShort = [region, segment].every((name) => (name ?? '').length <= LONGEST_PLACE)
  if (role === null || !isShort) return []
  const cell = { role, region, segment }
  return [{ ...cell, id: coverageNeedId(cell), type: 'coverageNeed', required: true }]
}
