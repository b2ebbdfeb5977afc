import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = { children: ReactNode; fallback: (retry: () => void) => ReactNode; resetKey: string };
type State = { failedKey: string | null };

/** Keeps a fault of one view from taking the page down; a change of `resetKey` (another view) tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedKey: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failedKey: '' };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.failedKey !== null && previous.resetKey !== this.props.resetKey)
      this.setState({ failedKey: null });
  }

  override render(): ReactNode {
    if (this.state.failedKey === null) return this.props.children;
    return this.props.fallback(() => this.setState({ failedKey: null }));
  }
}
