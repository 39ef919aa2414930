import { ReactFlow, ReactFlowProvider, SelectionMode } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useMemo, useRef, useState, type PointerEvent } from 'react'
import { AreaDraw } from '#canvas/AreaDraw.tsx'
import { AreaNode } from '#canvas/AreaNode.tsx'
import { BusyNote } from '#canvas/BusyNote.tsx'
import { Composer } from '#canvas/Composer.tsx'
import { EmptyHint } from '#canvas/EmptyHint.tsx'
import { FlowLayer } from '#canvas/FlowLayer.tsx'
import { GhostLayer } from '#canvas/GhostLayer.tsx'
import { KeyHint } from '#canvas/KeyHint.tsx'
import { inReach } from '#canvas/inReach.ts'
import { Legend } from '#canvas/Legend.tsx'
import styles from '#canvas/MapCanvas.module.css'
import { ParticipantNode } from '#canvas/ParticipantNode.tsx'
import { SelectionBar } from '#canvas/SelectionBar.tsx'
import { StickyNode } from '#canvas/StickyNode.tsx'
import { ToolStrip } from '#canvas/ToolStrip.tsx'
import { useArranging } from '#canvas/useArranging.ts'
import { useBoxSelect } from '#canvas/useBoxSelect.ts'
import { useCamera } from '#canvas/useCamera.ts'
import { useCanvasDeeds } from '#canvas/useCanvasDeeds.ts'
import { useDrag } from '#canvas/useDrag.ts'
import { useDrawFlow } from '#canvas/useDrawFlow.ts'
import { useFitView } from '#canvas/useFitView.ts'
import { useFocusCard } from '#canvas/useFocusCard.ts'
import { useHeldNodes } from '#canvas/useHeldNodes.ts'
import { useKeyFlow } from '#canvas/useKeyFlow.ts'
import { useMapPicture } from '#canvas/useMapPicture.ts'
import { useNoteDeeds } from '#canvas/useNoteDeeds.ts'
import { useNoteNodes } from '#canvas/useNoteNodes.ts'
import { usePlace } from '#canvas/usePlace.ts'
import { useSeen } from '#canvas/useSeen.ts'
import { useViewport } from '#canvas/useViewport.ts'
import { ZoomBar } from '#canvas/ZoomBar.tsx'
import type { Ghost } from '#domain/findings/readInsights.ts'
import { useMapState, useOpenMap, useSession, useSessionState } from '#store/hooks.ts'

const NODE_TYPES = { participant: ParticipantNode, area: AreaNode, sticky: StickyNode }
const NOBODY: ReadonlySet<string> = new Set()
/** Middle and right button pan with the select tool; the left one draws the selection box. */
const PAN_BUTTONS = [1, 2]

interface Props {
  readonly onPicture?: (picture: Blob) => void
  /** Candidates nobody has accepted yet, to be shown where they would stand. */
  readonly ghosts?: readonly Ghost[]
}

const NO_GHOSTS: readonly Ghost[] = []

/** The map: a painted picture of everything, and over it React Flow with what can be touched now. */
export function MapCanvas({ onPicture, ghosts = NO_GHOSTS }: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...(onPicture ? { onPicture } : {})} ghosts={ghosts} />
    </ReactFlowProvider>
  )
}

function Canvas({ onPicture, ghosts = NO_GHOSTS }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  const { records } = useOpenMap()
  const session = useSession()
  const parts = useMapPicture(host, onPicture)
  // Before the viewport is passed on, so that the first picture is the fitted one.
  const fitView = useFitView(parts)
  const { atRest, now } = useViewport(parts?.picture)
  const [hovered, setHovered] = useState<string | null>(null)
  const selection = useSessionState((state) => state.selection)
  const tool = useSessionState((state) => state.tool)
  const version = useMapState((state) => state.version)
  const seen = useSeen(parts)
  const drag = useDrag(parts, overlay, now)
  useCamera(now, fitView)
  const place = usePlace(parts, now)
  const draw = useDrawFlow(parts)
  const box = useBoxSelect(parts)
  const focusCard = useFocusCard(parts, now)
  const keyFlow = useKeyFlow(parts, focusCard)
  useCanvasDeeds({ parts, place, focusCard, keyFlow })
  const connectTarget = useSessionState((state) => state.connectTarget)
  const { focused } = focusCard

  const reach = useMemo(
    () =>
      parts
        ? inReach(records, parts.model.index, atRest, { selection, hovered, focused, connectTarget })
        : { cards: [], flows: [] },
    // The records change in place: `version` stands for their content, `seen` for which of them are shown.
    // oxlint-disable-next-line react/exhaustive-deps
    [parts, records, version, seen, atRest, selection, hovered, focused, connectTarget],
  )
  const nodes = useHeldNodes(records, reach.cards, selection, drag.moving, seen)

  const notes = useNoteNodes(records, version, atRest, selection, drag.moving)
  const noteDeeds = useNoteDeeds()
  const arranging = useArranging()
  const everyNode = useMemo(() => [...notes.areas, ...nodes, ...notes.stickies], [notes, nodes])

  const hover = useCallback(
    (event: PointerEvent) => {
      // Not over the bars that float on the map, and not while something is dragged.
      const onMap = event.target instanceof Element && event.target.closest('.react-flow') !== null
      if (onMap && event.buttons === 0) setHovered(place.cardAt(event))
    },
    [place],
  )

  return (
    // Which card has the focus is told where it bubbles to; what is focused inside has its own role and name.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles['canvas']}
      data-tool={tool.is}
      data-canvas=""
      onFocus={focusCard.onFocus}
      onPointerDown={keyFlow.forget}
      onDragOver={place.onDragOver}
      onDrop={place.onDrop}
      onPointerMove={draw.drawing ? draw.follow : hover}
    >
      <div ref={host} className={styles['picture']} />
      <canvas ref={overlay} className={styles['overlay']} width={0} height={0} aria-hidden="true" />
      <ReactFlow
        aria-label="Map"
        className={styles['flow'] ?? ''}
        nodes={everyNode}
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
        onNodeDrag={(event, node) => drag.move(node, event.altKey)}
        onNodeDragStop={drag.stop}
        onConnectStart={draw.start}
        onConnectEnd={draw.end}
        onPaneClick={(event) => {
          if (tool.is === 'sticky') noteDeeds.addSticky(place.pointOf(event))
          else place.onPaneClick(event)
        }}
        onSelectionStart={box.start}
        onSelectionEnd={box.end}
      >
        <FlowLayer flowIds={reach.flows} seen={seen} hidden={drag.moving?.ids ?? NOBODY} />
        {ghosts.length > 0 && <GhostLayer ghosts={ghosts} />}
      </ReactFlow>
      {tool.is === 'area' && <AreaDraw deeds={noteDeeds} />}
      <SelectionBar deeds={arranging} hidden={drag.moving !== null} />
      <ToolStrip onPlace={place.atCentre} deeds={arranging} />
      <BusyNote />
      <EmptyHint />
      <Legend seen={seen} />
      <ZoomBar zoom={atRest.zoom} onFit={fitView} parts={parts} now={now} />
      {keyFlow.choosingFor !== null && <KeyHint from={keyFlow.choosingFor} />}
      <Composer now={now} />
    </div>
  )
}
