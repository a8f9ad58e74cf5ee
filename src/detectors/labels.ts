/** What each detector calls its findings, by detector id: for the alert and the pane. */
import type { Detector } from '../core/detector';
import { DETECTORS } from './index';

export const DETECTOR_LABELS: { readonly [detector: string]: Detector['label'] } =
  labelsOf(DETECTORS);

function labelsOf(detectors: readonly Detector[]): { [detector: string]: Detector['label'] } {
  const labels: { [detector: string]: Detector['label'] } = {};
  for (const { id, label } of detectors) labels[id] = label;
  return labels;
}
