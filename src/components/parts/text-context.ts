import { createContext, type Provider, useContext } from 'react';

/** Hands the words of an area down to its components: the provider that gives them, and the hook that reads them. */
export function textContext<Text>(area: string): readonly [Provider<Text | null>, () => Text] {
  const Context = createContext<Text | null>(null);
  const useText = () => {
    const text = useContext(Context);
    if (text === null) throw new Error(`No words around this component: ${area}`);
    return text;
  };
  return [Context.Provider, useText];
}
