import { createContext, createElement, type ReactNode, useContext, useId } from 'react';

interface Around<Text> {
  /** Null until they came: what says them is not drawn before. */
  readonly value: Text | null;
  readonly children?: ReactNode;
}

/** Hands the words of an area down to its components: the provider that gives them, and the hook that reads them. */
export function textContext<Text>(area: string): readonly [(props: Around<Text>) => ReactNode, () => Text] {
  const Context = createContext<Text | null>(null);
  const TextProvider = ({ value, children }: Around<Text>) => {
    // Ids are numbered from where the first one is asked for: here, so that dialogs, drawn apart, number on from it.
    useId();
    return createElement(Context.Provider, { value }, children);
  };
  const useText = () => {
    const text = useContext(Context);
    if (text === null) throw new Error(`No words around this component: ${area}`);
    return text;
  };
  return [TextProvider, useText];
}
