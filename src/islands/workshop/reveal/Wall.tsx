import { type ReactNode, useEffect, useState } from 'react';
import { useModal } from '../../../components/parts/use-modal.ts';

export interface WallWords {
  readonly label: string;
  readonly leave: string;
  readonly full: string;
  readonly window: string;
  readonly refused: string;
}

interface Props {
  readonly words: WallWords;
  readonly onLeave: () => void;
  readonly children: (wall: WallControls) => ReactNode;
}

/** What the wall lends to what it shows. */
export interface WallControls {
  /** The buttons of the wall itself. */
  readonly buttons: ReactNode;
  toggleFull(): void;
}

/** Asks for the whole screen; false when the browser refuses. */
async function fillScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    // Refused, or unknown to this browser: the wall fills the window.
    return false;
  }
}

/** Fills the screen, or at least the window, for a projector. Escape leaves. */
export function Wall({ words: wall, onLeave, children }: Props) {
  const [dialog, close] = useModal();
  const [isFull, setFull] = useState(false);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    void fillScreen().then((isFilled) => setRefused(!isFilled));
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggleFull = async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    else setRefused(!(await fillScreen()));
  };

  return (
    <dialog ref={dialog} className="wall" aria-label={wall.label} onClose={onLeave}>
      {children({
        toggleFull,
        buttons: (
          <>
            <button type="button" onClick={toggleFull}>
              {isFull ? wall.window : wall.full}
            </button>
            <button type="button" onClick={close}>
              {wall.leave}
            </button>
            {isRefused && (
              <span className="hidden-visually" role="status">
                {wall.refused}
              </span>
            )}
          </>
        ),
      })}
    </dialog>
  );
}
