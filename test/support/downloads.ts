import { vi } from 'vitest'

export interface Download {
  readonly name: string
  readonly blob: Blob
}

/** From now on what the page hands to the browser as a download lands in the list; `vi.restoreAllMocks()` ends it. */
export function catchDownloads(): readonly Download[] {
  const saved: Download[] = []
  let last: Blob | undefined
  URL.createObjectURL = (blob) => {
    last = blob as Blob
    return 'blob:made'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last })
  })
  return saved
}

export async function textOf(blob: Blob | undefined): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(blob ?? new Blob())
  })
}

export async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)))
    reader.readAsArrayBuffer(blob ?? new Blob())
  })
}
