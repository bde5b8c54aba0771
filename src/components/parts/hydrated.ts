import { Component, createElement, type ReactNode } from 'react';

interface Props {
  /** Where it is no longer true, the part stays as it is. */
  readonly isAwake: boolean;
  /** One element, of which the server drew what these same properties give. */
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
 * every press on it.
 */
export class Hydrated extends Component<Props> {
  override componentDidCatch(thrown: unknown) {
    if (thrown !== ASLEEP) throw thrown;
    this.setState({});
  }
  override shouldComponentUpdate({ isAwake }: Props) {
    return isAwake;
  }
  override render() {
    return createElement(Sleeper, this.props);
  }
}
