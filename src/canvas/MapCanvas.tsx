import { ReactFlow, ReactFlowProvider, SelectionMode } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Composer } from '#canvas/Composer.tsx'
import { FlowLayer } from '#canvas/FlowLayer.tsx'
import { inReach } from '#canvas/inReach.ts'
import { Legend } from '#canvas/Legend.tsx'
import styles from '#canvas/MapCanvas.module.css'
import { ParticipantNode } from '#canvas/ParticipantNode.tsx'
import { ToolStrip } from '#canvas/ToolStrip.tsx'
import { useBoxSelect } from '#canvas/useBoxSelect.ts'
import { useCamera } from '#canvas/useCamera.ts'
import { useCanvasKeys } from '#canvas/useCanvasKeys.ts'
import { useDrag } from '#canvas/useDrag.ts'
import { useDrawFlow } from '#canvas/useDrawFlow.ts'
import { useFitView } from '#canvas/useFitView.ts'
import { useHeldNodes } from '#canvas/useHeldNodes.ts'
import { useMapPicture } from '#canvas/useMapPicture.ts'
import { usePlace } from '#canvas/usePlace.ts'
import { useViewport } from '#canvas/useViewport.ts'
import { ZoomBar } from '#canvas/ZoomBar.tsx'
import { useMapState, useOpenMap, useSession, useSessionState } from '#store/hooks.ts'

const NODE_TYPES = { participant: ParticipantNode }
const NOBODY: ReadonlySet<string> = new Set()
/** Middle and right button pan with the select tool; the left one draws the selection box. */
const PAN_BUTTONS = [1, 2]

/** The map: a painted picture of everything, and over it React Flow with what can be touched now. */
export function MapCanvas({ onPicture }: { onPicture?: (picture: Blob) => void }) {
  return (
    <ReactFlowProvider>
      <Canvas {...(onPicture ? { onPicture } : {})} />
    </ReactFlowProvider>
  )
}

function Canvas({ onPicture }: { onPicture?: (picture: Blob) => void }) {
  const host = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  const { records } = useOpenMap()
  const session = useSession()
  const parts = useMapPicture(host, onPicture)
  const { atRest, now } = useViewport(parts?.picture)
  const [hovered, setHovered] = useState<string | null>(null)
  const selection = useSessionState((state) => state.selection)
  const tool = useSessionState((state) => state.tool)
  const version = useMapState((state) => state.version)
  const drag = useDrag(parts, overlay, now)
  const fitView = useFitView(parts)
  useCamera(now, fitView)
  const place = usePlace(parts, now)
  const draw = useDrawFlow(parts)
  const box = useBoxSelect(parts)
  const onKeyDown = useCanvasKeys(place, fitView)

  const reach = useMemo(
    () =>
      parts ? inReach(records, parts.model.index, atRest, { selection, hovered }) : { cards: [], flows: [] },
    // The records change in place: `version` stands for their content.
    // oxlint-disable-next-line react/exhaustive-deps
    [parts, records, version, atRest, selection, hovered],
  )
  const nodes = useHeldNodes(records, reach.cards, selection, drag.moving)

  const hover = useCallback(
    (event: { clientX: number; clientY: number }) => setHovered(place.cardAt(event)),
    [place],
  )

  return (
    // The keys of the map are handled where they bubble to; what is focused inside has its own role and name.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles['canvas']}
      data-tool={tool.is}
      data-canvas=""
      onKeyDown={onKeyDown}
      onDragOver={place.onDragOver}
      onDrop={place.onDrop}
      onPointerMove={draw.drawing ? draw.follow : undefined}
    >
      <div ref={host} className={styles['picture']} />
      <canvas ref={overlay} className={styles['overlay']} width={0} height={0} aria-hidden="true" />
      <ReactFlow
        aria-label="Map"
        className={styles['flow'] ?? ''}
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        minZoom={0.02}
        maxZoom={3}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={null}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        nodesConnectable
        nodeDragThreshold={3}
        paneClickDistance={3}
        selectionOnDrag={tool.is === 'select'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={tool.is === 'select' ? PAN_BUTTONS : true}
        proOptions={{ hideAttribution: true }}
        onNodeClick={(event, node) => session.select(place.chosen(event, node.id))}
        onNodeDoubleClick={(_, node) => session.rename(node.id)}
        onNodeDragStart={(_, node) => drag.start(node)}
        onNodeDrag={(_, node) => drag.move(node)}
        onNodeDragStop={(_, node) => drag.stop(node)}
        onConnectStart={draw.start}
        onConnectEnd={draw.end}
        onPaneClick={place.onPaneClick}
        onPaneMouseMove={hover}
        onSelectionStart={box.start}
        onSelectionEnd={box.end}
      >
        <FlowLayer flowIds={reach.flows} hidden={drag.moving?.ids ?? NOBODY} />
      </ReactFlow>
      <ToolStrip onPlace={place.atCentre} />
      <Legend />
      <ZoomBar zoom={atRest.zoom} onFit={fitView} parts={parts} now={now} />
      <Composer now={now} />
    </div>
  )
}
