import { codeReader } from '../../../workers/read-code.ts';

/** Why the camera shows nothing. */
const CAMERA_PROBLEMS = ['refused', 'none', 'busy', 'insecure', 'failed'] as const;
export type CameraProblem = (typeof CAMERA_PROBLEMS)[number];

/** Between two looks at the picture, in milliseconds: enough to follow a hand, and the page stays free. */
const LOOK_EVERY = 150;

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'failed';
}

/**
 * Shows the camera in a video element and calls back with each QR code it sees, once each, until stopped. The
 * camera is asked for now.
 */
export async function scan(
  video: HTMLVideoElement,
  onCode: (text: string) => void,
  signal: AbortSignal,
): Promise<CameraProblem | undefined> {
  if (!navigator.mediaDevices?.getUserMedia) return 'insecure';
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    const stop = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    if (signal.aborted) {
      stop();
      return undefined;
    }
    signal.addEventListener('abort', stop);
    video.srcObject = stream;
    await video.play();
    const reader = await codeReader();
    const seen = new Set<string>();
    const look = async () => {
      if (signal.aborted) return;
      // A picture not yet there, or of no size, is looked at again.
      const codes = video.videoWidth > 0 ? await reader.detect(video).catch(() => []) : [];
      for (const { rawValue } of codes) {
        if (signal.aborted || seen.has(rawValue)) continue;
        seen.add(rawValue);
        onCode(rawValue);
      }
      setTimeout(look, LOOK_EVERY);
    };
    void look();
    return undefined;
  } catch (error) {
    return signal.aborted ? undefined : problemOf(error);
  }
}
