import { Component, createElement, type ReactNode } from 'react';

interface Props {
  /** Where it is no longer true, the part stays as it is. */
  readonly isAwake: boolean;
  /** One element. */
  readonly children: () => ReactNode;
}

/** Thrown by a component, a promise leaves what the server drew as it stands, to be taken over when it is drawn next. */
const ASLEEP = new Promise<never>(() => {});

function Sleeper({ isAwake, children }: Props): ReactNode {
  if (!isAwake && !import.meta.env.SSR) throw ASLEEP;
  return children();
}

/**
 * A part of the server's page that is taken over once it is awake, and not before: to take over a whole page at once holds up
 * every press on it. It is taken over as it was first drawn, which is as the server drew it, and then drawn as it is by now:
 * what differs between the two is not set right by taking over.
 */
export class Hydrated extends Component<Props> {
  first = this.props.children;
  isTaken = false;

  override componentDidCatch(thrown: unknown) {
    if (thrown !== ASLEEP) throw thrown;
    this.setState({});
  }
  override shouldComponentUpdate({ isAwake, children }: Props) {
    return isAwake && !(this.isTaken && children === this.props.children);
  }
  override componentDidUpdate() {
    if (this.isTaken || !this.props.isAwake) return;
    this.isTaken = true;
    if (this.first !== this.props.children) this.forceUpdate();
  }
  override render() {
    const { isAwake, children } = this.props;
    return createElement(Sleeper, { isAwake, children: this.isTaken ? children : this.first });
  }
}
