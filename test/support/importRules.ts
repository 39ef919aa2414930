/** The import table of the project: which folder may know which. Everything not listed here is forbidden. */
export interface FolderRule {
  /** Folders of ours it may import besides itself. */
  readonly ours: readonly string[]
  /** npm packages, with their subpaths. */
  readonly packages: readonly string[]
  /** Pure folders know no clock, no chance and no screen, so that the same input gives the same output anywhere. */
  readonly pure?: boolean
  /** Its subfolders do not know each other. */
  readonly apart?: boolean
}

const SCREEN = ['react', 'react-dom', 'lucide-react', '@base-ui/react']

export const FOLDER_RULES: Readonly<Record<string, FolderRule>> = {
  records: { ours: [], packages: ['zod'], pure: true },
  domain: { ours: ['records'], packages: [], pure: true },
  commands: { ours: ['domain', 'records'], packages: [], pure: true },
  scene: { ours: ['domain', 'records'], packages: ['lucide', 'flatbush'], pure: true },
  exchange: { ours: ['scene', 'domain', 'records'], packages: ['papaparse', 'zod', 'fflate'], pure: true },
  store: { ours: ['commands', 'records'], packages: ['zustand'] },
  storage: { ours: ['records'], packages: ['dexie'] },
  ui: { ours: [], packages: [...SCREEN, '@fontsource-variable/inter'] },
  canvas: {
    ours: ['store', 'commands', 'scene', 'domain', 'records', 'ui'],
    packages: [...SCREEN, '@xyflow/react', 'rbush', 'zustand'],
  },
  panels: {
    ours: ['store', 'commands', 'scene', 'domain', 'exchange', 'records', 'ui'],
    packages: [...SCREEN, 'zustand', 'html-to-image'],
    apart: true,
  },
  app: {
    ours: 'canvas commands domain exchange panels records scene storage store ui'.split(' '),
    packages: [...SCREEN, '@fontsource-variable/inter', '@xyflow/react', 'zustand'],
  },
}

/** Files that may import packages their folder may not. */
export const FILE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/store/hooks.ts': ['react'],
  'src/canvas/layered/runElk.ts': ['elkjs'],
  'src/main.tsx': ['react', 'react-dom', '@fontsource-variable/inter'],
}
