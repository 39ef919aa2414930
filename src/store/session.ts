/** What belongs to this tab's moment and not to the map: never logged, never undone. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ParticipantKind } from '#records/participantKind.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import { PLACE_LOOKS, type PlaceLooks } from '#store/placeLooks.ts'
import type { Frame } from '#records/view.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'problem'
  readonly action?: { readonly label: string; run(): void } | undefined
  /** A toast takes the place of an earlier one about the same thing. */
  readonly about?: string | undefined
}

/** What the pointer does on the canvas: `select`, `pan`, or placing a kind of participant. */
export type Tool =
  | { readonly is: 'select' }
  | { readonly is: 'pan' }
  | { readonly is: 'place'; readonly kind: ParticipantKind }
  | { readonly is: 'area' }
  | { readonly is: 'sticky' }

/** The pages of a map, as the address names them. */
export const PLACES = ['map', 'partners', 'incentives', 'scorecards', 'insights'] as const
export type Place = (typeof PLACES)[number]

export interface SessionState extends PlaceLooks {
  /** Where in the map's pages the person is; the address follows it, and it the address. */
  readonly place: Place
  readonly selection: ReadonlySet<string>
  readonly tool: Tool
  readonly theme: Theme
  readonly toasts: readonly Toast[]
  /** The participant whose name is being typed on the canvas. */
  readonly renaming: string | null
  /** The exchange being composed; `to` is `null` until its partner is chosen. */
  readonly composing: Composing | null
  /** The participant that a line being drawn would end at. */
  readonly connectTarget: string | null
  /** Text that the line for quick adding opens with; `null` while it is closed. */
  readonly quickAdding: string | null
  readonly announced: string
  /** The page of the inspector that is open for whichever partner is selected. */
  readonly inspectorTab: string
  /** A long piece of work that is under way. */
  readonly busy: Busy | null
  /** What of the map is shown and how. */
  readonly seeing: Seeing
  /** The panel that stands beside the inspector. */
  readonly panel: SidePanel | null
  /** Set while the map is presented. */
  readonly presenting: Presenting | null
  /** How long a presentation is meant to take, whole minutes. */
  readonly plannedMinutes: number
}

export type SidePanel = 'views' | 'history' | 'parking'

export interface Presenting {
  /** The view that is shown; `null` is the whole map, where no views are saved. */
  readonly viewId: string | null
  /** Tools and inspector are out. */
  readonly editing: boolean
  readonly spotlight: boolean
  /** The speaker note is shown on this screen. */
  readonly notes: boolean
  /** ms since 1970. */
  readonly startedAt: number
  /** Where the presentation was entered, to return to. */
  readonly back: WorkPlace
}

/** All that leaving a presentation brings back. */
export interface WorkPlace {
  readonly shot: Shot | null
  readonly seeing: Seeing
  readonly selection: ReadonlySet<string>
  readonly tool: Tool
  readonly panel: SidePanel | null
}

export interface Busy {
  readonly label: string
  cancel(): void
}

export interface Composing {
  readonly from: string
  readonly to: string | null
}

/** The centre of the view in map units, and the zoom. */
export interface Shot {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Camera {
  shot(): Shot
  /** `animated` is left out where the person asked for reduced motion. */
  goTo(shot: Shot, animated: boolean): void
  fit(): void
  /** The piece of the map in view. */
  frame(): Frame
  /** Brings the whole of a piece into view, as large as it goes. */
  show(frame: Frame, animated: boolean): void
  /** Tells of each change of the canvas's size; returns the way to stop listening. */
  onResize(listener: () => void): () => void
}

/** What the canvas can do at a word from elsewhere: the keys and commands that need to know what lies where. */
export interface CanvasDeeds {
  /** Puts a new participant where the pointer is, else in the middle of the view. */
  place(kind: ParticipantKind): void
  /** Brings a participant into view, no farther off than `leastZoom`, and gives it the focus. */
  focus(participantId: string, leastZoom?: number): void
  /** Brings a participant into view where it is not, and leaves the focus. */
  show(participantId: string): void
  /** An arrow key: goes to the next card, moves what is selected, or chooses the other end of a new flow. */
  arrow(direction: 'left' | 'right' | 'up' | 'down', far: boolean): void
  /** Enter: selects the focused card, or takes the chosen end. `adding` keeps the rest of the selection. */
  choose(adding: boolean): void
  /** Esc: gives up the flow being drawn, else the selection. */
  giveUp(): void
  /** Begins a flow at the selected or focused card; the arrow keys choose its other end. */
  startFlow(): void
  rename(): void
}

export interface Session {
  readonly store: StoreApi<SessionState>
  /** Where on the map the pointer was last, in map units; changed in place, because nothing is drawn from it. */
  readonly pointer: { at: { readonly x: number; readonly y: number } | null }
  /** Where the map is looked at from; the canvas puts itself in here while it is shown. */
  readonly camera: { now: Camera | null }
  /** The canvas puts itself in here while it is shown. */
  readonly canvas: { now: CanvasDeeds | null }
  select(ids: Iterable<string>): void
  setTool(tool: Tool): void
  setTheme(theme: Theme): void
  rename(id: string | null): void
  compose(exchange: Composing | null): void
  /** Opens the line for quick adding with a text in it, or closes it. */
  quickAdd(text: string | null): void
  lendCanvas(deeds: CanvasDeeds | null): void
  visit(place: Place): void
  /** Changes what one of the places is looked at for. */
  lookAt<P extends keyof PlaceLooks>(place: P, part: Partial<PlaceLooks[P]>): void
  /** Goes to the map and does this there, as soon as the canvas can be used. */
  onMap(run: () => void): void
  /** Does what `onMap` has kept; the page calls it once the map is shown. */
  arriveOnMap(): void
  /** Says what happened to those who do not see it. */
  announce(text: string): void
  see(part: Partial<Seeing>): void
  /** Opens a panel beside the inspector; the one that is open closes. */
  togglePanel(panel: SidePanel): void
  /** Changes the running presentation; without one nothing happens. */
  present(part: Partial<Presenting>): void
  toast(text: string, options?: Partial<Omit<Toast, 'id' | 'text'>>): void
  dismissToast(id: number): void
  clearToasts(): void
}

const TOASTS_SHOWN = 4

export function createSession(theme: Theme = 'light'): Session {
  let lastToast = 0
  let waiting: (() => void) | null = null
  const store = createStore<SessionState>()(() => ({
    place: 'map',
    selection: new Set<string>(),
    tool: { is: 'select' },
    theme,
    toasts: [],
    renaming: null,
    composing: null,
    connectTarget: null,
    busy: null,
    quickAdding: null,
    announced: '',
    inspectorTab: 'profile',
    ...PLACE_LOOKS,
    seeing: SEE_ALL,
    panel: null,
    presenting: null,
    plannedMinutes: 20,
  }))
  const canvas: Session['canvas'] = { now: null }
  function arriveOnMap(): void {
    if (store.getState().place !== 'map' || !canvas.now) return
    const run = waiting
    waiting = null
    run?.()
  }
  return {
    store,
    pointer: { at: null },
    camera: { now: null },
    canvas,
    select: (ids) => store.setState({ selection: new Set(ids) }),
    setTool: (tool) => store.setState({ tool }),
    setTheme: (next) => store.setState({ theme: next }),
    rename: (id) => store.setState({ renaming: id }),
    compose: (exchange) => store.setState({ composing: exchange }),
    quickAdd: (text) => store.setState({ quickAdding: text }),
    lendCanvas(deeds) {
      canvas.now = deeds
      arriveOnMap()
    },
    visit: (place) => store.setState({ place }),
    lookAt: (place, part) => store.setState((state) => ({ [place]: { ...state[place], ...part } })),
    onMap(run) {
      if (store.getState().place === 'map') return run()
      waiting = run
      store.setState({ place: 'map' })
    },
    arriveOnMap,
    // The same words twice would not be said again: the space makes them other words.
    announce: (text) =>
      store.setState(({ announced }) => ({ announced: announced === text ? `${text}\u00a0` : text })),
    see: (part) => store.setState(({ seeing }) => ({ seeing: { ...seeing, ...part } })),
    togglePanel: (panel) => store.setState((state) => ({ panel: state.panel === panel ? null : panel })),
    present: (part) =>
      store.setState(({ presenting }) => ({ presenting: presenting && { ...presenting, ...part } })),
    toast(text, options = {}) {
      const toast: Toast = { id: ++lastToast, text, tone: 'info', ...options }
      store.setState(({ toasts }) => {
        const others = toasts.filter(({ about }) => about === undefined || about !== toast.about)
        return { toasts: [...others, toast].slice(-TOASTS_SHOWN) }
      })
    },
    clearToasts: () => store.setState({ toasts: [] }),
    dismissToast: (id) =>
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }
}
