import { Component, type ReactNode } from 'react'
import { ErrorScreen } from '#app/ErrorScreen.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly fault: string | null
}

/** Catches what a component throws, so that a fault in one place never leaves a blank page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    return fault === null ? this.props.children : <ErrorScreen title="Something went wrong" reason={fault} />
  }
}
