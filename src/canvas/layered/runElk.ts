/** The layered layout of elkjs in a worker of its own. This file is loaded only when it is asked for. */
import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { FlowGraph } from '#domain/layout/flowGraph.ts'
import type { LaidNode } from '#domain/layout/packLayers.ts'

/** From this many nodes on, how good the crossings are matters less than that it ends. */
const MANY = 300

/** Places in layers, left top corners. Rejects with a sentence where it fails, and when `signal` is aborted. */
export async function runElk({ nodes, edges }: FlowGraph, signal: AbortSignal): Promise<readonly LaidNode[]> {
  signal.throwIfAborted()
  // A worker of the classic kind: the file is no module.
  const elk = new ELK({ workerUrl, workerFactory: (url) => new Worker(url ?? workerUrl) })
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Cancelled')), { once: true })
  })
  try {
    const graph: ElkNode = {
      id: 'map',
      layoutOptions: optionsFor(nodes.length),
      children: nodes.map((node) => ({ ...node })),
      edges: edges.map(({ from, to }, i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
    }
    const laid = await Promise.race([elk.layout(graph), stopped])
    return (laid.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
      id,
      x,
      y,
      width,
      height,
    }))
  } finally {
    elk.terminateWorker()
  }
}

function optionsFor(count: number): Record<string, string> {
  const many = count > MANY
  return {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.separateConnectedComponents': 'true',
    'elk.aspectRatio': '1.7',
    'elk.spacing.nodeNode': '28',
    'elk.spacing.componentComponent': '60',
    'elk.layered.spacing.nodeNodeBetweenLayers': '140',
    // The map draws its own lines, so the ones of the layout need no bends.
    'elk.edgeRouting': 'POLYLINE',
    'elk.layered.thoroughness': many ? '2' : '7',
    'elk.layered.nodePlacement.strategy': many ? 'SIMPLE' : 'BRANDES_KOEPF',
    'elk.layered.crossingMinimization.greedySwitch.type': many ? 'OFF' : 'TWO_SIDED',
  }
}
