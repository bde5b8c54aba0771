import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { LabController } from '../../flows/lab/lab-controller.ts';
import { startThread } from './start-thread.ts';

/** What is on the page, and what can be done with it. */
export function useLab() {
  const [controller] = useState(() => new LabController(startThread));
  useEffect(() => () => controller.stop(), [controller]);
  return { lab: useStore(controller.$lab), controller };
}
