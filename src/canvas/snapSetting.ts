import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const KEY = 'partnerscape.snapToGrid'
/** Map units between two dots of the grid. */
export const GRID_STEP = 24

const setting = createStore<{ readonly grid: boolean }>()(() => ({ grid: kept() }))

/** Whether dragged items go to the grid; the choice stays on this device. */
export function useSnapToGrid(): boolean {
  return useStore(setting, (state) => state.grid)
}

export function snapsToGrid(): boolean {
  return setting.getState().grid
}

export function turnSnapToGrid(): void {
  const grid = !setting.getState().grid
  setting.setState({ grid })
  try {
    window.localStorage.setItem(KEY, grid ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still snaps until the page is left.
  }
}

function kept(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === 'on'
  } catch {
    return false
  }
}
