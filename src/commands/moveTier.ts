import type { Command } from '#commands/command.ts'
import { NO_TIER } from '#commands/renameTier.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import { orderBetween } from '#domain/order/orderBetween.ts'

/** Puts a tier at a place of the ladder, 0 being the lowest; a place outside counts as the end. */
export function moveTier(id: string, place: number): Command {
  return (edit) => {
    const tier = edit.find('tier', id)
    if (!tier) return { refused: NO_TIER }
    const tiers = tiersOf(edit.records)
    const others = tiers.filter((other) => other.id !== id)
    const to = Math.min(Math.max(0, place), others.length)
    const label = `move the tier ${tier.name}`
    if (tiers[to]?.id === id) return { label }
    const order = orderBetween(others[to - 1]?.order, others[to]?.order)
    if (order !== null) edit.update('tier', id, { order })
    else
      for (const [at, other] of others.toSpliced(to, 0, tier).entries())
        edit.update('tier', other.id, { order: at })
    return { label }
  }
}
