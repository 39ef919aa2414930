/** What jsdom lacks and React Flow and Base UI ask for. Acts only where a test file has chosen the jsdom environment. */
import { afterEach, vi } from 'vitest'

if (typeof window !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  vi.stubGlobal('ResizeObserver', NotifyingResizeObserver())
  vi.stubGlobal('DOMMatrixReadOnly', IdentityMatrix())
  vi.stubGlobal('matchMedia', noMediaMatches)
  for (const method of ['scrollIntoView', 'setPointerCapture', 'releasePointerCapture', 'hasPointerCapture'])
    Object.defineProperty(Element.prototype, method, {
      configurable: true,
      writable: true,
      value: () => false,
    })
  // jsdom lays nothing out; React Flow draws no edge to a node without a size.
  giveEveryElement('offsetWidth', 150)
  giveEveryElement('offsetHeight', 60)
}

function NotifyingResizeObserver() {
  return class {
    readonly #tell: ResizeObserverCallback
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }
    observe(target: Element): void {
      queueMicrotask(() => this.#tell([{ target } as ResizeObserverEntry], this))
    }
    unobserve(): void {}
    disconnect(): void {}
  }
}

function IdentityMatrix() {
  return class {
    /** The scale of the viewport, which React Flow reads to size its handles. */
    readonly m22 = 1
  }
}

function noMediaMatches(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}

function giveEveryElement(property: 'offsetWidth' | 'offsetHeight', pixels: number): void {
  Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => pixels })
}
